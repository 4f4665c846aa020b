import { ManifestError, readManifests } from '../../plan';
import { ImportError } from '../import-error';
import { mapOf, type Values } from './plain-values';

/** The map in a text of YAML. */
export function parseValues(text: string, file: string): Values {
  return text.trim() === '' ? {} : mapOf(parseDocuments(text, file)[0]);
}

/**
 * The documents of a text of YAML or JSON.
 *
 * @throws ImportError with file, line and column
 */
export function parseDocuments(text: string, file: string): readonly unknown[] {
  try {
    return readManifests(text, file).objects;
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new ImportError(
      error.message.replace('This document is no object of Kubernetes: it has no apiVersion and no kind.', 'This is no map of values.'),
    );
  }
}
