import { Chart, Duration } from 'cdk8s';
import {
  InCluster,
  InClusterDependencies,
  InClusterMinio,
  MilvusVersion,
  type IMessageQueue,
  type MilvusClusterProps,
} from '@org/milvus-k8s';
import { ServiceCertificates, type InClusterTlsProps, type ServiceCertificateSecret } from '@org/milvus-k8s/security';
import { cluster, externalDependencies, secret } from '../../support/instances';
import { output, type Output } from '../../support/synthesis';
import { testEachProp } from '../../support/each-prop';

const credentials = (chart: Chart) => ({ secret: secret(chart, 'minio') });

/** A cluster on services that one issuer certifies. */
function encrypted(messageQueue: InCluster<IMessageQueue> | undefined, props: Partial<MilvusClusterProps> = {}): Output {
  return output((chart) => {
    const queue = messageQueue ? { messageQueue } : {};
    const objectStorage = InCluster.minio({ credentials: credentials(chart), milvusUser: { secret: secret(chart, 'user') } });
    const dependencies = new InClusterDependencies(chart, 'deps', { tls: { issuer: 'bank' }, objectStorage, ...queue });
    cluster(chart, { dependencies, ...props });
  });
}

const namesOf = (o: Output, certificate: string) => o.get('Certificate', certificate).spec.dnsNames;
const volume = (o: Output, workload: string, name: string) =>
  o.workload(workload).spec.template.spec.volumes?.find((each) => each.name === name);

describe('a bundle with an issuer', () => {
  const o = encrypted(InCluster.kafka());

  test('makes Milvus verify MinIO and Kafka, and log in to etcd, over TLS', () => {
    expect(o.config('milvus-proxy')).toMatchObject({
      'etcd.ssl.enabled': true,
      'minio.useSSL': true,
      'minio.ssl.tlsCACert': '/milvus/secrets/minio-ca/ca.crt',
      'kafka.securityProtocol': 'SSL',
      'kafka.consumer.ssl.ca.location': '/milvus/secrets/kafka-ca/ca.crt',
      'kafka.producer.ssl.ca.location': '/milvus/secrets/kafka-ca/ca.crt',
    });
  });

  test('gives Milvus the authority of a service, and not its private key', () => {
    for (const name of ['minio-ca', 'kafka-ca']) {
      expect(volume(o, 'milvus-proxy', name)?.secret?.items).toEqual([{ key: 'ca.crt', path: 'ca.crt' }]);
    }
  });

  test('certifies the host that Milvus connects to, and every member', () => {
    const { 'minio.address': storage, 'kafka.brokerList': brokers } = o.config('milvus-proxy');
    expect(namesOf(o, 'deps-minio-server')).toContain(storage);
    for (const broker of String(brokers).split(',')) expect(namesOf(o, 'deps-kafka-server')).toContain(broker.split(':')[0]);
    expect(namesOf(o, 'deps-minio-server')).toContain('deps-minio-3.deps-minio-headless.search.svc');
  });

  test('lets nodes of MinIO find each other over TLS, with the files that MinIO looks for', () => {
    const [, flag, drives] = o.container('deps-minio').args ?? [];
    expect([flag, drives]).toEqual([
      '--certs-dir=/etc/minio/certs',
      'https://deps-minio-{0...3}.deps-minio-headless.search.svc:9000/export/data',
    ]);
    expect(volume(o, 'deps-minio', 'server-tls')?.secret).toMatchObject({
      secretName: 'deps-minio-server',
      items: [
        { key: 'tls.crt', path: 'public.crt' },
        { key: 'tls.key', path: 'private.key' },
        { key: 'ca.crt', path: 'CAs/ca.crt' },
      ],
    });
    expect(o.container('deps-minio').readinessProbe?.httpGet).toMatchObject({ scheme: 'HTTPS' });
  });

  test('lets the Job that creates the user verify MinIO', () => {
    const pod = o.all('Job')[0]?.spec.template.spec;
    expect(pod?.containers[0]?.env).toEqual(
      expect.arrayContaining([
        { name: 'URL', value: 'https://deps-minio.search.svc:9000' },
        { name: 'SSL_CERT_FILE', value: '/milvus/secrets/minio-ca/ca.crt' },
      ]),
    );
    expect(pod?.volumes).toContainEqual(
      expect.objectContaining({ secret: expect.objectContaining({ secretName: 'deps-minio-server' }) as unknown }),
    );
  });

  test('issues keys for Kafka that a server in Java reads', () => {
    expect(o.get('Certificate', 'deps-kafka-server').spec).toMatchObject({
      usages: ['server auth', 'client auth'],
      privateKey: { algorithm: 'RSA', encoding: 'PKCS8' },
    });
  });

  test('leaves no broker listener in plain text', () => {
    expect(o.environment('deps-kafka', 'KAFKA_LISTENERS')).toBe('ENCRYPTED://:9092,CONTROLLER://:9093');
    expect(o.environment('deps-kafka', 'KAFKA_LISTENER_NAME_CONTROLLER_SSL_CLIENT_AUTH')).toBe('required');
  });
});

