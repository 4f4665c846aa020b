import type { AppContents } from '../model';

/** Workloads in a namespace whose connections no policy names, by the names that a finding gives. */
export function unlimitedPods({ instances, services, jobs }: AppContents, namespace: string): string[] {
  const isHere = (part: { readonly namespace?: string }) => part.namespace === namespace;
  return [
    ...instances.filter((instance) => isHere(instance) && instance.egress === undefined).map(({ name }) => `all roles of ${name}`),
    ...[...services, ...jobs].filter((part) => isHere(part) && part.limitsEgress !== true).map(({ name }) => name),
  ];
}
