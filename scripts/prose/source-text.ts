import ts from 'typescript';

/** The words of a TypeScript file, each on its line: comments without `@example`, and texts of three words or more. Other lines are empty. */
export function proseOf(source: string, fileName: string, withTexts = true): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const lines = source.split('\n').map((): string[] => []);
  const add = (text: string, position: number) => {
    const first = file.getLineAndCharacterOfPosition(position).line;
    text.split('\n').forEach((line, index) => lines[first + index]?.push(line.trim()));
  };
  for (const { pos, end } of commentsOf(file)) add(commentText(source.slice(pos, end)), pos);
  const visit = (node: ts.Node): void => {
    if (withTexts && isText(node) && isProse(node)) add(node.text.replaceAll('\n', ' '), node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return lines.map((pieces) => pieces.join(' … ')).join('\n');
}

type Text = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function isText(node: ts.Node): node is Text {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

/** Whether a text is read by people; paths, keys and names have no spaces. */
function isProse({ text }: Text): boolean {
  return text.trim().split(/\s+/).length >= 3;
}

/** Comments stand before a token or behind it; each is found once. */
function commentsOf(file: ts.SourceFile): ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    for (const find of [ts.getLeadingCommentRanges, ts.getTrailingCommentRanges]) {
      const position = find === ts.getLeadingCommentRanges ? node.getFullStart() : node.getEnd();
      for (const range of find(file.text, position) ?? []) found.set(range.pos, range);
    }
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return [...found.values()];
}

/** A comment as Markdown: no asterisks, no code of examples, and links as code. */
function commentText(comment: string): string {
  const text = comment
    .replace(/^\/\/ ?|^\/\*+|\*\/$/g, '')
    .replace(/^[ \t]*\* ?/gm, '')
    .replace(/\{@link ([^}]+)\}/g, '`$1`');
  return text.replace(/^@example[\s\S]*?(?=^@|$(?![\s\S]))/gm, (example) => example.replace(/[^\n]/g, ''));
}
