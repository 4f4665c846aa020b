import { Duration, Size } from 'cdk8s';
import { EtcdCertificates, InClusterEtcd, MessageQueue, type EtcdIssuerProps, type MilvusClusterProps } from '@org/milvus-k8s';
import { cluster, externalDependencies } from '../../../support/instances';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

type Props = Partial<MilvusClusterProps>;

/** Where the library takes a duration in whole seconds, with the fewest that it takes. */
const SECONDS: readonly (readonly [prop: string, of: (duration: Duration) => Props, least: number])[] = [
  ['proxy.minReady', (minReady) => ({ proxy: { minReady } }), 5],
  ['proxy.lostNodeTolerance', (lostNodeTolerance) => ({ proxy: { lostNodeTolerance } }), 0],
  ['queryNode.terminationGracePeriod', (terminationGracePeriod) => ({ queryNode: { terminationGracePeriod } }), 600],
  ['podDefaults.probes.startup', (startup) => ({ podDefaults: { probes: { startup } } }), 180],
  ['proxy.probes.readiness', (readiness) => ({ proxy: { probes: { readiness } } }), 1],
  ['proxy.probes.liveness', (liveness) => ({ proxy: { probes: { liveness } } }), 120],
  ['proxy.keda.pollingInterval', (pollingInterval) => ({ proxy: { keda: { maxReplicas: 3, cpuUtilization: 60, pollingInterval } } }), 1],
];

const FRACTIONS = SECONDS.map(([prop, of, least]) =>
  inCluster('MK-ROL-020', `a fraction of a second as ${prop}`, prop, {
    wrong: of(Duration.millis(least * 1000 + 500)),
    right: of(Duration.millis(least * 1000)),
    says: [`is ${least + 0.5} s`, 'whole seconds'],
  }),
);

const NOTHING = SECONDS.filter(([prop]) => /probes|keda/.test(prop)).map(([prop, of, least]) =>
  inCluster('MK-ROL-020', `no time at all as ${prop}`, prop, {
    wrong: of(Duration.seconds(0)),
    right: of(Duration.seconds(least)),
    says: ['is 0 s', '1 or more'],
  }),
);

function certificates(mistake: string, prop: string, wrong: Partial<EtcdIssuerProps>, right: Partial<EtcdIssuerProps>): MistakeCase {
  const build = (life: Partial<EtcdIssuerProps>): MistakeCase['wrong'] => {
    return (chart) => new InClusterEtcd(chart, 'search', { tls: EtcdCertificates.certManager({ issuer: 'ca', ...life }) });
  };
  return { rule: 'MK-SVC-007', mistake, path: 'test/search', prop: `tls.${prop}`, wrong: build(wrong), right: build(right) };
}

const message = (maxMessageSize: Size): MistakeCase['wrong'] => {
  return (chart) => {
    const messageQueue = MessageQueue.pulsar({ host: 'pulsar.pulsar', maxMessageSize });
    cluster(chart, { dependencies: externalDependencies(chart, 'deps', { messageQueue }) });
  };
};

const MESSAGES: readonly MistakeCase[] = [Size.mebibytes(0), Size.kibibytes(0.0001), Size.gibibytes(Number.NaN)].map((size) => ({
  rule: 'MK-DEP-014',
  mistake: `messages of at most ${size.asString()}`,
  path: 'test/deps',
  prop: 'messageQueue.maxMessageSize',
  wrong: message(size),
  right: message(Size.gibibytes(0.005)),
  says: [size.asString()],
}));

export const DURATION_MISTAKES: readonly MistakeCase[] = [
  ...FRACTIONS,
  ...NOTHING,
  certificates('certificates for a moment', 'duration', { duration: Duration.millis(5) }, { duration: Duration.millis(3_600_500) }),
  certificates(
    'certificates that are renewed too late',
    'renewBefore',
    { renewBefore: Duration.minutes(4) },
    { renewBefore: Duration.minutes(5) },
  ),
  certificates(
    'certificates that are renewed before they are made',
    'renewBefore',
    { duration: Duration.days(2), renewBefore: Duration.days(2) },
    { duration: Duration.days(2), renewBefore: Duration.days(1) },
  ),
  ...MESSAGES,
];
