import assert from 'node:assert/strict';

import { Naming } from '@org/milvus-k8s';

import { adoptedMilvus } from '../../../adopt/adopted';
import { operatorCluster } from '../../../adopt/live/operator-instance';
import { simulatedAdoptedYaml } from '../../apps/adopted';
import { parseObjects } from '../../apps/examples';
import { handOver } from '../../kubernetes/field-managers';
import { fieldManager } from '../../kubernetes/kubectl';
import type { Resource } from '../../kubernetes/objects';
import { pause } from '../../kubernetes/waiting';
import { waitForWorkloads } from '../../kubernetes/workloads';
import type { TestBed } from '../../runner/test-bed';
import { checkForgotten, checkSame, checkTemplates, liveState } from './live-state';
import { allowEveryPod, createAs, restrictPods, settleSeconds } from './release';

const namespace = 'adopt-operator';
const name = 'search';
const manager = 'milvus-operator';
/** Time in which the garbage collector deletes what belongs to a deleted owner. */
const collectSeconds = 10;

/** The resource of the operator, without its schema. */
const definition = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'milvuses.milvus.io' },
  spec: {
    group: 'milvus.io',
    scope: 'Namespaced',
    names: { kind: 'Milvus', plural: 'milvuses', singular: 'milvus', listKind: 'MilvusList' },
    versions: [
      {
        name: 'v1beta1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  },
};

/** Takes over the objects of a `Milvus`, and then deletes it. */
export async function adoptMilvus(bed: TestBed): Promise<void> {
  const kubectl = await bed.namespace(namespace);
  const yaml = simulatedAdoptedYaml(namespace, (chart) => void adoptedMilvus(chart, Naming.operator({ name })));
  const objects = parseObjects(yaml);
  const workloads = objects.filter(({ kind }) => kind === 'Deployment');

  const installed = await bed.test(
    'a Milvus of the operator runs',
    async () => {
      bed.cleanUp(() => bed.kubectl.run(['delete', 'customresourcedefinition', definition.metadata.name, '--ignore-not-found']));
      await bed.kubectl.apply([definition]);
      await bed.kubectl.run([
        'wait',
        '--for=condition=Established',
        `customresourcedefinition/${definition.metadata.name}`,
        '--timeout=60s',
      ]);
      await allowEveryPod(bed.kubectl, namespace);
      await kubectl.run(['create', '--filename=-'], {
        input: JSON.stringify({ apiVersion: 'milvus.io/v1beta1', kind: 'Milvus', metadata: { name }, spec: { mode: 'cluster' } }),
      });
      const uid = (await kubectl.run(['get', 'milvuses.milvus.io', name, '--output=jsonpath={.metadata.uid}'])).output.trim();
      await createAs(kubectl, manager, operatorCluster({ name, namespace, uid }));
      await waitForWorkloads(kubectl, settleSeconds);
    },
    kubectl,
  );
  if (!installed) return;
  const before = await liveState(kubectl);
  await bed.test(
    'taken over from the operator, every object stays the same, has no owner, and every role rolls once',
    async () => {
      await restrictPods(bed.kubectl, namespace);
      await handOver(kubectl, objects, manager, fieldManager);
      await kubectl.applyText(yaml);
      await waitForWorkloads(kubectl, settleSeconds);
      await checkSame(kubectl, before);
      await checkTemplates(kubectl, workloads, 2);
      await checkForgotten(kubectl, objects, manager);
    },
    kubectl,
  );
  await bed.test(
    'with its Milvus deleted, everything that was taken over stays',
    async () => {
      await kubectl.run(['delete', 'milvuses.milvus.io', name]);
      await pause(collectSeconds);
      await checkSame(kubectl, before);
      const left = await kubectl.list<Resource>('configmaps');
      assert.equal(
        left.some(({ metadata }) => metadata.name === name),
        false,
        'the ConfigMap of the operator is collected',
      );
    },
    kubectl,
  );
}
