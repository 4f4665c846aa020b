/** A piece of TypeScript. */
export type Expression = Code | ObjectLiteral | ListLiteral | Call;

/** Code on one line: a literal, a constant, a variable. */
export interface Code {
  readonly kind: 'code';
  readonly text: string;
  /** Whether it is a text literal, which moves to its own line if it is long. */
  readonly isText: boolean;
}

/** A property of an object with the comments before it; comments alone without a value. */
export interface Property {
  readonly key: string;
  readonly value?: Expression;
  readonly comments: readonly string[];
}

export interface ObjectLiteral {
  readonly kind: 'object';
  readonly properties: readonly Property[];
}

export interface ListLiteral {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}

/** A call, or a `new`, of a function or a class. */
export interface Call {
  readonly kind: 'call';
  readonly callee: string;
  readonly args: readonly Expression[];
}

/** Code as it is. */
export function code(text: string): Code {
  return { kind: 'code', text, isText: false };
}

/** A text in the quotes that need fewer escapes. */
export function text(value: string): Code {
  const escaped = JSON.stringify(value).slice(1, -1);
  const [double, single] = [value.split('"').length, value.split("'").length];
  const quoted = single > double ? `"${escaped}"` : `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  return { kind: 'code', text: quoted, isText: true };
}

/** An object with these properties; entries without a value are left out. */
export function object(values: Readonly<Record<string, Expression | undefined>>): ObjectLiteral {
  const properties = Object.entries(values).flatMap(([key, value]) => (value ? [{ key, value, comments: [] }] : []));
  return { kind: 'object', properties };
}

export function list(items: readonly Expression[]): ListLiteral {
  return { kind: 'list', items };
}

/** A call such as `call('Size.gibibytes', literal(16))`. */
export function call(callee: string, ...args: readonly Expression[]): Call {
  return { kind: 'call', callee, args };
}

/** Plain data as code. */
export function literal(value: unknown): Expression {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return list(value.map(literal));
  if (typeof value === 'object' && value !== null) {
    return object(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, literal(each)])));
  }
  return code(typeof value === 'number' ? String(value).replace('e+', 'e') : JSON.stringify(value ?? null));
}

/** Identifiers that an expression begins its names with, such as `Size` of `Size.gibibytes(16)`. */
export function identifiersIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'code':
      return expression.isText ? [] : beginningOf(expression.text);
    case 'object':
      return expression.properties.flatMap(({ value }) => (value ? identifiersIn(value) : []));
    case 'list':
      return expression.items.flatMap(identifiersIn);
    case 'call':
      return [...beginningOf(expression.callee.replace(/^new /, '')), ...expression.args.flatMap(identifiersIn)];
  }
}

function beginningOf(name: string): readonly string[] {
  return /^[A-Z]\w*/.exec(name) ?? [];
}
