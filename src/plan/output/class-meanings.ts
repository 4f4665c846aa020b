import type { ChangeClass } from '../change';

/** What applying a change of each class does: the rest of a sentence that starts with "Applying". */
export const CLASS_MEANINGS: Readonly<Record<ChangeClass, string>> = {
  refused: 'fails, because the API server rejects the object',
  'data-loss': 'deletes data, or lets a service start empty next to its data',
  recreated: 'deletes the object and creates it again',
  outage: 'stops every pod of a workload, or takes an address or a connection away from clients',
  deleted: 'deletes the object',
  rolls: 'replaces the pods of a workload, in order',
  scales: 'adds or removes pods, and replaces none',
  created: 'creates the object',
  'at-once': 'takes effect without a restart',
  'next-restart': 'takes effect when pods start the next time',
  'no-effect': 'changes nothing that runs',
  unknown: 'has an effect that an operator decides',
};