test('before 2.3.12, which has no key for the authority, Milvus trusts it among those of the image', () => {
  const o = encrypted(InCluster.kafka(), { version: MilvusVersion.of('2.3.5', { allowVulnerable: 'a test of an old release' }) });
  expect(o.config('milvus-proxy')).not.toHaveProperty(['minio.ssl.tlsCACert']);
  const { volumeMounts } = o.container('milvus-proxy');
  expect(volumeMounts).toContainEqual(expect.objectContaining({ mountPath: '/etc/ssl/certs/ca-certificates.crt', subPath: 'ca.crt' }));
});

describe.each([
  ['several members', 'deps-pulsar-broker', InCluster.pulsar()],
  ['one process', 'deps-pulsar', InCluster.pulsarStandalone()],
])('a Pulsar of %s in a bundle with an issuer', (_title, broker, queue) => {
  const o = encrypted(queue, { version: MilvusVersion.V2_5 });

  test('serves Milvus only TLS, and is the only authority beside those of the image', () => {
    const { 'pulsar.address': address } = o.config('milvus-proxy');
    expect(address).toMatch(/^pulsar\+ssl:\/\/deps-pulsar[a-z0-9.-]*\.search\.svc:6651$/);
    expect(namesOf(o, `${broker}-server`)).toContain(new URL(String(address).replace('pulsar+ssl', 'https')).hostname);
    expect(o.environment('milvus-proxy', 'SSL_CERT_FILE')).toBe('/milvus/secrets/ca-bundle/ca.crt');
    expect(String(o.environment(broker, 'SETTINGS')).split('\n')).toEqual(
      expect.arrayContaining(['brokerServicePort=', 'brokerServicePortTls=6651', 'brokerClientTlsEnabled=true']),
    );
  });

  test('admits Milvus to the encrypted port, and not to the other one', () => {
    const ports = JSON.stringify(o.get('NetworkPolicy', broker).spec.ingress);
    expect(ports).toContain('"port":6651');
    expect(ports).not.toContain('"port":6650');
  });
});

test('a Milvus in another namespace reads the authority from its copy', () => {
  const o = output((chart) => {
    const home = new Chart(chart.node.root, 'data', { namespace: 'data' });
    const tls = { issuer: 'bank', issuerKind: 'ClusterIssuer', clientSecret: secret(chart, 'copy') } as const;
    const objectStorage = InCluster.minio({ credentials: credentials(home) });
    cluster(chart, { dependencies: new InClusterDependencies(home, 'deps', { tls, objectStorage, messageQueue: InCluster.kafka() }) });
  });
  for (const name of ['etcd-certificate', 'etcd-ca', 'minio-ca', 'kafka-ca'])
    expect(volume(o, 'milvus-proxy', name)?.secret?.secretName).toBe('copy');
});

test('a service keeps certificates of its own in a bundle with an issuer', () => {
  const o = output((chart) => {
    const tls = ServiceCertificates.fromSecret({ server: secret(chart, 'own-certificate') });
    const objectStorage = InCluster.minio({ credentials: credentials(chart), tls });
    cluster(chart, { dependencies: new InClusterDependencies(chart, 'deps', { tls: { issuer: 'bank' }, objectStorage }) });
  });
  expect(o.find('Certificate', 'deps-minio-server')).toBeUndefined();
  expect(volume(o, 'milvus-proxy', 'minio-ca')?.secret?.secretName).toBe('own-certificate');
});

