import { Chart, Size } from 'cdk8s';
import { Cpu, k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { MilvusInstance } from '../cluster/instance';
import { StatefulService, type Members, type StatefulServiceOptions } from '../dependencies';
import { podPeer } from '../dependencies/in-cluster/stateful-service/consumer-peer';
import type { Manifest } from '../emit';
import type { Mistake } from '../findings';
import type { ModelPart } from '../model';
import { STAND_IN_NAME, VOLUMES, checkSecretField } from '../naming';
import { Milvus, serviceEndpoint, type MilvusEndpoint } from '../network';
import { present, readProps } from '../props';
import { secretField } from '../security';
import { GPU_NODES, LocalStorage, sizeBytes } from '../workload';
import { acceleratorImage, isGpu, type Accelerator } from './accelerators';
import type { EmbeddingPart } from './embedding-part';
import { HUB_HOSTS, HUB_PORT, isDirectory } from './hub';
import { credentialName, providerBinding } from './milvus-provider';
import { EMBEDDING_RULES, SERVER_NUMBER, TWO_PLACES } from './rules';
import { MODEL_DIRECTORY, TEI_PORT, TEI_PORT_NAME, teiContainer, type TeiSecrets } from './tei-container';
import { TEI_TYPE, type TextEmbeddingsInferenceProps } from './text-embeddings-inference-props';

/** Source: values of the chart `tei` of zilliztech/milvus-helm: 4 CPUs, 8 GiB of memory and a disk of 50 GiB. */
const AMOUNTS = { cpu: Cpu.units(4), memory: Size.gibibytes(8) };
const DISK = Size.gibibytes(50);

const HUB = { ports: [HUB_PORT], hosts: HUB_HOSTS };

/**
 * Text Embeddings Inference of Hugging Face: a server that turns text into vectors for functions of a Milvus, so that clients insert and
 * search text. A StatefulSet whose disks keep the model, a Service and a NetworkPolicy, and a PodDisruptionBudget with several pods.
 *
 * The NetworkPolicy admits the roles of the Milvus that call it: proxies for inserts and searches, and data nodes for imports. If the
 * Milvus limits its `egress`, its policies open these connections.
 *
 * @example
 * const embeddings = new TextEmbeddingsInference(this, 'embeddings', {
 *   milvus,
 *   model: 'BAAI/bge-m3',
 *   revision: '5617a9f61b028005a4858fdac845db406aefb181',
 * });
 * console.log(embeddings.functionParams);
 */
export class TextEmbeddingsInference extends Construct implements Sealable {
  /** The pods and their objects. */
  public readonly service: StatefulService;
  /** The Service that distributes requests to the pods. */
  public readonly clientService: Manifest;

  private readonly props: TextEmbeddingsInferenceProps;
  private readonly accelerator: Accelerator;
  private readonly secrets: TeiSecrets;

  constructor(scope: Construct, id: string, given: TextEmbeddingsInferenceProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(EMBEDDING_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, TEI_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
      model: () => 'BAAI/bge-m3',
    });
    const { findings } = model;
    findings.addAll(this, '', mistakes);
    const temporary = this.temporaryStorage(props);
    for (const prop of ['maxBatchTokens', 'maxClientBatchSize'] as const) findings.addAll(this, prop, checkNumber(props[prop]));
    this.props = props;
    this.accelerator = props.accelerator ?? 'cpu';
    const { token, apiKey, tolerations = [] } = props;
    this.secrets = {
      token: token && secretField(token, token.field ?? 'token'),
      apiKey: apiKey && secretField(apiKey, apiKey.field ?? 'apikey'),
    };
    for (const prop of ['token', 'apiKey'] as const) {
      const field = this.secrets[prop];
      if (field) findings.addAll(this, `${prop}.secret`, checkSecretField(field.secretName, field.field));
    }
    const hasGpu = isGpu(this.accelerator);
    this.service = new StatefulService(this, 'tei', {
      component: 'tei',
      name: props.name ?? props.milvus.name,
      naming: props.naming,
      members: replicasOf(props.replicas),
      isIndependent: true,
      isOptional: true,
      ...(hasGpu ? { gpus: 1 } : {}),
      wave: this.wave,
      image: acceleratorImage(this.accelerator),
      ports: [{ name: TEI_PORT_NAME, port: TEI_PORT }],
      clientPorts: [TEI_PORT],
      metricsPorts: [TEI_PORT],
      ...placeOfModel(temporary),
      // Milvus waits 30 seconds for an answer.
      gracePeriodSeconds: 60,
      container: (service) => teiContainer(service, props, this.secrets),
      secretVersion: () => versions(this.secrets),
      props: {
        ...props,
        ...(hasGpu ? { tolerations: [...tolerations, GPU_NODES] } : {}),
        ...(this.wave === undefined ? { syncWaves: false } : {}),
      },
    });
    this.clientService = this.emitService();
    this.limitEgress();
    this.connectMilvus();
  }

  /** Address for clients in the Kubernetes cluster that the NetworkPolicy admits. */
  public get endpoint(): MilvusEndpoint {
    return serviceEndpoint(this.clientService.name, this.service.namespace, TEI_PORT);
  }

  /**
   * Parameters of a function of the type `TEXTEMBEDDING` in the schema of a collection. Milvus keeps them in the collection, and with them
   * the address.
   */
  public get functionParams(): Readonly<Record<string, string>> {
    const { maxClientBatchSize } = this.props;
    return {
      provider: 'TEI',
      endpoint: this.endpoint.uri,
      ...present({
        credential: this.credential,
        max_client_batch_size: maxClientBatchSize === undefined ? undefined : String(maxClientBatchSize),
      }),
    };
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { milvus, model, revision, token } = this.props;
    const part: EmbeddingPart = {
      kind: 'extension',
      extension: 'embedding',
      path: this.node.path,
      milvus: milvus.node.path,
      release: milvus.version.version,
      isElsewhere: this.isElsewhere,
      model,
      ...present({ revision, credential: this.credential }),
      hasToken: token !== undefined,
      accelerator: this.accelerator,
      image: this.service.image,
      closedHosts: this.closedHosts,
    };
    return [part];
  }

  /** Whether another app declares the Milvus. */
  private get isElsewhere(): boolean {
    return !(this.props.milvus instanceof MilvusInstance);
  }

  /** After the Milvus, which starts without it: a model that cannot be downloaded must not hold up an upgrade. */
  private get wave(): number | undefined {
    const { lastWave = this.isElsewhere ? 0 : undefined } = this.props.milvus;
    return lastWave === undefined ? undefined : lastWave + 1;
  }

  private get credential(): string | undefined {
    return this.secrets.apiKey && credentialName(this.service.identity.instance, this.isElsewhere);
  }

  /** Hosts of the hub that a NetworkPolicy cannot admit. */
  private get closedHosts(): readonly string[] {
    const { egress, model } = this.props;
    return egress?.policies === 'kubernetes' && !isDirectory(model) ? egress.resolve(HUB).hosts : [];
  }

  /** Space for the model on the disk of the node. An impossible amount is replaced. */
  private temporaryStorage({ temporaryStorage: given, storage }: TextEmbeddingsInferenceProps): Size | undefined {
    if (given === undefined) return undefined;
    const { findings } = AppModel.of(this);
    const { size, mistakes } = LocalStorage.emptyDir(given);
    for (const mistake of mistakes) findings.add(this, 'temporaryStorage', mistake);
    if (storage) {
      findings.add(this, 'storage', { rule: TWO_PLACES, problem: 'is set, in addition to temporaryStorage.', fix: TWO_PLACES.fix });
    }
    return size;
  }

  private emitService(): Manifest {
    const { service } = this;
    return service.emit<k8s.ServiceSpec>('service', {
      apiVersion: 'v1',
      kind: 'Service',
      name: service.naming.clientService(service.identity),
      content: () => ({
        selector: service.selector,
        ports: [{ name: TEI_PORT_NAME, port: TEI_PORT, targetPort: k8s.IntOrString.fromString(TEI_PORT_NAME), protocol: 'TCP' }],
        type: 'ClusterIP',
      }),
      toJson: k8s.toJson_ServiceSpec,
      override: this.props.overrides?.service,
      overrideProp: 'overrides.service',
    });
  }

  private limitEgress(): void {
    const { egress, model } = this.props;
    if (!egress) return;
    const others = egress.allowed.filter(({ roles }) => roles === undefined);
    this.service.egress.follow(egress);
    this.service.egress.connect(...(isDirectory(model) ? [] : [HUB]), ...others);
  }

  private connectMilvus(): void {
    const { milvus } = this.props;
    const { namespace } = Chart.of(this);
    const { apiKey } = this.secrets;
    this.service.clients.admitCallers(() => milvus.callersOf('embedding').map((pods) => podPeer(pods, milvus.namespace, namespace)));
    this.service.serve({ consumer: milvus, ...present({ namespace: milvus.namespace }) });
    const { credential } = this;
    const key = apiKey && credential !== undefined ? { credential, field: apiKey } : undefined;
    milvus.connect({
      service: 'embedding',
      connection: this.service.toMembers(milvus.namespace),
      binding: providerBinding(milvus.version.version, this.node.path, key),
    });
  }
}

