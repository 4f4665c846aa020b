import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { binaries } from '../binaries';
import { execute } from '../command';
import { installPackages } from '../packages';
import type { TestImage } from './images';
import { debianLayer } from './layer';

const version = '2.3.5';
// Only the group of root may run or read these: a pod needs group 0.
const groupOnly = 0o774;

/** Without this file the server ends with exit code 1 and says nothing. */
const loggingFlags = ['--logtostderr=true', '--minloglevel=0', '--stderrthreshold=3', '--max_log_size=10', ''].join('\n');

/** The server as PyPI ships it, laid out as the official image does. */
export const milvus = {
  reference: `docker.io/milvusdb/milvus:v${version}`,
  layers: [
    debianLayer('base', 'ca-certificates', 'curl', 'libaio1', 'libgomp1'),
    {
      name: 'milvus',
      inputs: async () => [version, await binaries('milvus-entry-point'), readFileSync(__filename)],
      fill: async (root) => {
        await installPackages('tini', 'xz-utils', 'python3-pip');
        const home = join(root, 'milvus');
        for (const folder of ['bin', 'lib', 'configs']) {
          await mkdir(join(home, folder), { recursive: true });
        }
        await mkdir(join(root, 'var/lib/milvus'), { recursive: true });
        await unpackServer(home);
        await copyFile(join(await binaries('milvus-entry-point'), 'milvus'), join(home, 'bin', 'milvus'));
        await writeFile(join(home, 'configs', 'glog.conf'), loggingFlags);
        await copyFile('/usr/bin/tini-static', join(root, 'tini'));
        await execute('find', [home, '-type', 'f', '-exec', 'chmod', groupOnly.toString(8), '{}', '+']);
      },
    },
  ],
  configuration: {
    entryPoint: ['/tini', '--'],
    environment: {
      PATH: '/milvus/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      LD_LIBRARY_PATH: '/milvus/lib:/usr/lib',
    },
    workingDirectory: '/milvus/',
  },
  differences: [
    '/milvus/bin/milvus merges default.yaml and user.yaml into milvus.yaml and starts the server, /milvus/bin/milvus-server',
    'the server is the build of the Python package: it has every role, and no jemalloc to preload',
    'Debian instead of Ubuntu',
  ],
} as const satisfies TestImage;

/** The Python package holds every file of the server compressed on its own, and its milvus.yaml as a template. */
async function unpackServer(home: string): Promise<void> {
  const download = join(home, 'download');
  await execute('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', download, `milvus==${version}`]);
  const [wheel = ''] = await readdir(download);
  await execute('python3', ['-m', 'zipfile', '-e', join(download, wheel), download]);
  const packed = (await readdir(download, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  for (const file of packed) {
    const path = join(file.parentPath, file.name);
    if (file.name.endsWith('.lzma')) {
      const name = basename(file.name, '.lzma');
      await execute('xz', ['--decompress', '--suffix=.lzma', path]);
      await copyFile(path.slice(0, -'.lzma'.length), join(home, name === 'milvus' ? 'bin/milvus-server' : `lib/${name}`));
    } else if (file.name === 'config.yaml.template') {
      await writeFile(join(home, 'configs', 'milvus.yaml'), officialDefaults(await readFile(path, 'utf8')));
    }
  }
  await execute('rm', ['-r', download]);
}

/** The template's defaults, and where the package has its own for one embedded process, those of the official file. */
function officialDefaults(template: string): string {
  const paths: Readonly<Record<string, string>> = {
    etcd_data_dir: 'default.etcd',
    local_storage_dir: '/var/lib/milvus/data/',
    rocksmq_data_dir: '/var/lib/milvus/rdb_data',
  };
  return template
    .replace(/\{\{\s*(\w+)[^:}]*(?::([^}]*))?\}\}/g, (_, name: string, value: string | undefined) => value?.trim() || (paths[name] ?? ''))
    .replace('embed: true #', 'embed: false #')
    .replace('storageType: local #', 'storageType: remote #')
    .replace('  type: rocksmq\n', '  type: default\n');
}
