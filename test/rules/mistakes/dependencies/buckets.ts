import type { Chart } from 'cdk8s';
import { ObjectStorage } from '@org/milvus-k8s';
import { keys, mistake } from './external-mistake';
import type { MistakeCase } from '../mistake-case';

type Store = (name: string, chart: Chart) => ObjectStorage;

/** Names that a cloud refuses, each with the closest one that it takes. */
function names(cloud: string, store: Store, pairs: readonly (readonly [wrong: string, right: string])[], prop = 'bucket'): MistakeCase[] {
  const build = (name: string) => (chart: Chart) => ({ objectStorage: store(name, chart) });
  return pairs.map(([wrong, right]) =>
    mistake(`the ${prop} '${wrong}' of ${cloud}`, 'MK-DEP-003', `objectStorage.${prop}`, build(wrong), build(right), [
      `'${wrong}'`,
      'such as',
    ]),
  );
}

export const BUCKET_MISTAKES: readonly MistakeCase[] = [
  ...names('Amazon', (bucket, chart) => ObjectStorage.s3({ bucket, region: 'eu-west-1', ...keys(chart) }), [
    ['A_B', 'a-b'],
    ['ab', 'abc'],
    ['a'.repeat(64), 'a'.repeat(63)],
    ['-vectors', 'vectors'],
    ['vectors.', 'vectors.eu'],
    ['vectors..eu', 'vectors.eu'],
    ['192.168.5.4', '192.168.5.4a'],
  ]),
  ...names('Google', (bucket, chart) => ObjectStorage.googleCloudStorage({ bucket, ...keys(chart) }), [
    ['search_vectors_', 'search_vectors'],
    ['google-vectors', 'vectors'],
    ['a..b', 'a.b'],
    ['a'.repeat(64), 'a'.repeat(63)],
  ]),
  ...names(
    'Azure',
    (container, chart) => ObjectStorage.azureBlob({ account: 'vectors', container, ...keys(chart) }),
    [
      ['a.b', 'a-b'],
      ['a--b', 'a-b'],
    ],
    'container',
  ),
  ...names('Alibaba', (bucket, chart) => ObjectStorage.alibabaOss({ bucket, region: 'cn-hangzhou', ...keys(chart) }), [
    ['a.b.c', 'a-b-c'],
    ['search_vectors', 'search-vectors'],
  ]),
  ...names('Tencent', (bucket, chart) => ObjectStorage.tencentCos({ bucket, region: 'ap-shanghai', ...keys(chart) }), [
    ['vectors', 'vectors-1250000000'],
    ['a.b-1250000000', 'a-b-1250000000'],
  ]),
  ...names('Huawei', (bucket, chart) => ObjectStorage.huaweiObs({ bucket, region: 'cn-north-4', ...keys(chart) }), [
    ['a.-b', 'a.b'],
    ['10.0.0.1', '10.0.0.1a'],
  ]),
];
