import ts from 'typescript';

/**
 * The prose of a TypeScript file, each piece on its line: comments without `@example`, and texts such as messages and rules. Other
 * lines are empty. Code within prose is in backticks, so that the linter skips it.
 */
export function proseOf(source: string, fileName: string): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const lines = source.split('\n').map((): string[] => []);
  const add = (text: string, position: number) => {
    const first = file.getLineAndCharacterOfPosition(position).line;
    text.split('\n').forEach((line, index) => lines[first + index]?.push(line.trim()));
  };
  for (const { pos, end } of commentsOf(file)) add(commentText(source.slice(pos, end)), pos);
  const visit = (node: ts.Node): void => {
    if (isText(node) && isProse(textOf(outermost(node)))) add(withoutCode(textOf(node)).replaceAll('\n', ' '), node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return lines.map((pieces) => pieces.join(' … ')).join('\n');
}

/** A literal or template, or texts that are joined with `+`. */
type Text = ts.StringLiteralLike | ts.TemplateExpression;

function isText(node: ts.Node): node is Text {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** The sum that a text is part of, because one text is often written in several lines. */
function outermost(node: ts.Expression): ts.Expression {
  const { parent } = node;
  return isSum(parent) ? outermost(parent) : node;
}

function isSum(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** Content of a text. Values in it are code. */
function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => VALUE + literal.text).join('');
  return isSum(node) ? textOf(node.left) + textOf(node.right) : VALUE;
}

const VALUE = '`…`';

/** Redirections, variables, options and commands, at the beginning of a script or of one of its lines. */
const SHELL = /\$[\w({"]|&&|\|\||[<>]{2}|>&|2>|(^|\n) *(set -|exec |export |cat |printf |echo |mkdir |touch )|^kubectl /;

/** Whether a text is a sentence or a part of one: three words or more, most of its parts, and no shell script. */
function isProse(text: string): boolean {
  const parts = withoutCode(text).split(/\s+/).filter(Boolean);
  const words = parts.filter((part) => /^[("]?[A-Za-z]+(['’-][A-Za-z]*)*[)"]?[.,;:!?]*$/.test(part));
  return words.length >= 3 && words.length * 2 >= parts.length && !SHELL.test(text);
}

/** Names, paths, keys and calls within a text, and what it quotes. */
const CODE = [
  /`[^`]*`/,
  /"[^"]*"/,
  /(?<!\w)'[^']*'(?!\w)/,
  /\{ [^{}]* \}/,
  // A part with a sign that no word has, but not at its end, or with a capital inside.
  /[^\s`'"]*[\w)\]}][.:/_=@#$(){}[\]<>|\\][^\s`'"]*[\w)\]}]/,
  /\b[a-z]+[A-Z]\w*/,
];
const CODE_OR_END = new RegExp(CODE.map(({ source }) => source).join('|'), 'g');

/** A text with its code in backticks. */
function withoutCode(text: string): string {
  return text.replaceAll(CODE_OR_END, (code) => `\`${code.replaceAll('`', '')}\``);
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

/** A comment as Markdown: no asterisks, no code of examples, and links and defaults as code. */
function commentText(comment: string): string {
  const text = comment
    .replace(/^\/\/ ?|^\/\*+|\*\/$/g, '')
    .replace(/^[ \t]*\* ?/gm, '')
    .replace(/\{@link ([^}]+)\}/g, '`$1`')
    .replace(/^( *@default )('[^']*')/gm, '$1`$2`');
  return text.replace(/^@example[\s\S]*?(?=^@|$(?![\s\S]))/gm, (example) => example.replace(/[^\n]/g, ''));
}
