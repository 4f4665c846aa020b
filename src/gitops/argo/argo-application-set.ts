import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../app';
import { Manifest } from '../../emit';
import type { Report } from '../../findings';
import type { ModelPart } from '../../model';
import { checkNamePart } from '../../naming';
import { present, readProps } from '../../props';
import { chartFiles } from '../chart-files';
import { namespacesOf, objectsOf } from '../delivered-objects';
import type { DeliverySpec } from '../delivery-spec';
import { DELIVERY_RULES, SET_STEP } from '../rules';
import { OUTPUT_FOLDER, STAND_IN_URL, checkSource } from '../source';
import { ARGO_API, ARGO_NAMESPACE, DELETES_OBJECTS } from './argo-api';
import { chartName, directorySource } from './argo-application';
import { ARGO_APPLICATION_SET_TYPE, type ArgoApplicationSetProps, type ArgoSetEntry } from './argo-application-set-props';
import { ArgoDestination } from './argo-destination';
import { settleDelivery } from './delivery';
import { neededIgnoreRules } from './ignore-rules';
import { compareOptions, syncPolicy } from './sync-policy';
import { checkSyncOptions, resolveRetry, type RetrySeconds } from './sync-props';

/** Label by which the steps of a set find their Applications. */
const STEP_LABEL = 'milvus.io/step';

/**
 * An ApplicationSet of Argo CD: an Application for each of many charts, such as one for each tenant, with the same options. With steps,
 * a commit reaches the Applications one step after the other.
 *
 * @example
 * new ArgoApplicationSet(argo, 'search', {
 *   repoUrl: 'https://git.bank.example/search.git',
 *   entries: [
 *     { chart: test, step: 1 },
 *     { chart: production, step: 2, destination: ArgoDestination.cluster('production') },
 *   ],
 * });
 */
export class ArgoApplicationSet extends Construct implements Sealable {
  /** The ApplicationSet. */
  public readonly applicationSet: Manifest;

  private readonly props: ArgoApplicationSetProps;
  private readonly retry: RetrySeconds;

  constructor(scope: Construct, id: string, given: ArgoApplicationSetProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(DELIVERY_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, ARGO_APPLICATION_SET_TYPE, { entries: () => [], repoUrl: () => STAND_IN_URL });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    const report: Report = (prop, mistake) => model.findings.add(this, prop, mistake);
    const { name = id, entries, project, repoUrl, createNamespace = false } = props;
    model.findings.addAll(this, 'name', checkNamePart(name, props.name === undefined ? 'name (by default the construct id)' : 'name'));
    checkSource(props, report);
    checkSyncOptions(props, report);
    this.checkEntries(report);
    this.retry = resolveRetry(props.retry ?? {}, report);
    for (const { chart, destination } of entries)
      project?.grant({
        repoUrl,
        destination: destination ?? ArgoDestination.IN_CLUSTER,
        charts: [chart],
        createsNamespace: createNamespace,
      });
    if (mistakes.length === 0)
      model.checkSealed(() => {
        for (const [index, { chart }] of entries.entries())
          settleDelivery(this, { charts: [chart], prop: `entries[${index}].chart`, sync: props });
      });
    this.applicationSet = new Manifest(this, 'application-set', {
      apiVersion: ARGO_API,
      kind: 'ApplicationSet',
      name,
      namespace: Chart.of(this).namespace ?? ARGO_NAMESPACE,
      labels: { 'app.kubernetes.io/managed-by': 'cdk8s' },
      content: () => this.spec(),
    });
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const spec: DeliverySpec = {
      kind: 'extension',
      extension: 'argo-delivery',
      path: this.node.path,
      prop: 'entries',
      targets: this.props.entries.map((entry) => ({
        chart: entry.chart.node.path,
        destination: Object.values(addressOf(entry)).join(''),
      })),
    };
    return [spec];
  }

  private checkEntries(report: Report): void {
    const { entries, atOnce } = this.props;
    const names = entries.map(nameOf);
    const stepped = entries.filter(({ step }) => step !== undefined).length;
    entries.forEach(({ step, name }, index) => {
      const tell = (field: string, problem: string, fix = SET_STEP.fix) =>
        report(`entries[${index}].${field}`, { rule: SET_STEP, problem, fix });
      if (names.indexOf(names[index] ?? '') !== index) tell('name', `is '${names[index] ?? ''}', as of another entry.`);
      if (name !== undefined) for (const mistake of checkNamePart(name, 'name')) report(`entries[${index}].name`, mistake);
      if (step === undefined && stepped > 0) tell('step', 'is missing, and other entries have one.');
      if (step !== undefined && (!Number.isInteger(step) || step < 1)) tell('step', `is ${step}.`, 'Write a whole number, from 1.');
    });
    if (atOnce === undefined) return;
    const isCount = Number.isInteger(atOnce) && atOnce > 0;
    if (!isCount) report('atOnce', { rule: SET_STEP, problem: `is ${atOnce}.`, fix: 'Write a whole number, from 1.' });
    else if (stepped === 0) report('atOnce', { rule: SET_STEP, problem: 'is set, without steps.', fix: 'Give each entry a step.' });
  }

