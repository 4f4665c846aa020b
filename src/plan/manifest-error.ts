import type { SourceLocation } from './change';

/**
 * Manifests that cannot be planned, because a part of them is missing or wrong. No partial plan is made.
 *
 * @example
 * try {
 *   readManifests('a: [', 'dist/search.k8s.yaml');
 * } catch (error) {
 *   if (error instanceof ManifestError) console.log(error.message); // dist/search.k8s.yaml:1:5: This is not YAML: …
 * }
 */
export class ManifestError extends Error {
  constructor(
    message: string,
    /** Place of the mistake. */
    public readonly location?: SourceLocation,
    column?: number,
  ) {
    super(location ? `${location.file}:${location.line}${column === undefined ? '' : `:${column}`}: ${message}` : message);
    this.name = 'ManifestError';
  }
}
