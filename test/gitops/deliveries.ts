import { Chart } from 'cdk8s';
import type { MilvusClusterProps } from '@org/milvus-k8s';
import {
  ArgoApplication,
  ArgoApplicationSet,
  ArgoProject,
  FluxKustomizations,
  FluxSource,
  type ArgoApplicationProps,
  type ArgoApplicationSetProps,
  type ArgoIgnoreRule,
  type ArgoProjectProps,
  type FluxKustomizationsProps,
} from '@org/milvus-k8s/gitops';
import { cluster, inClusterDependencies, type InClusterSetup } from '../support/instances';
import type { Output } from '../support/synthesis';

export const REPOSITORY = 'https://git.bank.example/search.git';

/** An Application, as far as the tests read it. */
export interface ApplicationSpec {
  readonly project: string;
  readonly source: {
    readonly repoURL: string;
    readonly targetRevision: string;
    readonly path: string;
    readonly directory?: { readonly include: string; readonly recurse?: boolean };
  };
  readonly destination: { readonly server?: string; readonly name?: string; readonly namespace?: string };
  readonly syncPolicy: {
    readonly automated?: { readonly prune: boolean; readonly selfHeal: boolean };
    readonly syncOptions: readonly string[];
    readonly retry: { readonly limit: number; readonly backoff: Readonly<Record<string, unknown>> };
  };
  readonly ignoreDifferences?: readonly ArgoIgnoreRule[];
}

/** A chart of the same app with a cluster in it, whose services are in the chart, too. */
export function searchChart(beside: Chart, props: Partial<MilvusClusterProps> = {}, id = 'search', services: InClusterSetup = {}): Chart {
  const present = beside.node.root.node.tryFindChild(id);
  if (present) return present as Chart;
  const chart = new Chart(beside.node.root, id, { namespace: id });
  cluster(chart, { dependencies: inClusterDependencies(chart, 'deps', services), ...props });
  return chart;
}

export function application(chart: Chart, props: Partial<ArgoApplicationProps> = {}): ArgoApplication {
  return new ArgoApplication(chart, 'search-app', { charts: [searchChart(chart)], repoUrl: REPOSITORY, ...props });
}

export function applicationSet(chart: Chart, props: Partial<ArgoApplicationSetProps> = {}): ArgoApplicationSet {
  return new ArgoApplicationSet(chart, 'search-set', { entries: [{ chart: searchChart(chart) }], repoUrl: REPOSITORY, ...props });
}

/** A project with one Application, without which it allows nothing. */
export function project(chart: Chart, props: ArgoProjectProps = {}): ArgoProject {
  const made = new ArgoProject(chart, 'search-project', props);
  application(chart, { project: made });
  return made;
}

export function flux(chart: Chart, props: Partial<FluxKustomizationsProps> = {}): FluxKustomizations {
  return new FluxKustomizations(chart, 'search-flux', {
    charts: [searchChart(chart)],
    source: FluxSource.gitRepository('search'),
    ...props,
  });
}

/** The spec of the only object of a kind. */
export function specOf<T>(output: Output, kind: string): T {
  const found = output.objects.filter((object) => object.kind === kind) as unknown as readonly { readonly spec: T }[];
  const [only, ...more] = found;
  if (!only || more.length > 0) throw new Error(`${found.length} objects of the kind ${kind}.`);
  return only.spec;
}
