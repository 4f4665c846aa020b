import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { App } from 'cdk8s';
import { parseAllDocuments } from 'yaml';

import { EXAMPLES } from '../../../examples';
import type { Resource } from '../kubernetes/objects';

/** The YAML of one example, as synthesis wrote it to a file. */
export interface SynthesizedExample {
  readonly name: string;
  readonly namespace: string;
  readonly yaml: string;
  readonly objects: readonly Resource[];
}

/** Synthesizes every example anew. */
export function synthesizeExamples(): SynthesizedExample[] {
  const folder = mkdtempSync(join(tmpdir(), 'milvus-k8s-examples-'));
  try {
    const app = new App({ outdir: folder });
    for (const [name, Example] of Object.entries(EXAMPLES)) {
      new Example(app, name);
    }
    app.synth();
    return readdirSync(folder)
      .sort()
      .map((file) => describe(file.replace(/\.k8s\.yaml$/, ''), readFileSync(join(folder, file), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads the objects of a file of YAML. */
export function parseObjects(yaml: string): Resource[] {
  return parseAllDocuments(yaml).map((document) => document.toJS() as Resource);
}

function describe(name: string, yaml: string): SynthesizedExample {
  const objects = parseObjects(yaml);
  const namespaces = new Set(objects.flatMap((object) => object.metadata.namespace ?? []));
  const [namespace] = namespaces;
  if (namespace === undefined || namespaces.size > 1) {
    throw new Error(`the example ${name} is in the namespaces ${[...namespaces].join(', ')}; the suites expect one`);
  }
  return { name, namespace, yaml, objects };
}
