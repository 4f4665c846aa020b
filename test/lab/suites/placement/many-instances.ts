import assert from 'node:assert/strict';

import { scaledYaml } from '../../apps/autoscaled';
import type { Kubectl } from '../../kubernetes/kubectl';
import { say } from '../../infrastructure/progress';

const instances = 200;

/** Asserts that the API server refuses nothing of an app with very many instances. */
export async function checkManyInstances(kubectl: Kubectl): Promise<void> {
  const synthesis = Date.now();
  const yaml = scaledYaml(kubectl.namespace ?? '', { replicas: 2 }, { instances });
  const apply = Date.now();
  const { output, errors } = await kubectl.applyText(yaml, '--dry-run=server');
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  const objects = output.trim().split('\n').length;
  say(`  ${instances} instances, ${objects} objects: synthesis ${seconds(synthesis, apply)} s, dry run ${seconds(apply, Date.now())} s`);
  assert.equal(errors, '', 'the API server warned');
}
