import type { CommandEntry } from '../command';

/** All commands, in the order of the help. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  explain: {
    summary: 'Explain a configuration key of Milvus: type, default, effect of a change, readers.',
    load: async () => (await import('./explain')).EXPLAIN,
  },
};
