import { Duration, type Chart } from 'cdk8s';
import {
  ExternalSecret,
  SecretRefresh,
  SecretSource,
  SecretStore,
  type ExternalSecretProps,
  type GeneratedPasswordProps,
} from '@org/milvus-k8s/secrets';
import { testEachProp } from '../support/each-prop';
import { schemaErrors } from '../support/kubernetes-schema';
import { output, type Output } from '../support/synthesis';

interface ExternalSecretJson {
  readonly refreshPolicy?: string;
  readonly refreshInterval?: string;
  readonly secretStoreRef?: object;
  readonly target: object;
  readonly data?: readonly object[];
  readonly dataFrom?: readonly object[];
}

const specOf = (o: Output, name = 'search-minio') => o.custom('ExternalSecret', name).spec as ExternalSecretJson;
const store = SecretStore.ofCluster('vault');
const KEY = { key: 'search/minio' };
const usual = (): Partial<ExternalSecretProps> => ({ store, data: { password: KEY } });

testEachProp<ExternalSecretProps>(
  'ExternalSecretProps',
  (chart, props) => void new ExternalSecret(chart, 'search-minio', props),
  {
    store: {
      value: () => SecretStore.ofNamespace('aws'),
      shows: (o) => expect(specOf(o).secretStoreRef).toEqual({ name: 'aws', kind: 'SecretStore' }),
    },
    name: { value: () => 'other', shows: (o) => expect(specOf(o, 'other').target).toMatchObject({ name: 'other' }) },
    data: {
      value: () => ({ secretkey: { ...KEY, property: 'password', version: '3', decodingStrategy: 'Base64' } }),
      shows: (o) =>
        expect(specOf(o).data).toEqual([
          { secretKey: 'secretkey', remoteRef: { ...KEY, property: 'password', version: '3', decodingStrategy: 'Base64' } },
        ]),
    },
    dataFrom: {
      value: () => [SecretSource.fieldsOf(KEY), SecretSource.matching('^minio-', 'search')],
      shows: (o) => expect(specOf(o).dataFrom).toEqual([{ extract: KEY }, { find: { path: 'search', name: { regexp: '^minio-' } } }]),
    },
    template: {
      value: () => ({ type: 'kubernetes.io/basic-auth', data: { username: 'root' }, labels: { a: 'b' }, annotations: { c: 'd' } }),
      shows: (o) =>
        expect(specOf(o).target).toEqual({
          name: 'search-minio',
          template: {
            type: 'kubernetes.io/basic-auth',
            data: { username: 'root' },
            metadata: { labels: { a: 'b' }, annotations: { c: 'd' } },
          },
        }),
    },
    refresh: {
      value: () => SecretRefresh.every(Duration.minutes(90)),
      shows: (o) => expect(specOf(o)).toMatchObject({ refreshPolicy: 'Periodic', refreshInterval: '90m' }),
    },
    creationPolicy: { value: () => 'Orphan', shows: (o) => expect(specOf(o).target).toMatchObject({ creationPolicy: 'Orphan' }) },
    deletionPolicy: { value: () => 'Delete', shows: (o) => expect(specOf(o).target).toMatchObject({ deletionPolicy: 'Delete' }) },
  },
  usual,
);

const generated = (props?: GeneratedPasswordProps) => (chart: Chart) =>
  new ExternalSecret(chart, 'root', {
    dataFrom: [SecretSource.password(props)],
    template: { data: { username: 'root', password: '{{ .password }}' } },
  });

testEachProp<GeneratedPasswordProps>('GeneratedPasswordProps', (chart, props) => void generated(props)(chart), {
  length: { value: () => 40, shows: (o) => expect(o.custom('Password', 'root-password').spec).toMatchObject({ length: 40 }) },
  noUpper: { value: () => true, shows: (o) => expect(o.custom('Password', 'root-password').spec).toMatchObject({ noUpper: true }) },
});

test('a generated password is made once, and its generator is applied with it', () => {
  const o = output((chart) => void generated()(chart));
  expect(specOf(o, 'root')).toMatchObject({
    refreshPolicy: 'CreatedOnce',
    dataFrom: [{ sourceRef: { generatorRef: { kind: 'Password', name: 'root-password' } } }],
  });
  expect(specOf(o, 'root')).not.toHaveProperty('secretStoreRef');
});

test('the operator takes every form', () => {
  const o = output((chart) => {
    generated()(chart);
    new ExternalSecret(chart, 'all', {
      store,
      data: { a: KEY },
      dataFrom: [SecretSource.fieldsOf(KEY), SecretSource.matching('x'), SecretSource.password({ length: 8 })],
      refresh: SecretRefresh.onChange(),
      template: { type: 'Opaque' },
    });
  });
  expect(o.objects.map((object) => [object.kind, schemaErrors(object)])).toEqual(o.objects.map(({ kind }) => [kind, []]));
});

test('Argo CD waits for the Secret before it applies services', () => {
  const o = output((chart) => void new ExternalSecret(chart, 'search-minio', { store, data: { a: KEY } }));
  expect(o.custom('ExternalSecret', 'search-minio').metadata.annotations).toEqual({ 'argocd.argoproj.io/sync-wave': '-2' });
});
