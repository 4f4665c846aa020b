import { Chart } from 'cdk8s';
import { instanceOf, listOf, reader, string, stringMap, type PropsType, type Reader } from '../../props';
import { REPOSITORY_HINT, SOURCE_READERS, type ArgoSourceProps } from '../source';
import { destinationReader, type ArgoDestination } from './argo-destination';
import { projectReader, type IArgoProject } from './argo-project-reference';
import { SYNC_READERS, type ArgoSyncProps } from './sync-props';

/** Props of `ArgoApplication`. */
export interface ArgoApplicationProps extends ArgoSourceProps, ArgoSyncProps {
  /** The charts that it applies, with the charts in them. */
  readonly charts: readonly Chart[];
  /**
   * The cluster that it applies to.
   *
   * @default ArgoDestination.IN_CLUSTER
   */
  readonly destination?: ArgoDestination;
  /**
   * The project, which limits what Argo CD may apply.
   *
   * @default - the project `default`, which limits nothing
   */
  readonly project?: IArgoProject;
  /**
   * Wave of the Application in the sync of the Application above it. Argo CD waits only with the health check of `ARGO_HEALTH_CHECKS`.
   *
   * @default - 0
   */
  readonly wave?: number;
  /**
   * Labels of the Application.
   *
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations of the Application, such as subscriptions to notifications.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Name of the Application. Argo CD tracks objects by it, so a new name hands them over.
   *
   * @default - the construct id
   */
  readonly name?: string;
}

export const chartReader: Reader<Chart> = instanceOf<Chart>(Chart, "a chart, such as new Chart(app, 'search', { namespace: 'search' })");

const waveReader = reader<number>(Number.isSafeInteger, () => 'Write a whole number, such as 1.');

export const CHARTS_HINT = 'Write the charts to apply, such as charts: [search].';

export const ARGO_APPLICATION_TYPE: PropsType<ArgoApplicationProps> = {
  readers: {
    ...SOURCE_READERS,
    ...SYNC_READERS,
    charts: listOf(chartReader),
    destination: destinationReader,
    project: projectReader,
    wave: waveReader,
    labels: stringMap,
    annotations: stringMap,
    name: string,
  },
  hints: { charts: CHARTS_HINT, repoUrl: REPOSITORY_HINT },
};
