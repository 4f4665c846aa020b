import { MilvusStandalone } from '@org/milvus-k8s';
import type { MilvusClusterProps, MilvusConfigProps, MilvusStandaloneProps } from '@org/milvus-k8s';
import { cluster, type InClusterSetup, inClusterDependencies } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

/** The wrong and the right props, what the finding says, and what is said of both for other reasons. */
interface Pair<Props> {
  readonly wrong: Props;
  readonly right: Props;
  readonly says?: readonly string[];
  readonly besides?: readonly string[];
}

/** A mistake in the props of a cluster named `milvus`. */
export function inCluster(rule: string, mistake: string, prop: string, pair: Pair<Partial<MilvusClusterProps>>): MistakeCase {
  const { wrong, right, ...rest } = pair;
  return {
    rule,
    mistake,
    path: 'test/milvus',
    prop,
    wrong: (chart) => cluster(chart, wrong),
    right: (chart) => cluster(chart, right),
    ...rest,
  };
}

/** A mistake in the props of a standalone named `milvus`. */
export function inStandalone(rule: string, mistake: string, prop: string, pair: Pair<MilvusStandaloneProps>): MistakeCase {
  const build = (props: MilvusStandaloneProps): MistakeCase['wrong'] => {
    return (chart) => new MilvusStandalone(chart, 'milvus', props);
  };
  const { wrong, right, ...rest } = pair;
  return { rule, mistake, path: 'test/milvus', prop, wrong: build(wrong), right: build(right), ...rest };
}

/** A mistake in one key of the configuration of a cluster named `milvus`, with other keys that both cases have. */
export function inConfig(
  rule: string,
  mistake: string,
  key: string,
  [wrong, right]: readonly [MilvusConfigProps[string], MilvusConfigProps[string]],
  both: MilvusConfigProps = {},
): MistakeCase {
  const props = (value: MilvusConfigProps[string]) => ({ config: { ...both, ...(value === undefined ? {} : { [key]: value }) } });
  return inCluster(rule, mistake, `config['${key}']`, { wrong: props(wrong), right: props(right) });
}

/** A mistake in the services beside Milvus. */
export function besideMilvus(
  rule: string,
  mistake: string,
  [path, prop]: readonly [string, string],
  { wrong, right, ...rest }: Pair<InClusterSetup>,
): MistakeCase {
  const build = (props: InClusterSetup): MistakeCase['wrong'] => {
    return (chart) => void inClusterDependencies(chart, 'deps', props);
  };
  return { rule, mistake, path: ['test/deps', path].filter(Boolean).join('/'), prop, wrong: build(wrong), right: build(right), ...rest };
}

/** A value that the compiler would refuse, where it is asked. */
export function untyped(
  rule: string,
  prop: string,
  wrong: Readonly<Record<string, unknown>>,
  right: Partial<MilvusClusterProps>,
  says: readonly string[],
): MistakeCase {
  return inCluster(rule, `${prop} of a cluster that no compiler looked at`, prop, { wrong, right, says });
}
