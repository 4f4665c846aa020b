import { Chart, Yaml, type Size } from 'cdk8s';
import type { Construct } from 'constructs';
import { AppModel } from '../app';
import { MilvusConfig } from '../config';
import { EmbeddedDependencies, type EmbeddedDependenciesProps, type IDependencies } from '../dependencies';
import { rolloutWaves, stopWaves } from '../emit';
import { Engine } from '../engines';
import { ENGINE_NAMES_PODS } from '../engines/operator/rules/inputs';
import type { Profile, PreviousSpec, ReplacedRelease } from '../model';
import { HOOK_FILE, checkNamespace } from '../naming';
import { checkClientService, type MilvusPrefixes } from '../network';
import { logConfig, type InstanceDeclaration, type PodProps } from '../role';
import type { InternalTls } from '../security';
import type { DeploymentMode, CoordinatorTopology, MilvusVersion } from '../version';
import { Platform } from '../platform';
import { releaseImage } from './image';
import { admitController, allBindings, bindDependencies, configureBindings, type InstanceBindings } from './instance-bindings';
import { configureInstance } from './instance-config';
import { checkServiceLabels, checkServiceName, resolveName, type NamedRole } from './instance-name';
import type { InstanceProps } from './instance-props';
import { instanceSecurity, type InstanceSecurity } from './instance-security';
import { checkPrefixes, resolvePrefixes } from './prefixes';
import { previousSpec } from '../deployed/previous-spec';
import { replacedRelease } from './replaced-release';
import { rolloutSteps } from './rollout-steps';
import { checkStated } from './stated-values';
import { present } from '../props';
import { Sizing } from '../sizing';

/** Options that `MilvusCluster` and `MilvusStandalone` pass to their base class; plain data. */
export interface InstanceOptions {
  readonly mode: DeploymentMode;
  readonly props: InstanceProps;
  readonly version: MilvusVersion;
  /** Services that the instance uses, or the services inside the process of a standalone. */
  readonly dependencies: IDependencies | EmbeddedDependenciesProps;
  readonly podDefaults: PodProps;
  readonly profile: Profile;
  /** Topology of the coordinators; `undefined` for a standalone. */
  readonly coordinators: CoordinatorTopology | undefined;
  /** Coordinator topology of the replaced release, if the app gives it. */
  readonly coordinatorsBefore: CoordinatorTopology | undefined;
  /** Roles that the props declare. The names of their objects start with the name of the instance. */
  readonly roles: readonly NamedRole[];
  /** Memory that the loaded collections need. */
  readonly loadedData: Size | undefined;
  /** TLS between the roles. */
  readonly internalTls: InternalTls | undefined;
}

/** Instance with all values that its props decide. */
export interface DeclaredInstance {
  readonly declaration: InstanceDeclaration;
  readonly dependencies: IDependencies;
  readonly bindings: InstanceBindings;
  readonly prefixes: MilvusPrefixes;
  /** Effects of `tls`, `internalTls` and `authentication`. */
  readonly security: InstanceSecurity;
  /** Deployed state, if the app gives it. */
  readonly previous: PreviousSpec | undefined;
  /** Release that the instance replaces. */
  readonly replaced: ReplacedRelease | undefined;
}

