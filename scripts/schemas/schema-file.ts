import type { SchemaFile } from '../../src/check/schema-file';

/** JSON with a line for each definition, so that a new release changes few lines. */
export function asLines({ release, kinds, definitions }: SchemaFile): string {
  const lines = (map: object) =>
    Object.entries(map)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',\n');
  return `{"release":${JSON.stringify(release)},\n"kinds":{\n${lines(kinds)}\n},\n"definitions":{\n${lines(definitions)}\n}}\n`;
}
