import type { DependencySlot, IDependencies } from '../dependencies';
import type { PrefixClaim } from '../model';
import type { Findings } from '../findings';
import { PREFIX_FORM, PREFIX_NEEDED } from './rules';
import type { MilvusPrefixes } from '../network';
import type { InstanceBindings } from './instance-bindings';
import type { InstanceProps } from './instance-props';

type PrefixProp = keyof MilvusPrefixes;

const FORM: Readonly<Record<PrefixProp, { readonly pattern: RegExp; readonly words: string }>> = {
  etcdRootPath: { pattern: /^[\w.-]+(\/[\w.-]+)*$/, words: 'letters, digits, "-", "_", "." and "/" inside' },
  bucketRootPath: { pattern: /^[\w.-]+(\/[\w.-]+)*$/, words: 'letters, digits, "-", "_", "." and "/" inside' },
  channelPrefix: { pattern: /^[\w.-]{1,100}$/, words: 'up to 100 letters, digits, "-", "_" and "."' },
};

/** Where an instance is and what it is called. */
interface Place {
  readonly path: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly findings: Findings;
}

/** Takes the prefixes from the props, or from namespace and name. */
export function resolvePrefixes(place: Place, props: InstanceProps, dependencies: IDependencies): MilvusPrefixes {
  const resolve = (prop: PrefixProp): string => {
    const standard = [place.namespace, place.name].filter(Boolean).join('-');
    const value = props[prop];
    if (value === undefined && place.namespace === undefined && dependencies.isExternal) {
      const fix = `Give the chart a namespace, or set ${prop} to something no other Milvus uses, such as '${standard}'.`;
      place.findings.addAt(place.path, prop, { rule: PREFIX_NEEDED, problem: 'is missing, and the chart has no namespace.', fix });
    }
    const { pattern, words } = FORM[prop];
    if (value === undefined || pattern.test(value)) return value ?? standard;
    const fix = `Use ${words}, such as '${standard}'.`;
    place.findings.addAt(place.path, prop, { rule: PREFIX_FORM, problem: `'${value}' is not a prefix.`, fix });
    return standard;
  };
  return { etcdRootPath: resolve('etcdRootPath'), bucketRootPath: resolve('bucketRootPath'), channelPrefix: resolve('channelPrefix') };
}

/** Which prefix an instance claims on which dependency. */
const CLAIMS: readonly (readonly [kind: string, prop: PrefixProp, slot: DependencySlot])[] = [
  ['etcd root path', 'etcdRootPath', 'metaStore'],
  ['bucket path', 'bucketRootPath', 'objectStorage'],
  ['channel prefix', 'channelPrefix', 'messageQueue'],
];

/** What the instance claims on dependencies that others may use too. */
export function prefixClaims(prefixes: MilvusPrefixes, bindings: InstanceBindings): PrefixClaim[] {
  return CLAIMS.map(([kind, prop, slot]) => ({ kind, prop, value: prefixes[prop], addresses: bindings[slot].addresses })).filter(
    ({ addresses }) => addresses.length > 0,
  );
}
