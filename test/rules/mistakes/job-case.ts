import { Cron } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import {
  InClusterEtcd,
  InClusterMinio,
  QueryNodeGroup,
  type InClusterEtcdProps,
  type InClusterMinioProps,
  type PodProps,
} from '@org/milvus-k8s';
import { cluster, secret } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

type Says = readonly string[];

/** A mistake in the etcd `search`, which a CronJob defragments. */
export function inDefragmentation(
  rule: string,
  mistake: string,
  prop: string,
  [wrong, right]: readonly [InClusterEtcdProps, InClusterEtcdProps],
  says: Says,
): MistakeCase {
  const build = (props: InClusterEtcdProps) => (chart: Parameters<MistakeCase['wrong']>[0]) =>
    new InClusterEtcd(chart, 'search', { ...props, defragmentation: { schedule: Cron.weekly() } });
  return { rule, mistake, path: 'test/search', prop, wrong: build(wrong), right: build(right), says };
}

/** A mistake in an override of the Job that makes Milvus' own user of MinIO. */
export function inOverride(
  rule: string,
  mistake: string,
  [wrong, right]: readonly [Partial<k8s.PodSpec>, Partial<k8s.PodSpec>],
  says: Says,
): MistakeCase {
  const build = (pod: Partial<k8s.PodSpec>) =>
    withUser({
      overrides: {
        milvusUser: (job) => ({ ...job, template: { ...job.template, spec: { containers: [], ...job.template.spec, ...pod } } }),
      },
    });
  return { rule, mistake, path: 'test/store', prop: 'overrides.milvusUser', wrong: build(wrong), right: build(right), says };
}

const withUser =
  (props: InClusterMinioProps): MistakeCase['wrong'] =>
  (chart) => {
    const milvusUser = { secret: secret(chart, 'user') };
    return new InClusterMinio(chart, 'store', { credentials: { secret: secret(chart, 'root') }, milvusUser, ...props });
  };

/** A mistake in `podDefaults` of a cluster, which the Job for its resource groups has too. */
export function inGroups(
  rule: string,
  mistake: string,
  prop: string,
  [wrong, right]: readonly [PodProps, PodProps],
  says: Says,
): MistakeCase {
  const build =
    (podDefaults: PodProps): MistakeCase['wrong'] =>
    (chart) =>
      new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, { podDefaults }), resourceGroup: 'hot' });
  return { rule, mistake, path: 'test/milvus', prop, wrong: build(wrong), right: build(right), says };
}

const AGENT: k8s.Container = {
  name: 'agent',
  image: 'registry.bank.example/agent:1.2.3',
  resources: { limits: { memory: k8s.Quantity.fromString('64Mi') } },
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};

/** A container in place of the one of the Job. */
export const agent = (more: Partial<k8s.Container>): Partial<k8s.PodSpec> => ({ containers: [{ ...AGENT, ...more }] });

/** No change of the override. */
export const nothing: Partial<k8s.PodSpec> = {};
