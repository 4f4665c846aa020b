import type { ArgoApplicationProps } from '@org/milvus-k8s/gitops';
import { application } from '../../../gitops/deliveries';
import type { MistakeCase } from '../mistake-case';

export type Pair<Props> = Pick<MistakeCase, 'says' | 'besides'> & { readonly wrong: Props; readonly right: Props };

export function inApplication(rule: string, mistake: string, prop: string, pair: Pair<Partial<ArgoApplicationProps>>): MistakeCase {
  const { wrong, right, ...rest } = pair;
  return {
    rule,
    mistake,
    path: 'test/search-app',
    prop,
    wrong: (chart) => void application(chart, wrong),
    right: (chart) => void application(chart, right),
    ...rest,
  };
}
