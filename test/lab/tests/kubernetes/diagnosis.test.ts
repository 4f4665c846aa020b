import { diagnose } from '../../kubernetes/diagnosis';
import { print, StubKubectl } from './stub-kubectl';

const pod = (name: string, ready: boolean, restartCount = 0, app = 'milvus'): object => ({
  metadata: { name, labels: { 'app.kubernetes.io/name': app } },
  status: {
    phase: 'Running',
    conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
    containerStatuses: [{ name: 'main', ready, restartCount }],
  },
});

async function logsToldOf(...pods: readonly object[]): Promise<string[]> {
  const stub = new StubKubectl({ 'get pods*': print({ items: pods }), 'get events*': print({ items: [] }), 'logs*': print('said') });
  try {
    return [...(await diagnose(stub.kubectl)).matchAll(/--- log of (.*)/g)].map(([, which = '']) => which.trim());
  } finally {
    stub.remove();
  }
}

test('pods that are not ready or that restarted tell what they said, before their restart too', async () => {
  const told = await logsToldOf(pod('well', true), pod('waits', false), pod('again', true, 1));
  expect(told).toEqual(['waits/main', 'again/main', 'again/main --previous']);
});

test("where all pods are well, Milvus' own tell what they said, a few of them", async () => {
  const many = Array.from({ length: 9 }, (_, index) => pod(`milvus-${index}`, true));
  const told = await logsToldOf(pod('etcd', true, 0, 'etcd'), ...many);
  expect(told).toHaveLength(6);
  expect(told).not.toContain('etcd/main');
});
