import type { PrivateAuthority } from '../../kubernetes/private-authority';
import { testImages } from '../../infrastructure/images/images';
import { dataDirectory, serviceObjects } from './service';

const files = '/files';

/** What Milvus proves itself with. */
export const account = { username: 'milvus', password: 'a-password-of-the-team' };

export const teamServices = { etcd: 'team-etcd', minio: 'team-minio', kafka: 'team-kafka' } as const;

/** Secrets of the application, as the library's props name them. */
export const secrets = {
  authority: 'team-authority',
  etcdClient: 'milvus-etcd-client',
  minio: 'milvus-minio',
  kafka: 'milvus-kafka',
  /** The certificate of Milvus itself, and the first password of root; the suite makes both. */
  server: 'milvus-server',
  root: 'milvus-root',
};

/** An etcd that wants client certificates, a MinIO behind a private authority, and a Kafka with SCRAM over TLS. */
export async function teamServiceObjects(authority: PrivateAuthority): Promise<object[]> {
  const [etcd, minio, kafka, client] = [
    await authority.issue(teamServices.etcd),
    await authority.issue(teamServices.minio),
    await authority.issue(teamServices.kafka),
    await authority.issue('milvus'),
  ];
  const ca = authority.certificate;
  return [
    ...serviceObjects({
      name: teamServices.etcd,
      image: testImages.etcd.reference,
      port: 2379,
      command: [
        'etcd',
        `--data-dir=${dataDirectory}/etcd`,
        '--listen-client-urls=https://0.0.0.0:2379',
        `--advertise-client-urls=https://${teamServices.etcd}:2379`,
        '--client-cert-auth',
        `--trusted-ca-file=${files}/ca.crt`,
        `--cert-file=${files}/tls.crt`,
        `--key-file=${files}/tls.key`,
      ],
      files: { directory: files, content: { 'ca.crt': ca, 'tls.crt': etcd.certificate, 'tls.key': etcd.key } },
    }),
    ...serviceObjects({
      name: teamServices.minio,
      image: testImages.minio.reference,
      port: 9000,
      command: ['minio', 'server', `--certs-dir=${files}`, dataDirectory],
      environment: { MINIO_ROOT_USER: account.username, MINIO_ROOT_PASSWORD: account.password },
      files: { directory: files, content: { 'public.crt': minio.certificate, 'private.key': minio.key } },
    }),
    ...serviceObjects({
      name: teamServices.kafka,
      image: testImages.kafka.reference,
      port: 9092,
      command: ['bash', `${files}/start.sh`],
      environment: { LOG_DIR: `${dataDirectory}/logs`, KAFKA_HEAP_OPTS: '-Xms256m -Xmx256m' },
      files: {
        directory: files,
        content: {
          'server.pem': kafka.key + kafka.certificate,
          'ca.crt': ca,
          'server.properties': kafkaProperties,
          'start.sh': kafkaStart,
        },
      },
    }),
    secret(secrets.authority, { 'ca.crt': ca }),
    secret(secrets.etcdClient, { 'tls.crt': client.certificate, 'tls.key': client.key, 'ca.crt': ca }),
    secret(secrets.minio, { accesskey: account.username, secretkey: account.password }),
    secret(secrets.kafka, account),
  ];
}

const secret = (name: string, stringData: object): object => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name }, stringData });

const kafkaProperties = `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@localhost:9093
listeners=SASL_SSL://:9092,CONTROLLER://localhost:9093
advertised.listeners=SASL_SSL://${teamServices.kafka}:9092
controller.listener.names=CONTROLLER
listener.security.protocol.map=SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT
inter.broker.listener.name=SASL_SSL
sasl.enabled.mechanisms=SCRAM-SHA-512
sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule \\
  required username="${account.username}" password="${account.password}";
ssl.keystore.type=PEM
ssl.keystore.location=${files}/server.pem
ssl.truststore.type=PEM
ssl.truststore.location=${files}/ca.crt
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
log.dirs=${dataDirectory}/kafka
`;

const kafkaStart = `
set -e
export KAFKA_LOG4J_OPTS=-Dlog4j.configuration=file:/etc/kafka/docker/log4j.properties
/opt/kafka/bin/kafka-run-class.sh kafka.tools.StorageTool format --ignore-formatted --cluster-id 5L6g3nShT-eMCtK--X86sw \\
  --config ${files}/server.properties --add-scram 'SCRAM-SHA-512=[name=${account.username},password=${account.password}]'
exec /opt/kafka/bin/kafka-server-start.sh ${files}/server.properties
`;
