import assert from 'node:assert/strict';
import { stringify } from 'yaml';

import { adoptedChart } from '../../../adopt/adopted';
import { simulatedAdoptedYaml } from '../../apps/adopted';
import { parseObjects } from '../../apps/examples';
import { ArgoApplication } from '../../kubernetes/argo-application';
import { handOver } from '../../kubernetes/field-managers';
import { GitRepository } from '../../kubernetes/git-repository';
import type { Resource } from '../../kubernetes/objects';
import { waitForWorkloads } from '../../kubernetes/workloads';
import type { TestBed } from '../../runner/test-bed';
import { checkOrder } from '../argo/order';
import { checkForgotten, checkSame, checkTemplates, liveState } from './live-state';
import { allowEveryPod, chartObjects, forgetRelease, helm, installRelease, leftovers, settleSeconds } from './release';

const isWorkload = ({ kind }: Resource): boolean => kind === 'Deployment' || kind === 'StatefulSet';
const version = '2.6.15';

/** Field manager of Argo CD that applies on the server. */
const argoManager = 'argocd-controller';

/** Labels of the pods of Milvus that the library made. */
const milvusPods = 'app.kubernetes.io/name=milvus,milvus.io/group';

/** Takes a release that the Helm CLI installed over into an Application of Argo CD. */
export async function adoptHelmWithArgo(bed: TestBed): Promise<void> {
  const namespace = 'adopt-argo';
  const { kubectl, application, repository } = await prepare(bed, namespace);
  const yaml = simulatedAdoptedYaml(namespace, (chart) => void adoptedChart(chart));
  const objects = parseObjects(yaml);
  const installed = await bed.test('a release that Argo CD does not know runs', () => installRelease(bed.kubectl, kubectl), kubectl);
  if (!installed) return;
  const before = await liveState(kubectl);
  await bed.test(
    'taken over by Argo CD in waves, every object stays the same, and every role rolls once',
    async () => {
      await forgetRelease(kubectl);
      await handOver(kubectl, objects, helm, argoManager);
      repository.write(`${namespace}/adopted.yaml`, yaml);
      const revision = await repository.commit('adopt');
      await application.create(repository.folder, namespace, { prune: false });
      await application.settled(revision, settleSeconds);
      await waitForWorkloads(kubectl, settleSeconds);
      await checkSame(kubectl, before);
      await checkTemplates(kubectl, objects.filter(isWorkload), 2);
      await checkOrder(kubectl, version, milvusPods);
      await checkForgotten(kubectl, objects, helm);
    },
    kubectl,
  );
  await bed.test(
    'cleaned up, with pruning on, it stays',
    async () => {
      await kubectl.run(['delete', ...leftovers]);
      await application.automate({ prune: true });
      await application.settled(await repository.commit('again'), settleSeconds);
      await checkSame(kubectl, without(before, leftovers));
      await checkTemplates(kubectl, objects.filter(isWorkload), 2);
    },
    kubectl,
  );
}

/** Takes the chart of an Application of Argo CD over into the same Application. */
export async function adoptArgoWithArgo(bed: TestBed): Promise<void> {
  const namespace = 'adopt-tracked';
  const { kubectl, application, repository } = await prepare(bed, namespace);
  await allowEveryPod(bed.kubectl, namespace);
  const yaml = simulatedAdoptedYaml(namespace, (chart) => void adoptedChart(chart));
  const objects = parseObjects(yaml);
  const chart = chartObjects(namespace);
  const stays = chart.filter(({ metadata }) => /^rel-minio/.test(metadata.name));
  const text = (some: readonly object[]) => some.map((object) => stringify(object)).join('---\n');
  const installed = await bed.test(
    'the chart runs as an Application',
    async () => {
      repository.write(`${namespace}/chart.yaml`, text(chart.filter((object) => !stays.includes(object))));
      repository.write(`${namespace}/minio.yaml`, text(stays));
      const revision = await repository.commit('chart');
      await application.create(repository.folder, namespace, { prune: false, onServer: false, keepsSecurity: true });
      await application.settled(revision, settleSeconds);
    },
    kubectl,
  );
  if (!installed) return;
  const before = await liveState(kubectl);
  await bed.test(
    'with the app in its place, every object stays the same, and every role rolls once',
    async () => {
      repository.delete(`${namespace}/chart.yaml`);
      repository.write(`${namespace}/adopted.yaml`, yaml);
      const revision = await repository.commit('adopt');
      await application.synced(revision, settleSeconds);
      await waitForWorkloads(kubectl, settleSeconds);
      await checkSame(kubectl, before);
      await checkTemplates(kubectl, objects.filter(isWorkload), 2);
      await checkOrder(kubectl, version, milvusPods);
      await checkForgotten(kubectl, objects, helm);
    },
    kubectl,
  );
  await bed.test(
    'with pruning on, only what the app does not have goes',
    async () => {
      await application.automate({ prune: true });
      await application.settled(await repository.commit('prune'), settleSeconds);
      await checkSame(kubectl, without(before, [...leftovers, 'service/rel-etcd']));
    },
    kubectl,
  );
}

async function prepare(bed: TestBed, namespace: string) {
  const kubectl = await bed.namespace(namespace);
  const application = new ArgoApplication(bed.kubectl, namespace, namespace);
  const repository = new GitRepository();
  bed.cleanUp(() => Promise.resolve(repository.remove()));
  bed.cleanUp(() => application.remove());
  await repository.initialize();
  return { kubectl, application, repository };
}

/** What is left of a state without some objects, written as `service/name`. */
function without(state: ReadonlyMap<string, string>, names: readonly string[]): ReadonlyMap<string, string> {
  const gone = names.map((name) => name.replace('/', ' '));
  const left = [...state].filter(([name]) => !gone.includes(name.toLowerCase()));
  assert.ok(left.length < state.size, 'nothing was taken away');
  return new Map(left);
}
