import { Chart, Size } from 'cdk8s';
import { Cpu, Secret, type ISecret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../../../app';
import type { Manifest } from '../../../emit';
import type { ClientSecretsSpec, DependencyBinding, ScrapeTarget } from '../../../model';
import { VOLUMES, checkNameLength } from '../../../naming';
import { present, readProps } from '../../../props';
import { CaBundle, checkLife, type PasswordCredentials } from '../../../security';
import { sizeBytes } from '../../../workload';
import type { DependencyContext, IMetaStore } from '../../dependency';
import { etcdBinding } from '../../meta-store/etcd';
import { TLS_FIELDS } from '../certificates/service-tls';
import { inApp } from '../in-app';
import { isElsewhere } from '../stateful-service/consumer-peer';
import { membersOf } from '../stateful-service/members';
import type { ServiceMembers } from '../stateful-service/service-members';
import { StatefulService } from '../stateful-service/stateful-service';
import { checkUpkeep, quotaFor } from './check-upkeep';
import { authenticationName, declareAuthentication } from './etcd-authentication';
import type { EtcdCertificates } from './etcd-certificates';
import { EtcdCompaction } from './etcd-compaction';
import { DATA_PATH, ETCD_CLIENT_PORT, ETCD_IMAGE, ETCD_METRICS_PORT, ETCD_PEER_PORT, ETCD_PORTS, etcdContainer } from './etcd-container';
import { declareDefragmentation, defragmentationName } from './etcd-defragmentation';
import { TLS_PATHS, clientCertificate, emitCertificates, etcdTls, type EtcdTls } from './etcd-tls';
import { MAINTENANCE_COMPONENT, MAINTENANCE_IMAGE } from './etcdctl-pod';
import { ETCD_TYPE, type InClusterEtcdProps } from './in-cluster-etcd-props';

const DISK = Size.gibibytes(20);

/**
 * An etcd next to Milvus: a StatefulSet of upstream etcd with a fixed list of members.
 *
 * Members never add or remove themselves when pods start or stop; older charts crash-loop because of such hooks. A member that
 * lost its disk returns through an `EtcdMemberRecovery`.
 *
 * @example
 * new InClusterEtcd(this, 'search', {
 *   members: 3,
 *   storage: { size: Size.gibibytes(20), storageClassName: 'fast-ssd' },
 *   tls: EtcdCertificates.certManager({ issuer: 'search-ca' }),
 *   defragmentation: { schedule: Cron.schedule({ minute: '0', hour: '3', weekDay: '0' }) },
 * });
 */
export class InClusterEtcd extends Construct implements IMetaStore {
  /** The pods and their objects. */
  public readonly service: StatefulService;
  /** The CronJob that defragments the etcd, if there is one. */
  public readonly defragmentation: Manifest | undefined;
  /** The Job that turns authentication on, if `authentication` is given. */
  public readonly authentication: Manifest | undefined;
  public readonly slot = 'metaStore';

  /** @internal */
  public readonly tls: EtcdTls | undefined;
  /** Largest size of the database. @internal */
  public readonly quota: Size;
  private readonly clientSecret: ISecret | undefined;
  private readonly props: InClusterEtcdProps;

  constructor(scope: Construct, id: string, given: InClusterEtcdProps = {}) {
    super(scope, id);
    const { props, mistakes } = readProps(given, ETCD_TYPE, {});
    this.props = props;
    const { compaction = EtcdCompaction.revisions(1000) } = props;
    const disk = props.storage?.size ?? DISK;
    const quota = props.quota ?? quotaFor(disk);
    this.quota = quota;
    const { findings } = AppModel.of(this);
    findings.addAll(this, '', mistakes);
    findings.addAll(this, '', checkUpkeep(quota, disk, compaction));
    if (props.tls?.issuer) findings.addAll(this, 'tls', checkLife(props.tls.issuer));
    this.service = new StatefulService(this, 'etcd', {
      component: 'etcd',
      name: props.name ?? id,
      naming: props.naming,
      members: membersOf('etcd', 'members', props.members ?? 3, [1, 3, 5]),
      image: ETCD_IMAGE,
      otherImages: { maintenanceImage: props.maintenanceImage },
      ports: [
        { name: ETCD_PORTS.client, port: ETCD_CLIENT_PORT },
        { name: ETCD_PORTS.peer, port: ETCD_PEER_PORT },
        { name: ETCD_PORTS.metrics, port: ETCD_METRICS_PORT },
      ],
      clientPorts: [ETCD_CLIENT_PORT],
      metricsPorts: [ETCD_METRICS_PORT],
      // Milvus' sizing tool: 1 CPU, 4 GiB and a 20 GiB SSD up to 100 million vectors.
      defaults: { cpu: Cpu.units(1), memory: Size.gibibytes(4), ephemeralStorage: Size.gibibytes(1), storage: DISK },
      disks: { [VOLUMES.data]: DATA_PATH },
      secrets: (service) => tlsVolumes(props.tls && etcdTls(service, props.tls)),
      clientSecrets: (service) => props.tls && secretsWithoutCopy(service, props.tls),
      gracePeriodSeconds: 30,
      container: (service) =>
        etcdContainer({
          service,
          tls: props.tls && etcdTls(service, props.tls),
          compaction,
          quotaBytes: Math.floor(sizeBytes(quota)),
        }),
      props,
    });
    this.tls = props.tls && etcdTls(this.service, props.tls);
    this.clientSecret = this.tls && (props.tls?.secrets?.client ?? Secret.fromSecretName(this, 'client-certificate', this.tls.client));
    this.service.admitWorkload(MAINTENANCE_COMPONENT);
    if (this.tls && props.tls?.issuer) emitCertificates(this.service, this.tls, props.tls.issuer);
    this.authentication = this.declareAuthentication();
    this.defragmentation = this.declareDefragmentation();
  }

  /** Image with a shell and etcdctl. */
  public get maintenanceImage(): string {
    return this.props.maintenanceImage ?? this.service.mirrored(MAINTENANCE_IMAGE);
  }

  /** User and password of its clients, if it asks for them. @internal */
  public get credentials(): PasswordCredentials | undefined {
    return this.props.authentication;
  }

  private get clientVersion(): string | undefined {
    const { tls } = this.props;
    return tls?.secrets?.clientVersion ?? tls?.issuer?.clientVersion;
  }

  /** @internal */
  public scrapeTargets(): readonly ScrapeTarget[] {
    return this.service.scrapeTargets();
  }

  public bind(context: DependencyContext): DependencyBinding {
    this.service.admit(context);
    const endpoints = this.service.memberHosts.map((host) => `${host}:${ETCD_CLIENT_PORT}`);
    const { clientVersion: version } = this;
    const secret = this.clientSecretOf(context);
    const given = present({ version });
    const tls = secret && {
      caBundle: CaBundle.fromSecret(secret, { key: TLS_FIELDS.authority, ...given }),
      clientCertificate: { secret, ...given },
    };
    const options = { ...tls, ...present({ credentials: this.credentials }) };
    return inApp(etcdBinding(endpoints, options, [], context), this.service.toMembers(context.namespace));
  }

  /** Certificate that a Milvus presents: the copy in its namespace if that is another one, or else the original. */
  private clientSecretOf(context: DependencyContext): ISecret | undefined {
    const copy = isElsewhere(context, Chart.of(this).namespace) ? this.props.tls?.issuer?.clientSecret : undefined;
    return copy ?? this.clientSecret;
  }

  private declareAuthentication(): Manifest | undefined {
    const { authentication: credentials, overrides } = this.props;
    if (!credentials) return undefined;
    const { service, tls, maintenanceImage: image } = this;
    const name = `${authenticationName(service)}-01234567`;
    AppModel.of(this).findings.addAll(this, 'name', checkNameLength(name, 'other', 'name'));
    return declareAuthentication({ service, tls, image, credentials, override: overrides?.authentication });
  }

  private declareDefragmentation(): Manifest | undefined {
    const { defragmentation: props, overrides } = this.props;
    if (!props) return undefined;
    const { service, tls, credentials, maintenanceImage: image } = this;
    AppModel.of(this).findings.addAll(this, 'name', checkNameLength(defragmentationName(service), 'CronJob', 'name'));
    return declareDefragmentation({ service, tls, credentials, image, props, override: overrides?.defragmentation });
  }
}

/** Secret that cert-manager creates for Milvus, unless the user gives a copy. A Secret that the user creates can be in any namespace. */
function secretsWithoutCopy(service: ServiceMembers, { issuer }: EtcdCertificates): ClientSecretsSpec | undefined {
  if (!issuer || issuer.clientSecret) return undefined;
  return { names: [clientCertificate(service)], prop: 'tls.clientSecret' };
}

function tlsVolumes(tls: EtcdTls | undefined) {
  if (!tls) return {};
  return {
    ['server-tls']: { secretName: tls.server, path: TLS_PATHS.server },
    ['peer-tls']: { secretName: tls.peer, path: TLS_PATHS.peer },
  };
}
