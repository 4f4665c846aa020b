import { Chart, Size } from 'cdk8s';
import { Cpu, Secret, type ISecret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../../app';
import { Manifest, WAVES, syncWave } from '../../../emit';
import type { Mistake } from '../../../findings';
import {
  KafkaUserSpecAuthenticationType,
  toJson_KafkaNodePoolSpec,
  toJson_KafkaSpec,
  toJson_KafkaUserSpec,
} from '../../../generated/crds/kafka.strimzi.io';
import type { ScrapeTarget, ClientSecretsSpec, ModelPart, ResourceSpec, ServiceSpec, DependencyBinding } from '../../../model';
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
import { readProps, present } from '../../../props';
import { CaBundle } from '../../../security';
import { LocalStorage, resolveResources } from '../../../workload';
import type { DependencyContext, IMessageQueue } from '../../dependency';
import { kafkaBinding } from '../../message-queue/kafka';
import { inApp } from '../in-app';
import { isElsewhere } from '../stateful-service/consumer-peer';
import { membersOf, type Members } from '../stateful-service/members';
import { ServiceClients } from '../stateful-service/service-clients';
import { type StrimziKafkaProps, STRIMZI_TYPE } from './strimzi-kafka-props';
import { PLAIN_PORT, SECURE_PORT, hasUser, kafkaSpec, nodePoolSpec } from './strimzi-specs';

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
  private readonly props: StrimziKafkaProps;

  constructor(scope: Construct, id: string, given: StrimziKafkaProps = {}) {
    super(scope, id);
    const { props, mistakes: unreadable } = readProps(given, STRIMZI_TYPE, {});
    this.props = props;
    this.clients = new ServiceClients(Chart.of(this).namespace);
    const { findings } = AppModel.of(this);
    findings.addAll(this, '', unreadable);
    const mistakes = checkNamePart(props.name ?? id, 'name (by default the construct id)');
    findings.addAll(this, 'name', mistakes);
    this.identity = { name: 'kafka', instance: mistakes.length === 0 ? (props.name ?? id) : STAND_IN_NAME };
    const nodes: PodIdentity = { ...this.identity, component: 'kafka', group: DEFAULT_GROUP };
    this.naming = this.usableNaming(nodes);
    this.name = this.naming.workload(nodes);
    this.members = membersOf('Kafka', 'brokers', props.brokers ?? 3, [1, 3, 5]);
    findings.addAll(this, this.members.prop, this.members.mistakes);
    const { count: brokers } = this.members;
    this.storage = LocalStorage.persistent(props.storage ?? { size: DISK });
    findings.addAll(this, 'storage', this.storage.mistakes);
    this.resources = resolveResources(props, DEFAULTS, (prop, mistake) => findings.add(this, prop, mistake));
    const userName = this.naming.workloadObject(nodes, 'milvus');
    this.secrets = {
      user: Secret.fromSecretName(this, 'user-secret', userName),
      authority: Secret.fromSecretName(this, 'authority-secret', `${this.name}-cluster-ca-cert`),
    };
    this.kafka = this.emit(
      'Resource',
      'Kafka',
      this.name,
      () => kafkaSpec(props, { brokers, peers: this.clients.peers }),
      toJson_KafkaSpec,
    );
    const pool = this.naming.instanceObject(this.identity, 'nodes');
    findings.addAll(this, 'name', checkDerivedNames(this.name, pool));
    this.nodePool = this.emit(
      'nodes',
      'KafkaNodePool',
      pool,
      () => nodePoolSpec(props, { brokers, kafka: this.name, pool, storage: this.storage.spec, resources: this.resources }),
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
    if (!hasUser(this.props)) return inApp(kafkaBinding({ brokers: [`${host}:${PLAIN_PORT}`] }));
    const { userSecret, authoritySecret } = isElsewhere(context, home) ? this.props : {};
    const { user, authority } = this.secrets;
    const given = present({ version: this.props.secretsVersion });
    const caBundle = CaBundle.fromSecret(authoritySecret ?? authority, given);
    const credentials = { secret: userSecret ?? user, ...given };
    const binding = inApp(kafkaBinding({ brokers: [`${host}:${SECURE_PORT}`], tls: true, caBundle, credentials }, [], context));
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
      spread: this.props.spread ?? 'preferred',
      ...present({ clientSecrets }),
      consumers: this.clients.consumers,
    };
    return [service];
  }

  /** Secrets that the operator creates for Milvus, without those that the user gives a copy of. */
  private get clientSecrets(): ClientSecretsSpec | undefined {
    const { userSecret, authoritySecret } = this.props;
    if (!hasUser(this.props)) return undefined;
    const { user, authority } = this.secrets;
    if (!userSecret) return { names: authoritySecret ? [user.name] : [user.name, authority.name], prop: 'userSecret' };
    return authoritySecret ? undefined : { names: [authority.name], prop: 'authoritySecret' };
  }

  /** Naming scheme for names and labels of objects. The operator itself labels and selects the pods. */
  private usableNaming(nodes: PodIdentity): NamingScheme {
    const { naming, mistakes } = resolveScheme(this.props.naming, (given) => [
      { name: given.workload(nodes), kind: 'other' },
      { name: given.instanceObject(this.identity, 'nodes'), kind: 'other' },
    ]);
    AppModel.of(this).findings.addAll(this, 'naming', mistakes);
    return naming;
  }

  private emit<T extends object>(id: string, kind: string, name: string, content: () => T, toJson: (content: T) => unknown): Manifest {
    const labels = { ...this.naming.instanceLabels(this.identity), ...(kind === 'Kafka' ? {} : { 'strimzi.io/cluster': this.name }) };
    const annotations = syncWave(WAVES.services);
    return new Manifest<T>(this, id, { apiVersion: 'kafka.strimzi.io/v1', kind, name, labels, annotations, content, toJson });
  }
}

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
