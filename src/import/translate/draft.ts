import type { Expression, ObjectLiteral, Property } from '../write/expression';
import type { Statement } from '../write/module';

/** Props of a construct while they are collected, by dotted path. */
export class PropsDraft {
  private readonly properties = new Map<string, { value?: Expression | PropsDraft; comments: string[] }>();

  /** Sets a prop. */
  public set(path: string, value: Expression, comment?: string): void {
    this.at(path.split('.')).value = value;
    if (comment !== undefined) this.comment(path, comment);
  }

  /** Sets one entry of a map, whose key may contain dots. */
  public setEntry(path: string, key: string, value: Expression): void {
    this.at([...path.split('.'), key]).value = value;
  }

  /** Adds a comment before a prop; alone in its place, if the prop has no value. */
  public comment(path: string, comment: string): void {
    const { comments } = this.at(path.split('.'));
    if (!comments.includes(comment)) comments.push(comment);
  }

  /** Takes a prop back. Its comments stay. */
  public unset(path: string): void {
    Reflect.deleteProperty(this.at(path.split('.')), 'value');
  }

  public has(path: string): boolean {
    const [first = '', ...rest] = path.split('.');
    const found = this.properties.get(first);
    if (rest.length === 0) return found?.value !== undefined;
    return found?.value instanceof PropsDraft && found.value.has(rest.join('.'));
  }

  /** The props with the first names in this order, and the others after them. */
  public toExpression(order: readonly string[] = []): ObjectLiteral {
    const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
    const entries = [...this.properties].sort(([a], [b]) => rank(a) - rank(b));
    const properties = entries.map(([key, { value, comments }]): Property => {
      const written = value instanceof PropsDraft ? value.toExpression() : value;
      return written === undefined ? { key, comments } : { key, value: written, comments };
    });
    return { kind: 'object', properties };
  }

  private at([first = '', ...rest]: readonly string[]): { value?: Expression | PropsDraft; comments: string[] } {
    const found = this.properties.get(first) ?? { comments: [] };
    this.properties.set(first, found);
    if (rest.length === 0) return found;
    if (!(found.value instanceof PropsDraft)) found.value = new PropsDraft();
    return found.value.at(rest);
  }
}

/** A program while it is collected. */
export class Draft {
  /** Props of the Milvus. */
  public readonly props = new PropsDraft();
  /** Comments before the Milvus. */
  public readonly comments: string[] = [];
  /** Comments before its dependencies. */
  public readonly dependencyComments: string[] = [];
  /** Statements before the Milvus. */
  public readonly before: Statement[] = [];
  /** Statements after the Milvus. */
  public readonly after: Statement[] = [];
  /** Whether a statement names the Milvus. */
  public isNamed = false;

  /** A construct that is about the Milvus. */
  public addAfter(expression: Expression, comments: readonly string[] = []): void {
    this.isNamed = true;
    this.after.push({ comments, expression });
  }
}
