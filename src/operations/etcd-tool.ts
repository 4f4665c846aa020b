import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AppModel } from '../app';
import type { MilvusInstance } from '../cluster/instance';
import { Manifest, syncWave } from '../emit';
import { jobNetworkPolicy } from '../jobs';
import type { ModelPart } from '../model';
import { checkPurpose, ciliumPolicy } from '../network';
import { checkImage } from '../version';
import { etcdAccess, type EtcdAccess } from './etcd-access';
import type { EtcdToolProps } from './etcd-tool-props';
import { NO_ETCD } from './rules/inputs';

/** Access for a tool of an etcd that it cannot reach, so that the next mistake is found too. */
const STAND_IN_ACCESS: EtcdAccess = { endpoints: [], rootPath: '', usesTls: false, files: {}, mounts: [], credentials: {} };

/** The etcd of a Milvus for a tool in a chart; reports one that it cannot reach. */
export function reachedEtcd(scope: Construct, milvus: MilvusInstance): EtcdAccess {
  const { findings } = AppModel.of(scope);
  const access = etcdAccess(milvus);
  if (access === undefined) findings.add(scope, 'milvus', { rule: NO_ETCD, problem: 'has its etcd in its own process.', fix: NO_ETCD.fix });
  if (Chart.of(scope).namespace !== milvus.namespace) {
    findings.add(scope, 'milvus', { rule: NO_ETCD, problem: `is in the namespace '${milvus.namespace ?? ''}'.`, fix: NO_ETCD.fix });
  }
  return access ?? STAND_IN_ACCESS;
}

/** Checks the name and the image of a tool. */
export function checkTool(scope: Construct, props: EtcdToolProps & { readonly image?: string }, end: string): void {
  checkPurpose(scope, props.milvus, props.name, end);
  if (props.image !== undefined) AppModel.of(scope).findings.addAll(scope, 'image', checkImage(props.image));
}

/** The policy of its pods: nobody connects to them, and they connect to the etcd, if the Milvus limits connections. */
export function toolPolicy(scope: Construct, { milvus, name: purpose = scope.node.id }: EtcdToolProps): Manifest {
  const { name, labels, jobPodLabels } = milvus.objectFor(purpose);
  const annotations = syncWave(milvus.firstWave);
  const policy = jobNetworkPolicy({ name, labels, annotations, selector: jobPodLabels, egress: () => milvus.egressToMetaStore() });
  const emitHosts = (): readonly ModelPart[] => {
    const outgoing = milvus.egressToMetaStore();
    const hosts = outgoing && ciliumPolicy({ matchLabels: jobPodLabels }, outgoing);
    if (hosts) new Manifest(scope, 'host-policy', { ...hosts, name, labels, annotations });
    return [];
  };
  AppModel.of(scope).add({ seal: emitHosts });
  return new Manifest(scope, 'network-policy', policy);
}
