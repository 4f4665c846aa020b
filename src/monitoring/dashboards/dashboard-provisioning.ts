import type { Mistake } from '../../findings';
import { boolean, instanceOf, readProps, string, stringMap, withMistakes, type PropsType } from '../../props';
import { EMPTY_SELECTOR } from '../rules';

/** How the sidecar of Grafana finds ConfigMaps. */
export interface GrafanaSidecarOptions {
  /**
   * Labels of the ConfigMaps, as `sidecar.dashboards.label` and `labelValue` of the chart say.
   *
   * @default - `grafana_dashboard: '1'`, which kube-prometheus-stack looks for
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotation with the folder, as `sidecar.dashboards.folderAnnotation` of the chart says. Without that value, the sidecar ignores it.
   *
   * @default 'grafana_folder'
   */
  readonly folderAnnotation?: string;
}

/** How the Grafana operator finds resources of the kind GrafanaDashboard. */
export interface GrafanaOperatorProps {
  /** Labels of the Grafana resources that show the dashboards, such as `{ dashboards: 'grafana' }`. The operator never changes them. */
  readonly instanceLabels: Readonly<Record<string, string>>;
  /**
   * Whether Grafana resources of other namespaces show the dashboards, too.
   *
   * @default false
   */
  readonly otherNamespaces?: boolean;
}

const SIDECAR_TYPE: PropsType<GrafanaSidecarOptions> = { readers: { labels: stringMap, folderAnnotation: string }, hints: {} };

const OPERATOR_TYPE: PropsType<GrafanaOperatorProps> = {
  readers: { instanceLabels: stringMap, otherNamespaces: boolean },
  hints: { instanceLabels: "Write labels of your Grafana, such as instanceLabels: { dashboards: 'grafana' }." },
};

/** @internal */
export type ProvisioningChoice =
  | { readonly kind: 'ConfigMap'; readonly labels: Readonly<Record<string, string>>; readonly folderAnnotation: string }
  | { readonly kind: 'GrafanaDashboard'; readonly instanceLabels: Readonly<Record<string, string>>; readonly otherNamespaces: boolean };

/**
 * The way in which dashboards reach Grafana.
 *
 * @example
 * new Dashboards(this, 'dashboards', { milvus, provisioning: DashboardProvisioning.sidecar() });
 * @example
 * const provisioning = DashboardProvisioning.grafanaOperator({ instanceLabels: { dashboards: 'grafana' } });
 */
export class DashboardProvisioning {
  /**
   * ConfigMaps, which the sidecar of Grafana copies into it: kube-prometheus-stack and the chart of Grafana with `sidecar.dashboards`.
   * The sidecar must search the namespace of the ConfigMaps (`sidecar.dashboards.searchNamespace`).
   */
  public static sidecar(options: GrafanaSidecarOptions = {}): DashboardProvisioning {
    const { props, mistakes } = readProps(options, SIDECAR_TYPE, {});
    const { labels = { grafana_dashboard: '1' }, folderAnnotation = 'grafana_folder' } = props;
    return new DashboardProvisioning({ kind: 'ConfigMap', labels, folderAnnotation }, mistakes);
  }

  /** Resources of the kind GrafanaDashboard (`grafana.integreatly.org/v1beta1`), for the Grafana operator 5. */
  public static grafanaOperator(options: GrafanaOperatorProps): DashboardProvisioning {
    const { props, mistakes } = readProps(options, OPERATOR_TYPE, { instanceLabels: () => ({ dashboards: 'grafana' }) });
    const { instanceLabels, otherNamespaces = false } = props;
    const isEmpty = Object.keys(instanceLabels).length === 0;
    const empty: Mistake = { rule: EMPTY_SELECTOR, prop: 'instanceLabels', problem: 'is empty.', fix: EMPTY_SELECTOR.fix };
    return new DashboardProvisioning({ kind: 'GrafanaDashboard', instanceLabels, otherNamespaces }, [
      ...mistakes,
      ...(isEmpty ? [empty] : []),
    ]);
  }

  private constructor(
    /** @internal */
    public readonly choice: ProvisioningChoice,
    /** Mistakes in the options. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}
}

/** Reads `provisioning`. */
export const provisioningReader = withMistakes(instanceOf<DashboardProvisioning>(DashboardProvisioning, 'DashboardProvisioning.sidecar()'));
