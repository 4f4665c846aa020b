import type { Mistake } from '../../findings';
import { CREDENTIALS_MISSING, CREDENTIALS_WITHOUT_TLS, KAFKA_WITH_IAM } from '../rules';
import { string, listOf, oneOf, propsOf } from '../../props';
import {
  CLIENT_CERTIFICATE_READERS,
  SECRET_HINT,
  password,
  passwordReader,
  secretField,
  username,
  type ClientCertificate,
  type PasswordCredentials,
} from '../../security';
import type { ServiceType } from '../bind-props';
import { addressOf, checkEndpoints, hostOf } from '../check-endpoint';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { STAND_IN_HOST } from '../stand-in';
import { CLIENT_ABILITIES, checkRelease } from '../support';
import { TLS_READERS, bindTls, checkTrust, type TlsBinding, type TlsProps } from '../tls';

/** Client certificate for Kafka. Its private key may be encrypted. */
export interface KafkaClientCertificate extends ClientCertificate {
  /**
   * Field with the pass phrase of the private key.
   *
   * @default - the key is not encrypted
   */
  readonly passphraseField?: string;
}

/** Existing Kafka: without authentication, with SASL, with client certificates, or with both. */
export interface KafkaProps extends TlsProps {
  /** Brokers as `host:port`, without a scheme. */
  readonly brokers: readonly string[];
  /**
   * User and password for SASL.
   *
   * @default - no SASL
   */
  readonly credentials?: PasswordCredentials;
  /**
   * SASL mechanism for the credentials.
   *
   * @default 'SCRAM-SHA-512'
   */
  readonly saslMechanism?: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512';
  /**
   * Certificate and private key with which Milvus authenticates. Milvus 2.3.11 and later.
   *
   * @default - none
   */
  readonly clientCertificate?: KafkaClientCertificate;
}

/** Type of the props. */
export const KAFKA_TYPE: ServiceType<KafkaProps> = {
  readers: {
    ...TLS_READERS,
    brokers: listOf(string),
    credentials: passwordReader,
    saslMechanism: oneOf<Required<KafkaProps>['saslMechanism']>({ PLAIN: true, 'SCRAM-SHA-256': true, 'SCRAM-SHA-512': true }),
    clientCertificate: propsOf<KafkaClientCertificate>({ ...CLIENT_CERTIFICATE_READERS, passphraseField: string }, SECRET_HINT),
  },
  hints: { brokers: "Write hosts and ports, such as brokers: ['kafka-0.kafka:9092']." },
  standIns: { brokers: () => [`${STAND_IN_HOST}:9092`] },
  together: ['tls', 'caBundle', 'clientCertificate'],
};

/** Checks mistakes that do not depend on the release. */
export function checkKafka(props: KafkaProps): Mistake[] {
  return [...checkEndpoints(props.brokers, 'brokers', 'kafka-0.kafka:9092'), ...checkSasl(props), ...checkIam(props)];
}

/** Contribution that every Kafka makes. */
export function kafkaBinding(
  props: KafkaProps,
  mistakes: readonly Mistake[] = [],
  context?: Pick<DependencyContext, 'caFile' | 'version'>,
): DependencyBinding {
  const { brokers, credentials, saslMechanism } = props;
  const tls = bindTls(props, 'kafka', context?.caFile);
  const transport = tls.isOn ? 'SSL' : 'PLAINTEXT';
  const secrets = kafkaSecrets(props);
  return {
    service: 'kafka',
    config: {
      'mq.type': 'kafka',
      'kafka.brokerList': brokers.join(','),
      'kafka.securityProtocol': credentials ? `SASL_${transport}` : transport,
      ...(credentials ? { 'kafka.saslMechanisms': saslMechanism ?? 'SCRAM-SHA-512' } : {}),
      ...tlsConfig(tls),
    },
    ...(Object.keys(secrets).length > 0 ? { secrets } : {}),
    ...(tls.mounts.length > 0 ? { mounts: tls.mounts } : {}),
    addresses: brokers.map((broker) => addressOf('kafka', broker)),
    mistakes: [
      ...mistakes,
      ...tls.mistakes,
      ...checkTrust(brokers.map(hostOf), tls.isOn, tls.ca),
      ...checkTransport(props, tls),
      ...(context && tls.certificate !== undefined ? checkCertificates(context) : []),
    ],
  };
}

/**
 * With `kafka.ssl.enabled` Milvus passes all three files to librdkafka, which fails on an empty name (`kafka_client.go`,
 * librdkafka `rdkafka_ssl.c`). So a CA without a certificate is set directly in librdkafka, and a certificate without a CA lets
 * librdkafka probe the CAs of the image.
 */
function tlsConfig({ isOn, ca, certificate, privateKey }: TlsBinding): Readonly<Record<string, string | boolean>> {
  if (!isOn) return {};
  if (certificate !== undefined && privateKey !== undefined) {
    return {
      'kafka.ssl.enabled': true,
      'kafka.ssl.tlsCert': certificate,
      'kafka.ssl.tlsKey': privateKey,
      'kafka.ssl.tlsCaCert': ca ?? 'probe',
    };
  }
  return ca === undefined ? {} : { 'kafka.consumer.ssl.ca.location': ca, 'kafka.producer.ssl.ca.location': ca };
}

function kafkaSecrets({ credentials, clientCertificate }: KafkaProps) {
  return {
    ...(credentials ? { 'kafka.saslUsername': username(credentials), 'kafka.saslPassword': password(credentials) } : {}),
    ...(clientCertificate?.passphraseField === undefined
      ? {}
      : { 'kafka.ssl.tlsKeyPassword': secretField(clientCertificate, clientCertificate.passphraseField) }),
  };
}

function checkCertificates({ version }: Pick<DependencyContext, 'version'>): Mistake[] {
  const support = CLIENT_ABILITIES['Kafka with client certificates'];
  const mistakes = checkRelease('client certificates for Kafka', support, version, 'credentials');
  return mistakes.map((mistake) => ({ ...mistake, prop: 'clientCertificate' }));
}

function checkSasl({ saslMechanism, credentials }: KafkaProps): Mistake[] {
  if (saslMechanism === undefined || credentials) return [];
  const fix = "Give credentials: { secret: Secret.fromSecretName(this, 'kafka', 'search-kafka') }, or remove saslMechanism.";
  return [{ rule: CREDENTIALS_MISSING, prop: 'credentials', problem: `is missing for ${saslMechanism}.`, fix }];
}

/** Ports at which Amazon MSK expects an IAM token, in a VPC and in public. */
const MSK_IAM = /\.amazonaws\.com(\.cn)?:(9098|9198)$/;

function checkIam({ brokers }: KafkaProps): Mistake[] {
  const broker = brokers.find((each) => MSK_IAM.test(each));
  if (broker === undefined) return [];
  const problem = `'${broker}' has a port of Amazon MSK for IAM.`;
  const fix = `Write ${broker.replace(/\d+$/, (port) => (port === '9098' ? '9096' : '9196'))}, and give credentials of a SCRAM user.`;
  return [{ rule: KAFKA_WITH_IAM, prop: 'brokers', problem, fix }];
}

function checkTransport({ credentials, saslMechanism }: KafkaProps, { isOn }: TlsBinding): Mistake[] {
  if (!credentials || isOn) return [];
  const problem = `is off, but ${saslMechanism ?? 'SCRAM-SHA-512'} is on.`;
  return [{ rule: CREDENTIALS_WITHOUT_TLS, prop: 'tls', problem, fix: 'Set tls: true, and add caBundle if the authority is private.' }];
}
