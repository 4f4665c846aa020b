import { App, Chart, Testing, type ApiObject } from 'cdk8s';
import { parse } from 'yaml';
import { MilvusFindingsError, MilvusRules, type Finding } from '@org/milvus-k8s';
import type { ContainerJson, Kinds, ObjectJson, WorkloadJson } from './manifest-json';

/** A chart of a fresh app, in the namespace that the suites use. */
export function newChart(): Chart {
  return new Chart(new App({ outdir: 'must-not-be-written' }), 'test', { namespace: 'search' });
}

/** Synthesizes what `build` declares in a fresh chart. */
export function output(build: (chart: Chart) => void): Output {
  const chart = newChart();
  build(chart);
  return synth(chart);
}

/** Synthesizes a chart. */
export function synth(chart: Chart): Output {
  return new Output(Testing.synth(chart) as ObjectJson[]);
}

/** Synthesizes every chart of the app of a chart. */
export function synthAll(chart: Chart): Output {
  const app = chart.node.root as App;
  return new Output(app.charts.flatMap((each) => Testing.synth(each) as ObjectJson[]));
}

/** Advice to name clients and to ask for passwords: most charts of the tests are about something else, and do neither. */
export const OPEN_BY_DEFAULT: readonly string[] = ['MK-EXP-011', 'MK-RTE-018', 'MK-ING-022'];

/** What the rules find in the chart's app, but the advice about an open Milvus: errors, warnings and advice; empty when it is fine. */
export function findingsOf(chart: Chart): readonly Finding[] {
  return allFindingsOf(chart).filter(({ rule }) => !OPEN_BY_DEFAULT.includes(rule.id));
}

/** Everything that the rules find in the chart's app. */
export function allFindingsOf(chart: Chart): readonly Finding[] {
  return MilvusRules.of(chart.node.root).findings();
}

/** The error that a synthesis of the chart's app ends with, if any. */
export function errorOf(chart: Chart): MilvusFindingsError | undefined {
  try {
    Testing.synth(chart);
    return undefined;
  } catch (error) {
    if (error instanceof MilvusFindingsError) return error;
    throw error;
  }
}

/** The error that stops a synthesis of the chart's app, if any. Nothing is emitted. */
export function validationErrorOf(chart: Chart): MilvusFindingsError | undefined {
  try {
    chart.node.root.node.validate();
    return undefined;
  } catch (error) {
    if (error instanceof MilvusFindingsError) return error;
    throw error;
  }
}

/** Emitted objects, with look-ups that say what there is when something is missing. */
export class Output {
  constructor(public readonly objects: readonly ObjectJson[]) {}

  public get workloads(): readonly WorkloadJson[] {
    return [...this.all('Deployment'), ...this.all('StatefulSet')];
  }

  public all<K extends keyof Kinds>(kind: K): readonly Kinds[K][] {
    return this.objects.filter((object) => object.kind === kind) as unknown as Kinds[K][];
  }

  public get<K extends keyof Kinds>(kind: K, name: string): Kinds[K] {
    const found = this.find(kind, name);
    if (found) return found;
    throw new Error(`No ${kind} '${name}' among: ${this.objects.map((object) => `${object.kind} ${object.metadata.name}`).join(', ')}`);
  }

  public find<K extends keyof Kinds>(kind: K, name: string): Kinds[K] | undefined {
    return this.all(kind).find((object) => object.metadata.name === name);
  }

  /** A custom resource. */
  public custom(kind: string, name: string): ObjectJson & { readonly spec: unknown } {
    const found = this.objects.find((object) => object.kind === kind && object.metadata.name === name);
    if (found) return found as ObjectJson & { readonly spec: unknown };
    throw new Error(`No ${kind} '${name}'.`);
  }

  public workload(name: string): WorkloadJson {
    return this.find('Deployment', name) ?? this.get('StatefulSet', name);
  }

  public container(workload: string): ContainerJson {
    const [container] = this.workload(workload).spec.template.spec.containers;
    if (!container) throw new Error(`${workload} has no container.`);
    return container;
  }

  /** Value or reference of an environment variable of a workload's Milvus container. */
  public environment(workload: string, name: string): unknown {
    const variable = this.container(workload).env?.find((candidate) => candidate.name === name);
    return variable?.value ?? variable?.valueFrom;
  }

  /** The configuration of a workload as dotted keys. */
  public config(workload: string): Readonly<Record<string, unknown>> {
    const text = this.get('ConfigMap', `${workload}-config`).data?.['user.yaml'] ?? '';
    return flatten(parse(text) as Record<string, unknown>);
  }

  /** Digest that rolls the pods of a workload when it changes. */
  public digest(workload: string): string | undefined {
    return this.workload(workload).spec.template.metadata.annotations?.['milvus.io/config-digest'];
  }
}

/** Applies the patches of the object and gives back what is emitted for it. */
export function emitted(object: ApiObject): ObjectJson {
  return object.toJson() as ObjectJson;
}

function flatten(tree: Readonly<Record<string, unknown>>, prefix = ''): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      Object.assign(flat, flatten(value as Record<string, unknown>, `${prefix}${name}.`));
    } else flat[`${prefix}${name}`] = value;
  }
  return flat;
}
