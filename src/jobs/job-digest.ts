import { createHash } from 'node:crypto';
import { k8s } from 'cdk8s-plus-27';

/**
 * End of the name of a Job: it changes with its content, because the spec of a Job cannot change, and with the versions that the user gives
 * to its Secrets.
 */
export function jobDigest(spec: k8s.JobSpec, versions = ''): string {
  const content = createHash('sha256').update(JSON.stringify(k8s.toJson_JobSpec(spec)));
  return content.update(versions).digest('hex').slice(0, 8);
}
