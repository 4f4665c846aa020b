import type { ApiObject } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import type { Findings } from '../findings';
import type { AppContents, InstanceModel } from '../model';
import { isBelow, pathOf } from './construct-paths';
import { CLIENT_WITHOUT_WAVE } from './rules';

/** Kinds that Argo CD waits for until their pods are ready. */
const WORKLOADS: readonly string[] = ['Deployment', 'StatefulSet', 'DaemonSet', 'Rollout'];

const SYNC_WAVE = 'argocd.argoproj.io/sync-wave';

interface WorkloadJson {
  readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> };
  readonly spec?: { readonly template?: { readonly spec?: k8s.PodSpec } };
}

/** Reports workloads of the app that call a Milvus of the app, and that Argo CD would apply and wait for before it. */
export function checkClientsWithoutWave(objects: readonly ApiObject[], { instances, services }: AppContents, findings: Findings): void {
  const milvuses = instances.filter(({ isStopped, hasNoWaves }) => !isStopped && !hasNoWaves);
  if (milvuses.length === 0) return;
  const own = new Set([...instances, ...services].map(({ path }) => path));
  for (const object of objects.filter((each) => WORKLOADS.includes(each.kind) && !isBelow(each, own))) {
    const { metadata, spec } = object.toJson() as WorkloadJson;
    if (metadata?.annotations?.[SYNC_WAVE] !== undefined) continue;
    const texts = textsOf(spec?.template?.spec);
    const milvus = milvuses.find((each) => texts.some((text) => names(text, each, object.metadata.namespace)));
    if (!milvus) continue;
    findings.addAt(pathOf(object), `metadata.annotations['${SYNC_WAVE}']`, {
      rule: CLIENT_WITHOUT_WAVE,
      problem: `is missing, and the workload calls ${milvus.path}.`,
      fix: CLIENT_WITHOUT_WAVE.fix,
    });
  }
}

/** Variables, commands and arguments of all containers. */
function textsOf(pod: k8s.PodSpec | undefined): string[] {
  return [...(pod?.initContainers ?? []), ...(pod?.containers ?? [])].flatMap(({ env = [], command = [], args = [] }) => [
    ...env.flatMap(({ value }) => (value === undefined ? [] : [value])),
    ...command,
    ...args,
  ]);
}

/** Whether a text has the address of the client Service: the DNS name, or the name of a Service in the same namespace. */
function names(text: string, { access, namespace }: InstanceModel, from: string | undefined): boolean {
  const { serviceName, port } = access;
  const hosts = text.split(/[^a-z0-9.:-]+/i);
  const full = `${serviceName}.${namespace ?? ''}`;
  return hosts.some((host) => isHostOf(host, full) || (namespace === from && host === `${serviceName}:${port}`));
}

function isHostOf(host: string, full: string): boolean {
  const [name = ''] = host.split(':');
  return name === full || name.startsWith(`${full}.svc`);
}
