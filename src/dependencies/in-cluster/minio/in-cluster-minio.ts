import { Chart, Size } from 'cdk8s';
import { Cpu, k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../../../app';
import type { Mistake } from '../../../findings';
import { MINIO_PORTS, selectorLabels } from '../../../naming';
import { serviceHost } from '../../../network';
import { CREDENTIALS_MISSING, ROOT_AS_USER } from '../../../rules/input';
import { accessKey, type AccessKeyCredentials } from '../../../security';
import type { Manifest, Override } from '../../../workload';
import type { DependencyBinding, DependencyContext, IObjectStorage } from '../../dependency';
import { checkBucket } from '../../object-storage/bucket-name';
import { objectStorageBinding } from '../../object-storage/object-storage-binding';
import { inApp } from '../in-app';
import { StatefulService } from '../stateful-service/stateful-service';
import type { StatefulServiceOverrides, StatefulServiceProps } from '../stateful-service/stateful-service-props';
import { PORT, drives, minioContainer } from './minio-container';
import { resolveLayout } from './minio-layout';
import { fencesWriters } from './minio-release';
import { emitMinioUser } from './minio-user';

/** Changes to the objects of a MinIO, each applied last. */
export interface InClusterMinioOverrides extends StatefulServiceOverrides {
  /**
   * Changes the spec of the Service for clients.
   *
   * @default - none
   */
  readonly service?: Override<k8s.ServiceSpec>;
  /**
   * Changes the spec of the Job that makes Milvus' own user.
   *
   * @default - none
   */
  readonly milvusUser?: Override<k8s.JobSpec>;
}

/** Props of `InClusterMinio`. */
export interface InClusterMinioProps extends StatefulServiceProps {
  /**
   * Name that the names of objects start with; they end in `-minio`. It can not be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Number of nodes: 1, or 4 to 16, of which half of the drives may be lost without losing data, and one node less than
   * half may be away without stopping writes. Also more than 16, where erasure sets of 4 to 16 drives divide it. It can
   * not be changed later.
   *
   * @default 4
   */
  readonly nodes?: number;
  /**
   * Number of drives of each node, each a disk of the size of `storage`. It can not be changed later.
   *
   * @default 1
   */
  readonly drives?: number;
  /**
   * Bucket for Milvus, which creates it.
   *
   * @default 'milvus'
   */
  readonly bucket?: string;
  /**
   * User and password of MinIO's root, in a Secret that you create. There is no default password.
   *
   * A new `version` rolls who reads it, and MinIO itself where it has one node. Several nodes take a new password only
   * together: delete their pods at once.
   *
   * @default - none: it is a finding until you name one
   */
  readonly credentials?: AccessKeyCredentials;
  /**
   * A user of Milvus' own, in another Secret that you create. A Job makes the user, who may use the one bucket and
   * nothing else; root's password then stays with MinIO. With a new `version` the Job runs again.
   *
   * @default - Milvus uses `credentials`
   */
  readonly milvusUser?: AccessKeyCredentials;
  /**
   * Image with a shell and `mc`, MinIO's client, for the Job that makes Milvus' own user.
   *
   * @default - the image of the nodes; MinIO's own has both
   */
  readonly maintenanceImage?: string;
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: InClusterMinioOverrides;
}

/**
 * A MinIO beside Milvus. It speaks no TLS: Milvus' keys and data cross the network as they are, between nodes too. Where that is
 * not enough, name a MinIO of your own with `ObjectStorage.minio({ tls: true, … })`, or run the pods in a service mesh.
 *
 *     kubectl create secret generic search-minio --from-literal=accesskey=… --from-literal=secretkey=…
 *
 * @example
 * new InClusterMinio(this, 'search', {
 *   nodes: 4,
 *   credentials: { secret: Secret.fromSecretName(this, 'root', 'search-minio') },
 *   milvusUser: { secret: Secret.fromSecretName(this, 'user', 'search-minio-milvus') },
 * });
 */
export class InClusterMinio extends Construct implements IObjectStorage {
  /** The pods and their objects. */
  public readonly service: StatefulService;
  /** The Service that spreads requests over the nodes. */
  public readonly clientService: Manifest;
  /** The Job that makes Milvus' own user, if there is one. Its name changes with its content, because a Job can not. */
  public readonly userJob: Manifest | undefined;
  public readonly slot = 'objectStorage';

  private readonly bucket: string;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: InClusterMinioProps = {},
  ) {
    super(scope, id);
    const { findings } = AppModel.of(this);
    this.bucket = props.bucket ?? 'milvus';
    findings.adopt(this, '', checkBucket(this.bucket, 's3'));
    if (!props.credentials) findings.add(this, 'credentials', credentialsMissing(props.name ?? id));
    findings.adopt(this, 'milvusUser', checkUser(props));
    const { layout, mistakes } = resolveLayout({ nodes: props.nodes ?? 4, drives: props.drives ?? 1 });
    this.service = new StatefulService(this, 'minio', {
      component: 'minio',
      name: props.name ?? id,
      members: { count: layout.nodes, prop: 'nodes', mistakes },
      // The first release with the conditional writes that woodpecker needs. Docker Hub no longer has MinIO's images.
      image: 'quay.io/minio/minio:RELEASE.2024-12-18T13-15-44Z',
      otherImages: { maintenanceImage: props.maintenanceImage },
      ports: [{ name: MINIO_PORTS.api, port: PORT }],
      clientPorts: [PORT],
      metricsPorts: [PORT],
      // Milvus' sizing tool: 1 CPU and 8 GiB for each of four nodes.
      defaults: { cpu: Cpu.units(1), memory: Size.gibibytes(8), ephemeralStorage: Size.gibibytes(1), storage: Size.gibibytes(100) },
      disks: drives(layout),
      gracePeriodSeconds: 30,
      container: (service) => minioContainer(service, layout, props.credentials),
      // Nodes that know different root passwords do not work together, so several can not roll from one to the other.
      secretVersion: () => (layout.nodes === 1 ? props.credentials?.version : undefined),
      props,
    });
    this.clientService = this.service.emit('service', {
      apiVersion: 'v1',
      kind: 'Service',
      name: this.service.workloadName,
      content: () => ({
        selector: selectorLabels(this.service.identity),
        ports: [{ name: MINIO_PORTS.api, port: PORT, targetPort: k8s.IntOrString.fromString(MINIO_PORTS.api), protocol: 'TCP' }],
        type: 'ClusterIP',
      }),
      toJson: k8s.toJson_ServiceSpec,
      override: props.overrides?.service,
    });
    this.userJob = this.emitUserJob();
  }

  public bind(context: DependencyContext): DependencyBinding {
    this.service.admit(context);
    const { host, bucket, props } = this;
    const credentials = props.milvusUser ?? props.credentials;
    const place = { host, port: PORT, bucket, tls: false, region: '', virtualHost: false };
    const conditionalWrites = fencesWriters(this.service.image);
    return inApp(objectStorageBinding({ service: 'minio', ...place, credentials, conditionalWrites }));
  }

  private get host(): string {
    return serviceHost(this.clientService.name, Chart.of(this).namespace);
  }

  private emitUserJob(): Manifest | undefined {
    const { milvusUser: user, credentials: root, maintenanceImage, overrides } = this.props;
    if (!user || !root) return undefined;
    const { service, bucket } = this;
    const image = maintenanceImage ?? service.image;
    return emitMinioUser({ service, image, url: `http://${this.host}:${PORT}`, bucket, root, user, override: overrides?.milvusUser });
  }
}

function credentialsMissing(name: string) {
  const create = `kubectl create secret generic ${name}-minio --from-literal=accesskey=… --from-literal=secretkey=…`;
  const fix = `Give credentials: { secret: Secret.fromSecretName(this, 'minio', '${name}-minio') }; make the Secret with: ${create}`;
  return { rule: CREDENTIALS_MISSING, problem: 'is missing.', fix };
}

function checkUser({ credentials, milvusUser }: InClusterMinioProps): Mistake[] {
  if (!credentials || !milvusUser) return [];
  const [root, user] = [accessKey(credentials), accessKey(milvusUser)];
  if (root.secretName !== user.secretName || root.field !== user.field) return [];
  return [
    {
      rule: ROOT_AS_USER,
      problem: `reads the field '${user.field}' of the Secret '${user.secretName}', as credentials do.`,
      fix: ROOT_AS_USER.fix,
    },
  ];
}
