import type { Construct } from 'constructs';
import { AppModel } from '../app';
import { MessageQueue } from '../dependencies';
import { DEFAULT_GROUP } from '../naming';
import { readProps } from '../props';
import { MilvusRole, type PodProps, type RoleOverrides } from '../role';
import { MilvusVersion } from '../version';
import type { LocalStorage } from '../workload';
import { MilvusInstance } from './instance';
import { STANDALONE_TYPE, type MilvusStandaloneProps } from './milvus-standalone-props';
import { BUNDLE_GIVEN_TWICE, QUEUE_GIVEN_TWICE } from './rules';

/**
 * A whole Milvus in one pod with one volume, without other services. Its data survives rescheduling.
 *
 * @example
 * new MilvusStandalone(this, 'milvus');
 */
export class MilvusStandalone extends MilvusInstance {
  /** The only role. */
  public readonly standalone: MilvusRole;

  constructor(scope: Construct, id: string, given: MilvusStandaloneProps = {}) {
    const { props, mistakes } = readProps(given, STANDALONE_TYPE, {});
    const { messageQueue = MessageQueue.rocksmq(), caBundle } = props;
    super(scope, id, {
      mode: 'standalone',
      props,
      version: props.version ?? MilvusVersion.V2_6,
      dependencies: props.dependencies ?? { messageQueue, caBundle },
      podDefaults: {},
      profile: props.profile ?? 'standard',
      coordinators: undefined,
      coordinatorsBefore: 'mixcoord',
      roles: [{ role: 'standalone', group: DEFAULT_GROUP, props: {} }],
      loadedData: undefined,
      internalTls: undefined,
    });
    AppModel.of(this).findings.addAll(this, '', mistakes);
    this.checkDependencies(props);
    this.standalone = new MilvusRole(this, 'standalone', {
      instance: this.declaration,
      role: 'standalone',
      props: rolePropsOf(props),
      prop: '',
    });
  }

  /** Reports props that `dependencies` already contain. */
  private checkDependencies({ dependencies, messageQueue, caBundle }: MilvusStandaloneProps): void {
    if (!dependencies) return;
    const { findings } = AppModel.of(this);
    const given = [
      { prop: 'messageQueue', isGiven: messageQueue !== undefined, rule: QUEUE_GIVEN_TWICE },
      { prop: 'caBundle', isGiven: caBundle !== undefined, rule: BUNDLE_GIVEN_TWICE },
    ];
    for (const { prop, isGiven, rule } of given) {
      const fix = `Remove ${prop} here, and set it on the dependencies.`;
      if (isGiven) findings.add(this, prop, { rule, problem: 'is given in addition to dependencies.', fix });
    }
  }
}

/** Props of the pod; the other props are about the instance. */
function rolePropsOf({ config: _config, imageRegistry: _registry, ...props }: MilvusStandaloneProps): PodProps & {
  storage?: LocalStorage;
  overrides?: RoleOverrides;
} {
  return props;
}
