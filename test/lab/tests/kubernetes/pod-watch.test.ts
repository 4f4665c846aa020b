import type { Pod } from '../../kubernetes/objects';
import { PodWatch } from '../../kubernetes/pod-watch';
import { pause, until } from '../../kubernetes/waiting';
import { fail, print, StubKubectl } from './stub-kubectl';

const pod = (name: string): object => ({ metadata: { name, uid: name } });
const event = (type: string, name: string): string => print({ type, object: pod(name) });
const stay = 'exec sleep 60';

let stub: StubKubectl;
afterEach(() => stub.remove());

/** A watch over a namespace with one pod, and the names of the pods at each change. */
async function watching(...lines: readonly string[]): Promise<{ readonly watch: PodWatch; readonly seen: string[] }> {
  stub = new StubKubectl({ '*--watch*': lines.join('; '), 'get pods*': print({ items: [pod('one')] }) });
  const seen: string[] = [];
  const watch = await PodWatch.start(stub.kubectl, (pods: readonly Pod[]) =>
    seen.push(pods.map(({ metadata }) => metadata.name).join(' ')),
  );
  return { watch, seen };
}

test('every change calls back, and the end of the work ends the watch', async () => {
  const { watch, seen } = await watching(event('ADDED', 'one'), event('ADDED', 'two'), event('DELETED', 'one'), stay);
  await until('three changes are seen', 5, () => Promise.resolve(seen.length === 3), 0.02);
  expect(() => watch.stop()).not.toThrow();
  expect(seen).toEqual(['one', 'one two', 'two']);
});

test('a watch that is killed in the middle of a line is a watch that went well', async () => {
  const { watch } = await watching(event('ADDED', 'one'), `printf '{"type":"MODIF'`, stay);
  await pause(0.1);
  expect(() => watch.stop()).not.toThrow();
  await pause(0.2);
});

test('a watch that ends before the work is a failure with what kubectl said last', async () => {
  const { watch } = await watching(event('ADDED', 'one'), 'sleep 0.3', fail('error: the server closed the connection'));
  await pause(0.8);
  expect(() => watch.stop()).toThrow(/ended before the work did: kubectl ended with exit code 1\nerror: the server closed the connection/);
});

test.each([
  ['a line that is no JSON', print('half a li')],
  ['an error of the API server', print({ type: 'ERROR', object: { kind: 'Status', code: 410 } })],
])('%s is a failure, not the end of the process', async (_, line) => {
  const { watch } = await watching(event('ADDED', 'one'), 'sleep 0.3', line, stay);
  await pause(0.8);
  expect(() => watch.stop()).toThrow(/the watch of pods ended before the work did/);
});

test('a watch that never knew the pods fails at once, and says why', async () => {
  await expect(watching(fail('error: forbidden'))).rejects.toThrow(/exit code 1\nerror: forbidden/);
});
