import { InClusterPulsar } from '@org/milvus-k8s';
import { inCluster } from '../cluster-case';
import { minio } from '../service-case';
import type { MistakeCase } from '../mistake-case';

export const IMAGE_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-VER-005', 'an image that is no reference', 'proxy.image', {
    wrong: { proxy: { image: 'not an image' } },
    right: { proxy: { image: 'registry.bank.example:5000/milvusdb/milvus:v2.6.25' } },
    says: ['not an image'],
  }),
  {
    mistake: 'an image that is no reference',
    wrong: (chart) => minio(chart, { image: 'MinIO latest' }),
    right: (chart) => minio(chart, { image: 'minio:latest' }),
    rule: 'MK-VER-005',
    path: 'test/store',
    prop: 'image',
    says: ['registry.bank.example'],
  },
  {
    mistake: 'a registry with a scheme',
    wrong: (chart) => minio(chart, { imageRegistry: 'https://registry.bank.example' }),
    right: (chart) => minio(chart, { imageRegistry: 'registry.bank.example' }),
    rule: 'MK-VER-005',
    path: 'test/store',
    prop: 'imageRegistry',
    says: ['without a scheme'],
  },
  {
    mistake: 'an image of a Pulsar that is none',
    wrong: (chart) => new InClusterPulsar(chart, 'queue', { image: 'registry.bank.example/pulsar:' }),
    right: (chart) => new InClusterPulsar(chart, 'queue', { image: 'registry.bank.example/pulsar:3.0.7' }),
    rule: 'MK-VER-005',
    path: 'test/queue',
    prop: 'image',
    says: ['registry.bank.example/pulsar:'],
  },
];
