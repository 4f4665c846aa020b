/** What a client saw while something happened to the cluster. */
export interface SearchRecord {
  readonly searches: number;
  /** Searches that ended with an error. */
  readonly errors: number;
  /** Searches that came back without the neighbours that they must find; as bad as an error, and silent. */
  readonly wrong: number;
  /** The longest time from one right answer to the next. */
  readonly longestGapSeconds: number;
  readonly lastError: string;
}

/** The record as one line of a log. */
export function describeRecord(record: SearchRecord): string {
  const { searches, errors, wrong, longestGapSeconds, lastError } = record;
  const outcome = `${searches} searches, ${errors} errors, ${wrong} wrong, longest gap ${longestGapSeconds.toFixed(1)} s`;
  return lastError ? `${outcome} (${lastError})` : outcome;
}

/** What several clients saw, as if they were one. */
export function together(records: readonly SearchRecord[]): SearchRecord {
  const sum = (part: 'searches' | 'errors' | 'wrong'): number => records.reduce((total, seen) => total + seen[part], 0);
  return {
    searches: sum('searches'),
    errors: sum('errors'),
    wrong: sum('wrong'),
    longestGapSeconds: Math.max(...records.map((seen) => seen.longestGapSeconds)),
    lastError: records.find((seen) => seen.lastError)?.lastError ?? '',
  };
}
