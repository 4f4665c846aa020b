import type { CommandEntry } from '../command';

/** All commands, in the order of the help. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  import: {
    summary: 'Write the app for a Milvus that Helm or the operator runs.',
    load: async () => (await import('./import')).IMPORT,
  },
  plan: {
    summary: 'Tell what applying manifests will do: what restarts, what is lost, what the API server refuses.',
    load: async () => (await import('./plan')).PLAN,
  },
  check: {
    summary: 'Check manifests against the schemas of Kubernetes and of custom resources, without a network.',
    load: async () => (await import('./check')).CHECK,
  },
  explain: {
    summary: 'Explain a configuration key of Milvus: meaning, type, default, effect of a change, readers.',
    load: async () => (await import('./explain')).EXPLAIN,
  },
  size: {
    summary: 'Size a Milvus for collections, or tell how many rows a cluster holds.',
    load: async () => (await import('./size')).SIZE,
  },
  export: {
    summary: 'Write the values with which the Helm chart runs the same Milvus, and tell what they cannot say.',
    load: async () => (await import('./export')).EXPORT,
  },
};
