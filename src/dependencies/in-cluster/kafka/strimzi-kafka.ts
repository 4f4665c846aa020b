import { Chart, Size } from 'cdk8s';
import { Cpu, Secret, type ISecret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../../app';
import { Manifest, serviceWave } from '../../../emit';
import type { Mistake } from '../../../findings';
import {
  KafkaUserSpecAuthenticationType,
  toJson_KafkaNodePoolSpec,
  toJson_KafkaSpec,
  toJson_KafkaUserSpec,
} from '../../../generated/crds/kafka.strimzi.io';
import type {
  ConnectionSpec,
  ClientSecretsSpec,
  ModelPart,
  ResourceSpec,
  ScrapeTarget,
  ServiceSpec,
  DependencyBinding,
} from '../../../model';
import {
  DEFAULT_GROUP,
  STAND_IN_NAME,
  checkNameLength,
  checkNamePart,
  resolveScheme,
  type InstanceIdentity,
  type NamingScheme,
  type PodIdentity,
} from '../../../naming';
import { serviceHost } from '../../../network';
import { Platform, type PlatformSpec } from '../../../platform';
import { readProps, present } from '../../../props';
import { CaBundle } from '../../../security';
import { LocalStorage, resolveResources } from '../../../workload';
import type { DependencyContext, IMessageQueue } from '../../dependency';
import { kafkaBinding } from '../../message-queue/kafka';
import { TLS_OFF_WITH_CERTIFICATE } from '../../rules';
import type { EmitsObjects } from '../certificates/certificate-spec';
import type { ServiceCertificates } from '../certificates/service-certificates';
import { ServiceTls, certificateSecret, secretForClients, type CertifiedService } from '../certificates/service-tls';
import { isForTests } from '../for-tests';
import { inApp } from '../in-app';
import { CERTIFICATE_NAMES } from '../rules';
import { isElsewhere, podPeer } from '../stateful-service/consumer-peer';
import { membersOf, type Members } from '../stateful-service/members';
import { ServiceClients } from '../stateful-service/service-clients';
import { resolveRetention } from '../queue-retention';
import { kafkaCopies } from './kafka-settings';
import { type StrimziKafkaProps, STRIMZI_TYPE } from './strimzi-kafka-props';
import { PLAIN_PORT, SECURE_PORT, hasTls, hasUser, kafkaSpec, nodePoolSpec } from './strimzi-specs';

/** Sizing tool of Milvus: 2 CPU and 8 GiB for each of three brokers. */
const DEFAULTS = { cpu: Cpu.units(2), memory: Size.gibibytes(8), ephemeralStorage: Size.gibibytes(1) };
const DISK = Size.gibibytes(100);

/**
 * A Kafka that the Strimzi operator runs: a `Kafka`, and a `KafkaNodePool` with nodes that are brokers and controllers. Needs the
 * API `kafka.strimzi.io/v1`: Strimzi 0.49 or later.
 *
 * The operator sets the images, so set a mirror there. It creates the network policy from the peers here: the Milvus instances
 * that use the Kafka, and `clients`.
 *
 * Source: https://strimzi.io/docs/operators/latest/configuring
 *
 * @example
 * new StrimziKafka(this, 'search', { brokers: 3, storage: { size: Size.gibibytes(200) }, securityProtocol: 'SASL_SSL' });
 */
export class StrimziKafka extends Construct implements IMessageQueue, Sealable {
  /** The `Kafka`. To change a field without a prop, use `addJsonPatch`. */
  public readonly kafka: Manifest;
  /** The `KafkaNodePool`. To change a field without a prop, use `addJsonPatch`. */
  public readonly nodePool: Manifest;
  /** The `KafkaUser` of Milvus, if there is one. */
  public readonly user: Manifest | undefined;
  public readonly slot = 'messageQueue';

  private readonly name: string;
  private readonly identity: InstanceIdentity;
  private readonly naming: NamingScheme;
  private readonly members: Members;
  private readonly storage: LocalStorage;
  private readonly resources: ResourceSpec;
  private readonly secrets: { readonly user: ISecret; readonly authority: ISecret };
  private readonly clients: ServiceClients;
  private readonly certificate: string | undefined;
  private readonly tls: ServiceTls | undefined;
  private readonly props: StrimziKafkaProps;
  private readonly platform: PlatformSpec | undefined;

  constructor(scope: Construct, id: string, given: StrimziKafkaProps = {}) {
    super(scope, id);
    const { props, mistakes: unreadable } = readProps(given, STRIMZI_TYPE, {});
    this.props = props;
    const platform = Platform.of(this);
    this.platform = platform.spec;
    this.clients = new ServiceClients(Chart.of(this).namespace);
    const { findings } = AppModel.of(this);
    findings.addAll(this, '', unreadable);
    const mistakes = checkNamePart(props.name ?? id, 'name (by default the construct id)');
    findings.addAll(this, 'name', mistakes);
    this.identity = { name: 'kafka', instance: mistakes.length === 0 ? (props.name ?? id) : STAND_IN_NAME };
    this.naming = this.usableNaming();
    this.name = this.naming.workload(this.nodes);
    this.members = membersOf('Kafka', 'brokers', props.brokers ?? 3, [1, 3, 5]);
    findings.addAll(this, this.members.prop, this.members.mistakes);
    const { count: brokers } = this.members;
    this.storage = LocalStorage.persistent(platform.classed(props.storage ?? { size: DISK }));
    findings.addAll(this, 'storage', this.storage.mistakes);
    const disks = { members: brokers, storage: this.storage.spec, copies: kafkaCopies(brokers) };
    const retention = resolveRetention(props.retention, disks, (prop, mistake) => findings.add(this, prop, mistake));
    this.resources = resolveResources(props, DEFAULTS, (prop, mistake) => findings.add(this, prop, mistake));
    const userName = this.naming.workloadObject(this.nodes, 'milvus');
    this.secrets = {
      user: Secret.fromSecretName(this, 'user-secret', userName),
      authority: Secret.fromSecretName(this, 'authority-secret', `${this.name}-cluster-ca-cert`),
    };
    const { tls } = props;
    this.certificate = tls && certificateSecret(this.certified, tls);
    this.kafka = this.emit(
      'Resource',
      'Kafka',
      this.name,
      () => kafkaSpec(props, { brokers, peers: this.clients.peers, certificate: this.certificate, retention }),
      toJson_KafkaSpec,
    );
    this.tls = tls && this.issue(tls);
    const pool = this.naming.instanceObject(this.identity, 'nodes');
    findings.addAll(this, 'name', checkDerivedNames(this.name, pool));
    this.nodePool = this.emit(
      'nodes',
      'KafkaNodePool',
      pool,
      () => nodePoolSpec(props, { brokers, kafka: this.name, pool, storage: this.storage.spec, resources: this.resources, platform }),
      toJson_KafkaNodePoolSpec,
    );
    const userSpec = { authentication: { type: KafkaUserSpecAuthenticationType.SCRAM_HYPHEN_SHA_HYPHEN_512 } };
    this.user = hasUser(props) ? this.emit('user', 'KafkaUser', userName, () => userSpec, toJson_KafkaUserSpec) : undefined;
    AppModel.of(this).add(this);
  }

  /** The operator admits every peer to the metrics port. @internal */
  public scrapeTargets(): readonly ScrapeTarget[] {
    if (this.props.jmxExporterRules === undefined) return [];
    const pods = { matchLabels: { 'strimzi.io/cluster': this.name, 'strimzi.io/kind': 'Kafka' } };
    const { namespace } = Chart.of(this);
    const ignored = () => undefined;
    const port = { port: 'tcp-prometheus', portNumber: 9404, path: '/metrics' };
    return [{ name: this.name, component: 'kafka', namespace, pods, ...port, admit: ignored, annotate: ignored }];
  }

  public bind(context: DependencyContext): DependencyBinding {
    const { namespace: home } = Chart.of(this);
    this.clients.admit(context);
    const host = serviceHost(bootstrapService(this.name), home);
    const toBrokers = this.toBrokers(context);
    if (!hasTls(this.props)) return inApp(kafkaBinding({ brokers: [`${host}:${PLAIN_PORT}`] }), toBrokers);
    const { userSecret, authoritySecret } = isElsewhere(context, home) ? this.props : {};
    const { user, authority } = this.secrets;
    const given = present({ version: this.props.secretsVersion });
    const caBundle = this.tls?.authorityFor(context) ?? CaBundle.fromSecret(authoritySecret ?? authority, given);
    const listener = { brokers: [`${host}:${SECURE_PORT}`], tls: true, caBundle };
    if (!hasUser(this.props)) return inApp(kafkaBinding(listener, [], context), toBrokers);
    const kafka = kafkaBinding({ ...listener, credentials: { secret: userSecret ?? user, ...given } }, [], context);
    const binding = inApp(kafka, toBrokers);
    // The operator's Secret only holds the password; the name of the user is the name of the resource.
    const { 'kafka.saslUsername': _, ...secrets } = binding.secrets ?? {};
    return { ...binding, secrets, config: { ...binding.config, 'kafka.saslUsername': user.name } };
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { namespace } = Chart.of(this);
    const { clientSecrets } = this;
    const service: ServiceSpec = {
      kind: 'service',
      path: this.node.path,
      component: 'kafka',
      name: this.name,
      ...present({ namespace }),
      members: this.members.count,
      membersProp: this.members.prop,
      imagePath: this.node.path,
      resources: this.resources,
      storage: this.storage.spec,
      claims: [],
      ...present({ platform: this.platform }),
      spread: this.props.spread ?? 'preferred',
      ...present({ clientSecrets }),
      ...(isForTests(this) ? { isForTests: true } : {}),
      consumers: this.clients.consumers,
    };
    return [service];
  }

  /** Connections to the brokers, whose labels the operator sets. Source: Strimzi documentation, labels of resources. */
  private toBrokers({ namespace }: DependencyContext): ConnectionSpec {
    const matchLabels = { 'strimzi.io/cluster': this.name, 'strimzi.io/name': `${this.name}-kafka` };
    const ports = [hasTls(this.props) ? SECURE_PORT : PLAIN_PORT];
    return { ports, peers: [podPeer({ matchLabels }, Chart.of(this).namespace, namespace)] };
  }

  /** Secrets that the operator and cert-manager create for Milvus, without those that the user gives a copy of. */
  private get clientSecrets(): ClientSecretsSpec | undefined {
    const { user } = this.secrets;
    const authority = this.authoritySecrets;
    if (!hasUser(this.props) || this.props.userSecret) return authority;
    return { names: [user.name, ...(authority?.names ?? [])], prop: 'userSecret' };
  }

  private get authoritySecrets(): ClientSecretsSpec | undefined {
    const { authoritySecret, tls } = this.props;
    if (!hasTls(this.props)) return undefined;
    if (tls) return secretForClients(this.certified, tls);
    return authoritySecret ? undefined : { names: [this.secrets.authority.name], prop: 'authoritySecret' };
  }

  private get nodes(): PodIdentity {
    return { ...this.identity, component: 'kafka', group: DEFAULT_GROUP };
  }

  private get certified(): CertifiedService & EmitsObjects {
    return {
      workloadName: this.name,
      objectName: (purpose) => this.naming.workloadObject(this.nodes, purpose),
      emit: (id, { override: _none, overrideProp: _prop, ...props }) =>
        new Manifest(this, id, {
          ...props,
          labels: this.naming.instanceLabels(this.identity),
          annotations: serviceWave(false, this.props.syncWaves),
        }),
    };
  }

  /** Brokers announce themselves to clients by names of a headless Service that the operator creates. */
  private issue(tls: ServiceCertificates): ServiceTls {
    const { namespace } = Chart.of(this);
    const { findings } = AppModel.of(this);
    if (this.props.securityProtocol === 'PLAINTEXT') findings.add(this, 'securityProtocol', PLAINTEXT_WITH_CERTIFICATE);
    if (tls.issuer && namespace === undefined) findings.add(this, 'tls', NAMES_UNKNOWN);
    const dnsNames = [serviceHost(bootstrapService(this.name), namespace), `*.${serviceHost(`${this.name}-kafka-brokers`, namespace)}`];
    return new ServiceTls(this, this.certified, tls, { dnsNames, key: 'rsa-pkcs8' });
  }

  /** Naming scheme for names and labels of objects. The operator itself labels and selects the pods. */
  private usableNaming(): NamingScheme {
    const { nodes } = this;
    const { naming, mistakes } = resolveScheme(this.props.naming, (given) => [
      { name: given.workload(nodes), kind: 'other' },
      { name: given.instanceObject(this.identity, 'nodes'), kind: 'other' },
    ]);
    AppModel.of(this).findings.addAll(this, 'naming', mistakes);
    return naming;
  }

  private emit<T extends object>(id: string, kind: string, name: string, content: () => T, toJson: (content: T) => unknown): Manifest {
    const labels = { ...this.naming.instanceLabels(this.identity), ...(kind === 'Kafka' ? {} : { 'strimzi.io/cluster': this.name }) };
    return new Manifest<T>(this, id, {
      apiVersion: 'kafka.strimzi.io/v1',
      kind,
      name,
      labels,
      annotations: serviceWave(false, this.props.syncWaves),
      content,
      toJson,
    });
  }
}

const PLAINTEXT_WITH_CERTIFICATE: Mistake = {
  rule: TLS_OFF_WITH_CERTIFICATE,
  problem: "is 'PLAINTEXT', but a certificate is given.",
  fix: "Write 'SSL' or 'SASL_SSL', or remove tls.",
};

const NAMES_UNKNOWN: Mistake = {
  rule: CERTIFICATE_NAMES,
  problem: 'asks for a certificate, and the chart has no namespace.',
  fix: CERTIFICATE_NAMES.fix,
};

/** Service that the operator creates for clients. */
function bootstrapService(kafka: string): string {
  return `${kafka}-kafka-bootstrap`;
}

/** Longest name with a valid pod name, `<name>-kafka-<name>-nodes-0`, which is also a label value. */
const LONGEST_NAME = 24;

/**
 * Checks the names that the operator derives from the names of the `Kafka` and the pool.
 *
 * Source: `Labels.STRIMZI_POD_NAME_LABEL` and `KafkaResources` in Strimzi's source
 */
function checkDerivedNames(kafka: string, pool: string): Mistake[] {
  const [first] = [
    ...checkNameLength(`${kafka}-${pool}-0`, 'other', 'name'),
    ...checkNameLength(bootstrapService(kafka), 'Service', 'name'),
  ];
  return first ? [{ ...first, fix: `Shorten name to ${LONGEST_NAME} characters or fewer.` }] : [];
}
