/**
 * Input that cannot be imported: not YAML, values of another chart, a release that the library does not know. Nothing is written.
 *
 * @example
 * try {
 *   importMilvus([{ file: 'values.yaml', text: 'image: { all: { tag: v1.1.0 } }' }]);
 * } catch (error) {
 *   if (error instanceof ImportError) console.log(error.message);
 * }
 */
export class ImportError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImportError';
  }
}
