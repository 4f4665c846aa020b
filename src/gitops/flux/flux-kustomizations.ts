import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../app';
import { Manifest } from '../../emit';
import type { Report, Rule } from '../../findings';
import type { ModelPart } from '../../model';
import { checkNamePart } from '../../naming';
import { present, readProps, wholeSeconds } from '../../props';
import { chartName } from '../argo/argo-application';
import { settleCharts } from '../settle-charts';
import { withNestedCharts } from '../chart-files';
import { keepInFlux, keepsData } from '../data-keepers';
import { metadataOf, objectsOf } from '../delivered-objects';
import type { DeliverySpec } from '../delivery-spec';
import { DELIVERY_RULES, FLUX_HOOKS, FLUX_PRUNE_ORDER } from '../rules';
import { OUTPUT_FOLDER, checkFolder } from '../source';
import { FLUX_KUSTOMIZATIONS_TYPE, type FluxKustomizationsProps } from './flux-kustomizations-props';
import { STAND_IN_SOURCE } from './flux-source';
import { CHART_ANNOTATION, KUSTOMIZE_API, STEP_ANNOTATION, onlyStep, slowestRollout } from './kustomization-spec';
import { fluxSteps, type FluxStep } from './steps';

/** Address of the cluster that Flux, or Argo CD, runs in. */
const IN_CLUSTER = 'https://kubernetes.default.svc';

/** Namespace of Flux' objects, if the chart names no namespace. */
const FLUX_NAMESPACE = 'flux-system';

/**
 * A chain of Kustomizations of Flux that applies charts of this app from their committed output, in the order of the waves: each
 * Kustomization waits until those before it are healthy.
 *
 * All of them read one folder. Annotations on the objects, and patches in the Kustomizations, give each one its objects. An object
 * keeps its Kustomization in an upgrade, a downgrade and a stop, because Flux deletes objects that leave one.
 *
 * @example
 * const flux = new Chart(app, 'flux', { namespace: 'flux-system' });
 * new FluxKustomizations(flux, 'search', { charts: [search], source: FluxSource.gitRepository('search') });
 */
export class FluxKustomizations extends Construct implements Sealable {
  private readonly props: FluxKustomizationsProps;
  private readonly seconds: { readonly interval: number; readonly retryInterval: number; readonly timeout: number | undefined };
  private made: readonly Manifest[] | undefined;
  private steps: readonly FluxStep[] = [];

  constructor(scope: Construct, id: string, given: FluxKustomizationsProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(DELIVERY_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, FLUX_KUSTOMIZATIONS_TYPE, { charts: () => [], source: () => STAND_IN_SOURCE });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    const report: Report = (prop, mistake) => model.findings.add(this, prop, mistake);
    const { name = id, path = OUTPUT_FOLDER } = props;
    model.findings.addAll(this, 'name', checkNamePart(name, props.name === undefined ? 'name (by default the construct id)' : 'name'));
    checkFolder('path', path, report);
    this.seconds = {
      interval: wholeSeconds(props.interval, { prop: 'interval', fallback: 600, least: 1 }, report),
      retryInterval: wholeSeconds(props.retryInterval, { prop: 'retryInterval', fallback: 120, least: 1 }, report),
      timeout: props.timeout && wholeSeconds(props.timeout, { prop: 'timeout', fallback: undefined, least: 1 }, report),
    };
    if (mistakes.length === 0) model.checkSealed(() => this.settle());
  }

  /** The Kustomizations, in their order. They are known when the app is synthesized. */
  public get kustomizations(): readonly Manifest[] {
    return this.made ?? [];
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { charts, kubeConfig } = this.props;
    const spec: DeliverySpec = {
      kind: 'extension',
      extension: 'flux-delivery',
      path: this.node.path,
      prop: 'charts',
      targets: charts.map(({ node }) => ({ chart: node.path, destination: kubeConfig?.name ?? IN_CLUSTER })),
    };
    return [spec];
  }

