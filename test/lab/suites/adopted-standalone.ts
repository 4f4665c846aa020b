import assert from 'node:assert/strict';

import { PersistentVolumeClaim, Cpu } from 'cdk8s-plus-27';
import { Size } from 'cdk8s';
import { LocalStorage } from '@org/milvus-k8s';

import { adoptedStandalone as takenOver } from '../../adopt/adopted';
import { chartStandalone } from '../../adopt/live/chart-release';
import { adoptedYaml } from '../apps/adopted';
import { parseObjects } from '../apps/examples';
import { testedRelease } from '../apps/standalone';
import { handOver } from '../kubernetes/field-managers';
import { fieldManager } from '../kubernetes/kubectl';
import { waitForWorkloads } from '../kubernetes/workloads';
import { step } from '../infrastructure/progress';
import { connect } from '../milvus/connect';
import { SampleData } from '../milvus/sample-data';
import type { Suite } from '../runner/suite';
import { checkForgotten, checkSame, checkTemplates, liveState } from './adopt/live-state';
import { allowEveryPod, createAs, helm, restrictPods } from './adopt/release';

const namespace = 'adopted-standalone';
const release = 'rel';
const service = 'rel-milvus';
const startSeconds = 300;

/** Configuration of a release whose values put everything into the process and on its claim. */
const configuration = {
  'default.yaml': 'etcd:\n  endpoints:\n  - localhost:2379\nmetastore:\n  type: etcd\nmq:\n  type: rocksmq\n',
  'user.yaml':
    'etcd:\n  use:\n    embed: true\n  data:\n    dir: /var/lib/milvus/etcd\ncommon:\n  storageType: local\n' +
    'localStorage:\n  path: /var/lib/milvus/data\nrocksmq:\n  path: /var/lib/milvus/rdb_data\n',
};

export const adoptedStandalone: Suite = {
  name: 'adopted-standalone',
  core: false,
  proves: 'a standalone of the Helm chart with its data is taken over in place, has all of it, and goes back',
  run: async (bed) => {
    await bed.realNodes(1, 'milvus');
    const kubectl = await bed.namespace(namespace);
    const data = new SampleData();
    const image = `docker.io/milvusdb/milvus:v${testedRelease.version}`;
    const live = chartStandalone({ release, namespace }, { image, disk: false, env: [{ name: 'ETCD_USE_EMBED', value: 'true' }] });
    const yaml = adoptedYaml(namespace, (chart) => {
      takenOver(chart, release, {
        version: testedRelease,
        cpu: Cpu.millis(1000),
        memory: Size.gibibytes(3),
        storage: LocalStorage.existingClaim({
          claim: PersistentVolumeClaim.fromClaimName(chart, 'data', service),
          size: Size.gibibytes(50),
        }),
      });
    });
    const objects = parseObjects(yaml);

    const stored = await bed.test('a standalone of the chart stores 20,000 vectors', async () => {
      await allowEveryPod(bed.kubectl, namespace);
      const config = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: service }, data: configuration };
      await createAs(kubectl, helm, [...live, config]);
      await waitForWorkloads(kubectl, startSeconds);
      const collection = await connect(bed, kubectl, undefined, undefined, service);
      await data.store(collection);
      await data.check(collection);
    });
    if (!stored) return;
    const before = await liveState(kubectl);
    const saved = await kubectl.run(['get', 'deployments,services', '--output=json']);
    const find = async (): Promise<void> => {
      await waitForWorkloads(kubectl, startSeconds);
      const collection = await connect(bed, kubectl, undefined, undefined, service);
      await step('loading', () => collection.load());
      await data.check(collection);
    };
    const adopted = await bed.test('taken over in place, it has all of them', async () => {
      await restrictPods(bed.kubectl, namespace);
      await handOver(kubectl, objects, helm, fieldManager);
      await kubectl.applyText(yaml);
      await find();
      await checkSame(kubectl, before);
      await checkTemplates(
        kubectl,
        objects.filter(({ kind }) => kind === 'Deployment'),
        2,
      );
      await checkForgotten(kubectl, objects, helm);
      assert.equal(await kubectl.diff(yaml), '');
    });
    if (!adopted) return;
    await bed.test('back with the chart, it has all of them', async () => {
      await allowEveryPod(bed.kubectl, namespace);
      await kubectl.run(['replace', '--filename=-'], { input: saved.output.replace(/^ *"resourceVersion": "[^"]*",?\n/gm, '') });
      await find();
      await checkSame(kubectl, before);
    });
  },
};
