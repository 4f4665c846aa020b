import { Chart, Names } from 'cdk8s';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../app';
import { Manifest, syncWave } from '../../emit';
import type { Report } from '../../findings';
import type { ModelPart } from '../../model';
import { checkNamePart } from '../../naming';
import { present, readProps } from '../../props';
import { chartFiles, type ChartFiles } from '../chart-files';
import { namespacesOf, objectsOf } from '../delivered-objects';
import type { DeliverySpec } from '../delivery-spec';
import { DELIVERY_RULES } from '../rules';
import { OUTPUT_FOLDER, STAND_IN_URL, checkSource } from '../source';
import { ARGO_API, ARGO_NAMESPACE, DELETES_OBJECTS } from './argo-api';
import { ARGO_APPLICATION_TYPE, type ArgoApplicationProps } from './argo-application-props';
import { ArgoDestination } from './argo-destination';
import { settleDelivery } from './delivery';
import { neededIgnoreRules } from './ignore-rules';
import { compareOptions, syncPolicy } from './sync-policy';
import { checkSyncOptions, resolveRetry, type RetrySeconds } from './sync-props';

/**
 * An Application of Argo CD that applies charts of this app from their committed output.
 *
 * Its options follow from the charts: the files to read, the namespace, the replicas that autoscalers set. Argo CD asks before it deletes
 * objects that hold data. Create it in a chart next to those that it applies; that chart has the namespace of Argo CD.
 *
 * @example
 * const argo = new Chart(app, 'argo-cd', { namespace: 'argocd' });
 * new ArgoApplication(argo, 'search', {
 *   charts: [search],
 *   repoUrl: 'https://git.bank.example/search.git',
 *   revision: 'main',
 *   destination: ArgoDestination.cluster('production'),
 * });
 */
export class ArgoApplication extends Construct implements Sealable {
  /** Name of the Application. */
  public readonly name: string;
  /** The Application. */
  public readonly application: Manifest;

  private readonly props: ArgoApplicationProps;
  private readonly retry: RetrySeconds;

  constructor(scope: Construct, id: string, given: ArgoApplicationProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(DELIVERY_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, ARGO_APPLICATION_TYPE, { charts: () => [], repoUrl: () => STAND_IN_URL });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    this.name = props.name ?? id;
    const report: Report = (prop, mistake) => model.findings.add(this, prop, mistake);
    model.findings.addAll(this, 'name', checkNamePart(this.name, props.name === undefined ? 'name (by default the construct id)' : 'name'));
    checkSource(props, report);
    checkSyncOptions(props, report);
    this.retry = resolveRetry(props.retry ?? {}, report);
    const { charts, project, repoUrl, createNamespace = false } = props;
    project?.grant({ repoUrl, destination: this.destination, charts, createsNamespace: createNamespace });
    // A missing prop is reported already.
    if (mistakes.length === 0) model.checkSealed(() => settleDelivery(this, { charts, prop: 'charts', sync: props }));
    this.application = new Manifest(this, 'application', {
      apiVersion: ARGO_API,
      kind: 'Application',
      name: this.name,
      namespace: Chart.of(this).namespace ?? ARGO_NAMESPACE,
      labels: { 'app.kubernetes.io/managed-by': 'cdk8s', ...props.labels },
      annotations: {
        ...(props.wave === undefined ? {} : syncWave(props.wave)),
        ...compareOptions(props),
        ...props.annotations,
      },
      content: () => this.spec(),
    });
    if (props.deletesObjects === true) this.application.metadata.addFinalizers(DELETES_OBJECTS);
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { charts } = this.props;
    const spec: DeliverySpec = {
      kind: 'extension',
      extension: 'argo-delivery',
      path: this.node.path,
      prop: 'charts',
      targets: charts.map(({ node }) => ({ chart: node.path, destination: Object.values(this.destination.address)[0] ?? '' })),
    };
    return [spec];
  }

  private get destination(): ArgoDestination {
    return this.props.destination ?? ArgoDestination.IN_CLUSTER;
  }

  private spec(): object {
    const { charts, repoUrl, revision = 'HEAD', path = OUTPUT_FOLDER, project, ignoreDifferences = [] } = this.props;
    const objects = objectsOf(charts);
    const [namespace] = namespacesOf(objects);
    const files = chartFiles(charts);
    const ignored = [...neededIgnoreRules(objects), ...ignoreDifferences];
    return {
      project: project?.name ?? 'default',
      source: { repoURL: repoUrl, targetRevision: revision, ...directorySource(path, files) },
      destination: { ...this.destination.address, ...present({ namespace }) },
      syncPolicy: syncPolicy({ props: this.props, retry: this.retry, ignoresFields: ignored.length > 0 }),
      ...(ignored.length > 0 ? { ignoreDifferences: ignored } : {}),
    };
  }
}

/** Path and files of a source, as Argo CD names them. */
export function directorySource(path: string, { folder, files, isNested }: ChartFiles): object {
  const [only = '', ...more] = files;
  const include = more.length === 0 ? only : `{${files.join(',')}}`;
  return {
    path: [path.replace(/\/$/, ''), folder].filter((part) => part !== '').join('/'),
    ...(include === '' ? {} : { directory: { include, ...(isNested ? { recurse: true } : {}) } }),
  };
}

/** Name of the chart in names of objects. */
export function chartName(chart: Chart): string {
  return Names.toDnsLabel(chart);
}
