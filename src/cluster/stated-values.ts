import type { Findings } from '../findings';
import type { LiveObjects } from '../naming';
import { UNSTATED_VALUE } from '../naming/rules';
import type { InstanceBindings } from './instance-bindings';
import type { InstanceProps } from './instance-props';

/** Props that an instance must state when it takes over live objects. */
type Stated = Pick<InstanceProps, 'version' | 'etcdRootPath' | 'bucketRootPath' | 'channelPrefix'>;

/** Reports values that the library would choose, although the live instance has its own. */
export function checkStated(
  { path, findings }: { readonly path: string; readonly findings: Findings },
  { madeBy, prefixes }: LiveObjects,
  props: Stated,
  { objectStorage }: InstanceBindings,
): void {
  const missing = (prop: keyof Stated, fix: string) => {
    if (props[prop] === undefined)
      findings.addAt(path, prop, { rule: UNSTATED_VALUE, problem: `is missing, and ${madeBy} runs with its own.`, fix });
  };
  missing('version', "Write the release that runs, such as MilvusVersion.of('2.6.15'): the tag of the image of the live pods.");
  const prefix = (prop: keyof LiveObjects['prefixes'], key: string) =>
    missing(prop, `Write ${prop}: '${prefixes[prop]}', or the value of ${key} in the live configuration.`);
  prefix('etcdRootPath', 'etcd.rootPath');
  if (objectStorage.addresses.length > 0) prefix('bucketRootPath', 'minio.rootPath');
  prefix('channelPrefix', 'msgChannel.chanNamePrefix.cluster');
}
