import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { execute } from '../command';
import { installPackages } from '../packages';
import type { TestImage } from './images';
import { debianLayer } from './layer';

const sources = join(__dirname, 'kafka');
const javaHome = '/usr/lib/jvm/java-17-openjdk-amd64';

/** The folder of the image that each of our files goes to. */
const configurationFiles = ['run', 'configure', 'launch', 'log4j.properties', 'tools-log4j.properties', 'server.properties'];
const scripts = ['kafka-run-class.sh', 'kafka-server-start.sh'];
/** The distribution has one script per tool; all of them only name a class. */
const tools: Readonly<Record<string, string>> = {
  'kafka-broker-api-versions.sh': 'org.apache.kafka.tools.BrokerApiVersionsCommand',
  'kafka-configs.sh': 'kafka.admin.ConfigCommand',
  'kafka-metadata-quorum.sh': 'org.apache.kafka.tools.MetadataQuorumCommand',
  'kafka-storage.sh': 'kafka.tools.StorageTool',
  'kafka-topics.sh': 'org.apache.kafka.tools.TopicCommand',
};

export const kafka = {
  reference: 'docker.io/apache/kafka:3.9.1',
  layers: [
    debianLayer('java', 'ca-certificates', 'openjdk-17-jre-headless', 'libsnappy1v5'),
    {
      name: 'kafka',
      inputs: () =>
        Promise.resolve([
          JSON.stringify(tools),
          ...readdirSync(sources)
            .sort()
            .map((file) => readFileSync(join(sources, file))),
        ]),
      fill: async (root) => {
        await installPackages('maven');
        for (const folder of ['opt/kafka/bin', 'opt/kafka/config', 'opt/kafka/libs', 'etc/kafka/docker', 'etc/kafka/secrets']) {
          await mkdir(join(root, folder), { recursive: true });
        }
        await mkdir(join(root, 'mnt/shared/config'), { recursive: true });
        await mkdir(join(root, 'var/lib/kafka/data'), { recursive: true });
        const jars = `-DoutputDirectory=${join(root, 'opt/kafka/libs')}`;
        await execute('mvn', ['--batch-mode', '--quiet', '-f', join(sources, 'pom.xml'), 'dependency:copy-dependencies', jars]);
        for (const file of configurationFiles) {
          await install(join(root, 'etc/kafka/docker', file), readFileSync(join(sources, file)));
        }
        for (const file of scripts) {
          await install(join(root, 'opt/kafka/bin', file), readFileSync(join(sources, file)));
        }
        for (const [file, mainClass] of Object.entries(tools)) {
          await install(join(root, 'opt/kafka/bin', file), `#!/bin/sh\nexec /opt/kafka/bin/kafka-run-class.sh ${mainClass} "$@"\n`);
        }
      },
    },
  ],
  configuration: {
    command: ['/etc/kafka/docker/run'],
    environment: {
      JAVA_HOME: javaHome,
      PATH: `${javaHome}/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
    },
    user: '1000:1000',
  },
  differences: [
    'Debian with Java 17 instead of Alpine with Java 21; no class data archives',
    'every file belongs to root; only the tools that tests use are there',
    'the scripts are our own and listen to the same environment; Kafka’s own code renders the configuration',
  ],
} as const satisfies TestImage;

async function install(path: string, content: string | Buffer): Promise<void> {
  await writeFile(path, content);
  await chmod(path, 0o755);
}
