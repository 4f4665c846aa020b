import type { Rule } from '../findings';

export const OBJECT_NOT_EMITTED: Rule = {
  id: 'MK-OBJ-001',
  title: 'change of an object that is not emitted',
  severity: 'warning',
  reason: 'The model does not need the object, so nothing of the patch or override reaches the output.',
  source: 'this library: which objects exist follows from replicas, autoscaling, storage and resource groups',
  fix: 'Remove the change, or set the prop that makes the library emit the object.',
};
