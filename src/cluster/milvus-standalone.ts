import type { Construct } from 'constructs';
import { AppModel } from '../app';
import { MessageQueue } from '../dependencies';
import type { ControllerKind } from '../model';
import { DEFAULT_GROUP } from '../naming';
import { UNSTATED_VALUE } from '../naming/rules';
import { present, readProps } from '../props';
import { MilvusRole, type PodProps, type RoleOverrides } from '../role';
import { MilvusVersion, ROLES, hasRole, rangeWords } from '../version';
import type { LocalStorage } from '../workload';
import { MilvusInstance } from './instance';
import { STANDALONE_TYPE, type MilvusStandaloneProps } from './milvus-standalone-props';
import type { NamedRole } from './instance-name';
import { BUNDLE_GIVEN_TWICE, CDC_WITHOUT_ETCD, QUEUE_GIVEN_TWICE, ROLE_OF_ANOTHER_RELEASE, STORE_GIVEN_TWICE } from './rules';

/**
 * A whole Milvus in one pod with one volume, without other services. Its data survives rescheduling. Each service inside the process can
 * be replaced by one outside.
 *
 * @example
 * new MilvusStandalone(this, 'milvus');
 * @example
 * new MilvusStandalone(this, 'milvus', {
 *   objectStorage: ObjectStorage.s3({
 *     bucket: 'search-vectors',
 *     region: 'eu-west-1',
 *     identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/milvus'),
 *   }),
 * });
 */
export class MilvusStandalone extends MilvusInstance {
  /** The only role. */
  public readonly standalone: MilvusRole;
  /** Change data capture; only with `cdc`. */
  public readonly cdc: MilvusRole | undefined;

  constructor(scope: Construct, id: string, given: MilvusStandaloneProps = {}) {
    const { props, mistakes } = readProps(given, STANDALONE_TYPE, {});
    const { metaStore, objectStorage, messageQueue = MessageQueue.rocksmq(), caBundle, version = MilvusVersion.V2_6 } = props;
    super(scope, id, {
      mode: 'standalone',
      props,
      version,
      dependencies: props.dependencies ?? { metaStore, objectStorage, messageQueue, caBundle },
      podDefaults: {},
      profile: props.profile ?? 'standard',
      coordinators: undefined,
      coordinatorsBefore: 'mixcoord',
      roles: namedRoles(props),
      loadedData: undefined,
      internalTls: undefined,
    });
    AppModel.of(this).findings.addAll(this, '', mistakes);
    this.checkDependencies(props);
    this.checkQueue(props);
    this.standalone = new MilvusRole(this, 'standalone', {
      instance: this.declaration,
      role: 'standalone',
      props: rolePropsOf(props),
      prop: '',
    });
    this.cdc = this.declareCdc(props);
  }

  private declareCdc({ cdc, metaStore, dependencies }: MilvusStandaloneProps): MilvusRole | undefined {
    if (!cdc) return undefined;
    const { findings } = AppModel.of(this);
    if (!hasRole(this.version, 'cdc')) {
      const problem = `Milvus ${this.version} has no cdc; ${rangeWords(ROLES.cdc.releases)} have it.`;
      findings.add(this, 'cdc', { rule: ROLE_OF_ANOTHER_RELEASE, problem, fix: 'Remove cdc, or use one of these releases.' });
      return undefined;
    }
    if (!metaStore && !dependencies) {
      findings.add(this, 'cdc', { rule: CDC_WITHOUT_ETCD, problem: 'runs, but etcd is inside the standalone.', fix: CDC_WITHOUT_ETCD.fix });
    }
    return new MilvusRole(this, ROLES.cdc.component, { instance: this.declaration, role: 'cdc', props: cdc, prop: 'cdc' });
  }

  /** Reports props that `dependencies` already contain. */
  private checkDependencies({ dependencies, metaStore, objectStorage, messageQueue, caBundle }: MilvusStandaloneProps): void {
    if (!dependencies) return;
    const { findings } = AppModel.of(this);
    const given = [
      { prop: 'metaStore', isGiven: metaStore !== undefined, rule: STORE_GIVEN_TWICE },
      { prop: 'objectStorage', isGiven: objectStorage !== undefined, rule: STORE_GIVEN_TWICE },
      { prop: 'messageQueue', isGiven: messageQueue !== undefined, rule: QUEUE_GIVEN_TWICE },
      { prop: 'caBundle', isGiven: caBundle !== undefined, rule: BUNDLE_GIVEN_TWICE },
    ];
    for (const { prop, isGiven, rule } of given) {
      const fix = `Remove ${prop} here, and set it on the dependencies.`;
      if (isGiven) findings.add(this, prop, { rule, problem: 'is given in addition to dependencies.', fix });
    }
  }

  /** Reports a queue inside the process that the app leaves to the library, although a live instance has one. */
  private checkQueue({ dependencies, messageQueue }: MilvusStandaloneProps): void {
    const { live } = this.declaration.naming;
    if (!live || dependencies || messageQueue) return;
    AppModel.of(this).findings.add(this, 'messageQueue', {
      rule: UNSTATED_VALUE,
      problem: `is missing, and ${live.madeBy} runs with its own.`,
      fix: 'Write the queue that mq.type in the live configuration names: MessageQueue.rocksmq() or MessageQueue.woodpecker().',
    });
  }
}

/** Roles of the instance, whose objects have names. */
function namedRoles({ cdc, storage, controller, version = MilvusVersion.V2_6 }: MilvusStandaloneProps): NamedRole[] {
  const standalone: NamedRole = { role: 'standalone', group: DEFAULT_GROUP, props: present({ storage, controller }) };
  return cdc && hasRole(version, 'cdc') ? [standalone, { role: 'cdc', group: DEFAULT_GROUP, props: cdc }] : [standalone];
}

/** Props of the pod; the other props are about the instance. */
function rolePropsOf({ config: _config, imageRegistry: _registry, cdc: _cdc, ...props }: MilvusStandaloneProps): PodProps & {
  storage?: LocalStorage;
  controller?: ControllerKind;
  overrides?: RoleOverrides;
} {
  return props;
}
