import { synthesizeExamples } from '../../apps/examples';
import { beyondBudget } from '../../suites/placement/beyond-budget';
import { checkSpread } from '../../suites/placement/spread';
import { drain } from '../../suites/placement/disruption';
import { promises, shortfalls } from '../../suites/placement/promises';
import { checkEveryZone, checkZoneLoss, type BeyondBudget } from '../../suites/placement/zone-loss';
import type { Resource, Workload } from '../../kubernetes/objects';
import { budget, podsOn, required, workload, zoneOfNode } from './placed-objects';
import { StubKubectl } from './stub-kubectl';

jest.mock('../../infrastructure/progress', () => ({
  say: () => undefined,
  step: <T>(_title: string, work: () => Promise<T>): Promise<T> => work(),
}));

const zone = 'topology.kubernetes.io/zone';

describe('the check of the budgets', () => {
  const promisesOf = (...objects: readonly Resource[]) => promises(new StubKubectl(objects), 0);

  it('takes the promise from the workload and its budget', async () => {
    const found = await promisesOf(
      workload('proxy', 3),
      budget('proxy', 3),
      workload('querynode', 4),
      budget('querynode', 4, { minAvailable: 2 }),
      workload('datanode', 10),
      budget('datanode', 10, { maxUnavailable: '25%' }),
    );
    expect(found.map(({ name, least }) => [name, least])).toEqual([
      ['proxy', 2],
      ['querynode', 2],
      ['datanode', 7],
    ]);
  });

  it('asks for no budget of a single pod', async () => {
    expect(await promisesOf(workload('mixcoord', 1), workload('standalone', 1), workload('querynode', 0))).toEqual([]);
  });

  it.each([
    ['has no budget', [], 'Deployment proxy has 2 pods and 0 budgets'],
    ['has two budgets', [budget('proxy', 2), budget('proxy', 2)], 'Deployment proxy has 2 pods and 2 budgets'],
    ['has a budget that counts none of its pods', [budget('proxy', 0)], 'budget proxy counts 0 pods, Deployment proxy has 2'],
  ])('fails for a workload that %s', async (_, budgets, message) => {
    await expect(promisesOf(workload('proxy', 2), ...budgets)).rejects.toThrow(message);
  });

  it('sees pods below the promise, also where the budget says that it promises nothing', async () => {
    const promised = await promisesOf(workload('proxy', 3), budget('proxy', 3));
    expect(shortfalls(promised, podsOn('proxy', ['a1', 'b1']))).toEqual([]);
    expect(shortfalls(promised, podsOn('proxy', ['a1']))).toEqual(['Deployment proxy had 1 ready pods of 3; its budget promises 2']);
  });
});

describe('a drain', () => {
  it('evicts the pods of the node alone, asks a budget that refuses again, and gives the node back', async () => {
    let refusals = 2;
    const pods = [...podsOn('proxy', ['a1', 'b1']), ...podsOn('querynode', ['a1'])];
    const kubectl = new StubKubectl(pods, (command) => command !== 'evict querynode-0' || refusals-- <= 0);
    await drain(kubectl, 'a1');
    expect(kubectl.commands[0]).toBe('cordon a1');
    expect(kubectl.commands.filter((command) => command.startsWith('evict')).sort()).toEqual([
      'evict proxy-0',
      'evict querynode-0',
      'evict querynode-0',
      'evict querynode-0',
    ]);
    expect(kubectl.commands.at(-1)).toBe('uncordon a1');
  });

  it('waits for a pod to go whose name another one takes', async () => {
    const kubectl = new StubKubectl(podsOn('etcd', ['a1'], 'StatefulSet'), (command, stub) => {
      if (command.startsWith('evict')) stub.objects = podsOn('etcd', ['b1'], 'StatefulSet');
    });
    await drain(kubectl, 'a1');
    expect(kubectl.commands.filter((command) => command.startsWith('evict'))).toHaveLength(1);
  });

  it('gives the node back also when a budget never allows it', async () => {
    const kubectl = new StubKubectl(podsOn('proxy', ['a1']), (command) => !command.startsWith('evict'));
    await expect(drain(kubectl, 'a1', 0)).rejects.toThrow('until the pod proxy-0 has left its node: a budget forbids it');
    expect(kubectl.commands.at(-1)).toBe('uncordon a1');
  });
});

