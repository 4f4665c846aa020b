import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { execute } from '../command';
import { installPackages } from '../packages';
import type { TestImage } from './images';
import { kafka } from './kafka';

const sources = join(__dirname, 'pulsar');
const configurationFiles = ['broker.conf', 'bookkeeper.conf', 'log4j2.xml'];
/** What the group of the official image may write to. */
const writable = ['conf', 'data', 'logs'];

export const pulsar = {
  reference: 'docker.io/apachepulsar/pulsar:3.0.7',
  layers: [
    kafka.layers[0],
    {
      name: 'pulsar',
      inputs: () =>
        Promise.resolve(
          readdirSync(sources)
            .sort()
            .map((file) => readFileSync(join(sources, file))),
        ),
      fill: async (root) => {
        await installPackages('maven');
        const home = join(root, 'pulsar');
        for (const folder of ['bin', 'lib', ...writable]) {
          await mkdir(join(home, folder), { recursive: true });
        }
        const jars = ['-DincludeScope=runtime', `-DoutputDirectory=${join(home, 'lib')}`];
        await execute('mvn', ['--batch-mode', '--quiet', '-f', join(sources, 'pom.xml'), 'dependency:copy-dependencies', ...jars]);
        await copyFile(join(sources, 'pulsar'), join(home, 'bin', 'pulsar'));
        await chmod(join(home, 'bin', 'pulsar'), 0o755);
        for (const file of configurationFiles) {
          await copyFile(join(sources, file), join(home, 'conf', file));
          await chmod(join(home, 'conf', file), 0o664);
        }
        for (const folder of writable) {
          await chmod(join(home, folder), 0o775);
        }
      },
    },
  ],
  configuration: {
    command: ['/bin/bash'],
    environment: kafka.configuration.environment,
    user: '10000:0',
    workingDirectory: '/pulsar',
  },
  differences: [
    'Debian with Java 17 instead of Ubuntu with Java 17',
    'the jars of the servers alone; Maven Central has neither the distribution nor the tools of this release',
    'bin/pulsar is our own, knows the commands that our YAML uses and listens to the same environment',
    'configuration files of a few lines; every file belongs to root',
  ],
} as const satisfies TestImage;