/** Reads the props of an instance, binds its dependencies and writes its configuration. Mistakes become findings. */
export function declareInstance(instance: Construct, id: string, options: InstanceOptions): DeclaredInstance {
  const { props, version, mode } = options;
  const model = AppModel.of(instance);
  const { findings } = model;
  const { path } = instance.node;
  const { namespace } = Chart.of(instance);
  const platform = Platform.of(instance);
  if (namespace !== undefined) findings.addAll(Chart.of(instance), 'namespace', checkNamespace(namespace));
  findings.addAll(instance, 'version', version.mistakes);
  findings.addAll(instance, 'service', checkClientService(props.service ?? {}));
  findings.addAll(instance, 'service.name', checkServiceName(props.service?.name));
  const engine = props.engine ?? Engine.kubernetes();
  if (engine.naming && props.naming) {
    const problem = 'is given, and the operator names the pods.';
    findings.add(instance, 'naming', { rule: ENGINE_NAMES_PODS, problem, fix: ENGINE_NAMES_PODS.fix });
  }
  const names = resolveName({ id, path, findings }, { ...props, ...present({ naming: engine.naming ?? props.naming }) }, options.roles);
  const { identity, naming } = names;
  findings.addAll(instance, 'service', checkServiceLabels(props.service?.labels, names));
  const name = identity.instance;
  const previous = props.previous && previousSpec(props.previous, names, namespace);
  const { release: replaced, mistakes: unknown } = replacedRelease(props.upgradingFrom, options.coordinatorsBefore, previous, version);
  findings.addAll(instance, 'upgradingFrom', unknown);
  const dependencies = dependenciesOf(instance, options.dependencies);
  const place = { path, name, namespace, findings };
  const prefixes = resolvePrefixes(place, props);
  const connection = {
    consumer: instance,
    instance: name,
    pods: naming.instancePods(identity),
    ...present({ namespace }),
    mode,
    version,
    etcdRootPath: prefixes.etcdRootPath,
    ...present({ egress: props.egress }),
  };
  const bindings = bindDependencies(dependencies, connection);
  if (engine.controller) admitController(dependencies, connection, engine.controller);
  checkPrefixes(place, props, bindings);
  if (naming.live) checkStated(place, naming.live, props, bindings);
  const config = new MilvusConfig({
    version,
    findings,
    seal: (by) => void model.seal(by),
    assertOpen: (what) => model.assertOpen(what),
  });
  configureBindings(config, bindings, dependencies, findings);
  const security = instanceSecurity(
    { ...props, internalTls: options.internalTls },
    { scope: instance, namespace, version, findings, nameOf: (purpose) => naming.instanceObject(identity, purpose) },
  );
  configureInstance(config, {
    path,
    prefixes,
    version,
    ...present({ given: props.config, accessLog: props.accessLog, tracing: props.tracing }),
    log: logConfig(props.log ?? {}, (prop, mistake) => findings.add(instance, prop, mistake)),
  });
  findings.addAll(instance, 'tracing', props.tracing?.checkRelease(version) ?? []);
  const sizing = sizingOf(instance, options);
  const declaration: InstanceDeclaration = {
    path,
    name,
    namespace,
    version,
    ...names,
    platform,
    engine,
    config,
    bindings: [...allBindings(bindings), ...(props.tracing ? [props.tracing.binding(version)] : [])],
    ...present({ hookConfig: props.hookConfig }),
    configFiles: props.hookConfig ? { [HOOK_FILE]: Yaml.stringify(props.hookConfig) } : {},
    roleBindings: [...security.roleBindings],
    podDefaults: options.podDefaults,
    profile: options.profile,
    ...present({ sizing }),
    serviceAccountName: props.serviceAccount?.name ?? naming.serviceAccount(identity),
    image: releaseImage(version, props, platform, (prop, mistake) => findings.add(instance, prop, mistake)),
    findings,
    isStopped: props.stopped === true,
    waves: (props.stopped === true ? stopWaves : rolloutWaves)(
      rolloutSteps(
        version,
        options.coordinators,
        replaced,
        options.roles.map(({ role }) => role),
      ),
      props.syncWaves,
    ),
    roles: [],
    accessLog: props.accessLog,
    egress: props.egress,
    wayIns: [],
    servers: [],
    scrapers: [],
    monitorAnnotations: {},
  };
  return { declaration, dependencies, bindings, prefixes, security, previous, replaced };
}

/** Sizes for the workload; none if it has a mistake, because sizes of a part would mislead. */
function sizingOf(instance: Construct, { props, version, profile, loadedData }: InstanceOptions): Sizing | undefined {
  const { workload } = props;
  if (!workload) return undefined;
  const sizing = Sizing.of(workload, { version, profile, ...present({ loadedData }) });
  AppModel.of(instance).findings.addAll(instance, 'workload', sizing.mistakes);
  return sizing.mistakes.length === 0 ? sizing : undefined;
}

function dependenciesOf(instance: Construct, given: InstanceOptions['dependencies']): IDependencies {
  return 'node' in given ? given : new EmbeddedDependencies(instance, 'embedded', given);
}
