import { Chart, Size } from 'cdk8s';
import { Cpu, k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../../../app';
import type { Manifest } from '../../../emit';
import type { Mistake } from '../../../findings';
import type { DependencyBinding, ScrapeTarget } from '../../../model';
import { serviceHost } from '../../../network';
import { present, readProps } from '../../../props';
import { accessKey, secretKey } from '../../../security';
import type { DependencyContext, IObjectStorage } from '../../dependency';
import { checkBucket } from '../../object-storage/bucket-name';
import { objectStorageBinding } from '../../object-storage/object-storage-binding';
import { CREDENTIALS_MISSING } from '../../rules';
import { trustingStorage } from '../../trust';
import type { ServiceCertificates } from '../certificates/service-certificates';
import { ServiceTls, certificateSecret, secretForClients } from '../certificates/service-tls';
import { inApp } from '../in-app';
import { ROOT_AS_USER } from '../rules';
import type { ServiceMembers } from '../stateful-service/service-members';
import { StatefulService } from '../stateful-service/stateful-service';
import type { SecretMount } from '../stateful-service/stateful-service-options';
import { type InClusterMinioProps, IN_CLUSTER_MINIO_TYPE } from './in-cluster-minio-props';
import { CERTIFICATE, PORT, PORT_NAME, ROOT, drives, minioContainer } from './minio-container';
import { resolveLayout } from './minio-layout';
import { minioConditionalWrites } from './minio-release';
import { declareMinioUser } from './minio-user';

/**
 * A MinIO next to Milvus. Without `tls`, Milvus' keys and data cross the network in plain text, also between nodes.
 *
 *     kubectl create secret generic search-minio --from-literal=accesskey=… --from-literal=secretkey=…
 *
 * @example
 * new InClusterMinio(this, 'search', {
 *   nodes: 4,
 *   credentials: { secret: Secret.fromSecretName(this, 'root', 'search-minio') },
 *   milvusUser: { secret: Secret.fromSecretName(this, 'user', 'search-minio-milvus') },
 *   tls: ServiceCertificates.certManager({ issuer: 'search-ca' }),
 * });
 */
export class InClusterMinio extends Construct implements IObjectStorage {
  /** The pods and their objects. */
  public readonly service: StatefulService;
  /** The Service that distributes requests to the nodes. */
  public readonly clientService: Manifest;
  /** The Job that creates Milvus' user, if there is one. Its name changes with its content, because a Job cannot be changed. */
  public readonly userJob: Manifest | undefined;
  public readonly slot = 'objectStorage';

  private readonly bucket: string;
  private readonly tls: ServiceTls | undefined;
  private readonly props: InClusterMinioProps;

  constructor(scope: Construct, id: string, given: InClusterMinioProps = {}) {
    super(scope, id);
    const { props, unusable, mistakes: unreadable } = readProps(given, IN_CLUSTER_MINIO_TYPE, {});
    this.props = props;
    const { findings } = AppModel.of(this);
    findings.addAll(this, '', unreadable);
    this.bucket = props.bucket ?? 'milvus';
    findings.addAll(this, '', checkBucket(this.bucket, 's3'));
    if (!props.credentials && !unusable.has('credentials')) findings.add(this, 'credentials', credentialsMissing(props.name ?? id));
    findings.addAll(this, 'milvusUser', checkUser(props));
    const { layout, mistakes } = resolveLayout({ nodes: props.nodes ?? 4, drives: props.drives ?? 1 });
    this.service = new StatefulService(this, 'minio', {
      component: 'minio',
      name: props.name ?? id,
      naming: props.naming,
      members: { count: layout.nodes, prop: 'nodes', mistakes },
      // The first release with the conditional writes that woodpecker needs. Docker Hub no longer has MinIO's images.
      image: 'quay.io/minio/minio:RELEASE.2024-12-18T13-15-44Z',
      otherImages: { maintenanceImage: props.maintenanceImage },
      ports: [{ name: PORT_NAME, port: PORT }],
      clientPorts: [PORT],
      metricsPorts: [PORT],
      metricsPath: '/minio/v2/metrics/cluster',
      // Sizing tool of Milvus: 1 CPU and 8 GiB for each of four nodes.
      defaults: { cpu: Cpu.units(1), memory: Size.gibibytes(8), ephemeralStorage: Size.gibibytes(1), storage: Size.gibibytes(100) },
      disks: drives(layout),
      secrets: (service) => ({ ...certificateVolume(service, props.tls), ...credentialVolume(props) }),
      clientSecrets: (service) => secretForClients(service, props.tls),
      gracePeriodSeconds: 30,
      container: (service) => minioContainer(service, layout, { ...props, isTls: props.tls !== undefined }),
      // Nodes with different root passwords do not work together, so several nodes cannot roll to a new password.
      secretVersion: () => (layout.nodes === 1 ? props.credentials?.version : undefined),
      props,
    });
    this.clientService = this.service.emit<k8s.ServiceSpec>('service', {
      apiVersion: 'v1',
      kind: 'Service',
      name: this.service.naming.clientService(this.service.identity),
      content: () => ({
        selector: this.service.selector,
        ports: [{ name: PORT_NAME, port: PORT, targetPort: k8s.IntOrString.fromString(PORT_NAME), protocol: 'TCP' }],
        type: 'ClusterIP',
      }),
      toJson: k8s.toJson_ServiceSpec,
      override: props.overrides?.service,
      overrideProp: 'overrides.service',
    });
    const { tls } = props;
    const dnsNames = tls ? [this.host, ...this.service.memberHosts] : [];
    this.tls = tls && new ServiceTls(this, this.service, tls, { dnsNames, key: 'elliptic-curve' });
    this.userJob = this.declareUserJob();
  }

  /** @internal */
  public scrapeTargets(): readonly ScrapeTarget[] {
    return this.service.scrapeTargets();
  }

  public bind(context: DependencyContext): DependencyBinding {
    this.service.admit(context);
    const { host, bucket, props } = this;
    const credentials = props.milvusUser ?? props.credentials;
    const place = { host, port: PORT, bucket, tls: this.tls !== undefined, region: '', virtualHost: false };
    const conditionalWrites = minioConditionalWrites(this.service.image);
    const binding = objectStorageBinding({ service: 'minio', ...place, credentials, conditionalWrites });
    const trusted = this.tls ? trustingStorage(binding, this.tls.authorityFor(context), context) : binding;
    return inApp(trusted, this.service.toMembers(context.namespace));
  }

  private get host(): string {
    return serviceHost(this.clientService.name, Chart.of(this).namespace);
  }

  private declareUserJob(): Manifest | undefined {
    const { milvusUser: user, credentials: root, maintenanceImage, overrides } = this.props;
    if (!user || !root) return undefined;
    const { service, bucket } = this;
    return declareMinioUser({
      service,
      image: maintenanceImage ?? service.image,
      imageProp: maintenanceImage === undefined ? 'image' : 'maintenanceImage',
      url: `${this.tls ? 'https' : 'http'}://${this.host}:${PORT}`,
      ...present({ authority: this.tls?.authority }),
      bucket,
      root,
      user,
      override: overrides?.milvusUser,
    });
  }
}

function certificateVolume(service: ServiceMembers, certificates: ServiceCertificates | undefined): Record<string, SecretMount> {
  const { volume, ...place } = CERTIFICATE;
  return certificates ? { [volume]: { secretName: certificateSecret(service, certificates), ...place } } : {};
}

/** The Secret of root, as the files that MinIO reads. */
function credentialVolume({ credentials, credentialFiles }: InClusterMinioProps): Record<string, SecretMount> {
  if (!credentials || !credentialFiles) return {};
  const { volume, path, user, password } = ROOT;
  const { secretName, field } = accessKey(credentials);
  return { [volume]: { secretName, path, files: { [field]: user, [secretKey(credentials).field]: password } } };
}

function credentialsMissing(name: string) {
  const create = `kubectl create secret generic ${name}-minio --from-literal=accesskey=… --from-literal=secretkey=…`;
  const fix = `Give credentials: { secret: Secret.fromSecretName(this, 'minio', '${name}-minio') }; create the Secret with: ${create}`;
  return { rule: CREDENTIALS_MISSING, problem: 'is missing.', fix };
}

function checkUser({ credentials, milvusUser }: InClusterMinioProps): Mistake[] {
  if (!credentials || !milvusUser) return [];
  const [root, user] = [accessKey(credentials), accessKey(milvusUser)];
  if (root.secretName !== user.secretName || root.field !== user.field) return [];
  return [
    {
      rule: ROOT_AS_USER,
      problem: `reads the field '${user.field}' of the Secret '${user.secretName}', which credentials also use.`,
      fix: ROOT_AS_USER.fix,
    },
  ];
}
