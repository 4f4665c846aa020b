import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../app';
import { Manifest, syncWave, type ManifestProps } from '../../emit';
import type { ModelPart } from '../../model';
import { STAND_IN_NAME, checkNamespace } from '../../naming';
import { Milvus, checkPurpose } from '../../network';
import { present, readProps } from '../../props';
import { alertFactsOf } from '../alert-facts-of';
import type { DashboardsSpec } from '../monitoring-spec';
import { checkObjectives } from '../objectives';
import { MONITORING_RULES } from '../rules';
import { readDashboard } from './dashboard-files';
import { DASHBOARD_PAGES, printDashboard, type DashboardJson, type DashboardPage } from './dashboard-json';
import { DashboardProvisioning } from './dashboard-provisioning';
import { DASHBOARDS_TYPE, type DashboardsProps } from './dashboards-props';
import { tailorDashboard, type DashboardSubject } from './tailor';

const LONGEST_PAGE = DASHBOARD_PAGES.reduce((one, other) => (one.length >= other.length ? one : other));

const GRAFANA_OPERATOR_API = 'grafana.integreatly.org/v1beta1';

/**
 * Dashboards of Grafana about a Milvus and the services that the same app runs for it: one about its health as a whole, and one for each
 * concern.
 *
 * The queries are those of the release, so a panel asks only for metrics that it writes. Lines in the panels are the objectives, the
 * water levels of the configuration and the bounds of the alerts. The dashboards need the labels that `Monitoring` gives to the series.
 *
 * @example
 * const alerts = new Alerts(this, 'alerts', { milvus, objectives: { searchLatency: { milliseconds: 128, percent: 99 } } });
 * new Dashboards(this, 'dashboards', { milvus, alerts, folder: 'Search' });
 */
export class Dashboards extends Construct implements Sealable {
  /** The ConfigMaps, or the resources of the Grafana operator, by the subject of the dashboard. */
  public readonly manifests: Readonly<Record<DashboardPage, Manifest>>;

  private readonly props: DashboardsProps;
  private readonly rendered = new Map<DashboardPage, DashboardJson>();

  constructor(scope: Construct, id: string, given: DashboardsProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(MONITORING_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, DASHBOARDS_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    this.checkProps();
    const pages = DASHBOARD_PAGES.map((page) => [page, this.manifest(page)] as const);
    this.manifests = Object.fromEntries(pages) as Record<DashboardPage, Manifest>;
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { milvus, alerts } = this.props;
    const series = () => this.series();
    const spec: DashboardsSpec = {
      kind: 'extension',
      extension: 'dashboards',
      path: this.node.path,
      milvus: milvus.node.path,
      ...present({ alertsOf: alerts?.milvus.node.path }),
      // The other parts of the model are known when it is read, not while it is sealed.
      get panels() {
        return series();
      },
    };
    return [spec];
  }

  private manifest(page: DashboardPage): Manifest {
    const { milvus, name = this.node.id, provisioning = DashboardProvisioning.sidecar(), folder = 'Milvus' } = this.props;
    const { choice } = provisioning;
    const object = milvus.objectFor(`${name}-${page}`);
    const text = () => printDashboard(this.dashboard(page));
    const shared = { name: object.name, ...present({ namespace: this.props.namespace }) };
    const wave = milvus.lastWave === undefined ? {} : syncWave(milvus.lastWave);
    if (choice.kind === 'ConfigMap') {
      return this.emit(page, {
        ...shared,
        apiVersion: 'v1',
        kind: 'ConfigMap',
        labels: { ...object.labels, ...choice.labels },
        annotations: { ...wave, [choice.folderAnnotation]: folder },
        field: 'data',
        // The sidecar writes all files into one directory.
        content: () => ({ [`${this.set}-${page}.json`]: text() }),
      });
    }
    const { instanceLabels: matchLabels, otherNamespaces } = choice;
    return this.emit(page, {
      ...shared,
      apiVersion: GRAFANA_OPERATOR_API,
      kind: 'GrafanaDashboard',
      labels: object.labels,
      ...(Object.keys(wave).length > 0 ? { annotations: wave } : {}),
      content: () => ({
        instanceSelector: { matchLabels },
        ...(otherNamespaces ? { allowCrossNamespaceImport: true } : {}),
        folder,
        json: text(),
      }),
    });
  }

  private emit(page: DashboardPage, props: ManifestProps<object>): Manifest {
    return new Manifest(this, page, props);
  }

  private dashboard(page: DashboardPage): DashboardJson {
    const known = this.rendered.get(page);
    if (known) return known;
    const dashboard = tailorDashboard(readDashboard(this.props.milvus.version.line, page), page, this.subject());
    this.rendered.set(page, dashboard);
    return dashboard;
  }

  private subject(): DashboardSubject {
    const { milvus, alerts, objectives = alerts?.objectives, runbooks = alerts?.runbooks } = this.props;
    const facts = alertFactsOf(milvus, []);
    return { facts, milvus: milvus.name, set: this.set, ...present({ objectives, runbooks, change: alerts?.changes }) };
  }

  /** Start of the names of the dashboards in Grafana, where those of all namespaces meet. */
  private get set(): string {
    const { milvus, name = this.node.id } = this.props;
    const { namespace } = milvus;
    return [...(namespace === undefined ? [] : [namespace]), milvus.objectFor(name).name].join('-');
  }

  /** Names of the series in each panel, by the subject of its dashboard and its title. */
  private series(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(
      DASHBOARD_PAGES.flatMap((page) =>
        this.dashboard(page).panels.flatMap(({ title, targets = [] }) =>
          targets.length === 0 ? [] : [[`${page}: ${title}`, seriesIn(targets.map(({ expr }) => expr))] as const],
        ),
      ),
    );
  }

  private checkProps(): void {
    const { findings } = AppModel.of(this);
    const { milvus, objectives = {}, name, namespace } = this.props;
    findings.addAll(this, '', checkObjectives(objectives, milvus.version));
    const fix = "Write the namespace that Grafana reads, such as 'monitoring'.";
    if (namespace !== undefined)
      findings.addAll(
        this,
        'namespace',
        checkNamespace(namespace).map((mistake) => ({ ...mistake, fix })),
      );
    checkPurpose(this, milvus, name, `-${LONGEST_PAGE}`);
  }
}

/** Names in front of the selectors of queries. */
function seriesIn(queries: readonly string[]): string[] {
  const names = queries.flatMap((query) => [...query.matchAll(/\b(\w+)\{/g)].map(([, name = '']) => name));
  return [...new Set(names)].sort();
}
