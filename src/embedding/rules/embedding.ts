import type { Rule } from '../../findings';
import { checkExtensions, type ModelRule } from '../../rules';
import { imageTag, isWithin } from '../../version';
import { acceleratorImage, acceleratorOfTag } from '../accelerators';
import { isEmbedding } from '../embedding-part';
import { isDirectory, isModel } from '../hub';
import { CALLING_RELEASES } from '../milvus-provider';

const checkEach = checkExtensions(isEmbedding);

export const MILVUS_WITHOUT_FUNCTIONS: ModelRule = {
  id: 'MK-TEI-001',
  title: 'Milvus that calls no server of embeddings',
  severity: 'error',
  reason: 'Functions that turn text into vectors came with 2.6.',
  source: 'https://milvus.io/docs/release_notes.md, v2.6.0; `internal/util/function/embedding`',
  fix: 'Upgrade the Milvus to 2.6, or remove the server.',
  checkApp: checkEach((server, report) => {
    if (!isWithin(server.release, CALLING_RELEASES)) report(server, 'milvus', `runs ${server.release}.`);
  }),
};

export const MODEL_NAME: ModelRule = {
  id: 'MK-TEI-002',
  title: 'model that cannot be loaded',
  severity: 'error',
  reason: 'The server loads a model by its id on the Hugging Face hub, or from a directory with an absolute path.',
  source: '`router/src/main.rs` of huggingface/text-embeddings-inference, `model_id`',
  fix: "Write an id, such as model: 'BAAI/bge-m3', or a path, such as model: '/data/bge-m3'.",
  checkApp: checkEach((server, report) => {
    if (!isModel(server.model)) report(server, 'model', `is '${server.model}', neither an id nor an absolute path.`);
  }),
};

export const UNPINNED_MODEL: ModelRule = {
  id: 'MK-TEI-003',
  title: 'model without a revision',
  severity: 'advice',
  reason: 'If its authors change the model, a new pod loads the new one, and vectors of two models cannot be compared.',
  source: 'https://huggingface.co/docs/text-embeddings-inference/cli_arguments, `--revision`',
  fix: 'Write the commit that the page of the model on the hub shows: revision: "…".',
  checkApp: checkEach((server, report) => {
    if (isModel(server.model) && !isDirectory(server.model) && server.revision === undefined)
      report(server, 'revision', `is missing, so each new pod loads the newest ${server.model}.`);
  }),
};

export const UNUSED_HUB: ModelRule = {
  id: 'MK-TEI-004',
  title: 'revision or token for a model on the disk',
  severity: 'error',
  reason: 'A model in a directory is loaded as it is; the server does not ask the hub for it.',
  source: '`router/src/lib.rs` of huggingface/text-embeddings-inference: a local directory is not downloaded',
  fix: 'Remove revision and token.',
  checkApp: checkEach((server, report) => {
    if (!isDirectory(server.model)) return;
    const problem = `has no effect on ${server.model}.`;
    if (server.revision !== undefined) report(server, 'revision', problem);
    if (server.hasToken) report(server, 'token', problem);
  }),
};

export const SERVER_NUMBER: Rule = {
  id: 'MK-TEI-005',
  title: 'number that the server does not take',
  severity: 'error',
  reason: 'The number of pods, tokens and texts is a whole number above zero.',
  source: '`router/src/main.rs` of huggingface/text-embeddings-inference; Kubernetes API, StatefulSetSpec.replicas',
  fix: 'Write a whole number above zero, or set stopped: true to run no pod.',
};

export const IMAGE_OF_ANOTHER_ACCELERATOR: ModelRule = {
  id: 'MK-TEI-006',
  title: 'image for another processor',
  severity: 'error',
  reason: 'Each build runs on one generation of GPUs, or on CPUs; on another processor the server does not start.',
  source: 'https://github.com/huggingface/text-embeddings-inference, README, Docker Images',
  fix: 'Set accelerator to the processor of the image.',
  checkApp: checkEach((server, report) => {
    const { image, accelerator } = server;
    const built = image.includes('text-embeddings-inference') ? acceleratorOfTag(imageTag(image) ?? '') : undefined;
    if (built === undefined || built === accelerator) return;
    const fix = `Set accelerator: '${built}', or use an image such as ${acceleratorImage(accelerator)}.`;
    report(server, 'image', `is '${image}', which is built for '${built}', and accelerator is '${accelerator}'.`, fix);
  }),
};

