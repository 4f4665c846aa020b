import assert from 'node:assert/strict';

import { adoptedChart } from '../../../adopt/adopted';
import { simulatedAdoptedYaml } from '../../apps/adopted';
import { parseObjects } from '../../apps/examples';
import { handOver } from '../../kubernetes/field-managers';
import { fieldManager } from '../../kubernetes/kubectl';
import type { Resource } from '../../kubernetes/objects';
import { waitForWorkloads } from '../../kubernetes/workloads';
import type { TestBed } from '../../runner/test-bed';
import { checkForgotten, checkSame, checkServed, checkTemplates, liveState } from './live-state';
import { forgetRelease, helm, installRelease, leftovers, restrictPods, settleSeconds } from './release';

const isWorkload = ({ kind }: Resource): boolean => kind === 'Deployment' || kind === 'StatefulSet';

/** Takes a release of the chart over with kubectl, goes back, and takes it over again. */
export async function adoptWithKubectl(bed: TestBed): Promise<void> {
  const namespace = 'adopt-kubectl';
  const kubectl = await bed.namespace(namespace);
  const yaml = simulatedAdoptedYaml(namespace, (chart) => void adoptedChart(chart));
  const objects = parseObjects(yaml);
  const workloads = objects.filter(isWorkload);
  const claims = 3 + 4;

  const installed = await bed.test('a release of the chart runs', () => installRelease(bed.kubectl, kubectl), kubectl);
  if (!installed) return;
  const before = await liveState(kubectl);
  const saved = await kubectl.run(['get', 'deployments,statefulsets,services', '--output=json']);
  assert.equal([...before.keys()].filter((name) => name.startsWith('PersistentVolumeClaim')).length, claims);

  const adopt = async (): Promise<void> => {
    await restrictPods(bed.kubectl, namespace);
    await handOver(kubectl, objects, helm, fieldManager);
    const changed = await kubectl.diff(yaml);
    assert.match(changed, /-.*checksum\/config/, 'the diff shows what goes');
    await kubectl.applyText(yaml);
    await checkServed(kubectl, 'rel-milvus');
    await waitForWorkloads(kubectl, settleSeconds);
    await checkSame(kubectl, before);
    await checkForgotten(kubectl, objects, helm);
    assert.equal(await kubectl.diff(yaml), '');
  };
  await bed.test(
    'forgotten by Helm, nothing restarts',
    async () => {
      await forgetRelease(kubectl);
      await checkSame(kubectl, before);
      await checkTemplates(kubectl, workloads, 1);
    },
    kubectl,
  );
  await bed.test(
    'taken over by kubectl, every object stays the same, and every role rolls once',
    async () => {
      await adopt();
      await checkTemplates(kubectl, workloads, 2);
    },
    kubectl,
  );
  await bed.test(
    'back again, the old pods run, in the same objects',
    async () => {
      await bed.kubectl.run(['label', 'namespace', namespace, 'pod-security.kubernetes.io/enforce=privileged', '--overwrite']);
      await kubectl.run(['replace', '--filename=-'], { input: withoutVersions(saved.output) });
      await waitForWorkloads(kubectl, settleSeconds);
      await checkSame(kubectl, before);
      const [container] = (await kubectl.list<Resource>('pods', 'component=proxy')).map(({ metadata }) => metadata.labels ?? {});
      assert.equal(container?.['milvus.io/group'], undefined, 'the pods are those of the chart');
    },
    kubectl,
  );
  await bed.test(
    'taken over again and cleaned up, nothing of Helm is left but what the app uses',
    async () => {
      // What `replace` wrote belongs to kubectl.
      await handOver(kubectl, objects, 'kubectl-replace', fieldManager);
      await adopt();
      await kubectl.run(['delete', ...leftovers]);
      const marked = await kubectl.list<Resource>('deployments,statefulsets,services,configmaps', 'app.kubernetes.io/managed-by=Helm');
      assert.deepEqual(marked.map(({ kind, metadata }) => `${kind ?? ''} ${metadata.name}`).sort(), [
        'Service rel-etcd',
        'Service rel-minio',
        'Service rel-minio-svc',
        'StatefulSet rel-minio',
      ]);
    },
    kubectl,
  );
}

/** Without versions, an old object replaces whatever is there. */
function withoutVersions(list: string): string {
  return list.replace(/^ *"resourceVersion": "[^"]*",?\n/gm, '');
}
