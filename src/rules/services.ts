import type { ModelRule } from './model-rule';
import { jobContainers } from './pod-parts';
import { present } from '../props';

/** Docker Hub, by all its names and by none. A copy in another registry stays where it is. */
const DOCKER_HUB = /^(?:(?:(?:index|registry-1|registry\.hub)\.)?docker\.(?:io|com)\/)?([a-z0-9_-]+\/.+)$/;

/** Images that are gone from Docker Hub or frozen there, by their repository, and what took their place. */
const WITHDRAWN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^minio\/minio([:@]|$)/, 'MinIO took its images off Docker Hub'],
  [/^bitnami(legacy|secure)?\//, 'Bitnami took its free images away in August 2025; what is left gets no updates'],
];

export const WITHDRAWN_IMAGE: ModelRule = {
  id: 'MK-SVC-010',
  title: 'image that is not published any more',
  severity: 'error',
  reason: 'A node that does not have the image yet cannot pull it, so the first reschedule of a pod takes the service down.',
  source: 'milvus-helm#315, milvus-operator#399, milvus#44955',
  fix: 'Leave it out, or name a copy in a registry of your own.',
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

/** Why an image is not published any more; `undefined` for one that is. */
function withdrawal(image: string): string | undefined {
  const [, repository = ''] = DOCKER_HUB.exec(image) ?? [];
  const [, what] = WITHDRAWN.find(([pattern]) => pattern.test(repository)) ?? [];
  return what;
}

/** What one member of each service means. */
const ALONE: Readonly<Record<string, string>> = {
  etcd: 'every restart of its node stops Milvus, and a lost disk is a lost Milvus',
  minio: 'every restart of its node stops reads and writes, and a lost disk is lost data',
  pulsar: 'every restart of its node stops writes, and a lost disk is lost data; an InClusterPulsar has members',
  zookeeper: 'every restart of its node stops writes, and a lost disk is a lost Pulsar',
  bookkeeper: 'every restart of its node stops writes, and a lost disk is lost data',
  broker: 'every restart of its node stops writes for as long as it takes',
  kafka: 'every restart of its node stops writes, and a lost disk is lost data',
};

export const SINGLE_MEMBER: ModelRule = {
  id: 'MK-SVC-011',
  title: 'cluster on a service with one member',
  severity: 'warning',
  reason: 'A cluster is as available as the least of its services, whatever the replicas of its own roles.',
  source: 'https://milvus.io/docs/prerequisite-helm.md, https://etcd.io/docs/v3.5/faq/#what-is-failure-tolerance',
  fix: 'Run three members, or four nodes of MinIO; for a test, use a MilvusStandalone, or suppress the rule with the reason.',
  checkService: (service, report, { instances }) => {
    const consequence = ALONE[service.component];
    if (service.members > 1 || consequence === undefined) return;
    const user = instances.find(({ path, mode }) => mode === 'cluster' && service.consumers.some((consumer) => consumer.path === path));
    if (user) report(service, service.membersProp, `is 1, under the cluster ${user.path}: ${consequence}.`);
  },
};

export const SHORT_SERVICE_NAME: ModelRule = {
  id: 'MK-SVC-020',
  title: 'service that its Milvus can not find',
  severity: 'error',
  reason: 'Without a namespace the addresses are short names, which mean something in the namespace of the reader alone.',
  source: 'Kubernetes documentation, DNS for Services and Pods',
  fix: 'Give the chart of the services a namespace.',
  checkService: (service, report) => {
    const elsewhere = service.consumers.find(({ namespace }) => namespace !== undefined);
    if (service.namespace !== undefined || elsewhere === undefined) return;
    report(service, 'namespace', `is missing, and ${elsewhere.path} is in namespace '${elsewhere.namespace}'.`);
  },
};

export const SECRETS_ELSEWHERE: ModelRule = {
  id: 'MK-SVC-021',
  title: 'Secrets that its Milvus can not read',
  severity: 'error',
  reason: 'A pod reads the Secrets of its own namespace alone; without them it stays in ContainerCreating.',
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
      `names no copy of ${secrets} in namespace '${home}', and ${elsewhere.path} is in namespace '${elsewhere.namespace}'.`,
      `Copy ${secrets} to namespace '${elsewhere.namespace}', with reflector or the External Secrets Operator, and name the copy with ` +
        `${prop}: Secret.fromSecretName(…); or put both into one namespace.`,
    );
  },
};

export const LOOSE_SPREAD: ModelRule = {
  id: 'MK-SVC-022',
  title: 'highly available cluster on a service whose members may share a zone or a host',
  severity: 'warning',
  reason:
    'The profile spreads the roles of Milvus and not what they stand on: the loss of one host may take most members of a service, and Milvus with it.',
  source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/, `ScheduleAnyway`',
  fix: "Write spread: 'required', or suppress the rule where the nodes' own pools keep the members apart.",
  checkService: (service, report, { instances }) => {
    if (service.members === 1 || service.spread === 'required') return;
    const user = instances.find(
      ({ path, profile }) => profile === 'highly-available' && service.consumers.some((consumer) => consumer.path === path),
    );
    if (user) report(service, 'spread', `is '${service.spread}', under the highly available ${user.path}.`);
  },
};

export const SERVICES_RULES: readonly ModelRule[] = [WITHDRAWN_IMAGE, SINGLE_MEMBER, SHORT_SERVICE_NAME, SECRETS_ELSEWHERE, LOOSE_SPREAD];
