import { Chart, Cron, Duration } from 'cdk8s';
import type { ISecret } from 'cdk8s-plus-27';
import {
  ArgoApplication,
  ArgoApplicationSet,
  ArgoDestination,
  ArgoProject,
  FluxKustomizations,
  FluxSource,
  type ArgoApplicationProps,
  type ArgoApplicationSetProps,
  type ArgoProjectProps,
  type FluxKustomizationsProps,
} from '@org/milvus-k8s/gitops';
import { cluster } from '../../support/instances';
import { each, type OddProp } from './odd-prop';
import { DURATIONS, NUMBERS, TEXTS, type OddValues } from './odd-values';

const SWITCHES = [true, false];
const SOURCE = { repoUrl: TEXTS, revision: TEXTS, path: TEXTS };
const DESTINATIONS = TEXTS.flatMap((text) => [ArgoDestination.cluster(text), ArgoDestination.server(text)]);

const SYNC = {
  automated: SWITCHES,
  prune: SWITCHES,
  selfHeal: SWITCHES,
  confirmDataDeletion: SWITCHES,
  deletesObjects: SWITCHES,
  createNamespace: SWITCHES,
  serverSideDiff: SWITCHES,
  retry: [...NUMBERS.map((limit) => ({ limit })), ...DURATIONS.flatMap((time) => [{ backoff: time }, { longestBackoff: time }])],
  syncOptions: TEXTS.map((text) => [text]),
  ignoreDifferences: TEXTS.map((text) => [{ kind: text, name: text, jsonPointers: [text] }]),
};

const ODD_APPLICATION: OddValues<Omit<ArgoApplicationProps, 'charts' | 'project' | 'labels' | 'annotations'>> = {
  ...SOURCE,
  ...SYNC,
  destination: DESTINATIONS,
  wave: [0, 1, -5],
  name: TEXTS,
};

const ODD_SET: OddValues<Omit<ArgoApplicationSetProps, 'entries' | 'project' | 'labels'>> = {
  ...SOURCE,
  ...SYNC,
  atOnce: NUMBERS,
  preservesObjects: SWITCHES,
  name: TEXTS,
};

const WINDOW = { kind: 'allow', schedule: Cron.daily(), duration: Duration.hours(1) } as const;

const ODD_PROJECT: OddValues<ArgoProjectProps> = {
  description: TEXTS,
  syncWindows: [
    ...DURATIONS.map((duration) => [{ ...WINDOW, duration }]),
    ...TEXTS.flatMap((text) => [[{ ...WINDOW, timeZone: text }], [{ ...WINDOW, schedule: Cron.schedule({ minute: text }) }]]),
  ],
  name: TEXTS,
};

const ODD_FLUX: OddValues<Omit<FluxKustomizationsProps, 'charts'>> = {
  source: TEXTS.map((text) => FluxSource.gitRepository(text)),
  path: TEXTS,
  interval: DURATIONS,
  retryInterval: DURATIONS,
  timeout: DURATIONS,
  prune: SWITCHES,
  serviceAccountName: TEXTS,
  kubeConfig: TEXTS.map((name) => ({ name }) as ISecret),
  name: TEXTS,
};

/** Another chart of the app, with a cluster to deliver. */
function search(beside: Chart): Chart {
  const chart = new Chart(beside.node.root, 'search', { namespace: 'search' });
  cluster(chart);
  return chart;
}

const REPOSITORY = { repoUrl: 'https://git.example/search.git' };

/** Props of what delivers charts. */
export const ODD_GITOPS: readonly OddProp[] = [
  ...each('argo application', ODD_APPLICATION, (chart, props) => {
    new ArgoApplication(chart, 'app', { charts: [search(chart)], ...REPOSITORY, ...props });
  }),
  ...each('argo application set', ODD_SET, (chart, props) => {
    new ArgoApplicationSet(chart, 'set', { entries: [{ chart: search(chart), step: 1 }], ...REPOSITORY, ...props });
  }),
  ...each('argo set entry', { name: TEXTS, step: NUMBERS, destination: DESTINATIONS }, (chart, props) => {
    new ArgoApplicationSet(chart, 'set', { entries: [{ chart: search(chart), ...props }], ...REPOSITORY });
  }),
  ...each('argo project', ODD_PROJECT, (chart, props) => {
    const project = new ArgoProject(chart, 'project', props);
    new ArgoApplication(chart, 'app', { charts: [search(chart)], ...REPOSITORY, project });
  }),
  ...each('flux', ODD_FLUX, (chart, props) => {
    new FluxKustomizations(chart, 'flux', { charts: [search(chart)], source: FluxSource.gitRepository('search'), ...props });
  }),
];
