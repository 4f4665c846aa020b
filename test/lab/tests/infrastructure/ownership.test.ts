import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Ownership } from '../../infrastructure/ownership';
import { processIdentity } from '../../infrastructure/process-identity';

const folder = mkdtempSync(join(tmpdir(), 'milvus-k8s-owner-'));
const file = join(folder, 'owner');
const ownership = new Ownership(folder);
const onLinux = process.platform === 'linux' ? test : test.skip;

beforeEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

test('without a running lab there is nothing to refuse and nothing to delete', () => {
  expect(() => ownership.refuseSecond()).not.toThrow();
  expect(ownership.isOwn).toBe(false);
});

onLinux('the lab of this process is its own', async () => {
  await ownership.claim();
  expect(ownership.isOwn).toBe(true);
  expect(() => ownership.refuseSecond()).not.toThrow();
});

onLinux('the lab of a process that goes on is refused', () => {
  writeFileSync(file, processIdentity(process.ppid) ?? '');
  expect(() => ownership.refuseSecond()).toThrow(`A lab runs already, of process ${process.ppid}`);
});

test('a lab whose process has ended is left over, also when its id was used again', () => {
  writeFileSync(file, `${process.ppid} 1`);
  expect(() => ownership.refuseSecond()).not.toThrow();
});

test('a lab that was started to look around in stands until somebody takes it down', async () => {
  await ownership.keep();
  expect(ownership.isOwn).toBe(false);
  expect(() => ownership.refuseSecond()).toThrow(/npm run test:cluster -- down/);
  expect(readFileSync(file, 'utf8')).toBe('kept');
});
