import type { Chart } from 'cdk8s';
import { CaBundle, type ExternalDependenciesProps, type MilvusClusterProps } from '@org/milvus-k8s';
import type { VolumeJson } from '../support/manifest-json';
import { cluster, externalDependencies, secret } from '../support/instances';
import type { Output } from '../support/synthesis';

export const PROXY = 'milvus-proxy';

/** A cluster on external dependencies, of which some are given. */
export function on(chart: Chart, props: Partial<ExternalDependenciesProps>, more: Partial<MilvusClusterProps> = {}): void {
  cluster(chart, { ...more, dependencies: externalDependencies(chart, 'deps', props) });
}

/** The configuration of the proxy as dotted keys. */
export const config = (output: Output) => output.config(PROXY);

/** The Secret and field that a variable comes from, as `secret/field`. */
export function source(output: Output, variable: string): string | undefined {
  const value = output.environment(PROXY, variable) as { secretKeyRef?: { name: string; key: string } } | undefined;
  return value?.secretKeyRef && `${value.secretKeyRef.name}/${value.secretKeyRef.key}`;
}

/** A volume of the proxy's pods. */
export function volume(output: Output, name: string): VolumeJson | undefined {
  return output.workload(PROXY).spec.template.spec.volumes?.find((candidate) => candidate.name === name);
}

/** Where the proxy's container has a volume. */
export function mountPath(output: Output, name: string): string | undefined {
  return output.container(PROXY).volumeMounts?.find((mount) => mount.name === name)?.mountPath;
}

/** A CA in a Secret. */
export const ca = (chart: Chart, name = 'authority') => CaBundle.fromSecret(secret(chart, name));
