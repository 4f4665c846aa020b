import { Duration } from 'cdk8s';
import { type MilvusClusterProps } from '@org/milvus-k8s';
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

export const DURATION_MISTAKES: readonly MistakeCase[] = [...FRACTIONS, ...NOTHING];
