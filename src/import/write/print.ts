import type { Call, Expression, ListLiteral, ObjectLiteral, Property } from './expression';

/** The longest line. */
export const WIDTH = 100;

const STEP = '  ';

/**
 * Code in the layout of Prettier, with single quotes: on one line if it fits, otherwise a line for each property, item or argument.
 *
 * @param indent columns before the line
 * @param before columns on the line before the code
 * @param after columns on the line after it, such as a comma
 */
export function print(expression: Expression, indent: string, before: number, after = 1): string {
  const line = inline(expression);
  if (line !== undefined && indent.length + before + line.length + after <= WIDTH) return line;
  switch (expression.kind) {
    case 'code':
      return expression.text;
    case 'object':
      return printObject(expression, indent);
    case 'list':
      return printList(expression, indent);
    case 'call':
      return printCall(expression, indent, before);
  }
}

/** Lines of comments that fit the width. */
export function commentLines(comment: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of comment.split(/\s+/)) {
    if (line !== '' && `${indent}// ${line} ${word}`.length > WIDTH) {
      lines.push(`${indent}// ${line}`);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, `${indent}// ${line}`];
}

/** Code on one line; undefined if it must not be. */
function inline(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'code':
      return expression.text;
    case 'object':
      return inlineObject(expression);
    case 'list':
      return inlineList(expression);
    case 'call': {
      const args = expression.args.map(inline);
      return args.includes(undefined) ? undefined : `${expression.callee}(${args.join(', ')})`;
    }
  }
}

function inlineObject({ properties }: ObjectLiteral): string | undefined {
  if (properties.length === 0) return '{}';
  const parts = properties.map(({ key, value, comments }) => {
    const written = value && comments.length === 0 ? inline(value) : undefined;
    return written === undefined ? undefined : property(key, written);
  });
  return parts.includes(undefined) ? undefined : `{ ${parts.join(', ')} }`;
}

/** Several objects, or lists, with more than one element each are always on their own lines, as Prettier has them. */
function inlineList({ items }: ListLiteral): string | undefined {
  const isLong = (item: Expression) =>
    (item.kind === 'object' && item.properties.length > 1) || (item.kind === 'list' && item.items.length > 1);
  if (items.length > 1 && items.every(isLong) && items.every(({ kind }) => kind === items[0]?.kind)) return undefined;
  const parts = items.map(inline);
  return parts.includes(undefined) ? undefined : `[${parts.join(', ')}]`;
}

function printObject({ properties }: ObjectLiteral, indent: string): string {
  const inner = indent + STEP;
  const lines = properties.flatMap((each) => propertyLines(each, inner));
  return ['{', ...lines, `${indent}}`].join('\n');
}

function propertyLines({ key, value, comments }: Property, indent: string): readonly string[] {
  const before = comments.flatMap((comment) => commentLines(comment, indent));
  if (!value) return before;
  const name = propertyName(key);
  if (value.kind === 'code' && value.text === key) return [...before, `${indent}${key},`];
  if (value.kind === 'code' && value.isText && `${indent}${name}: ${value.text},`.length > WIDTH) {
    return [...before, `${indent}${name}:`, `${indent}${STEP}${value.text},`];
  }
  return [...before, `${indent}${name}: ${print(value, indent, name.length + 2)},`];
}

function printList({ items }: ListLiteral, indent: string): string {
  const inner = indent + STEP;
  const isNumber = (item: Expression) => item.kind === 'code' && /^-?\d/.test(item.text);
  const lines = items.length > 1 && items.every(isNumber) ? filled(items, inner) : items.map((item) => `${inner}${print(item, inner, 0)},`);
  return ['[', ...lines, `${indent}]`].join('\n');
}

/** Prettier puts as many numbers on a line as fit. */
function filled(items: readonly Expression[], indent: string): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const number = `${inline(item) ?? ''},`;
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${number}`.length <= WIDTH) lines[lines.length - 1] = `${last} ${number}`;
    else lines.push(`${indent}${number}`);
  }
  return lines;
}

/** The last argument opens on the line of the call, if it is an object or a list and the others fit before it. */
function printCall({ callee, args }: Call, indent: string, before: number): string {
  const last = args.at(-1);
  const others = args.slice(0, -1).map(inline);
  const canOpen = last !== undefined && (last.kind === 'object' || last.kind === 'list') && last.kind !== args.at(-2)?.kind;
  if (canOpen && !others.includes(undefined)) {
    const start = `${callee}(${others.map((other) => `${other}, `).join('')}`;
    if (indent.length + before + start.length + 1 <= WIDTH) {
      return `${start}${last.kind === 'object' ? printObject(last, indent) : printList(last, indent)})`;
    }
  }
  if (args.length === 0) return `${callee}()`;
  const inner = indent + STEP;
  return [`${callee}(`, ...args.map((arg) => `${inner}${print(arg, inner, 0)},`), `${indent})`].join('\n');
}

function property(key: string, value: string): string {
  return value === key ? key : `${propertyName(key)}: ${value}`;
}

/** A key in quotes only if it needs them. A key `__proto__` would set the prototype, unless it is computed. */
function propertyName(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  if (/^[A-Za-z_$][\w$]*$/.test(key)) return key;
  return key.includes("'") && !key.includes('"')
    ? JSON.stringify(key)
    : `'${JSON.stringify(key).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
