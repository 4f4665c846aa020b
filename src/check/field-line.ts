import { LineCounter, isCollection, isMap, isNode, isPair, isSeq, parseAllDocuments, type Node } from 'yaml';

/**
 * The line of a field in a text, or of the nearest field above it that is there. The object starts in the given line.
 *
 * A text is parsed again for its mistakes, so that reading files without mistakes stays fast.
 */
export class FieldLines {
  private readonly counter = new LineCounter();
  private readonly roots: ReadonlyMap<number, Node>;

  constructor(text: string) {
    const documents = parseAllDocuments(text.replace(/^\uFEFF/, ''), { lineCounter: this.counter, prettyErrors: false });
    const roots = (Array.isArray(documents) ? documents : []).flatMap(({ contents }) => {
      const items = isMap(contents) ? contents.get('items') : undefined;
      const nodes: unknown[] = [contents, ...(isSeq(items) ? items.items : [])];
      return nodes.filter((node): node is Node => isNode(node));
    });
    this.roots = new Map(roots.map((node) => [this.lineOf(node), node]));
  }

  public find(objectLine: number, path: readonly string[]): number {
    let node: Node | undefined = this.roots.get(objectLine);
    let line = objectLine;
    for (const part of path) {
      const pair = isMap(node) ? node.items.find((each) => isPair(each) && String(each.key) === part) : undefined;
      const next: unknown = pair ? pair.value : isCollection(node) ? node.get(isSeq(node) ? Number(part) : part, true) : undefined;
      const place: unknown = pair?.key ?? next;
      if (!isNode(place)) break;
      line = this.lineOf(place);
      node = isNode(next) ? next : undefined;
    }
    return line;
  }

  private lineOf({ range }: Node): number {
    return range ? this.counter.linePos(range[0]).line : 1;
  }
}
