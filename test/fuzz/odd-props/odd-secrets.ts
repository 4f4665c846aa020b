import { Duration } from 'cdk8s';
import {
  SecretRefresh,
  SecretSource,
  SecretStore,
  type ExternalSecretProps,
  type RemoteSecret,
  type SecretTemplate,
} from '@org/milvus-k8s/secrets';
import { NUMBERS, TEXTS, type OddValues } from './odd-values';

const DURATIONS = [0, 0.0001, 0.5, 1.5, 1e30, Number.NaN, Infinity].map((amount) => Duration.seconds(amount));

export const ODD_REMOTE: OddValues<RemoteSecret> = {
  key: TEXTS,
  property: TEXTS,
  version: TEXTS,
  decodingStrategy: ['Auto', 'None'],
};

const TEMPLATES: readonly SecretTemplate[] = TEXTS.flatMap((text) => [{ type: text }, { data: { [text]: text } }]);

export const ODD_EXTERNAL_SECRET: OddValues<ExternalSecretProps> = {
  store: TEXTS.flatMap((name) => [SecretStore.ofCluster(name), SecretStore.ofNamespace(name)]),
  name: TEXTS,
  data: [{}, ...TEXTS.map((field) => ({ [field]: { key: field } }))],
  dataFrom: [
    [],
    ...NUMBERS.map((length) => [SecretSource.password({ length })]),
    ...TEXTS.map((text) => [SecretSource.matching(text, text), SecretSource.fieldsOf({ key: text })]),
  ],
  template: TEMPLATES,
  refresh: DURATIONS.map((interval) => SecretRefresh.every(interval)),
  creationPolicy: ['Merge', 'Orphan'],
  deletionPolicy: ['Merge', 'Delete'],
};
