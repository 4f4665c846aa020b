import type { Chart } from 'cdk8s';
import { CaBundle, type ExternalDependenciesProps, type MilvusVersion } from '@org/milvus-k8s';
import { cluster, externalDependencies, secret } from '../../../support/instances';
import type { MistakeCase } from '../mistake-case';

/** A cluster's external dependencies, of which some are given, and its release. */
export interface Setup extends Partial<ExternalDependenciesProps> {
  readonly version?: MilvusVersion;
}

/** A mistake in what a cluster's external dependencies are made from. */
export function mistake(
  name: string,
  rule: string,
  prop: string,
  wrong: (chart: Chart) => Setup,
  right: (chart: Chart) => Setup,
  says: readonly string[] = [],
): MistakeCase {
  const build = (setup: typeof wrong) => (chart: Chart) => {
    const { version, ...props } = setup(chart);
    cluster(chart, { ...(version ? { version } : {}), dependencies: externalDependencies(chart, 'deps', props) });
  };
  return { mistake: name, wrong: build(wrong), right: build(right), rule, path: 'test/deps', prop, says };
}

/** Static keys. */
export const keys = (chart: Chart) => ({ credentials: { secret: secret(chart, 'storage') } });
/** A private authority. */
export const authority = (chart: Chart) => CaBundle.fromSecret(secret(chart, 'authority'));
