// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const LOCAL_STORAGE_MEANINGS: readonly MeaningRow[] = [
  ['localStorage', 'Local disk of each pod.'],
  ['localStorage.path', 'Folder for caches, memory-mapped files and disk indexes; this library mounts the role\'s local storage there.', 'Use the storage props of roles.'],
];
