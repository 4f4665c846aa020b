// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const PROFILE_MEANINGS: readonly MeaningRow[] = [
  ['profile', 'Profiles of the Go runtime.'],
  ['profile.pprof', 'Profiles at a stop that takes too long.'],
  ['profile.pprof.path', 'Folder for profiles that a process writes when it exceeds its stop timeout; empty means a folder below `localStorage.path`.', 'To keep them on a volume that outlives the pod.'],
];
