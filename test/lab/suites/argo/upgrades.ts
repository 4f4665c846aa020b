import assert from 'node:assert/strict';

import { MilvusVersion, type MilvusClusterProps } from '@org/milvus-k8s';

import { externalYaml } from '../../apps/released';
import { ArgoApplication } from '../../kubernetes/argo-application';
import type { GitRepository } from '../../kubernetes/git-repository';
import type { Workload } from '../../kubernetes/objects';
import type { TestBed } from '../../runner/test-bed';
import { checkOrder } from './order';

const stepSeconds = 600;
const { V2_5, V2_6, V3_0 } = MilvusVersion;

interface Step {
  readonly title: string;
  readonly props: Omit<MilvusClusterProps, 'dependencies'>;
  /** Components that are gone afterwards. */
  readonly gone?: readonly string[];
  /** Only what is new rolls, so the order of the rest says nothing. */
  readonly isPartial?: boolean;
}

const coordinators = ['rootcoord', 'querycoord', 'datacoord', 'indexcoord'];

const steps: readonly Step[] = [
  { title: '2.5 with four coordinators, installed from empty', props: { version: V2_5, coordinators: 'separate' } },
  {
    title: 'four coordinators join in a mixcoord',
    props: { version: V2_5, upgradingFrom: V2_5, upgradingFromCoordinators: 'separate' },
    gone: coordinators,
    isPartial: true,
  },
  { title: '2.5 to 2.6', props: { version: V2_6, upgradingFrom: V2_5, upgradingFromCoordinators: 'mixcoord' }, gone: ['indexnode'] },
  { title: '2.6 to 3.0', props: { version: V3_0, upgradingFrom: V2_6 } },
  { title: '3.0 back to 2.6', props: { version: V2_6, upgradingFrom: V3_0 } },
];

/** Takes one application from release to release by commits alone, in order and without a deadlock. */
export async function checkUpgrades(bed: TestBed, repository: GitRepository): Promise<void> {
  const namespace = 'argo-upgrades';
  const kubectl = await bed.adoptNamespace(namespace);
  const application = new ArgoApplication(bed.kubectl, 'upgrades', namespace);
  bed.cleanUp(() => application.remove());
  for (const [index, { title, props, gone = [], isPartial = false }] of steps.entries()) {
    await bed.test(
      title,
      async () => {
        repository.write('upgrades/cluster.k8s.yaml', externalYaml(namespace, props));
        const revision = await repository.commit(title);
        if (index === 0) await application.create(repository.folder, 'upgrades');
        await application.settled(revision, stepSeconds);
        if (!isPartial) await checkOrder(kubectl, props.version?.version ?? '');
        const left = (await kubectl.list<Workload>('deployments')).map(({ metadata }) => metadata.name);
        assert.deepEqual(
          left.filter((name) => gone.some((component) => name === `milvus-${component}`)),
          [],
        );
      },
      kubectl,
    );
  }
}
