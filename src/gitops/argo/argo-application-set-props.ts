import type { Chart } from 'cdk8s';
import { boolean, listOf, number, propsOf, string, stringMap, type PropsType } from '../../props';
import { REPOSITORY_HINT, SOURCE_READERS, type ArgoSourceProps } from '../source';
import { chartReader } from './argo-application-props';
import { destinationReader, type ArgoDestination } from './argo-destination';
import { projectReader, type IArgoProject } from './argo-project-reference';
import { SYNC_READERS, type ArgoSyncProps } from './sync-props';

/** One Application of an `ArgoApplicationSet`. */
export interface ArgoSetEntry {
  /** The chart that it applies, with the charts in it. */
  readonly chart: Chart;
  /**
   * Name of the Application.
   *
   * @default - the name of the chart's file
   */
  readonly name?: string;
  /**
   * The cluster that it applies to.
   *
   * @default ArgoDestination.IN_CLUSTER
   */
  readonly destination?: ArgoDestination;
  /**
   * Step of the set, from 1: Argo CD syncs the Applications of a step when all of the step before are healthy. Give all entries a step or
   * none. It needs progressive syncs in Argo CD, which turns automated syncs of these Applications off and syncs them itself.
   *
   * @default - all Applications at once
   */
  readonly step?: number;
}

/** Props of `ArgoApplicationSet`. */
export interface ArgoApplicationSetProps extends ArgoSourceProps, ArgoSyncProps {
  /** The Applications. */
  readonly entries: readonly ArgoSetEntry[];
  /**
   * The project of all of them.
   *
   * @default - the project `default`, which limits nothing
   */
  readonly project?: IArgoProject;
  /**
   * Number of Applications of a step that Argo CD syncs at the same time.
   *
   * @default - all of the step
   */
  readonly atOnce?: number;
  /**
   * Whether the Applications stay if the set is deleted, and lose nothing if an entry leaves it.
   *
   * @default true
   */
  readonly preservesObjects?: boolean;
  /**
   * Labels of the Applications.
   *
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Name of the set.
   *
   * @default - the construct id
   */
  readonly name?: string;
}

export const ARGO_APPLICATION_SET_TYPE: PropsType<ArgoApplicationSetProps> = {
  readers: {
    ...SOURCE_READERS,
    ...SYNC_READERS,
    entries: listOf(
      propsOf<ArgoSetEntry>(
        { chart: chartReader, name: string, destination: destinationReader, step: number },
        { chart: 'Write the chart to apply, such as { chart: search }.' },
      ),
    ),
    project: projectReader,
    atOnce: number,
    preservesObjects: boolean,
    labels: stringMap,
    name: string,
  },
  hints: { entries: 'Write the charts to apply, such as entries: tenants.map((chart) => ({ chart })).', repoUrl: REPOSITORY_HINT },
};
