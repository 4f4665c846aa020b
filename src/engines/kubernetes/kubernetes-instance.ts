import { k8s } from 'cdk8s-plus-27';
import { ObjectSet, instanceWave, placedOverride } from '../../emit';
import { OBJECT_NOT_EMITTED } from '../../app/rules';
import type { InstanceModel, RoleSpec } from '../../model';
import { frontOf } from '../../model/read-model';
import { PROXIES, PORTS, RECORDED_CHOICES, type Labels } from '../../naming';
import {
  clientAppProtocol,
  clientServicePorts,
  clientServiceSpec,
  headlessClientServiceSpec,
  ingressPolicySpec,
  restPortAnnotations,
  type ServedPorts,
} from '../../network';
import type { EmittedInstance, InstanceObjectName, InstanceObjectTypes, InstanceObjects } from '../../role';
import { CLIENT_PORT, METRICS_PORT } from '../../version';
import { emitEgressPolicies } from './egress-policies';
import { canMakeGroups, declareResourceGroups } from './resource-groups';

/** Objects of a whole instance, as opposed to the objects of its roles. */
export class KubernetesInstance implements InstanceObjects {
  private readonly objects: ObjectSet<InstanceObjectTypes>;

  /** @param restPortName name of the REST port in the pods */
  constructor(
    private readonly instance: EmittedInstance,
    private readonly restPortName: string = PORTS.rest,
  ) {
    this.objects = new ObjectSet(instance.scope);
    if (!instance.hasOwnServiceAccount) this.declareServiceAccount();
    this.declareRecordedChoices();
    this.declareNetworkPolicy();
    this.declareService();
    if (instance.service.headless) this.declareHeadlessService();
    declareResourceGroups(instance, this.objects);
  }

  public get<Name extends InstanceObjectName>(name: Name): InstanceObjectTypes[Name] {
    return this.objects.get(name);
  }

  public find<Name extends InstanceObjectName>(name: Name): InstanceObjectTypes[Name] | undefined {
    return this.objects.find(name);
  }

  /** Emits the Job of the resource groups if it can create any, and writes the annotations that ways in need. */
  public seal(model: InstanceModel): InstanceModel {
    this.annotateService(frontOf(model));
    const { resourceGroups } = model;
    const isMade = canMakeGroups(model);
    const { isStopped } = this.instance.declaration;
    const jobs: InstanceObjectName[] = isStopped ? [] : ['resourceGroupJob'];
    const needed: InstanceObjectName[] = isMade ? [...jobs, 'resourceGroupNetworkPolicy'] : [];
    if (isMade && resourceGroups?.rest.port !== undefined) needed.push('resourceGroupService');
    const { overrides, declaration } = this.instance;
    // A Job that cannot call Milvus is already a finding.
    const overridden = resourceGroups === undefined && overrides.resourceGroupJob ? (['resourceGroupJob'] as const) : [];
    for (const { name, change } of this.objects.settle(needed, overridden)) {
      // It comes back when the instance starts again.
      if (isStopped && isMade && name === 'resourceGroupJob') continue;
      const problem = change === 'patch' ? `a JSON patch of ${name} has no object to change.` : 'has no object to change.';
      const prop = change === 'patch' ? name : `overrides.${name}`;
      declaration.findings.addAt(declaration.path, prop, { rule: OBJECT_NOT_EMITTED, problem, fix: OBJECT_NOT_EMITTED.fix });
    }
    emitEgressPolicies(this.instance.scope, model, declaration);
    return model;
  }

  /** Declares the service account of all pods, with the annotations of the cloud identities. */
  private declareServiceAccount(): void {
    const { naming, identity, bindings, waves } = this.instance.declaration;
    this.objects.add('serviceAccount', {
      id: 'service-account',
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      name: naming.serviceAccount(identity),
      labels: naming.instanceLabels(identity),
      annotations: Object.assign(
        {},
        ...bindings.map((binding) => binding.serviceAccountAnnotations ?? {}),
        instanceWave(waves, waves.infrastructure),
      ),
      fixed: { automountServiceAccountToken: false },
    });
  }

  /**
   * Declares the ConfigMap that records values that cannot be changed later. The API server rejects other content of an immutable
   * ConfigMap, and the ConfigMap is in the first wave. So a sync stops before a Milvus pod starts with another queue or prefix.
   */
  private declareRecordedChoices(): void {
    const { naming, identity, version, waves } = this.instance.declaration;
    this.objects.add('recordedChoices', {
      id: 'choices',
      apiVersion: 'v1',
      kind: 'ConfigMap',
      name: naming.instanceObject(identity, RECORDED_CHOICES),
      labels: naming.instanceLabels(identity, version.version),
      annotations: { 'milvus.io/release': version.version, ...instanceWave(waves, waves.infrastructure) },
      fixed: { immutable: true, data: { ...this.instance.choices } },
    });
  }