export const HUB_OUT_OF_REACH: ModelRule = {
  id: 'MK-TEI-007',
  title: 'hub that the network policy does not admit',
  severity: 'error',
  reason: 'A NetworkPolicy names pods and addresses, so the pods cannot download a model from a hub whose addresses are unknown.',
  source: 'Kubernetes API, NetworkPolicyPeer; `hf-hub` of huggingface',
  fix: 'Use Egress.cilium, give the networks of a proxy in hosts of Egress.kubernetes, or load the model from the disk.',
  checkApp: checkEach((server, report) => {
    const [first] = server.closedHosts;
    if (first === undefined) return;
    const fix =
      'Use Egress.cilium(), which needs Cilium; or give the networks of the hub or of a proxy: ' +
      `Egress.kubernetes({ hosts: { '${first}': [NetworkPolicyIpBlock.ipv4(this, 'hub', '…')] } }); or load the model from the disk, with a path ` +
      'as model.';
    report(server, 'egress', `does not admit ${server.closedHosts.join(', ')}.`, fix);
  }),
};

export const KEY_ELSEWHERE: ModelRule = {
  id: 'MK-TEI-008',
  title: 'key that the Milvus of another app does not know',
  severity: 'warning',
  reason: 'The app that declares a Milvus configures it, so without the key in that app the server refuses its requests.',
  source: '`internal/util/function/models/common.go` of Milvus, ParseAKAndURL',
  fix: 'Give the other app the credential, then suppress this rule.',
  checkApp: checkEach((server, report) => {
    const { credential, isElsewhere } = server;
    if (credential === undefined || !isElsewhere) return;
    const variable = `MILVUS_CONF_CREDENTIAL_${credential.toUpperCase()}_APIKEY`;
    const fix =
      `In the app of the Milvus, write config: { 'function.textEmbedding.providers.tei.credential': '${credential}' } and ` +
      `podDefaults: { env: { ${variable}: EnvValue.fromSecretValue(…) } }, or env of a standalone; then suppress this rule.`;
    report(server, 'apiKey', 'is set, and another app declares the Milvus.', fix);
  }),
};

export const TWO_KEYS: ModelRule = {
  id: 'MK-TEI-009',
  title: 'two servers with keys for one Milvus',
  severity: 'warning',
  reason: 'The provider TEI of a Milvus has one credential: functions without their own send its key to both servers.',
  source: '`internal/util/function/models/common.go` of Milvus, ParseAKAndURL: the credential of the function comes first',
  fix: 'Create each function with functionParams of its server, which name the credential, and suppress the rule on the second.',
  checkApp: ({ extensions }, report) => {
    const keyed = extensions.filter(isEmbedding).filter(({ credential, isElsewhere }) => credential !== undefined && !isElsewhere);
    for (const [index, server] of keyed.entries()) {
      const first = keyed.slice(0, index).find(({ milvus }) => milvus === server.milvus);
      if (first) report(server, 'apiKey', `is the second key for ${server.milvus}, in addition to that of ${first.path}.`);
    }
  },
};

export const TWO_PLACES: Rule = {
  id: 'MK-TEI-010',
  title: 'two places for a model',
  severity: 'error',
  reason: 'The pods keep the model either on a disk that moves with them, or on the disk of the node.',
  source: 'this library',
  fix: 'Remove storage, or temporaryStorage.',
};

/** The rules over every server of embeddings of an app. */
export const EMBEDDING_RULES: readonly ModelRule[] = [
  MILVUS_WITHOUT_FUNCTIONS,
  MODEL_NAME,
  UNPINNED_MODEL,
  UNUSED_HUB,
  SERVER_NUMBER,
  IMAGE_OF_ANOTHER_ACCELERATOR,
  HUB_OUT_OF_REACH,
  KEY_ELSEWHERE,
  TWO_KEYS,
  TWO_PLACES,
];