describe('the check of the spread', () => {
  const spread = (nodes: readonly string[], replicas = nodes.length, podSpec = {}) =>
    checkSpread(new StubKubectl([workload('proxy', replicas, podSpec), ...podsOn('proxy', nodes)]), zoneOfNode);

  it.each([[['a1', 'b1']], [['a1', 'b1', 'c1']], [['a1', 'a2', 'b1', 'b2']], [['a1', 'a2', 'b1', 'b2', 'c1']]])(
    'takes %p',
    async (nodes) => {
      await spread(nodes);
    },
  );

  it.each([
    ['two pods in one zone', ['a1', 'a2'], '1 may be in one'],
    ['two of three pods in one zone', ['a1', 'a2', 'b1'], '1 may be in one'],
    ['two pods on one node', ['a1', 'a1', 'b1', 'b2'], '2 of 4 pods on one of 6 nodes'],
  ])('fails for %s', async (_, nodes, message) => {
    await expect(spread(nodes)).rejects.toThrow(message);
  });

  it('fails for three of five pods in one zone', async () => {
    const nodes = new Map([...zoneOfNode, ['a3', 'a']]);
    const kubectl = new StubKubectl([workload('proxy', 5), ...podsOn('proxy', ['a1', 'a2', 'a3', 'b1', 'c1'])]);
    await expect(checkSpread(kubectl, nodes)).rejects.toThrow('2 may be in one');
  });

  it('fails for a selector that finds no pods, and for a namespace without workloads', async () => {
    await expect(spread([], 3)).rejects.toThrow('wants 3 pods and its selector finds 0');
    await expect(checkSpread(new StubKubectl([]), zoneOfNode)).rejects.toThrow('no workloads');
  });

  it('fails for a required spread that is uneven, whatever skew it would allow itself', async () => {
    const topologySpreadConstraints = [required(zone, 2)];
    await expect(spread(['a1', 'a2', 'b1', 'b2'], 4, { topologySpreadConstraints })).rejects.toThrow('has to be even over');
    await spread(['a1', 'a2', 'b1', 'c1'], 4, { topologySpreadConstraints });
  });

  it('takes a group that names its zone, and pods that are leaving do not count', async () => {
    await spread(['a1', 'a2'], 2, { nodeSelector: { [zone]: 'a' } });
    const [leaving, ...staying] = podsOn('proxy', ['a1', 'a1', 'b1']);
    const gone = { ...leaving, metadata: { name: 'gone', labels: { workload: 'proxy' }, deletionTimestamp: '2026-11-20T10:00:00Z' } };
    await checkSpread(new StubKubectl([workload('proxy', 2), gone, ...staying]), zoneOfNode);
  });
});

describe('the checks of a lost zone', () => {
  const fourInThree: BeyondBudget = { workload: 'minio', pods: 4, left: 2, because: 'four pods in three zones' };
  const minio = (nodes: readonly string[], replicas = nodes.length) => [
    workload('minio', replicas, {}, 'StatefulSet'),
    budget('minio', replicas),
    ...podsOn('minio', nodes, 'StatefulSet'),
  ];
  const everyZone = (objects: readonly Resource[], ...beyondBudget: readonly BeyondBudget[]) =>
    checkEveryZone([{ name: 'example', kubectl: new StubKubectl(objects), beyondBudget }], zoneOfNode);

  it('take one pod in each zone', async () => {
    await everyZone([workload('proxy', 3), budget('proxy', 3), ...podsOn('proxy', ['a1', 'b1', 'c1'])]);
  });

  it('fail for a zone that holds two pods, of a StatefulSet too, whichever it is', async () => {
    await expect(everyZone(minio(['a1', 'b1', 'c1', 'c2']))).rejects.toThrow(
      'without c: StatefulSet minio had 2 ready pods of 4; its budget promises 3',
    );
  });

  it('take what is named, as long as it is as it was named', async () => {
    await everyZone(minio(['a1', 'b1', 'c1', 'c2']), fourInThree);
    await expect(everyZone(minio(['c1', 'c2', 'c2', 'b1']), fourInThree)).rejects.toThrow('had 1 ready pods of 4');
    await expect(everyZone(minio(['a1', 'b1', 'c1']), fourInThree)).rejects.toThrow('is named with 4 pods and has 3');
    await expect(everyZone(minio(['a1', 'b1', 'c1']), { ...fourInThree, pods: 3, left: 1 })).rejects.toThrow('keeps 2');
  });

  it('know by name what has more pods than zones, or all of them in one, and nothing else', () => {
    const isWorkload = (object: Resource): object is Workload => /^(Deployment|StatefulSet)$/.test(object.kind ?? '');
    for (const { name, objects } of synthesizeExamples()) {
      const expected = objects.filter(isWorkload).filter(({ spec: { replicas = 1, template } }) => {
        const isPinned = template.spec.nodeSelector?.[zone] !== undefined;
        return replicas > (isPinned ? 1 : 3);
      });
      expect([name, (beyondBudget[name] ?? []).map(({ workload: named, pods }) => [named, pods])]).toEqual([
        name,
        expected.map(({ metadata, spec }) => [metadata.name, spec.replicas]),
      ]);
    }
  });

  it('count who is left at once, and not who came back', async () => {
    const zoneLoss = (nodes: readonly string[], elsewhere: readonly string[]) => {
      const objects = [workload('proxy', nodes.length), budget('proxy', nodes.length), ...podsOn('proxy', nodes)];
      const kubectl = new StubKubectl(objects, (command, stub) => {
        if (command.startsWith('delete pods')) stub.objects = [...stub.objects, ...podsOn('proxy', elsewhere)];
      });
      return checkZoneLoss(kubectl, [{ name: 'example', kubectl, beyondBudget: [] }], zoneOfNode, 0).then(() => kubectl.commands);
    };
    const commands = await zoneLoss(['a1', 'b1', 'c1'], ['b2']);
    expect(commands).toContain('delete pods --force --grace-period=0 --wait=false proxy-0');
    expect(commands.filter((command) => /cordon/.test(command))).toEqual([
      'cordon --selector=type=kwok,topology.kubernetes.io/zone=a',
      'uncordon --selector=type=kwok,topology.kubernetes.io/zone=a',
    ]);
    await expect(zoneLoss(['a1', 'a2', 'b1'], ['b2', 'c2'])).rejects.toThrow('right after the loss');
  });
});
