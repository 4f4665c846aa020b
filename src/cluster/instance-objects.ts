import { k8s } from 'cdk8s-plus-27';
import type { InstanceDeclaration } from '../role';
import type { DependencyBinding, RoleSpec } from '../model';
import {
  GROUP_LABEL,
  PORTS,
  checkNameLength,
  checkNamePart,
  instanceLabels,
  instanceObjectLabels,
  selectorLabels,
  type PodIdentity,
} from '../naming';
import { checkClientService, clientServiceSpec, allowRules, ingressPolicySpec } from '../network';
import { CLIENT_PORT, METRICS_PORT } from '../version';
import { Manifest, syncWave } from '../emit';
import type { InstanceProps } from './instance-props';

/** What the objects of an instance are made from. */
type InstancePart = Pick<InstanceDeclaration, 'node' | 'name' | 'naming' | 'version' | 'reported'> &
  ConstructorParameters<typeof Manifest>[0];

/** The role that clients connect to. */
interface FrontRole {
  readonly identity: PodIdentity;
  readonly spec: Pick<RoleSpec, 'ports'>;
}

/** Emits the objects that belong to a whole instance, not to one of its roles. */
export class InstanceObjects {
  private readonly identity: { readonly name: string; readonly instance: string };

  constructor(
    private readonly instance: InstancePart,
    private readonly props: InstanceProps,
    private readonly lastWave: number,
  ) {
    this.identity = { name: 'milvus', instance: instance.name };
  }

  /** The service account of all pods, with what the cloud identities need. */
  public serviceAccount(bindings: readonly DependencyBinding[]): Manifest {
    return new Manifest(this.instance, 'service-account', {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      name: this.instance.naming.serviceAccount(),
      labels: instanceObjectLabels(this.identity),
      annotations: Object.assign({}, ...bindings.map((binding) => binding.serviceAccountAnnotations ?? {}), syncWave(0)),
      fixed: { automountServiceAccountToken: false },
    });
  }

  /**
   * Records what can not be changed later. The API server refuses another content of an immutable ConfigMap, and it comes
   * in the first step: so a sync stops before a pod of Milvus starts with another queue or prefix.
   */
  public recordedChoices(choices: Readonly<Record<string, string>>): Manifest {
    return new Manifest(this.instance, 'choices', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      name: this.instance.naming.recordedChoices(),
      labels: instanceObjectLabels(this.identity, this.instance.version.version),
      annotations: { 'milvus.io/release': this.instance.version.version, ...syncWave(0) },
      fixed: { immutable: true, data: { ...choices } },
    });
  }

  /** Pods of a role carry a group label; pods of jobs that share the instance's labels do not, and are left alone. */
  public networkPolicy(front: () => FrontRole | undefined): Manifest {
    const { clients, monitoring, overrides } = this.props;
    const matchLabels = instanceLabels(this.identity);
    const pods: k8s.LabelSelector = { matchLabels, matchExpressions: [{ key: GROUP_LABEL, operator: 'Exists' }] };
    return new Manifest(this.instance, 'network-policy', {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      name: this.instance.naming.networkPolicy(),
      labels: instanceObjectLabels(this.identity),
      annotations: syncWave(0),
      content: () =>
        ingressPolicySpec(pods, [
          { from: [{ podSelector: { matchLabels } }] },
          ...(clients ? allowRules(clients, clientPorts(front())) : [{ ports: clientPorts(front()) }]),
          ...allowRules(monitoring ?? [], [METRICS_PORT]),
        ]),
      toJson: k8s.toJson_NetworkPolicySpec,
      override: overrides?.networkPolicy,
    });
  }

  /** The Service that clients connect to. Which pods are behind it is known when the roles are. */
  public service(front: () => FrontRole | undefined): Manifest {
    const service = this.props.service ?? {};
    const { reported, naming } = this.instance;
    reported.addAll(this.instance, 'service', checkClientService(service));
    if (service.name !== undefined) {
      const mistakes = [...checkNamePart(service.name, 'service.name'), ...checkNameLength(service.name, 'Service', 'service.name')];
      reported.addAll(this.instance, 'service.name', mistakes);
    }
    const selector = () => {
      const role = front();
      return role ? selectorLabels(role.identity) : instanceLabels(this.identity);
    };
    return new Manifest(this.instance, 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      name: service.name ?? naming.clientService(),
      labels: instanceObjectLabels(this.identity),
      annotations: { ...service.annotations, ...syncWave(this.lastWave) },
      content: () => clientServiceSpec(service, selector(), restPort(front())),
      toJson: k8s.toJson_ServiceSpec,
      override: this.props.overrides?.service,
    });
  }
}

/** The port that REST has for itself, if any. */
function restPort(front: FrontRole | undefined): number | undefined {
  return front?.spec.ports.find(({ name }) => name === PORTS.rest)?.port;
}

function clientPorts(front: FrontRole | undefined): number[] {
  const rest = restPort(front);
  return [CLIENT_PORT, ...(rest === undefined ? [] : [rest])];
}
