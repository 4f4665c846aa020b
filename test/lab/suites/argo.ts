import assert from 'node:assert/strict';

import { synthesizeExamples, type SynthesizedExample } from '../apps/examples';
import { ArgoApplication } from '../kubernetes/argo-application';
import { GitRepository } from '../kubernetes/git-repository';
import type { Kubectl } from '../kubernetes/kubectl';
import type { Workload } from '../kubernetes/objects';
import type { Suite } from '../runner/suite';
import type { TestBed } from '../runner/test-bed';
import { checkArgoHandover } from './argo/handover';
import { checkPruning } from './argo/pruning';
import { checkQuiet, installedOnce } from './argo/quiet';
import { checkClaims, checkGone, checkKept, keptClaims } from './argo/removal';
import { checkUpgrades } from './argo/upgrades';
import { checkWaves } from './argo/waves';
import { simulateZones } from './placement/zones';

const installSeconds = 400;
/** Long enough for Argo CD to compare the cluster with Git several times. */
const watchSeconds = 20;
/** Examples that keep data in the cluster, and so on claims. */
const withData: readonly string[] = ['cluster-in-cluster', 'legacy-2-5', 'protected', 'standalone'];

interface Installed {
  readonly example: SynthesizedExample;
  readonly application: ArgoApplication;
  readonly kubectl: Kubectl;
}

export const argo: Suite = {
  name: 'argo',
  core: true,
  needsLab: true,
  proves: 'a real Argo CD installs every example from empty, in the order of its waves, finds no drift, and upgrades in order',
  run: async (bed) => {
    await bed.argo();
    const examples = synthesizeExamples();
    await bed.customResources(examples.flatMap(({ objects }) => objects));
    await simulateZones(bed, examples);
    // Applications of their own in repositories of their own, so that they can change while the others stay as they are.
    const changes = Promise.all([checkChanges(bed), newRepository(bed).then((repository) => checkUpgrades(bed, repository))]);
    changes.catch(() => undefined); // thrown where it is awaited
    const repository = await newRepository(bed);
    const file = (name: string): string => `${name}/${name}.k8s.yaml`;
    examples.forEach(({ name, yaml }) => repository.write(file(name), yaml));
    const first = await repository.commit('install');
    const installed: Installed[] = [];
    for (const example of examples) {
      const kubectl = await bed.adoptNamespace(example.namespace);
      const application = new ArgoApplication(bed.kubectl, example.name, example.namespace);
      bed.cleanUp(() => application.remove());
      installed.push({ example, application, kubectl });
    }
    const forEach = async (title: string, work: (one: Installed) => Promise<void>): Promise<void> => {
      await Promise.all(installed.map((one) => bed.test(`${one.example.name}: ${title}`, () => work(one), one.kubectl)));
    };

    await forEach('installed from empty, Synced and Healthy', async ({ application, example }) => {
      await application.create(repository.folder, example.name);
      await application.settled(first, installSeconds);
    });
    await forEach('data in the cluster is on claims, and there are no others', async ({ kubectl, example }) => {
      const claims = await checkClaims(kubectl, example.objects);
      assert.equal(claims.size > 0, withData.includes(example.name), `${example.name} has ${claims.size} claims`);
    });
    await forEach('waves happened in their order', ({ kubectl, example }) => checkWaves(kubectl, example.objects));
    await bed.test('synthesized again and committed, nothing changes', async () => {
      const states = await installedOnce(
        bed.kubectl,
        installed.map(({ application }) => application.name),
      );
      const before = await Promise.all(installed.map(generations));
      synthesizeExamples().forEach(({ name, yaml }) => repository.write(file(name), yaml));
      const second = await repository.commit('synthesized again');
      await Promise.all(installed.map(({ application }) => application.settled(second, 60)));
      await checkQuiet(bed.kubectl, states, watchSeconds);
      await Promise.all(installed.map(({ application }) => application.settled(second, 5)));
      assert.deepEqual(await Promise.all(installed.map(generations)), before);
    });
    await changes;
    const claims = await Promise.all(installed.map(({ kubectl }) => keptClaims(kubectl)));
    examples.forEach(({ name }) => {
      repository.delete(file(name));
      repository.write(`${name}/left.yaml`, JSON.stringify(placeholder));
    });
    const removed = await repository.commit('remove everything');
    await forEach('removed, everything goes but the data', async (one) => {
      await one.application.settled(removed, 180);
      await checkGone(one.kubectl, one.example.objects);
      await checkKept(one.kubectl, claims[installed.indexOf(one)] ?? new Map());
    });
  },
};

async function newRepository(bed: TestBed): Promise<GitRepository> {
  const repository = new GitRepository();
  bed.cleanUp(() => Promise.resolve(repository.remove()));
  await repository.initialize();
  return repository;
}

async function checkChanges(bed: TestBed): Promise<void> {
  const repository = await newRepository(bed);
  const kubectl = await bed.adoptNamespace('argo-changing');
  const application = new ArgoApplication(bed.kubectl, 'changing', 'argo-changing');
  bed.cleanUp(() => application.remove());
  await bed.test(
    'a fixed number of pods turns into autoscaling and back without a gap',
    () => checkArgoHandover(application, repository, kubectl),
    kubectl,
  );
  await bed.test(
    'removing constructs prunes their objects, keeps their data and touches no other',
    () => checkPruning(application, repository, kubectl),
    kubectl,
  );
}

/** Argo CD does not prune an application to nothing by itself. */
const placeholder = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'left' } };

/** A workload's generation grows with every change of its spec. */
async function generations({ kubectl }: Installed): Promise<Record<string, number>> {
  const workloads = await kubectl.list<Workload>('deployments,statefulsets');
  return Object.fromEntries(workloads.map(({ metadata }) => [metadata.name, metadata.generation ?? 0]));
}
