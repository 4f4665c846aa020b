import { InClusterEtcd } from '@org/milvus-k8s';
import { output } from '../../../support/synthesis';

const FLAG = '--experimental-initial-corrupt-check=true';
const GATE = '--feature-gates=InitialCorruptCheck=true';

test.each([
  ['the default image', undefined, FLAG],
  ['3.5', 'quay.io/coreos/etcd:v3.5.9', FLAG],
  ['3.6', 'quay.io/coreos/etcd:v3.6.0', GATE],
  ['3.7, which ends at the flag of 3.5', 'quay.io:443/coreos/etcd:v3.7.1', GATE],
  ['a tag that names no release', 'registry.bank.example:5000/etcd:stable', FLAG],
  ['a digest alone', `registry.bank.example/etcd@sha256:${'3'.repeat(64)}`, FLAG],
])('a member of %s compares its data with its peers at start, by a flag that it knows', (_, image, flag) => {
  const { command } = output((chart) => new InClusterEtcd(chart, 'search', image === undefined ? {} : { image })).container('search-etcd');
  expect(command?.filter((word) => /corrupt-?check/i.test(word))).toEqual([flag]);
});
