import { Size } from 'cdk8s';
import { MilvusVersion, type MilvusClusterProps } from '@org/milvus-k8s';

import { parseObjects } from '../../apps/examples';
import { externalYaml } from '../../apps/released';
import type { Json } from '../../../plan/cases';

/** A change of a whole cluster. */
export interface MilvusChange {
  readonly change: string;
  readonly objects: (namespace: string) => { readonly before: readonly Json[]; readonly after: readonly Json[] };
}

type Props = Omit<MilvusClusterProps, 'dependencies'>;

function changed(change: string, before: Props, after: Props): MilvusChange {
  const objects = (namespace: string, props: Props) => parseObjects(externalYaml(namespace, props)) as unknown as readonly Json[];
  return { change, objects: (namespace) => ({ before: objects(namespace, before), after: objects(namespace, after) }) };
}

const older = MilvusVersion.of('2.6.24', { allowVulnerable: 'the release before the newest one, for a patch upgrade' });
const { V2_6 } = MilvusVersion;

/** What operators do most often: which roles restart, and in which order, is the library's word. */
export const MILVUS_CHANGES: readonly MilvusChange[] = [
  changed('Milvus: a patch upgrade', { version: older }, { version: V2_6, upgradingFrom: older }),
  changed('Milvus: more memory of query nodes', {}, { queryNode: { memory: Size.gibibytes(48) } }),
  changed('Milvus: a key that is reloaded', {}, { config: { 'quotaAndLimits.dml.enabled': true } }),
  changed('Milvus: a key that proxies read at start', {}, { config: { 'proxy.http.port': 8080 } }),
  changed('Milvus: more query nodes', { queryNode: { replicas: 2 } }, { queryNode: { replicas: 4 } }),
  changed('Milvus: another profile', { profile: 'standard' }, { profile: 'highly-available' }),
];
