import { Size, type Chart } from 'cdk8s';
import { NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import { Milvus, MilvusVersion } from '@org/milvus-k8s';
import { TextEmbeddingsInference, type TextEmbeddingsInferenceProps } from '@org/milvus-k8s/embedding';
import { Egress } from '@org/milvus-k8s/namespace';
import { cluster, secret } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

type MakeProps = (chart: Chart) => Partial<TextEmbeddingsInferenceProps>;

const PINNED = { model: 'BAAI/bge-m3', revision: '5617a9f61b028005a4858fdac845db406aefb181' };
const ON_DISK = { model: '/data/bge-m3' };

/** A mistake in the props of a server named `tei`. */
function inServer(
  rule: string,
  mistake: string,
  prop: string,
  pair: { wrong: MakeProps; right: MakeProps } & Pick<MistakeCase, 'says' | 'besides'>,
): MistakeCase {
  const build = (props: MakeProps) => (chart: Chart) => {
    const given = props(chart);
    const model = given.model === undefined ? PINNED : { model: given.model };
    new TextEmbeddingsInference(chart, 'tei', { ...model, ...given, milvus: given.milvus ?? cluster(chart) });
  };
  const { wrong, right, ...rest } = pair;
  return { rule, mistake, path: 'test/tei', prop, wrong: build(wrong), right: build(right), ...rest };
}

const apiKey = (chart: Chart) => ({ secret: secret(chart, 'tei') });
const shared = (chart: Chart) => Milvus.fromEndpoint(chart, 'shared', { host: 'milvus.data.svc' });
const knownHub = (chart: Chart) => {
  const networks = [NetworkPolicyIpBlock.ipv4(chart, 'proxy', '10.9.0.0/28')];
  return Egress.kubernetes({ hosts: { 'huggingface.co': networks, '*.hf.co': networks } });
};
const size = Size.gibibytes(20);

/** A second server of the same Milvus, and perhaps with its own key. */
function second(hasKey: boolean) {
  return (chart: Chart) => {
    const milvus = cluster(chart);
    new TextEmbeddingsInference(chart, 'first', { ...PINNED, milvus, name: 'first', apiKey: apiKey(chart) });
    new TextEmbeddingsInference(chart, 'tei', { ...PINNED, milvus, ...(hasKey ? { apiKey: apiKey(chart) } : {}) });
  };
}

export const EMBEDDING_MISTAKES: readonly MistakeCase[] = [
  inServer('MK-TEI-001', 'a server for Milvus 2.5', 'milvus', {
    wrong: (chart) => ({ milvus: cluster(chart, { version: MilvusVersion.V2_5 }) }),
    right: (chart) => ({ milvus: cluster(chart, { version: MilvusVersion.V2_6 }) }),
    says: ['runs 2.5', '2.6'],
  }),
  inServer('MK-TEI-002', 'the address of a model', 'model', {
    wrong: () => ({ model: 'https://huggingface.co/BAAI/bge-m3' }),
    right: () => PINNED,
    says: ['https://huggingface.co/BAAI/bge-m3', "'BAAI/bge-m3'"],
  }),
  inServer('MK-TEI-002', 'a path that is not absolute', 'model', {
    wrong: () => ({ model: './data/bge-m3' }),
    right: () => ON_DISK,
    says: ['neither an id nor an absolute path'],
  }),
  inServer('MK-TEI-003', 'a model whose authors decide when it changes', 'revision', {
    wrong: () => ({ model: 'BAAI/bge-m3' }),
    right: () => PINNED,
    says: ['BAAI/bge-m3', 'revision'],
  }),
  inServer('MK-TEI-004', 'a revision of a directory', 'revision', {
    wrong: () => ({ ...PINNED, ...ON_DISK }),
    right: () => ON_DISK,
    says: ['/data/bge-m3'],
  }),
  inServer('MK-TEI-004', 'a token of the hub for a directory', 'token', {
    wrong: (chart) => ({ ...ON_DISK, token: { secret: secret(chart, 'hub') } }),
    right: (chart) => ({ ...PINNED, token: { secret: secret(chart, 'hub') } }),
    says: ['has no effect'],
  }),
  inServer('MK-TEI-005', 'no replicas', 'replicas', {
    wrong: () => ({ replicas: 0 }),
    right: () => ({ stopped: true }),
    says: ['is 0', 'stopped: true'],
  }),
  inServer('MK-TEI-005', 'half of a text', 'maxClientBatchSize', {
    wrong: () => ({ maxClientBatchSize: 0.5 }),
    right: () => ({ maxClientBatchSize: 1 }),
    says: ['is 0.5'],
  }),
  inServer('MK-TEI-006', 'the image for CPUs on a GPU', 'image', {
    wrong: () => ({ accelerator: 'hopper', image: 'registry.bank.example/huggingface/text-embeddings-inference:cpu-1.8.3' }),
    right: () => ({ accelerator: 'hopper', image: 'registry.bank.example/huggingface/text-embeddings-inference:hopper-1.8.3' }),
    says: ["accelerator: 'cpu'", 'hopper-1.9.3'],
  }),
  inServer('MK-TEI-006', 'the image for A100 on CPUs', 'image', {
    wrong: () => ({ image: 'ghcr.io/huggingface/text-embeddings-inference:1.8' }),
    right: () => ({ image: 'ghcr.io/huggingface/text-embeddings-inference:cpu-1.8' }),
    says: ["accelerator: 'ampere-80'"],
  }),
  inServer('MK-TEI-007', 'policies of Kubernetes that know no address of the hub', 'egress', {
    wrong: () => ({ egress: Egress.kubernetes() }),
    right: (chart) => ({ egress: knownHub(chart) }),
    says: ['huggingface.co', 'Egress.cilium()'],
  }),
  inServer('MK-TEI-008', 'a key for a Milvus of another app', 'apiKey', {
    wrong: (chart) => ({ milvus: shared(chart), apiKey: apiKey(chart) }),
    right: (chart) => ({ milvus: shared(chart) }),
    says: ["'function.textEmbedding.providers.tei.credential': 'apikey1'", 'MILVUS_CONF_CREDENTIAL_APIKEY1_APIKEY'],
  }),
  inServer('MK-TEI-010', 'a disk of the pod and one of the node for the same model', 'storage', {
    wrong: () => ({ storage: { size }, temporaryStorage: size }),
    right: () => ({ temporaryStorage: size }),
    says: ['temporaryStorage'],
  }),
  {
    rule: 'MK-TEI-009',
    mistake: 'two servers with keys for one Milvus',
    path: 'test/tei',
    prop: 'apiKey',
    wrong: second(true),
    right: second(false),
    says: ['test/first', 'functionParams'],
  },
];
