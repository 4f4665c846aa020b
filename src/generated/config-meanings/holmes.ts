// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const HOLMES_MEANINGS: readonly MeaningRow[] = [
  ['holmes', 'Profiles that a process takes of itself when it is busy.'],
  ['holmes.collectInterval', 'Seconds between two looks at the use of CPU.', 'Leave it.'],
  ['holmes.dumpPath', 'Folder for profiles; the pod must be allowed to write it.', 'Together with `holmes.enable`, on a volume that outlives the process.'],
  ['holmes.enable', 'Watches the use of CPU and takes profiles of busy moments.', 'To find the cause of peaks that nobody is there to see.'],
  ['holmes.profile', 'Moments at which profiles are taken.'],
  ['holmes.profile.absCPU', 'Use of CPU in % from which a profile is taken in any case.', 'Lower it if no profile appears.'],
  ['holmes.profile.cooldown', 'Seconds between two profiles.', 'Raise it if profiles fill the disk.'],
  ['holmes.profile.diffCPU', 'Rise of the use of CPU in % from which a profile is taken.', 'Lower it to catch smaller peaks.'],
  ['holmes.profile.enable', 'Takes profiles of the CPU at busy moments.', 'Together with `holmes.enable`.'],
  ['holmes.profile.minCPU', 'Use of CPU in % below which a rise is ignored.', 'Lower it to catch peaks of idle processes.'],
  ['holmes.useCGroup', 'Reads limits of the container instead of the machine; no role reads it.', 'Leave it.'],
];
