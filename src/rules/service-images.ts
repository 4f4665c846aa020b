import { isWithin, imageRelease } from '../version';
import type { ReleaseRange } from '../findings';
import type { ServiceSpec } from '../model';
import type { ModelRule } from './model-rule';

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
  source: 'the table in `src/rules/service-images.ts`, with an issue or an announcement for each row',
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

export const SERVICE_IMAGE_RULES: readonly ModelRule[] = [KNOWN_BAD_SERVICE_IMAGE];