/** Place of the models, and the amounts of a pod. */
function placeOfModel(temporary: Size | undefined): Pick<StatefulServiceOptions, 'defaults' | 'disks' | 'emptyDirs'> {
  if (temporary === undefined) {
    const defaults = { ...AMOUNTS, ephemeralStorage: Size.gibibytes(1), storage: DISK };
    return { defaults, disks: { [VOLUMES.data]: MODEL_DIRECTORY } };
  }
  const ephemeralStorage = Size.gibibytes(Math.ceil(sizeBytes(temporary) / 1024 ** 3) + 1);
  return { defaults: { ...AMOUNTS, ephemeralStorage }, emptyDirs: { [VOLUMES.data]: { path: MODEL_DIRECTORY, size: temporary } } };
}

function replicasOf(replicas = 1): Members {
  const mistakes = checkNumber(replicas);
  return { count: mistakes.length === 0 ? replicas : 1, prop: 'replicas', mistakes };
}

function checkNumber(given: number | undefined): Mistake[] {
  if (given === undefined || (Number.isInteger(given) && given >= 1)) return [];
  return [{ rule: SERVER_NUMBER, problem: `is ${given}.`, fix: SERVER_NUMBER.fix }];
}

/** The versions that the user gives to the Secrets. */
function versions({ token, apiKey }: TeiSecrets): string | undefined {
  const given = [token, apiKey].flatMap((field) => field?.version ?? []);
  return given.length === 0 ? undefined : given.join('-');
}
