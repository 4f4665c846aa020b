import type { ReleaseRange } from '../findings';
import { type AddressSpec, type InstanceModel, type PrefixClaim, type ServiceSpec, addressText } from '../model';
import { imageRelease, isWithin } from '../version';
import type { ModelRule } from './model-rule';

/** The cluster domain, which a name may leave out: `etcd.data` is `etcd.data.svc.cluster.local`. */
const SERVICE_DOMAIN = /\.svc(\.cluster\.local)?\.?$/;

export const SHARED_PREFIX: ModelRule = {
  id: 'MK-DEP-008',
  title: 'prefix shared by two instances',
  severity: 'error',
  reason:
    'Instances that share an etcd root path, a bucket path or a channel prefix overwrite each other, and both lose data. A path ' +
    "below another instance's path is unsafe too: garbage collection deletes by prefix in folders such as insert_log below its " +
    'root, and removing or expiring the outer path removes the inner one.',
  source: 'milvus#7905, milvus#6363; Milvus source, `internal/datacoord/garbage_collector.go`',
  fix: 'Give each instance its own prefixes, none below another.',
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
          report(
            instance,
            prop,
            `${place} ${problem}.`,
            `Give each instance its own ${prop}, such as '${value.replaceAll('/', '-') || 'milvus'}-2'.`,
          );
        };
        const owner = find(owners, value);
        const above = pathsAbove(value).find((path) => find(owners, path));
        const below = find(inner, value);
        if (owner) refuse(`is also used by ${owner.path}`);
        else if (above !== undefined) refuse(`is below '${above}' of ${find(owners, above)?.path}`);
        else if (below) refuse(`contains '${below[1]}' of ${below[0].path}`);
        for (const id of idsOf(claim, value, namespace)) owners.set(id, owners.get(id) ?? instance);
        for (const id of pathsAbove(value).flatMap((path) => idsOf(claim, path, namespace)))
          inner.set(id, inner.get(id) ?? [instance, value]);
      }
    }
  },
};

/** Defaults of charts, guides and Milvus itself. */
const DEFAULTS = ['by-dev', 'file', 'files', 'in-memory'];

export const DEFAULT_PREFIX: ModelRule = {
  id: 'MK-DEP-020',
  title: 'prefix that other installations use by default',
  severity: 'warning',
  reason: 'by-dev, file and files are the defaults of charts and guides: a second Milvus on the same service would overwrite this one.',
  source: 'milvus#7905; `configs/milvus.yaml`: etcd.rootPath, minio.rootPath, msgChannel.chanNamePrefix.cluster',
  fix:
    'For a new instance, leave the prefix out (the default is namespace and name), or choose a unique one. If its data is there, keep the prefix ' +
    'and suppress this rule.',
  check: (instance, report) => {
    for (const { prop, value, addresses, isTakenOver = false } of instance.prefixes) {
      if (isTakenOver) continue;
      const elsewhere = addresses.filter(({ isInApp }) => isInApp !== true);
      if (DEFAULTS.includes(value) && elsewhere.length > 0)
        report(instance, prop, `is '${value}', on ${elsewhere.map(addressText).join(', ')}.`);
    }
  },
};

/** Releases of a service that nobody should run. */
interface KnownBad {
  /** Component of the service. */
  readonly component: string;
  /** Last part of the name of the image, which copies in other registries keep. */
  readonly image: string;
  readonly releases: ReleaseRange;
  readonly defect: string;
  readonly source: string;
}

/** Images with defects that take data or the service with them. A row has its source. */
export const KNOWN_BAD_IMAGES: readonly KnownBad[] = [
  {
    component: 'etcd',
    image: 'etcd',
    releases: { from: '3.5.0', below: '3.5.3' },
    defect: 'a member that is killed under load can come back with other data than the others',
    source: 'etcd-io/etcd#13766, and the announcement of the etcd maintainers of March 2022',
  },
  {
    component: 'woodpecker',
    image: 'woodpecker',
    releases: { below: '0.1.37' },
    defect: 'Milvus asks for 0.1.37 or later',
    source: 'Milvus documentation, woodpecker: service mode',
  },
];

export const KNOWN_BAD_SERVICE_IMAGE: ModelRule = {
  id: 'MK-DEP-044',
  title: 'image of a service with a known defect',
  severity: 'error',
  reason: 'A later release of the same image mends a defect that loses data or stops the service.',
  source: 'the table in `src/rules/dependencies.ts`, with an issue or an announcement for each row',
  fix: 'Remove image, to run the release that the library was tested with, or write a later one.',
  checkService: (service, report) => {
    const bad = knownBad(service);
    if (bad) report(service, { path: service.imagePath, prop: 'image' }, `is '${service.image}': ${bad.defect} (${bad.source}).`);
  },
};

function knownBad({ component, image = '' }: ServiceSpec): KnownBad | undefined {
  const release = imageRelease(image);
  const name = image
    .replace(/[:@].*$/, '')
    .split('/')
    .pop();
  if (release === undefined) return undefined;
  return KNOWN_BAD_IMAGES.find((bad) => bad.component === component && bad.image === name && isWithin(release, bad.releases));
}

export const DEPENDENCIES_RULES: readonly ModelRule[] = [SHARED_PREFIX, DEFAULT_PREFIX, KNOWN_BAD_SERVICE_IMAGE];

function firstOf<T>(map: ReadonlyMap<string, T>, ids: readonly string[]): T | undefined {
  return ids.map((id) => map.get(id)).find((found) => found !== undefined);
}

/** A path on each address of the dependency, as seen from the namespace of the instance. */
function idsOf({ kind, addresses }: PrefixClaim, path: string, namespace = ''): string[] {
  return addresses.map((address) => JSON.stringify([kind, inOneSpelling(address.host, namespace), doorOf(address), address.path, path]));
}

/**
 * A host in its shortest unambiguous form. A name without a dot is a Service in the namespace of the instance; one with a colon
 * is an IPv6 address.
 */
function inOneSpelling(name: string, namespace: string): string {
  const host = name.toLowerCase().replace(SERVICE_DOMAIN, '');
  return /[.:]/.test(host) ? host : `${host}.${namespace}`;
}

/** The port, or the protocol of a queue: brokers have a port for each listener, with the same topics behind all of them. */
function doorOf({ protocol, port }: AddressSpec): string | number | undefined {
  return protocol === 'kafka' || protocol === 'pulsar' ? protocol : port;
}

/** Parents of a path: the root, `a` and `a/b` for `a/b/c`. */
function pathsAbove(path: string): string[] {
  if (path === '') return [];
  const parts = ['', ...path.split('/')];
  return ['', ...parts.slice(2).map((_, index) => parts.slice(1, index + 2).join('/'))];
}
