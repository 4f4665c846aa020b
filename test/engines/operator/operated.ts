import { ApiObject, type App, type Chart } from 'cdk8s';
import { type Finding } from '@org/milvus-k8s';
import { Engine } from '@org/milvus-k8s/operator';
import { AppModel, type InstanceModel } from '@org/milvus-k8s/model';
import { allFindingsOf } from '../../support/synthesis';
import type { ObjectJson } from '../../support/manifest-json';
import type { MilvusJson } from './deployments';

/** Builds something with an engine in the place of the default one. */
export function withOperator<T>(build: () => T, version = '1.3.9'): T {
  const standard = jest.spyOn(Engine, 'kubernetes').mockImplementation(() => Engine.operator({ version }));
  try {
    return build();
  } finally {
    standard.mockRestore();
  }
}

/** A Milvus of an app, as the operator gets it. */
export interface Operated {
  readonly model: InstanceModel;
  readonly resource: MilvusJson;
  readonly findings: readonly Finding[];
  /** Every other object of the app. */
  readonly beside: readonly ObjectJson[];
}

/** Every Milvus of the app of a chart, also of one with errors. */
export function operatedIn(chart: Chart): readonly Operated[] {
  const { instances } = AppModel.of(chart).seal();
  const findings = allFindingsOf(chart);
  const objects = (chart.node.root as App).node.findAll().flatMap((construct) => {
    return construct instanceof ApiObject ? [construct.toJson() as ObjectJson] : [];
  });
  const beside = objects.filter(({ kind }) => kind !== 'Milvus');
  const resources = objects.filter(({ kind }) => kind === 'Milvus') as MilvusJson[];
  return instances.map((model) => {
    const resource = resources.find(({ metadata }) => metadata.name === model.name && metadata.namespace === model.namespace);
    if (!resource) throw new Error(`${model.name} has no resource.`);
    return { model, resource, findings, beside };
  });
}
