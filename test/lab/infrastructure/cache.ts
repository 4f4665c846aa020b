import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Everything that is slow to make is kept here, outside the repository; deleting it only costs time. */
export const cacheDirectory = process.env['MILVUS_K8S_CACHE'] ?? join(homedir(), '.cache', 'milvus-k8s');

/** A short name for exactly these inputs. */
export function fingerprint(...inputs: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    hash.update(`${input.length}:`).update(input);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The directory `<kind>/<name>-<fingerprint of inputs>` of the cache, made on first use.
 *
 * It appears by a rename once `make` has succeeded, so an interrupted build never counts as done.
 */
export async function cached(
  kind: string,
  name: string,
  inputs: readonly (string | Buffer)[],
  make: (directory: string) => Promise<void>,
): Promise<string> {
  const directory = join(cacheDirectory, kind, `${name}-${fingerprint(...inputs)}`);
  if (existsSync(directory)) {
    return directory;
  }
  const unfinished = `${directory}.unfinished-${process.pid}`;
  await mkdir(dirname(directory), { recursive: true });
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  try {
    await make(unfinished);
    await rename(unfinished, directory);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return directory;
}
