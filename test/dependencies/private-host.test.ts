import { hostScope } from '../../src/dependencies/private-host';

test.each([
  ['minio', 'private'],
  ['minio.storage.svc', 'private'],
  ['minio.storage.svc.cluster.local', 'private'],
  ['MINIO.STORAGE.SVC', 'private'],
  ['s3.internal', 'private'],
  ['nas.home.arpa.', 'private'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.1', 'private'],
  ['100.64.0.1', 'private'],
  ['[fd00::1]', 'private'],
  ['kafka.bank.corp', 'company'],
  ['minio.storage', 'service'],
  ['minio.io', 'public'],
  ['bank.example', 'public'],
  ['s3.eu-west-1.amazonaws.com', 'public'],
  ['kafka.storage.bank.example', 'public'],
  ['8.8.8.8', 'public'],
  ['172.15.0.1', 'public'],
  ['172.32.0.1', 'public'],
  ['100.128.0.1', 'public'],
  ['[2001:db8::1]', 'public'],
])('the certificate of %s is one of a host that is %s', (host, kind) => {
  expect(hostScope(host)).toBe(kind);
});
