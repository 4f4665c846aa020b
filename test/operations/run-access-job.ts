import { AccessControl, type AccessControlProps } from '@org/milvus-k8s/operations';
import type { ReleaseLine } from '@org/milvus-k8s';
import { authorized } from '../support/authorized';
import { RELEASES, secret } from '../support/instances';
import { output } from '../support/synthesis';
import { runPod, type Files, type Run, type Tools } from './run-job';

export type { Files } from './run-job';

export const ROOT: Files = { 'administrator/username': 'root', 'administrator/password': 'Milvus' };

/** What a user declares, with Secrets instead of the names of users. */
export type Declared = Partial<Omit<AccessControlProps, 'users'>> & {
  readonly users?: readonly (Omit<NonNullable<AccessControlProps['users']>[number], 'secret'> & object)[];
};

/** Runs the Job of a declaration as it is emitted, with files instead of its Secrets. */
export async function runJob(line: ReleaseLine, declared: Declared, files: Files, port: number, tools: Tools = {}): Promise<Run> {
  const [job] = output((chart) => {
    const milvus = authorized(chart, { version: RELEASES[line] });
    const users = declared.users?.map((user) => ({ previousPasswordField: 'previous', ...user, secret: secret(chart, user.name) }));
    new AccessControl(chart, 'access', { milvus, ...declared, ...(users ? { users } : {}) } as AccessControlProps);
  }).all('Job');
  return runPod(job?.spec.template.spec, files, port, tools);
}
