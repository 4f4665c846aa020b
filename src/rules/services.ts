import type { ModelRule } from './model-rule';
import { jobContainers } from './pod-parts';
import { present } from '../props';

/** Docker Hub, under any of its host names or no host at all. Copies in other registries are not withdrawn. */
const DOCKER_HUB = /^(?:(?:(?:index|registry-1|registry\.hub)\.)?docker\.(?:io|com)\/)?([a-z0-9_-]+\/.+)$/;

/** Repositories removed from Docker Hub or no longer updated there. */
const WITHDRAWN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^minio\/minio([:@]|$)/, 'MinIO removed its images from Docker Hub'],
  [/^bitnami(legacy|secure)?\//, 'Bitnami removed its free images in August 2025; the rest get no updates'],
];

export const WITHDRAWN_IMAGE: ModelRule = {
  id: 'MK-SVC-010',
  title: 'image that is no longer published',
  severity: 'error',
  reason: 'A node without the image cannot pull it, so the first rescheduled pod takes the service down.',
  source: 'milvus-helm#315, milvus-operator#399, milvus#44955',
  fix: 'Remove the prop to use the default image, or give a copy in your own registry.',
  checkService: (service, report) => {
    const { image: own, otherImages } = service;
    for (const [prop, image] of Object.entries({ ...present({ image: own }), ...otherImages })) {
      const what = withdrawal(image);
      if (what === undefined) continue;
      const path = prop === 'image' ? service.imagePath : service.path;
      report(service, { path, prop }, `is '${image}': ${what}.`);
    }
  },
  checkJob: (job, report) => {
    for (const { image = '' } of jobContainers(job)) {
      const what = withdrawal(image);
      if (what !== undefined) report(job, 'image', `is '${image}': ${what}.`);
    }
  },
};

/** Why an image is no longer published, or `undefined` if it is. */
function withdrawal(image: string): string | undefined {
  const [, repository = ''] = DOCKER_HUB.exec(image) ?? [];
  const [, what] = WITHDRAWN.find(([pattern]) => pattern.test(repository)) ?? [];
  return what;
}

/** Consequences of a single member, by service. */
const ALONE: Readonly<Record<string, string>> = {
  etcd: 'every restart of its node stops Milvus, and losing its disk loses all metadata',
  minio: 'every restart of its node stops reads and writes, and losing its disk loses data',
  pulsar: 'every restart of its node stops writes, and losing its disk loses data; InClusterPulsar runs several members',
  zookeeper: 'every restart of its node stops writes, and losing its disk loses Pulsar',
  bookkeeper: 'every restart of its node stops writes, and losing its disk loses data',
  broker: 'every restart of its node stops writes until it is back',
  kafka: 'every restart of its node stops writes, and losing its disk loses data',
};

export const SINGLE_MEMBER: ModelRule = {
  id: 'MK-SVC-011',
  title: 'cluster on a service with a single member',
  severity: 'warning',
  reason: 'A cluster is only as available as its least available service, whatever its own replicas.',
  source: 'https://milvus.io/docs/prerequisite-helm.md, https://etcd.io/docs/v3.5/faq/#what-is-failure-tolerance',
  fix: "Run three members, or four nodes of MinIO; for a test, set profile: 'development' on the cluster.",
  checkService: (service, report, { instances }) => {
    const consequence = ALONE[service.component];
    if (service.members > 1 || consequence === undefined || service.isForTests) return;
    const clusters = instances.filter(({ mode, profile }) => mode === 'cluster' && profile !== 'development');
    const user = clusters.find(({ path }) => service.consumers.some((consumer) => consumer.path === path));
    if (user) report(service, service.membersProp, `is 1, under the cluster ${user.path}: ${consequence}.`);
  },
};

export const SHORT_SERVICE_NAME: ModelRule = {
  id: 'MK-SVC-020',
  title: 'service without a namespace',
  severity: 'error',
  reason: 'Without a namespace the addresses are short names, which resolve only in the namespace of the service.',
  source: 'Kubernetes documentation, DNS for Services and Pods',
  fix: 'Give the chart of the services a namespace.',
  checkService: (service, report) => {
    const elsewhere = service.consumers.find(({ namespace }) => namespace !== undefined);
    if (service.namespace !== undefined || elsewhere === undefined) return;
    report(service, 'namespace', `is missing, but ${elsewhere.path} is in namespace '${elsewhere.namespace}'.`);
  },
};

export const SECRETS_ELSEWHERE: ModelRule = {
  id: 'MK-SVC-021',
  title: 'client Secret in another namespace',
  severity: 'error',
  reason: 'A pod reads only Secrets in its namespace; without them it stays in ContainerCreating.',
  source: 'Kubernetes documentation, Secrets: "a Secret and the Pod that uses it must be in the same namespace"',
  fix: 'Copy the Secret, and name the copy.',
  checkService: (service, report) => {
    const { clientSecrets, namespace: home } = service;
    const elsewhere = service.consumers.find(({ namespace }) => home !== undefined && namespace !== undefined && namespace !== home);
    if (clientSecrets === undefined || elsewhere === undefined) return;
    const { names, prop } = clientSecrets;
    const secrets = names.map((name) => `'${name}'`).join(' and ');
    report(
      service,
      prop,
      `names no copy of ${secrets} from namespace '${home}', but ${elsewhere.path} is in namespace '${elsewhere.namespace}'.`,
      `Copy ${secrets} to namespace '${elsewhere.namespace}', with reflector or the External Secrets Operator, and name the copy with ` +
        `${prop}: Secret.fromSecretName(…); or declare both in one namespace.`,
    );
  },
};

export const LOOSE_SPREAD: ModelRule = {
  id: 'MK-SVC-022',
  title: 'loosely spread service under a highly available cluster',
  severity: 'warning',
  reason:
    'The profile spreads the roles of Milvus but not its services: losing one host may take down most members of a service, and ' +
    'Milvus with it.',
  source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/, `ScheduleAnyway`',
  fix: "Write spread: 'required', or profile: 'highly-available' on the bundle, or suppress the rule if node pools already separate the members.",
  checkService: (service, report, { instances }) => {
    if (service.members === 1 || service.spread === 'required') return;
    const user = instances.find(
      ({ path, profile }) => profile === 'highly-available' && service.consumers.some((consumer) => consumer.path === path),
    );
    if (user) report(service, 'spread', `is '${service.spread}', under the highly available ${user.path}.`);
  },
};

export const SERVICES_RULES: readonly ModelRule[] = [WITHDRAWN_IMAGE, SINGLE_MEMBER, SHORT_SERVICE_NAME, SECRETS_ELSEWHERE, LOOSE_SPREAD];
