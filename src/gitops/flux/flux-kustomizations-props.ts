import type { Chart, Duration } from 'cdk8s';
import type { ISecret } from 'cdk8s-plus-27';
import { boolean, durationAmount, listOf, secretReference, string, type PropsType } from '../../props';
import { CHARTS_HINT, chartReader } from '../argo/argo-application-props';
import { fluxSourceReader, type FluxSource } from './flux-source';

/** Props of `FluxKustomizations`. */
export interface FluxKustomizationsProps {
  /** The charts that they apply, with the charts in them. */
  readonly charts: readonly Chart[];
  /** The source with the committed output. */
  readonly source: FluxSource;
  /**
   * Output folder of cdk8s in the source.
   *
   * @default 'dist'
   */
  readonly path?: string;
  /**
   * Time after which Flux applies again, and reverts changes that are made in the Kubernetes cluster.
   *
   * @default Duration.minutes(10)
   */
  readonly interval?: Duration;
  /**
   * Time after which Flux tries a failed step again.
   *
   * @default Duration.minutes(2)
   */
  readonly retryInterval?: Duration;
  /**
   * Time after which Flux calls a step failed. The next step waits in any case until the step is healthy.
   *
   * @default - what the slowest rollout of the step can need, and 10 minutes or more
   */
  readonly timeout?: Duration;
  /**
   * Whether Flux deletes the objects that the output lacks. Objects that hold data stay: Flux cannot ask.
   *
   * @default true
   */
  readonly prune?: boolean;
  /**
   * Service account that Flux applies with.
   *
   * @default - that of Flux's controller
   */
  readonly serviceAccountName?: string;
  /**
   * Secret with the kubeconfig of another Kubernetes cluster, in the key `value`.
   *
   * @default - the cluster that Flux runs in
   */
  readonly kubeConfig?: ISecret;
  /**
   * Start of the names of the Kustomizations.
   *
   * @default - the construct id
   */
  readonly name?: string;
}

export const FLUX_KUSTOMIZATIONS_TYPE: PropsType<FluxKustomizationsProps> = {
  readers: {
    charts: listOf(chartReader),
    source: fluxSourceReader,
    path: string,
    interval: durationAmount,
    retryInterval: durationAmount,
    timeout: durationAmount,
    prune: boolean,
    serviceAccountName: string,
    kubeConfig: secretReference,
    name: string,
  },
  hints: { charts: CHARTS_HINT, source: "Write the source, such as source: FluxSource.gitRepository('search')." },
};
