import { Report } from '../../runner/report';
import { TestBed } from '../../runner/test-bed';
import { fail, print, StubKubectl } from '../kubernetes/stub-kubectl';

const label = 'milvus-k8s.test/run';
const exists = fail('Error from server (AlreadyExists): namespaces "search" already exists');

let stub: StubKubectl;
const report = new Report();
const bedWith = (answers: Readonly<Record<string, string>>): TestBed => {
  stub = new StubKubectl(answers);
  return new TestBed('suite', stub.kubectl, undefined, report);
};

beforeEach(() => jest.spyOn(process.stdout, 'write').mockReturnValue(true));
afterEach(() => {
  stub.remove();
  jest.restoreAllMocks();
});

test('a namespace of the suite is deleted at its end, by the label of the run', async () => {
  const bed = bedWith({});
  await bed.namespace('search');
  await bed.end();
  const deleted = stub.calls.filter((call) => call.includes('delete namespace'));
  expect(deleted).toHaveLength(2); // all at once, then each until it is gone
  deleted.forEach((call) => expect(call).toMatch(new RegExp(`--selector=${label}=[0-9a-f]+ --field-selector=metadata.name=search`)));
});

test('pods of every namespace are ended at once, not when the turn of their namespace comes', async () => {
  const bed = bedWith({});
  await bed.namespace('search');
  await bed.namespace('shop');
  await bed.end();
  const removed = stub.calls.findIndex((call) => call.includes('--timeout=180s'));
  const ended = stub.calls.slice(0, removed).filter((call) => call.includes('delete pods --all --now'));
  expect(new Set(ended.map((call) => /--namespace (\S+)/.exec(call)?.[1]))).toEqual(new Set(['search', 'shop']));
});

test.each([
  ['of somebody else', { name: 'search' }, /belongs to somebody else: use a cluster that has none/],
  ['that another run left', { name: 'search', labels: { [label]: 'abc' } }, /Run abc .* kubectl delete namespace search/],
  ['that is on its way out', { name: 'search', deletionTimestamp: 'now' }, /run again when it is gone/],
])('a namespace %s is refused, with what to do, and left alone', async (_, metadata, advice) => {
  const bed = bedWith({ 'create*': exists, 'get namespace search*': print({ metadata }) });
  await expect(bed.namespace('search')).rejects.toThrow(advice);
  await expect(bed.adoptNamespace('search')).rejects.toThrow(advice);
  await bed.end();
  expect(stub.calls.join('\n')).not.toContain('delete');
});

test('an unexpected error of the API server is passed on unchanged', async () => {
  await expect(bedWith({ 'create*': fail('Error from server (Forbidden)') }).namespace('search')).rejects.toThrow(/Forbidden/);
});

test('several files of KUBECONFIG reach kubectl as they are', async () => {
  const bed = bedWith({ config: 'echo "$KUBECONFIG"' });
  expect((await bed.kubectl.run(['config'])).output).toBe('one.yaml:two.yaml\n');
});

test('clean-up that fails is a failure, and the rest of it happens all the same', async () => {
  const bed = bedWith({ '*delete namespace*': fail('timed out') });
  await bed.namespace('search');
  const cleaned = jest.fn(() => Promise.resolve());
  bed.cleanUp(() => Promise.reject(new Error('left behind')));
  bed.cleanUp(cleaned);
  const before = report.failed;
  await bed.end();
  expect(report.failed - before).toBe(3); // all namespaces, this one, and what was left behind
  expect(cleaned).toHaveBeenCalledTimes(1);
});
