import { Size } from 'cdk8s';
import { Cpu, type k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import type { Mistake } from '../../../findings';
import { VOLUMES, WOODPECKER_PORTS } from '../../../naming';
import { MEMBER_COUNT } from '../../../rules/input';
import { accessKey, fromSecret, secretKey } from '../../../security';
import { httpProbe, tcpProbe } from '../../../workload';
import type { DependencyBinding, DependencyContext, IMessageQueue } from '../../dependency';
import { bindWoodpeckerService } from '../../message-queue/woodpecker';
import type { InClusterMinio } from '../minio/in-cluster-minio';
import { inApp } from '../in-app';
import type { Members } from '../stateful-service/members';
import type { ServiceMembers } from '../stateful-service/service-members';
import { StatefulService } from '../stateful-service/stateful-service';
import type { StatefulServiceProps } from '../stateful-service/stateful-service-props';

/** Props of `InClusterWoodpecker`. */
export interface InClusterWoodpeckerProps extends StatefulServiceProps {
  /** Where nodes move what they have taken in. */
  readonly objectStorage: InClusterMinio;
  /**
   * Name that the names of objects start with; they end in `-woodpecker`. It can not be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Number of nodes: 3 or more, because each entry is written to three. With a fourth, writes go on at full redundancy
   * while one is away.
   *
   * @default 4
   */
  readonly nodes?: number;
}

const SERVICE = 18080;
const GOSSIP = 17946;
const METRICS = 9091;
const DATA = '/woodpecker/data';

/**
 * Milvus' write-ahead log as a service of its own, for Milvus 3.0: lower latency than the log that is embedded in Milvus,
 * for the price of more pods. Nodes find each other by gossip, keep fresh entries on their disks, and move them to the
 * object storage.
 *
 * Sources: `build/docker/scripts/start-woodpecker.sh` and `server/service.go` of zilliztech/woodpecker v0.1.29, and the
 * chart of its operator. Milvus' documentation asks for v0.1.37 or later.
 *
 * @example
 * const minio = new InClusterMinio(this, 'store', { credentials: { secret: Secret.fromSecretName(this, 'root', 'search-minio') } });
 * const dependencies = new InClusterDependencies(this, 'dependencies', {
 *   messageQueue: new InClusterWoodpecker(this, 'log', { objectStorage: minio }),
 * });
 */
export class InClusterWoodpecker extends Construct implements IMessageQueue {
  /** The pods and their objects. */
  public readonly service: StatefulService;
  public readonly slot = 'messageQueue';

  constructor(scope: Construct, id: string, props: InClusterWoodpeckerProps) {
    super(scope, id);
    this.service = new StatefulService(this, 'woodpecker', {
      component: 'woodpecker',
      name: props.name ?? id,
      members: nodesOf(props.nodes ?? 4),
      image: 'docker.io/milvusdb/woodpecker:v0.1.40',
      ports: [
        { name: WOODPECKER_PORTS.service, port: SERVICE },
        { name: WOODPECKER_PORTS.gossip, port: GOSSIP },
        { name: WOODPECKER_PORTS.metrics, port: METRICS },
      ],
      clientPorts: [SERVICE],
      metricsPorts: [METRICS],
      defaults: { cpu: Cpu.units(1), memory: Size.gibibytes(2), ephemeralStorage: Size.gibibytes(1), storage: Size.gibibytes(30) },
      disks: { [VOLUMES.data]: DATA },
      // It hands its segments over before it stops; its operator gives it as long.
      gracePeriodSeconds: 300,
      emptyDirs: { [VOLUMES.woodpeckerConfig]: '/woodpecker/configs' },
      container: (service) => woodpeckerContainer(service, props.objectStorage),
      secretVersion: props.objectStorage.credentials?.version,
      props,
    });
    props.objectStorage.service.admitService(this.service);
  }

  public bind(context: DependencyContext): DependencyBinding {
    this.service.admit(context);
    const seeds = this.service.memberHosts.map((host) => `${host}:${SERVICE}`);
    return inApp(bindWoodpeckerService({ pools: [{ name: 'default', seeds }] }, context));
  }
}

/**
 * The image makes its configuration from the environment. Milvus names bucket and path with each request.
 *
 * `/healthz` asks no part of the node (`common/http/health`), so it tells alive; the port of the service opens when the node
 * has found its disk and the object storage, and closes first when it stops (`server/service.go`), so it tells ready.
 */
function woodpeckerContainer(service: ServiceMembers, storage: InClusterMinio): Partial<k8s.Container> {
  const self = `$(NODE_NAME).${service.memberDomain}`;
  const settings: Record<string, string> = {
    SERVICE_PORT: String(SERVICE),
    GOSSIP_PORT: String(GOSSIP),
    METRICS_PORT: String(METRICS),
    ADVERTISE_SERVICE_ADDR: `${self}:${SERVICE}`,
    ADVERTISE_GOSSIP_ADDR: `${self}:${GOSSIP}`,
    SEEDS: service.memberHosts.map((host) => `${host}:${GOSSIP}`).join(','),
    CLUSTER: service.workloadName,
    DATA_DIR: DATA,
    STORAGE_TYPE: 'service',
    MINIO_ADDRESS: storage.host,
    MINIO_PORT: String(storage.port),
    MINIO_BUCKET: storage.bucket,
  };
  const { credentials } = storage;
  return {
    env: [
      { name: 'NODE_NAME', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.name' } } },
      ...Object.entries(settings).map(([name, value]) => ({ name, value })),
      ...(credentials
        ? [fromSecret('MINIO_ACCESS_KEY', accessKey(credentials)), fromSecret('MINIO_SECRET_KEY', secretKey(credentials))]
        : []),
    ],
    startupProbe: httpProbe('/healthz', WOODPECKER_PORTS.metrics, 5, 300),
    readinessProbe: tcpProbe(WOODPECKER_PORTS.service, 5, 15),
    livenessProbe: httpProbe('/healthz', WOODPECKER_PORTS.metrics, 10, 60),
  };
}

function nodesOf(nodes: number): Members {
  if (Number.isInteger(nodes) && nodes >= 3) return { count: nodes, prop: 'nodes', mistakes: [] };
  const problem = `is ${nodes}; each entry is written to three nodes.`;
  const mistake: Mistake = { rule: MEMBER_COUNT, problem, fix: 'Write 3 or more.' };
  return { count: 3, prop: 'nodes', mistakes: [mistake] };
}
