/** Joins the parts of a path to a value, without the empty ones: `queryNode.env.TZ`, `clients[0]`. */
export function propPath(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce((path, part) => (path === '' || part.startsWith('[') ? `${path}${part}` : `${path}.${part}`), '');
}

/** A name as a part of a path, as a user would write it in TypeScript: `TZ`, `['app.kubernetes.io/part-of']`. */
export function pathPart(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `['${name}']`;
}

/** The path to one value of a prop that holds values by name: `env.TZ`, `labels['app.kubernetes.io/part-of']`. */
export function valueProp(prop: string, name: string): string {
  return propPath(prop, pathPart(name));
}
