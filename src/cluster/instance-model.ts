import type { AccessSpec, InstanceModel, RoleSpec } from '../model';
import { checkNameLength } from '../naming';
import { networkPolicyPeers } from '../network';
import { CLIENT_PORT } from '../version';
import { sizeBytes } from '../workload';
import type { DeclaredInstance, InstanceOptions } from './declare-instance';
import { dependencySpecs } from './instance-bindings';
import { prefixClaims } from './prefixes';
import { recordedChoices } from './recorded-choices';
import { resourceGroups } from './resource-groups';
import { present } from '../props';

/** Everything that is known about an instance when its roles are sealed. */
export function instanceModel(options: InstanceOptions, declared: DeclaredInstance, roles: readonly RoleSpec[]): InstanceModel {
  const { mode, props, loadedData } = options;
  const { declaration, dependencies, bindings, prefixes, previous, replaced } = declared;
  const { path, name, namespace, version, profile } = declaration;
  const groups = resourceGroups(roles, version, props);
  if (groups) checkJobName(declared);
  return {
    path,
    name,
    ...present({ namespace }),
    mode,
    profile,
    version: version.version,
    line: version.line,
    roles: [...roles].sort((a, b) => a.wave - b.wave),
    dependencies: dependencySpecs(bindings, dependencies),
    access: accessSpec(options, declared),
    prefixes: prefixClaims(prefixes, bindings),
    ...present({ upgradingFrom: replaced, loadedData: loadedData && sizeBytes(loadedData), previous, resourceGroups: groups }),
    choices: recordedChoices(declared),
  };
}

function accessSpec({ props }: InstanceOptions, { declaration }: DeclaredInstance): AccessSpec {
  const { service = {}, clients, monitoring } = props;
  return {
    serviceName: service.name ?? declaration.naming.clientService(),
    serviceType: service.type ?? 'ClusterIP',
    port: service.port ?? CLIENT_PORT,
    sourceRanges: service.sourceRanges ?? [],
    annotations: service.annotations ?? {},
    ...present({
      nodePort: service.nodePort,
      loadBalancerClass: service.loadBalancerClass,
      clients: clients?.flatMap(networkPolicyPeers),
    }),
    monitoring: (monitoring ?? []).flatMap(networkPolicyPeers),
  };
}

/** The Job exists only with groups, so its name counts only then. */
function checkJobName({ declaration }: DeclaredInstance): void {
  for (const mistake of checkNameLength(declaration.naming.resourceGroups(), 'other', 'name')) {
    declaration.findings.addAt(declaration.path, 'name', mistake);
  }
}
