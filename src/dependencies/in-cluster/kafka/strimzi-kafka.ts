import { Chart, Size } from 'cdk8s';
import { Cpu, Secret, type ISecret, type k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../../../app';
import {
  KafkaUserSpecAuthenticationType,
  toJson_KafkaNodePoolSpec,
  toJson_KafkaSpec,
  toJson_KafkaUserSpec,
} from '../../../imports/kafka.strimzi.io';
import type { ResourceSpec } from '../../../model';
import { InstanceNaming, STAND_IN_NAME, checkNamePart, instanceObjectLabels, serviceObject, type PodIdentity } from '../../../naming';
import { serviceHost } from '../../../network';
import { CaBundle } from '../../../security';
import { LocalStorage, Manifest, WAVE_OF_SERVICES, resolveResources, syncWave } from '../../../workload';
import type { DependencyBinding, DependencyContext, IMessageQueue } from '../../dependency';
import { kafkaBinding } from '../../message-queue/kafka';
import { inApp } from '../in-app';
import { consumerPeer } from '../stateful-service/consumer-peer';
import { membersOf } from '../stateful-service/members';
import type { StrimziKafkaProps } from './strimzi-kafka-props';
import { PLAIN_PORT, SECURE_PORT, kafkaSpec, nodePoolSpec } from './strimzi-specs';

/** Milvus' sizing tool: 2 CPU and 8 GiB for each of three brokers. */
const DEFAULTS = { cpu: Cpu.units(2), memory: Size.gibibytes(8), ephemeralStorage: Size.gibibytes(1) };
const DISK = Size.gibibytes(100);

/**
 * A Kafka that the Strimzi operator runs, for teams that have the operator: a `Kafka` and a `KafkaNodePool` whose nodes
 * are brokers and controllers. Needs the API `kafka.strimzi.io/v1`: Strimzi 0.49 or later.
 *
 * Images come from the operator, where a mirror is set for all. The operator makes the network policy from the peers
 * that are named here: the Milvus instances that use it, and `clients`.
 *
 * Source: https://strimzi.io/docs/operators/latest/configuring
 *
 * @example
 * new StrimziKafka(this, 'search', { brokers: 3, storage: { size: Size.gibibytes(200) }, isSecured: true });
 */
export class StrimziKafka extends Construct implements IMessageQueue {
  /** The `Kafka`. Change what has no prop by `addJsonPatch`. */
  public readonly kafka: Manifest;
  /** The `KafkaNodePool`. Change what has no prop by `addJsonPatch`. */
  public readonly nodePool: Manifest;
  /** The `KafkaUser` of Milvus, if there is one. */
  public readonly user: Manifest | undefined;
  public readonly slot = 'messageQueue';

  private readonly name: string;
  private readonly instance: string;
  private readonly brokers: number;
  private readonly storage: LocalStorage;
  private readonly resources: ResourceSpec;
  private readonly secrets: { readonly user: ISecret; readonly authority: ISecret };
  private readonly consumers = new Map<string, k8s.NetworkPolicyPeer>();

  constructor(
    scope: Construct,
    id: string,
    private readonly props: StrimziKafkaProps = {},
  ) {
    super(scope, id);
    const { findings } = AppModel.of(this);
    const mistakes = checkNamePart(props.name ?? id, 'name (by default the construct id)');
    findings.adopt(this, 'name', mistakes);
    this.instance = mistakes.length === 0 ? (props.name ?? id) : STAND_IN_NAME;
    this.name = new InstanceNaming(this.instance).workload('kafka');
    const members = membersOf('kafka', 'brokers', props.brokers ?? 3, [1, 3, 5]);
    findings.adopt(this, members.prop, members.mistakes);
    this.brokers = members.count;
    this.storage = LocalStorage.persistent(props.storage ?? { size: DISK });
    findings.adopt(this, 'storage', this.storage.mistakes);
    this.resources = resolveResources(props, DEFAULTS, (prop, mistake) => findings.add(this, prop, mistake));
    const userName = serviceObject(this.name, 'milvus');
    this.secrets = {
      user: Secret.fromSecretName(this, 'user-secret', userName),
      authority: Secret.fromSecretName(this, 'authority-secret', serviceObject(this.name, 'cluster-ca-cert')),
    };
    this.kafka = this.emit(
      'Resource',
      'Kafka',
      this.name,
      () => kafkaSpec(props, { brokers: this.brokers, peers: [...this.consumers.values()] }),
      toJson_KafkaSpec,
    );
    const pool = serviceObject(this.instance, 'nodes');
    this.nodePool = this.emit(
      'nodes',
      'KafkaNodePool',
      pool,
      () => nodePoolSpec(props, { brokers: this.brokers, kafka: this.name, pool, storage: this.storage.spec, resources: this.resources }),
      toJson_KafkaNodePoolSpec,
    );
    const userSpec = { authentication: { type: KafkaUserSpecAuthenticationType.SCRAM_HYPHEN_SHA_HYPHEN_512 } };
    this.user = props.isSecured ? this.emit('user', 'KafkaUser', userName, () => userSpec, toJson_KafkaUserSpec) : undefined;
  }

  public bind(context: DependencyContext): DependencyBinding {
    const peer = consumerPeer(context, Chart.of(this).namespace);
    this.consumers.set(JSON.stringify(peer), peer);
    const host = serviceHost(`${this.name}-kafka-bootstrap`, Chart.of(this).namespace);
    if (!this.props.isSecured) return inApp(kafkaBinding({ brokers: [`${host}:${PLAIN_PORT}`] }));
    const { user, authority } = this.secrets;
    const given = this.props.secretsVersion === undefined ? {} : { version: this.props.secretsVersion };
    const caBundle = CaBundle.fromSecret(authority, given);
    const credentials = { secret: user, ...given };
    const binding = inApp(kafkaBinding({ brokers: [`${host}:${SECURE_PORT}`], tls: true, caBundle, credentials }, [], context));
    // The operator's Secret holds the password alone; the name of the user is that of the resource.
    const { 'kafka.saslUsername': _, ...secrets } = binding.secrets ?? {};
    return { ...binding, secrets, config: { ...binding.config, 'kafka.saslUsername': user.name } };
  }

  private emit<T extends object>(id: string, kind: string, name: string, content: () => T, toJson: (content: T) => unknown): Manifest {
    const identity: Pick<PodIdentity, 'name' | 'instance'> = { name: 'kafka', instance: this.instance };
    const labels = { ...instanceObjectLabels(identity), ...(kind === 'Kafka' ? {} : { 'strimzi.io/cluster': this.name }) };
    const annotations = syncWave(WAVE_OF_SERVICES);
    return new Manifest<T>(this, id, { apiVersion: 'kafka.strimzi.io/v1', kind, name, labels, annotations, content, toJson });
  }
}
