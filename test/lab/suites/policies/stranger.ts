import assert from 'node:assert/strict';

import type { Kubectl } from '../../kubernetes/kubectl';
import { podPorts, Visitor } from '../../kubernetes/visitor';
import type { TestBed } from '../../runner/test-bed';
import { CannotRun } from '../../runner/suite';

const clientPort = 19530;

/** Fails if a pod of another namespace reaches more of a Milvus and its services than the port of clients, or less. */
export async function checkStranger(bed: TestBed, milvus: Kubectl): Promise<void> {
  if (!bed.isLab) throw new CannotRun('needs the lab: whether policies are enforced here is not known');
  const ports = await podPorts(milvus);
  const stranger = await Visitor.start(await bed.namespace('strangers'));
  const open = ports.filter(({ port }) => port === clientPort).map(({ name }) => name);
  assert.ok(open.length > 0 && open.length < ports.length);
  assert.deepEqual((await stranger.reached(ports)).sort(), open.sort());
}