const onMinio = (tls: (props: never) => ServiceCertificates) => (chart: Chart, props: object) => {
  const isElsewhere = 'clientSecret' in props;
  const home = isElsewhere ? new Chart(chart.node.root, 'data', { namespace: 'data' }) : chart;
  const objectStorage = new InClusterMinio(home, 'search', { credentials: credentials(home), tls: tls(props as never) });
  cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { objectStorage }) });
};

const issued = (o: Output) => o.get('Certificate', 'search-minio-server').spec;
const copy = {
  value: (chart: Chart) => secret(chart, 'copy'),
  shows: (o: Output) => expect(volume(o, 'milvus-proxy', 'minio-ca')?.secret?.secretName).toBe('copy'),
};
const version = (without: (chart: Chart) => object, declare: (chart: Chart, props: object) => void) => ({
  value: () => '2026-11',
  shows: (o: Output) => {
    const other = output((chart) => declare(chart, without(chart)));
    expect(o.digest('milvus-proxy')).not.toBe(other.digest('milvus-proxy'));
  },
});

const fromIssuer = onMinio((props) => ServiceCertificates.certManager(props));
testEachProp<InClusterTlsProps>(
  'InClusterTlsProps',
  fromIssuer,
  {
    issuer: { value: () => 'other', shows: (o) => expect(issued(o).issuerRef.name).toBe('other') },
    issuerKind: { value: () => 'ClusterIssuer', shows: (o) => expect(issued(o).issuerRef.kind).toBe('ClusterIssuer') },
    duration: { value: () => Duration.days(30), shows: (o) => expect(issued(o).duration).toBe('720h') },
    renewBefore: { value: () => Duration.minutes(90), shows: (o) => expect(issued(o).renewBefore).toBe('90m') },
    version: version(() => ({ issuer: 'bank' }), fromIssuer),
    clientSecret: copy,
  },
  () => ({ issuer: 'bank' }),
);

const fromSecret = onMinio((props) => ServiceCertificates.fromSecret(props));
testEachProp<ServiceCertificateSecret>(
  'ServiceCertificateSecret',
  fromSecret,
  {
    server: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) => expect(volume(o, 'search-minio', 'server-tls')?.secret?.secretName).toBe('other'),
    },
    version: version((chart) => ({ server: secret(chart, 'server') }), fromSecret),
    clientSecret: copy,
  },
  (chart) => ({ server: secret(chart, 'server') }),
);

test('a new version rolls brokers of Kafka, which read their certificate only at start', () => {
  const annotations = (tls: InClusterTlsProps) =>
    output((chart) => {
      const objectStorage = InCluster.minio({ credentials: credentials(chart) });
      cluster(chart, { dependencies: new InClusterDependencies(chart, 'deps', { tls, objectStorage, messageQueue: InCluster.kafka() }) });
    }).workload('deps-kafka').spec.template.metadata.annotations;
  expect(annotations({ issuer: 'bank', version: '2' })).not.toEqual(annotations({ issuer: 'bank', version: '1' }));
});

test('nodes of woodpecker verify the MinIO of the bundle, although Milvus reaches them without TLS', () => {
  const o = encrypted(InCluster.woodpecker(), { version: MilvusVersion.V3_0 });
  const { initContainers, volumes } = o.workload('deps-woodpecker').spec.template.spec;
  const tlsCACert = '/milvus/secrets/minio-ca/ca.crt';
  expect(initContainers?.[0]?.env?.[0]?.value).toContain(JSON.stringify({ tlsCACert }));
  expect(o.container('deps-woodpecker').volumeMounts).toContainEqual({
    name: 'minio-ca',
    mountPath: '/milvus/secrets/minio-ca',
    readOnly: true,
  });
  expect(volumes?.find(({ name }) => name === 'minio-ca')?.secret?.secretName).toBe('deps-minio-server');
});

test('an exporter of Kafka verifies the broker by a name that each certificate has', () => {
  const o = encrypted(InCluster.kafka({ exporterImage: 'example.com/kafka-exporter:1' }));
  const exporter = o.workload('deps-kafka').spec.template.spec.containers.find(({ name }) => name === 'exporter');
  expect(exporter?.args).toContain('--tls.enabled');
  const name = exporter?.args?.find((flag) => flag.startsWith('--tls.server-name='))?.split('=')[1];
  expect(namesOf(o, 'deps-kafka-server')).toContain(name);
});
