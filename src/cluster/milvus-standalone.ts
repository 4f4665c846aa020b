import type { Construct } from 'constructs';
import { EmbeddedDependencies, MessageQueue } from '../dependencies';
import { DEFAULT_GROUP } from '../naming';
import { readProps } from '../props';
import { MilvusRole, roleObjects, type PodProps, type RoleOverrides } from '../role';
import type { LocalStorage } from '../workload';
import { MilvusInstance } from './instance';
import { STANDALONE_TYPE, type MilvusStandaloneProps } from './milvus-standalone-props';
import { BUNDLE_GIVEN_TWICE, QUEUE_GIVEN_TWICE } from './rules';

/**
 * A whole Milvus in one pod with one volume, and nothing else to run. Its data survives rescheduling.
 *
 * @example
 * new MilvusStandalone(this, 'milvus');
 */
export class MilvusStandalone extends MilvusInstance {
  /** The one role. */
  public readonly standalone: MilvusRole;

  constructor(scope: Construct, id: string, given: MilvusStandaloneProps = {}) {
    const { props, mistakes } = readProps(given, STANDALONE_TYPE, {});
    const { config, overrides, ...rest } = props;
    super(scope, id, {
      mode: 'standalone',
      props: { ...rest, ...(config ? { config } : {}), ...(overrides ? { overrides } : {}) },
      dependencies: (instance) =>
        props.dependencies ?? new EmbeddedDependencies(instance, 'embedded', props.messageQueue ?? MessageQueue.rocksmq(), props.caBundle),
      podDefaults: {},
      steps: () => [['standalone']],
      coordinatorsBefore: 'mixcoord',
      objects: (naming) => roleObjects(naming, 'standalone', DEFAULT_GROUP, {}),
      front: 'standalone',
    });
    this.reported.addAll(this, '', mistakes);
    if (props.dependencies && props.messageQueue) {
      const fix = 'Remove messageQueue, and give it to the dependencies.';
      this.reported.add(this, 'messageQueue', { rule: QUEUE_GIVEN_TWICE, problem: 'is given beside dependencies.', fix });
    }
    if (props.dependencies && props.caBundle) {
      const fix = 'Remove caBundle, and give it to the dependencies.';
      this.reported.add(this, 'caBundle', { rule: BUNDLE_GIVEN_TWICE, problem: 'is given beside dependencies.', fix });
    }
    this.standalone = new MilvusRole(this, 'standalone', { instance: this, role: 'standalone', props: rolePropsOf(props), prop: '' });
  }
}

/** What belongs to the pod; the rest belongs to the instance. */
function rolePropsOf({ config: _config, imageRegistry: _registry, ...props }: MilvusStandaloneProps): PodProps & {
  storage?: LocalStorage;
  overrides?: RoleOverrides;
} {
  return props;
}
