import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import {
  CaBundle,
  LocalStorage,
  MessageQueue,
  MetaStore,
  MilvusStandalone,
  ObjectStorage,
  WorkloadIdentity,
  type MilvusStandaloneProps,
} from '@org/milvus-k8s';
import { ROLE_ARN, externalDependencies, secret } from '../support/instances';
import { testEachProp } from '../support/each-prop';
import { newChart } from '../support/synthesis';
import { instanceCases } from './instance-cases';
import { podCases } from '../role/pod-cases';

// A standalone is one pod in a StatefulSet: there is nothing to spread and one way to replace it.
const {
  spread: _spread,
  topologyKeys: _keys,
  unhealthyPodEvictionPolicy: _policy,
  rollout: _rollout,
  ...standalonePod
} = podCases('milvus');
// `upgradingFrom` sets nothing in one pod: it is a fact for the rules. No Job calls a standalone yet.
type OnePodProps = Omit<MilvusStandaloneProps, 'upgradingFrom' | 'administrator' | 'clientTls' | 'engine'>;
testEachProp<OnePodProps>('MilvusStandaloneProps', (chart, props) => new MilvusStandalone(chart, 'milvus', props), {
  ...instanceCases('milvus'),
  ...standalonePod,
  serviceAccount: instanceCases('milvus').serviceAccount,
  profile: {
    value: () => 'development',
    shows: (o) => expect(o.container('milvus').resources?.requests).toMatchObject({ cpu: '1', memory: '4Gi' }),
  },
  dependencies: {
    value: (chart) => externalDependencies(chart),
    shows: (o) =>
      expect(o.config('milvus')).toMatchObject({ 'mq.type': 'pulsar', 'etcd.use.embed': false, 'common.storageType': 'remote' }),
  },
  metaStore: {
    value: () => MetaStore.etcd(['etcd-0.etcd:2379']),
    shows: (o) =>
      expect(o.config('milvus')).toMatchObject({
        'etcd.use.embed': false,
        'etcd.endpoints': ['etcd-0.etcd:2379'],
        'common.storageType': 'local',
        'mq.type': 'rocksmq',
      }),
  },
  objectStorage: {
    value: () => ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) }),
    shows: (o) =>
      expect(o.config('milvus')).toMatchObject({
        'etcd.use.embed': true,
        'common.storageType': 'remote',
        'minio.bucketName': 'vectors',
        'mq.type': 'rocksmq',
      }),
  },
  gpu: {
    value: () => 1,
    shows: (o) => {
      expect(o.container('milvus').resources?.limits).toMatchObject({ 'nvidia.com/gpu': '1' });
      expect(o.container('milvus').image).toMatch(/-gpu$/);
    },
  },
  cdc: {
    value: () => ({ cpu: Cpu.units(2) }),
    beside: { metaStore: MetaStore.etcd(['etcd-0.etcd:2379']) },
    shows: (o) => {
      expect(o.container('milvus-cdc')).toMatchObject({ args: ['milvus', 'run', 'cdc'], resources: { requests: { cpu: '2' } } });
      expect(o.config('milvus-cdc')).toMatchObject({ 'etcd.endpoints': ['etcd-0.etcd:2379'] });
    },
  },
  messageQueue: {
    value: () => MessageQueue.woodpecker(),
    shows: (o) =>
      expect(o.config('milvus')).toMatchObject({
        'mq.type': 'woodpecker',
        'woodpecker.storage.type': 'local',
        'woodpecker.storage.rootPath': '/var/lib/milvus/wp',
      }),
  },
  caBundle: {
    value: (chart) => CaBundle.fromSecret(secret(chart, 'authority')),
    shows: (o) => {
      expect(o.environment('milvus', 'SSL_CERT_FILE')).toBe('/milvus/secrets/ca-bundle/ca.crt');
      expect(JSON.stringify(o.workload('milvus').spec.template.spec.volumes)).toContain('"secretName":"authority"');
    },
  },
  storage: {
    value: () => LocalStorage.persistent({ size: Size.gibibytes(5) }),
    shows: (o) =>
      expect(o.get('StatefulSet', 'milvus').spec.volumeClaimTemplates).toMatchObject([
        { spec: { resources: { requests: { storage: '5Gi' } } } },
      ]),
  },
  controller: {
    value: () => 'Deployment',
    beside: { dependencies: externalDependencies(newChart()), storage: LocalStorage.emptyDir(Size.gibibytes(50)) },
    shows: (o) => expect(o.get('Deployment', 'milvus').spec.strategy).toEqual({ type: 'Recreate' }),
  },
  overrides: {
    value: () => ({
      statefulSet: (spec) => ({ ...spec, revisionHistoryLimit: 2 }),
      service: (spec) => ({ ...spec, sessionAffinity: 'None' }),
    }),
    shows: (o) => {
      expect(o.workload('milvus').spec).toHaveProperty('revisionHistoryLimit', 2);
      expect(o.get('Service', 'milvus').spec).toHaveProperty('sessionAffinity', 'None');
    },
  },
});
