import { boundOf } from '../alert-rules';
import type { AlertChanges } from '../alerts-props';
import type { AlertFacts } from '../alerts/alert-facts';
import type { AlertName } from '../alerts/alert-table';
import type { Objectives } from '../objectives';
import type { BoundSource } from './dashboard-json';
import type { BoundReader } from './thresholds';

/** What users decide about bounds. */
export interface BoundChoices {
  readonly objectives?: Objectives;
  readonly change?: AlertChanges;
}

type OtherSource = Exclude<BoundSource, AlertName>;

const OTHERS: Readonly<Record<OtherSource, (facts: AlertFacts, objectives: Objectives) => number | undefined>> = {
  'objective:failed-requests': (_facts, { availability }) => availability && shareOf(100 - availability),
  'objective:search-latency': (_facts, { searchLatency }) => searchLatency?.milliseconds,
  'objective:fast-searches': (_facts, { searchLatency }) => searchLatency && shareOf(searchLatency.percent),
  'water-level:low': ({ memoryWaterLevels }) => memoryWaterLevels.low,
  'water-level:high': ({ memoryWaterLevels }) => memoryWaterLevels.high,
};

/** Reads the bounds of a Milvus: of its objectives, its configuration, and its alerts with their changes. */
export function boundReader(facts: AlertFacts, { objectives = {}, change = {} }: BoundChoices): BoundReader {
  return (source) => (isOther(source) ? OTHERS[source](facts, objectives) : boundOf(source, facts, { change }));
}

function isOther(source: BoundSource): source is OtherSource {
  return Object.hasOwn(OTHERS, source);
}

/** Percent as a share, without the noise of binary fractions. */
function shareOf(percent: number): number {
  return Number((percent / 100).toFixed(6));
}