  /** Divides the objects into steps, when all of them are known. */
  private settle(): void {
    const { charts } = this.props;
    if (!settleCharts(this, charts, 'charts')) return;
    const objects = objectsOf(charts);
    this.tellLimits(objects);
    this.steps = fluxSteps(objects);
    for (const step of this.steps) {
      for (const object of step.objects) {
        object.metadata.addAnnotation(CHART_ANNOTATION, chartName(Chart.of(object)));
        object.metadata.addAnnotation(STEP_ANNOTATION, step.name);
        if (keepsData(object)) keepInFlux(object);
      }
    }
    this.made = this.steps.map((step) => this.kustomization(step));
  }

  /** Tells what Flux does not keep of the order of Argo CD. */
  private tellLimits(objects: ReturnType<typeof objectsOf>): void {
    const { findings } = AppModel.of(this);
    const annotated = (name: string, value: RegExp) => objects.find((object) => value.test(metadataOf(object).annotations?.[name] ?? ''));
    const tell = (rule: Rule, object: { readonly kind: string; readonly name: string } | undefined) => {
      if (!object) return;
      findings.addAt(this.node.path, 'charts', { rule, problem: `has the ${object.kind} ${object.name}.`, fix: rule.fix }, 'model');
    };
    tell(FLUX_HOOKS, annotated('argocd.argoproj.io/hook', /./));
    if (this.props.prune ?? true) tell(FLUX_PRUNE_ORDER, annotated('argocd.argoproj.io/sync-options', /PruneLast=true/));
  }

  private kustomization(step: FluxStep): Manifest {
    return new Manifest(this, step.name, {
      apiVersion: KUSTOMIZE_API,
      kind: 'Kustomization',
      name: this.nameOf(step.name),
      namespace: Chart.of(this).namespace ?? FLUX_NAMESPACE,
      labels: { 'app.kubernetes.io/managed-by': 'cdk8s' },
      content: () => this.spec(step),
    });
  }

  private spec({ name, objects, dependsOn }: FluxStep): object {
    const { charts, source, path = OUTPUT_FOLDER, prune = true, serviceAccountName, kubeConfig } = this.props;
    const { interval, retryInterval, timeout = slowestRollout(objects) } = this.seconds;
    const hasJobs = objects.some(({ kind }) => kind === 'Job');
    return {
      interval: `${interval}s`,
      retryInterval: `${retryInterval}s`,
      timeout: `${timeout}s`,
      sourceRef: { kind: source.kind, name: source.name, ...present({ namespace: source.namespace }) },
      path: `./${path.replace(/^\.\/|\/$/g, '')}`,
      prune,
      // Flux checks the health of everything that it applied, and only then the next step starts.
      wait: true,
      ...present({ serviceAccountName }),
      ...(kubeConfig ? { kubeConfig: { secretRef: { name: kubeConfig.name } } } : {}),
      ...(dependsOn.length > 0 ? { dependsOn: dependsOn.map((other) => ({ name: this.nameOf(other) })) } : {}),
      // The template of a Job cannot change: Flux deletes the old one and creates it again.
      ...(hasJobs ? { force: true } : {}),
      ...(objects.some(isMilvusResource) ? { healthCheckExprs: [MILVUS_HEALTH] } : {}),
      patches: onlyStep(withNestedCharts(charts).map(chartName).sort(), name),
    };
  }

  private nameOf(step: string): string {
    return `${this.props.name ?? this.node.id}-${step}`;
  }
}

function isMilvusResource({ apiGroup, kind }: { readonly apiGroup: string; readonly kind: string }): boolean {
  return apiGroup === 'milvus.io' && kind === 'Milvus';
}

/** Health of a `Milvus` of the Milvus operator: the condition Ready of other resources is not among its conditions. */
const MILVUS_HEALTH = {
  apiVersion: 'milvus.io/v1beta1',
  kind: 'Milvus',
  current: "status.status == 'Healthy' || status.status == 'Stopped'",
  inProgress: "status.status == 'Pending' || status.status == 'Unhealthy'",
};
