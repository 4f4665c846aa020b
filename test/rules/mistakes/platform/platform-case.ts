import type { Chart } from 'cdk8s';
import type { MilvusClusterProps } from '@org/milvus-k8s';
import { Platform, type PlatformProps } from '@org/milvus-k8s/platform';
import { cluster } from '../../../support/instances';
import type { MistakeCase } from '../mistake-case';

type Extra = Pick<MistakeCase, 'says' | 'besides'>;

export interface Setup {
  readonly platform?: PlatformProps;
  readonly props?: Partial<MilvusClusterProps>;
}

function declare(chart: Chart, { platform = {}, props = {} }: Setup): void {
  new Platform(platform).applyTo(chart);
  cluster(chart, props);
}

/** A mistake in a cluster on a platform that is applied to its chart. */
export function on(
  rule: string,
  mistake: string,
  place: readonly [string, string],
  [wrong, right]: readonly [Setup, Setup],
  more: Extra = {},
): MistakeCase {
  const [path, prop] = place;
  return { rule, mistake, path, prop, wrong: (chart) => declare(chart, wrong), right: (chart) => declare(chart, right), ...more };
}

/** A mistake in one prop of the platform itself. */
export function inPlatform(
  rule: string,
  mistake: string,
  prop: string,
  [wrong, right]: readonly [PlatformProps, PlatformProps],
  says: readonly string[],
): MistakeCase {
  return on(rule, mistake, ['test', `platform.${prop}`], [{ platform: wrong }, { platform: right }], { says });
}
