import type { SourceLocation } from '../change';

/** Objects of files, with the place of each. */
export interface Manifests {
  readonly objects: readonly unknown[];
  readonly locations: ReadonlyMap<object, SourceLocation>;
}

/** The objects of several files as one set. */
export function joined(all: readonly Manifests[]): Manifests {
  return {
    objects: all.flatMap(({ objects }) => objects),
    locations: new Map(all.flatMap(({ locations }) => [...locations])),
  };
}