  /** Selects the pods of roles, not those of Jobs. Jobs may connect, but no peer connects to them. */
  private declareNetworkPolicy(): void {
    const { naming, identity, waves } = this.instance.declaration;
    this.objects.add('networkPolicy', {
      id: 'network-policy',
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      name: naming.instancePolicy(identity),
      labels: naming.instanceLabels(identity),
      annotations: instanceWave(waves, waves.infrastructure),
      content: () => {
        const { clients, monitoring } = this.model.access;
        const ports = clientPorts(this.front);
        return ingressPolicySpec(naming.rolePods(identity), [
          { from: [{ podSelector: naming.instancePods(identity) }] },
          ...(clients === undefined ? [{ ports }] : clients.length === 0 ? [] : [{ ports, from: clients }]),
          ...(monitoring.length === 0 ? [] : [{ ports: [METRICS_PORT], from: monitoring }]),
        ]);
      },
      toJson: k8s.toJson_NetworkPolicySpec,
      override: placedOverride(this.instance.overrides.networkPolicy, this.instance.declaration.path, 'overrides.networkPolicy'),
    });
  }

  /** Declares the client Service. Its pods are known when the roles are sealed. */
  private declareService(): void {
    const { service, declaration, overrides } = this.instance;
    const { naming, identity, waves } = declaration;
    this.objects.add<k8s.ServiceSpec>('service', {
      id: 'service',
      apiVersion: 'v1',
      kind: 'Service',
      name: service.name ?? naming.clientService(identity),
      labels: { ...service.labels, ...naming.instanceLabels(identity) },
      annotations: { ...service.annotations, ...instanceWave(waves, waves.afterRoles) },
      ports: () => clientServicePorts(service, this.instance.restPort()),
      content: () => clientServiceSpec(service, this.frontSelector, this.servedPorts),
      toJson: k8s.toJson_ServiceSpec,
      override: placedOverride(overrides.service, declaration.path, 'overrides.service'),
    });
  }

  /** Declares the Service whose name resolves to the pods that clients connect to. */
  private declareHeadlessService(): void {
    const { naming, identity, waves } = this.instance.declaration;
    this.objects.add<k8s.ServiceSpec>('headlessService', {
      id: 'headless-service',
      apiVersion: 'v1',
      kind: 'Service',
      name: naming.instanceObject(identity, PROXIES),
      labels: naming.instanceLabels(identity),
      annotations: instanceWave(waves, waves.afterRoles),
      content: () => headlessClientServiceSpec(this.frontSelector, this.servedPorts),
      toJson: k8s.toJson_ServiceSpec,
    });
  }

  /** An annotation of the user stays; a rule compares it with that of the way in. */
  private annotateService(front: RoleSpec | undefined): void {
    const { declaration, service } = this.instance;
    const { metadata } = this.objects.get('service');
    const rest = restPort(front);
    const balanced = rest === undefined ? {} : restPortAnnotations(service, rest);
    for (const [key, value] of Object.entries(balanced)) metadata.addAnnotation(key, value);
    for (const { serviceAnnotations } of declaration.wayIns) {
      for (const [key, value] of Object.entries(serviceAnnotations?.() ?? {})) {
        if (service.annotations?.[key] === undefined) metadata.addAnnotation(key, value);
      }
    }
  }

  private get frontSelector(): Labels {
    const { front } = this;
    return front ? this.instance.declaration.naming.selector(front.identity) : {};
  }

  private get servedPorts(): ServedPorts {
    const { front } = this;
    const { wayIns, platform } = this.instance.declaration;
    return {
      restPort: restPort(front),
      restTarget: this.restPortName,
      appProtocol: front && clientAppProtocol(wayIns, front),
      kubernetes: platform.kubernetes,
    };
  }

  private get model(): InstanceModel {
    return this.instance.sealedModel();
  }

  /** Role that clients connect to. */
  private get front(): RoleSpec | undefined {
    return frontOf(this.model);
  }
}

/** Port that only REST uses, if there is one. */
function restPort(front: RoleSpec | undefined): number | undefined {
  return front?.ports.find(({ name }) => name === PORTS.rest)?.port;
}

function clientPorts(front: RoleSpec | undefined): number[] {
  const rest = restPort(front);
  return [CLIENT_PORT, ...(rest === undefined ? [] : [rest])];
}
