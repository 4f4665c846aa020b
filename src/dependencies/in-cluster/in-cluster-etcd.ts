import { Size } from 'cdk8s';
import { Cpu, type k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { ETCD_PORTS } from '../../naming';
import { httpProbe } from '../../workload';
import type { DependencyBinding, DependencyContext, IMetaStore } from '../dependency';
import { etcdBinding } from '../meta-store/etcd';
import { StatefulService } from './stateful-service';
import type { StatefulServiceProps } from './stateful-service-props';

/** Props of `InClusterEtcd`. */
export interface InClusterEtcdProps extends StatefulServiceProps {
  /**
   * Name that the names of objects start with; they end in `-etcd`. It can not be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Number of members: 1, 3 or 5. It can not be changed by this prop later: a running etcd takes in members one by one.
   *
   * @default 3
   */
  readonly members?: number;
}

const CLIENT = 2379;
const PEER = 2380;
const METRICS = 2381;
const DATA = '/var/lib/etcd';

/**
 * An etcd beside Milvus: a StatefulSet of upstream etcd with a fixed list of members.
 *
 * Members never add or remove themselves when pods start or stop; hooks that do so are why older charts crash-loop.
 * Quota and compaction are what Milvus' maintainers use up to a billion vectors (milvus#44614).
 *
 * @example
 * new InClusterEtcd(this, 'search', { members: 3, storage: { size: Size.gibibytes(20), storageClassName: 'fast-ssd' } });
 */
export class InClusterEtcd extends Construct implements IMetaStore {
  /** The pods and their objects. */
  public readonly service: StatefulService;
  public readonly slot = 'metaStore';

  constructor(scope: Construct, id: string, props: InClusterEtcdProps = {}) {
    super(scope, id);
    this.service = new StatefulService(this, 'etcd', {
      component: 'etcd',
      name: props.name ?? id,
      members: props.members ?? 3,
      legalMembers: [1, 3, 5],
      membersProp: 'members',
      // The newest 3.5 of the compatibility tables of Milvus 2.6 and 3.0. Since 3.5.7 the image has no shell.
      image: 'quay.io/coreos/etcd:v3.5.25',
      ports: [
        { name: ETCD_PORTS.client, port: CLIENT },
        { name: ETCD_PORTS.peer, port: PEER },
        { name: ETCD_PORTS.metrics, port: METRICS },
      ],
      clientPorts: [CLIENT],
      // Milvus' sizing tool: 1 CPU, 4 GiB and a 20 GiB SSD up to 100 million vectors.
      defaults: { cpu: Cpu.units(1), memory: Size.gibibytes(4), ephemeralStorage: Size.gibibytes(1), storage: Size.gibibytes(20) },
      dataPath: DATA,
      gracePeriodSeconds: 30,
      container: etcdContainer,
      props,
    });
  }

  public bind(context: DependencyContext): DependencyBinding {
    this.service.admit(context);
    return etcdBinding(
      this.service.memberHosts.map((host) => `${host}:${CLIENT}`),
      undefined,
    );
  }
}

function etcdContainer(service: StatefulService): Partial<k8s.Container> {
  const members = service.memberHosts.map((host, index) => `${service.workloadName}-${index}=http://${host}:${PEER}`);
  const self = `$(POD_NAME).${service.memberDomain}`;
  return {
    command: [
      '/usr/local/bin/etcd',
      '--name=$(POD_NAME)',
      `--data-dir=${DATA}/data`,
      `--listen-client-urls=http://0.0.0.0:${CLIENT}`,
      `--advertise-client-urls=http://${self}:${CLIENT}`,
      `--listen-peer-urls=http://0.0.0.0:${PEER}`,
      `--initial-advertise-peer-urls=http://${self}:${PEER}`,
      `--listen-metrics-urls=http://0.0.0.0:${METRICS}`,
      `--initial-cluster=${members.join(',')}`,
      `--initial-cluster-token=${service.workloadName}`,
      '--initial-cluster-state=new',
      '--auto-compaction-mode=revision',
      '--auto-compaction-retention=1000',
      `--quota-backend-bytes=${4 * 1024 ** 3}`,
      '--heartbeat-interval=500',
      '--election-timeout=2500',
    ],
    env: [{ name: 'POD_NAME', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.name' } } }],
    startupProbe: httpProbe('/readyz', ETCD_PORTS.metrics, 5, 300),
    readinessProbe: httpProbe('/readyz', ETCD_PORTS.metrics, 5, 15),
    livenessProbe: httpProbe('/livez', ETCD_PORTS.metrics, 10, 60),
  };
}
