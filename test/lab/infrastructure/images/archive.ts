import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';

/** The part of an image's configuration that decides how a container starts. */
export interface ImageConfiguration {
  readonly entryPoint?: readonly string[];
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly user?: string;
  readonly workingDirectory?: string;
}

const blockSize = 512;
const systemPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Writes an image in the format of `docker save`, out of plain tar files as its layers. */
export async function writeImageArchive(
  file: string,
  reference: string,
  layers: readonly string[],
  configuration: ImageConfiguration,
): Promise<void> {
  const digests = await Promise.all(layers.map(sha256));
  const description = JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    config: {
      Entrypoint: configuration.entryPoint ?? null,
      Cmd: configuration.command ?? null,
      Env: Object.entries({ PATH: systemPath, ...configuration.environment }).map(([name, value]) => `${name}=${value}`),
      User: configuration.user ?? '',
      WorkingDir: configuration.workingDirectory ?? '/',
    },
    rootfs: { type: 'layers', diff_ids: digests.map((digest) => `sha256:${digest}`) },
    history: [],
  });
  const descriptionName = `${createHash('sha256').update(description).digest('hex')}.json`;
  const layerNames = digests.map((digest) => `${digest}/layer.tar`);
  const manifest = JSON.stringify([{ Config: descriptionName, RepoTags: [reference], Layers: layerNames }]);

  const archive = createWriteStream(file);
  await addText(archive, descriptionName, description);
  for (const [index, layer] of layers.entries()) {
    await addFile(archive, layerNames[index] ?? '', layer);
  }
  await addText(archive, 'manifest.json', manifest);
  archive.end(Buffer.alloc(2 * blockSize));
  await once(archive, 'close');
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function addText(archive: WriteStream, name: string, text: string): Promise<void> {
  const content = Buffer.from(text);
  archive.write(header(name, content.length));
  archive.write(Buffer.concat([content, padding(content.length)]));
  await drained(archive);
}

async function addFile(archive: WriteStream, name: string, file: string): Promise<void> {
  const { size } = await stat(file);
  archive.write(header(name, size));
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), archive, { end: false });
  archive.write(padding(size));
  await drained(archive);
}

async function drained(archive: WriteStream): Promise<void> {
  if (archive.writableNeedDrain) {
    await once(archive, 'drain');
  }
}

const padding = (size: number): Buffer => Buffer.alloc((blockSize - (size % blockSize)) % blockSize);

/** One header block of the ustar format. */
function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(blockSize);
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;
  block.write(name, 0);
  block.write(octal(0o644, 8), 100);
  block.write(octal(0, 8) + octal(0, 8), 108); // owner and group
  block.write(octal(size, 12) + octal(0, 12), 124); // size and time
  block.write(' '.repeat(8), 148); // the sum is taken with its own field blank
  block.write('0ustar\x0000', 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}
