import type { DependencySlot } from '../dependencies';
import type { Findings } from '../findings';
import type { PrefixClaim } from '../model';
import type { LiveObjects } from '../naming';
import { ROOT_OF_BUCKET } from '../naming/rules';
import type { MilvusPrefixes } from '../network';
import type { InstanceBindings } from './instance-bindings';
import type { InstanceProps } from './instance-props';
import { PREFIX_FORM, PREFIX_NEEDED } from './rules';

type PrefixProp = keyof MilvusPrefixes;

const FORM: Readonly<Record<PrefixProp, { readonly pattern: RegExp; readonly words: string }>> = {
  etcdRootPath: { pattern: /^[\w.-]+(\/[\w.-]+)*$/, words: 'letters, digits, "-", "_", "." and "/" inside' },
  // A release may have its data at the root of the bucket; a rule asks for the reason.
  bucketRootPath: { pattern: /^([\w.-]+(\/[\w.-]+)*)?$/, words: 'letters, digits, "-", "_", "." and "/" inside' },
  channelPrefix: { pattern: /^[\w.-]{1,100}$/, words: 'up to 100 letters, digits, "-", "_" and "."' },
};

/** Name, path and namespace of an instance. */
interface Place {
  readonly path: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly findings: Findings;
}

/** Takes the prefixes from the props, or else from namespace and name. */
export function resolvePrefixes(place: Place, props: InstanceProps): MilvusPrefixes {
  const resolve = (prop: PrefixProp): string => {
    const standard = standardPrefix(place);
    const value = props[prop];
    const { pattern, words } = FORM[prop];
    if (value === undefined || pattern.test(value)) return value ?? standard;
    const fix = `Use ${words}, such as '${standard}'.`;
    place.findings.addAt(place.path, prop, { rule: PREFIX_FORM, problem: `'${value}' is not a prefix.`, fix });
    return standard;
  };
  if (props.bucketRootPath === '') {
    const problem = `is empty, so all objects of the bucket belong to ${place.name}.`;
    place.findings.addAt(place.path, 'bucketRootPath', { rule: ROOT_OF_BUCKET, problem, fix: ROOT_OF_BUCKET.fix }, 'model');
  }
  return { etcdRootPath: resolve('etcdRootPath'), bucketRootPath: resolve('bucketRootPath'), channelPrefix: resolve('channelPrefix') };
}

/** Prefixes that an instance claims, and the dependency of each. */
const CLAIMS: readonly (readonly [kind: string, prop: PrefixProp, slot: DependencySlot])[] = [
  ['etcd root path', 'etcdRootPath', 'metaStore'],
  ['bucket path', 'bucketRootPath', 'objectStorage'],
  ['channel prefix', 'channelPrefix', 'messageQueue'],
];

/** Prefixes that the instance claims on dependencies that other instances may use. */
export function prefixClaims(prefixes: MilvusPrefixes, bindings: InstanceBindings, live: LiveObjects | undefined): PrefixClaim[] {
  const takenOver = live ? { isTakenOver: true } : {};
  return CLAIMS.map(([kind, prop, slot]) => ({
    kind,
    prop,
    value: prefixes[prop],
    addresses: bindings[slot].addresses,
    ...takenOver,
  })).filter(({ addresses }) => addresses.length > 0);
}

function standardPrefix({ namespace, name }: Pick<Place, 'namespace' | 'name'>): string {
  return [namespace, name].filter(Boolean).join('-');
}

/** Reports missing prefixes if the namespace is unknown and other apps may use the same service. */
export function checkPrefixes(place: Place, props: InstanceProps, bindings: InstanceBindings): void {
  if (place.namespace !== undefined) return;
  for (const [, prop, slot] of CLAIMS) {
    const isShared = bindings[slot].addresses.some(({ isInApp }) => isInApp !== true);
    if (props[prop] !== undefined || !isShared) continue;
    const fix = `Give the chart a namespace, or set ${prop} to a prefix that no other Milvus uses, such as '${standardPrefix(place)}'.`;
    place.findings.addAt(place.path, prop, { rule: PREFIX_NEEDED, problem: 'is missing, and the chart has no namespace.', fix });
  }
}
