import { type AddressSpec, type InstanceModel, type PrefixClaim, addressText } from '../model';
import type { ModelRule } from './model-rule';

/** Kubernetes' own domain, of which a name may leave out the end: `etcd.data.svc.cluster.local` is `etcd.data`. */
const SERVICE_DOMAIN = /\.svc(\.cluster\.local)?\.?$/;

export const SHARED_PREFIX: ModelRule = {
  id: 'MK-DEP-008',
  title: 'two instances share a prefix on one dependency',
  severity: 'error',
  reason:
    'Instances that share an etcd root path, a bucket path or a channel prefix overwrite each other: data is lost on both. A path below ' +
    'that of another instance is at its mercy: garbage collection deletes by prefix what lies in folders such as insert_log below its root, ' +
    'and whoever removes or expires the outer path takes the inner one along.',
  source: 'milvus#7905, milvus#6363; Milvus source, `internal/datacoord/garbage_collector.go`',
  fix: 'Give each instance prefixes of its own, none below another.',
  checkApp: ({ instances }, report) => {
    const owners = new Map<string, InstanceModel>();
    const inner = new Map<string, readonly [owner: InstanceModel, value: string]>();
    for (const instance of instances) {
      const { namespace } = instance;
      for (const claim of instance.prefixes) {
        const { kind, value, prop } = claim;
        const find = <T>(map: ReadonlyMap<string, T>, path: string) => firstOf(map, idsOf(claim, path, namespace));
        const refuse = (problem: string) => {
          const place = `the ${kind} '${value}' on ${claim.addresses.map(addressText).join(', ')}`;
          report(instance, prop, `${place} ${problem}.`, `Give each instance its own ${prop}, such as '${value.replaceAll('/', '-')}-2'.`);
        };
        const owner = find(owners, value);
        const above = pathsAbove(value).find((path) => find(owners, path));
        const below = find(inner, value);
        if (owner) refuse(`is also used by ${owner.path}`);
        else if (above !== undefined) refuse(`lies below '${above}' of ${find(owners, above)?.path}`);
        else if (below) refuse(`has '${below[1]}' of ${below[0].path} below it`);
        for (const id of idsOf(claim, value, namespace)) owners.set(id, owners.get(id) ?? instance);
        for (const id of pathsAbove(value).flatMap((path) => idsOf(claim, path, namespace)))
          inner.set(id, inner.get(id) ?? [instance, value]);
      }
    }
  },
};

/** What charts, guides and Milvus itself take where nobody says anything. */
const DEFAULTS = ['by-dev', 'file', 'files', 'in-memory'];

export const DEFAULT_PREFIX: ModelRule = {
  id: 'MK-DEP-020',
  title: 'prefix that other installations take too',
  severity: 'warning',
  reason: 'by-dev, file and files are what every chart and guide takes: a second Milvus on the same service overwrites this one.',
  source: 'milvus#7905; `configs/milvus.yaml`: etcd.rootPath, minio.rootPath, msgChannel.chanNamePrefix.cluster',
  fix: 'Leave it out, which is namespace and name, or write a prefix of your own.',
  check: (instance, report) => {
    for (const { prop, value, addresses } of instance.prefixes) {
      const elsewhere = addresses.filter(({ isInApp }) => isInApp !== true);
      if (DEFAULTS.includes(value) && elsewhere.length > 0)
        report(instance, prop, `is '${value}', on ${elsewhere.map(addressText).join(', ')}.`);
    }
  },
};

export const DEPENDENCIES_RULES: readonly ModelRule[] = [SHARED_PREFIX, DEFAULT_PREFIX];

function firstOf<T>(map: ReadonlyMap<string, T>, ids: readonly string[]): T | undefined {
  return ids.map((id) => map.get(id)).find((found) => found !== undefined);
}

/** A path on each address of the dependency, as the namespace of the instance reads it. */
function idsOf({ kind, addresses }: PrefixClaim, path: string, namespace = ''): string[] {
  return addresses.map((address) => JSON.stringify([kind, inOneSpelling(address.host, namespace), doorOf(address), address.path, path]));
}

/**
 * A host in the shortest spelling that everybody reads alike. A name without a dot is a Service of the reader's own
 * namespace; with a colon it is an address of IPv6.
 */
function inOneSpelling(name: string, namespace: string): string {
  const host = name.toLowerCase().replace(SERVICE_DOMAIN, '');
  return /[.:]/.test(host) ? host : `${host}.${namespace}`;
}

/** The port; of a queue what is spoken there: brokers have a port for each listener, and the same topics behind all of them. */
function doorOf({ protocol, port }: AddressSpec): string | number | undefined {
  return protocol === 'kafka' || protocol === 'pulsar' ? protocol : port;
}

/** Paths that a path lies below: `a` and `a/b` of `a/b/c`. */
function pathsAbove(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
