import type { k8s } from 'cdk8s-plus-27';
import type { AccessSpec, InstanceModel, RoleSpec } from '../model';
import { RESOURCE_GROUPS, checkInstanceSelectors, checkNameLength } from '../naming';
import { networkPolicyPeers, resolveClientService } from '../network';
import { CLIENT_PORT } from '../version';
import { sizeBytes } from '../workload';
import type { DeclaredInstance, InstanceOptions } from './declare-instance';
import { egressSpec } from './egress-spec';
import { dependencySpecs } from './instance-bindings';
import { prefixClaims } from './prefixes';
import { recordedChoices } from './recorded-choices';
import { resourceGroups } from './resource-groups';
import { present } from '../props';
import { workloadSizes } from './workload-sizes';

/** Model of an instance whose roles are sealed. */
export function instanceModel(options: InstanceOptions, declared: DeclaredInstance, roles: readonly RoleSpec[]): InstanceModel {
  const { mode, props, loadedData } = options;
  const { declaration, dependencies, bindings, prefixes, security, previous, replaced } = declared;
  const { path, name, namespace, version, profile } = declaration;
  const releases = [version.version, ...(replaced ? [replaced.release] : [])];
  const groups = resourceGroups(roles, version, security);
  if (groups) checkJobName(declared);
  if (props.naming) checkSelection(declared);
  return {
    kind: 'instance',
    path,
    name,
    ...present({ namespace }),
    mode,
    profile,
    ...present({ platform: declaration.platform.spec }),
    version: version.version,
    line: version.line,
    roles: [...roles].sort((a, b) => a.wave - b.wave),
    dependencies: dependencySpecs(bindings, dependencies),
    access: accessSpec(options, declared),
    ...present({ egress: declaration.egress && egressSpec(declaration.egress, bindings, roles, releases, declaration.servers) }),
    prefixes: prefixClaims(prefixes, bindings, declaration.naming.live),
    ...present({ upgradingFrom: replaced, loadedData: loadedData && sizeBytes(loadedData), previous, resourceGroups: groups }),
    ...(declaration.isStopped ? { isStopped: true } : {}),
    ...(declaration.waves.isLeftOut ? { hasNoWaves: true } : {}),
    ...present({ workload: declaration.sizing && workloadSizes(declaration.sizing, mode) }),
    choices: recordedChoices(declared),
  };
}

function accessSpec({ props }: InstanceOptions, { declaration }: DeclaredInstance): AccessSpec {
  const { clients, monitoring } = props;
  const service = resolveClientService(props.service);
  const { wayIns } = declaration;
  return {
    serviceName: service.name ?? declaration.naming.clientService(declaration.identity),
    serviceType: service.type ?? 'ClusterIP',
    port: service.port ?? CLIENT_PORT,
    sourceRanges: service.sourceRanges ?? [],
    annotations: service.annotations ?? {},
    ...present({
      nodePort: service.nodePort,
      loadBalancerClass: service.loadBalancerClass,
      loadBalancer: service.type === 'LoadBalancer' ? service.loadBalancer?.preset.spec : undefined,
      clients: clients && distinct([...clients.flatMap(networkPolicyPeers), ...wayIns.flatMap(({ peers }) => peers)]),
    }),
    headless: service.headless ?? false,
    balancedByWayIn: wayIns.some(({ protocols }) => protocols.includes('grpc')),
    monitoring: [
      ...(monitoring ?? []).flatMap(networkPolicyPeers),
      ...wayIns.flatMap(({ healthChecks = [] }) => healthChecks),
      ...declaration.scrapers,
    ],
  };
}

/** Peers without repetitions: two routes of one gateway let in the same pods. */
const distinct = (peers: readonly k8s.NetworkPolicyPeer[]): k8s.NetworkPolicyPeer[] => [
  ...new Map(peers.map((peer) => [JSON.stringify(peer), peer])).values(),
];

/** Checks the name of the resource group Job, which exists only with groups. */
function checkJobName({ declaration }: DeclaredInstance): void {
  const { findings, identity, naming, path } = declaration;
  for (const mistake of checkNameLength(naming.instanceObject(identity, RESOURCE_GROUPS), 'other', 'name')) {
    findings.addAt(path, 'name', mistake);
  }
}

/** Checks the selectors of a user's naming scheme against the pods of all roles, including groups. */
function checkSelection({ declaration }: DeclaredInstance): void {
  const { findings, identity, naming, path, roles } = declaration;
  const pods = roles.map((role) => role.identity);
  for (const mistake of checkInstanceSelectors(naming, identity, pods)) findings.addAt(path, 'naming', mistake);
}
