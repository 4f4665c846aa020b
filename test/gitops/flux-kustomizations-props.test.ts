import { Duration } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import { FluxSource, type FluxKustomizationsProps } from '@org/milvus-k8s/gitops';
import { testEachProp } from '../support/each-prop';
import type { Output } from '../support/synthesis';
import { flux, searchChart } from './deliveries';

const kustomizations = (output: Output) => output.objects.filter(({ kind }) => kind === 'Kustomization');
const specs = (output: Output) => kustomizations(output).map((object) => object['spec' as never] as Readonly<Record<string, unknown>>);

/** The different values of a field of all Kustomizations. */
const every = (output: Output, field: string) => [...new Set(specs(output).map((spec) => JSON.stringify(spec[field])))];

testEachProp<FluxKustomizationsProps>(
  'FluxKustomizationsProps',
  flux,
  {
    charts: {
      value: (chart) => [searchChart(chart, {}, 'payments')],
      shows: (o) => expect(every(o, 'patches')[0]).toContain('milvus.io/flux-chart notin (payments)'),
    },
    source: {
      value: () => FluxSource.ociRepository('rendered', 'flux-system'),
      shows: (o) =>
        expect(every(o, 'sourceRef')).toEqual([JSON.stringify({ kind: 'OCIRepository', name: 'rendered', namespace: 'flux-system' })]),
    },
    path: { value: () => 'rendered/', shows: (o) => expect(every(o, 'path')).toEqual(['"./rendered"']) },
    interval: { value: () => Duration.hours(1), shows: (o) => expect(every(o, 'interval')).toEqual(['"3600s"']) },
    retryInterval: { value: () => Duration.minutes(1), shows: (o) => expect(every(o, 'retryInterval')).toEqual(['"60s"']) },
    timeout: { value: () => Duration.minutes(1), shows: (o) => expect(every(o, 'timeout')).toEqual(['"60s"']) },
    prune: { value: () => false, shows: (o) => expect(every(o, 'prune')).toEqual(['false']) },
    serviceAccountName: { value: () => 'deployer', shows: (o) => expect(every(o, 'serviceAccountName')).toEqual(['"deployer"']) },
    kubeConfig: {
      value: (chart) => Secret.fromSecretName(chart, 'kubeconfig', 'production'),
      shows: (o) => expect(every(o, 'kubeConfig')).toEqual(['{"secretRef":{"name":"production"}}']),
    },
    name: {
      value: () => 'vectors',
      shows: (o) => expect(kustomizations(o).every(({ metadata }) => metadata.name.startsWith('vectors-'))).toBe(true),
    },
  },
  (chart) => ({ charts: [searchChart(chart)], source: FluxSource.gitRepository('search') }),
);
