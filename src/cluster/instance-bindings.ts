import type { MilvusConfig } from '../config';
import { DEPENDENCY_SLOTS, caBundleBinding, type DependencyContext, type DependencySlot, type IDependencies } from '../dependencies';
import type { Findings } from '../findings';
import type { DependencyBinding, DependencySpec } from '../model';
import { checkSecretField } from '../naming';
import { present } from '../props';
import type { ControllerPods } from '../role';

/** Bindings of the dependencies to one Milvus, by slot, and the authorities that all of them trust. */
export interface InstanceBindings extends Readonly<Record<DependencySlot, DependencyBinding>> {
  readonly trust?: DependencyBinding;
}

/** What the dependencies are told about the pods that connect. */
type Consumer = Omit<DependencyContext, 'isLocalStorage' | 'conditionalWrites' | 'caFile' | 'caBundle' | 'objectStorage'>;

/** Binds the object storage first, because the features of a queue can depend on it. */
export function bindDependencies(dependencies: IDependencies, consumer: Consumer): InstanceBindings {
  const { caBundle } = dependencies;
  const trust = caBundle && caBundleBinding(caBundle);
  const caFile = trust?.environment?.['SSL_CERT_FILE'];
  const authorities = present({ caFile, caBundle });
  const context: DependencyContext = { ...consumer, isLocalStorage: false, ...authorities };
  const objectStorage = dependencies.objectStorage.bind(context);
  const { isLocal = false, conditionalWrites } = objectStorage;
  const known = { ...context, objectStorage: dependencies.objectStorage, isLocalStorage: isLocal };
  const withStorage = { ...known, ...present({ conditionalWrites }) };
  return {
    metaStore: dependencies.metaStore.bind(withStorage),
    objectStorage,
    messageQueue: dependencies.messageQueue.bind(withStorage),
    ...present({ trust }),
  };
}

/** Lets the pods of a controller connect to services that the app runs. What it connects with is not part of the model. */
export function admitController(dependencies: IDependencies, consumer: Consumer, { namespace, labels }: ControllerPods): void {
  bindDependencies(dependencies, { ...consumer, namespace, pods: { matchLabels: { ...labels } }, viaService: true });
}

/** All bindings, without their slots. */
export function allBindings({ trust, ...bindings }: InstanceBindings): readonly DependencyBinding[] {
  return [...DEPENDENCY_SLOTS.map((slot) => bindings[slot]), ...(trust ? [trust] : [])];
}

/** Writes the configuration of the services, and reports mistakes in their props. */
export function configureBindings(config: MilvusConfig, bindings: InstanceBindings, dependencies: IDependencies, findings: Findings): void {
  for (const slot of DEPENDENCY_SLOTS) {
    const { mistakes, config: keys, secrets = {} } = bindings[slot];
    const origin = { path: dependencies.node.path, prop: slot };
    findings.addAll(dependencies, origin.prop, mistakes);
    config.ownOfDependency({ ...keys, ...Object.fromEntries(Object.keys(secrets).map((key) => [key, undefined])) }, origin);
    for (const { secretName, field } of Object.values(secrets))
      findings.addAll(dependencies, origin.prop, checkSecretField(secretName, field));
    for (const mount of bindings[slot].mounts ?? []) {
      if ('secretName' in mount) findings.addAll(dependencies, origin.prop, checkSecretField(mount.secretName));
    }
  }
}

/** The services as plain data. */
export function dependencySpecs(bindings: InstanceBindings, { node: { path } }: IDependencies): DependencySpec[] {
  return DEPENDENCY_SLOTS.map((slot) => ({ slot, service: bindings[slot].service, addresses: bindings[slot].addresses, path }));
}