  private spec(): object {
    const { entries, preservesObjects = true } = this.props;
    const steps = [...new Set(entries.flatMap(({ step }) => step ?? []))].sort((a, b) => a - b);
    return {
      goTemplate: true,
      // A misspelled field of an element would otherwise become an empty text.
      goTemplateOptions: ['missingkey=error'],
      generators: [{ list: { elements: entries.map((entry) => this.element(entry)) } }],
      ...(steps.length > 0 ? { strategy: this.strategy(steps) } : {}),
      syncPolicy: { preserveResourcesOnDeletion: preservesObjects },
      template: this.template(steps.length > 0),
    };
  }

  private element(entry: ArgoSetEntry): object {
    const { path = OUTPUT_FOLDER } = this.props;
    const [namespace = ''] = namespacesOf(objectsOf([entry.chart]));
    const source = directorySource(path, chartFiles([entry.chart])) as {
      readonly path: string;
      readonly directory?: { readonly include: string };
    };
    return {
      name: nameOf(entry),
      namespace,
      ...this.noAddress(),
      ...addressOf(entry),
      path: source.path,
      include: source.directory?.include ?? '',
      ...present({ step: entry.step === undefined ? undefined : String(entry.step) }),
    };
  }

  /** Fields for the cluster that some elements have: the others have an empty text, which Argo CD takes for a missing one. */
  private noAddress(): Readonly<Record<string, string>> {
    const fields = this.props.entries.flatMap((entry) => Object.keys(addressOf(entry)));
    return Object.fromEntries([...new Set(fields)].sort().map((field) => [field, '']));
  }

  private addressTemplate(): object {
    const { server, cluster } = this.noAddress();
    return {
      ...(server === undefined ? {} : { server: '{{ .server }}' }),
      ...(cluster === undefined ? {} : { name: '{{ .cluster }}' }),
    };
  }

  private strategy(steps: readonly number[]): object {
    const { atOnce } = this.props;
    return {
      type: 'RollingSync',
      rollingSync: {
        steps: steps.map((step) => ({
          matchExpressions: [{ key: STEP_LABEL, operator: 'In', values: [String(step)] }],
          ...present({ maxUpdate: atOnce }),
        })),
      },
    };
  }

  private template(hasSteps: boolean): object {
    const { repoUrl, revision = 'HEAD', project, entries, ignoreDifferences = [], labels = {}, deletesObjects = false } = this.props;
    const ignored = [...neededIgnoreRules(objectsOf(entries.map(({ chart }) => chart))), ...ignoreDifferences];
    const allLabels = { ...labels, ...(hasSteps ? { [STEP_LABEL]: '{{ .step }}' } : {}) };
    const annotations = compareOptions(this.props);
    const isNested = entries.some(({ chart }) => chartFiles([chart]).isNested);
    return {
      metadata: {
        name: '{{ .name }}',
        ...(Object.keys(allLabels).length > 0 ? { labels: allLabels } : {}),
        ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
        ...(deletesObjects ? { finalizers: [DELETES_OBJECTS] } : {}),
      },
      spec: {
        project: project?.name ?? 'default',
        source: {
          repoURL: repoUrl,
          targetRevision: revision,
          path: '{{ .path }}',
          directory: { include: '{{ .include }}', ...(isNested ? { recurse: true } : {}) },
        },
        destination: { ...this.addressTemplate(), namespace: '{{ .namespace }}' },
        syncPolicy: syncPolicy({ props: this.props, retry: this.retry, ignoresFields: ignored.length > 0 }),
        ...(ignored.length > 0 ? { ignoreDifferences: ignored } : {}),
      },
    };
  }
}

function nameOf({ name, chart }: ArgoSetEntry): string {
  return name ?? chartName(chart);
}

/** Fields of an element for the cluster: `name` is that of the Application already. */
function addressOf({ destination = ArgoDestination.IN_CLUSTER }: ArgoSetEntry): Readonly<Record<string, string>> {
  const { address } = destination;
  return 'server' in address ? { server: address.server } : { cluster: address.name };
}
