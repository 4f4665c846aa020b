import { valueProp } from '../props';
import { isQualifiedName } from '../naming';
import { isMutable } from '../version';
import type { ModelRule } from './model-rule';
import { checkAnnotations, checkLabels } from './pod-metadata';
import { jobContainers, libraryContainers, libraryPaths, libraryVolumes, literalSecrets, ownContainers, repeated } from './pod-parts';
import { forbiddenInContainer, forbiddenInPod } from './restricted-standard';

export const DUPLICATE_CONTAINER: ModelRule = {
  id: 'MK-POD-001',
  title: 'two containers with one name',
  severity: 'error',
  reason: 'The API server refuses a pod whose containers do not have names of their own.',
  source: 'Kubernetes API, Container.name',
  fix: 'Give the container another name.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const own = ownContainers(role);
      const names = repeated(
        own.map(({ container }) => container.name),
        libraryContainers(role),
      );
      for (const name of new Set(names)) {
        const last = own.filter(({ container }) => container.name === name).pop();
        if (last) report(role, `${last.prop}.name`, (roles) => `'${name}' is taken in the pods of ${roles}.`);
      }
    }
  },
};

export const DUPLICATE_VOLUME: ModelRule = {
  id: 'MK-POD-002',
  title: 'two volumes with one name',
  severity: 'error',
  reason: 'The API server refuses a pod whose volumes do not have names of their own.',
  source: 'Kubernetes API, Volume.name',
  fix: 'Give the volume another name.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const names = role.volumes.map(({ name }) => name);
      for (const name of new Set(repeated(names, libraryVolumes(role)))) {
        report(role, `volumes[${names.lastIndexOf(name)}].name`, (roles) => `'${name}' is taken in the pods of ${roles}.`);
      }
    }
  },
};

/** Where the image has its binaries, libraries and configuration. */
const IMAGE_DIRECTORIES = ['/milvus/bin', '/milvus/configs', '/milvus/lib'];

export const MOUNT_OVER_MILVUS: ModelRule = {
  id: 'MK-POD-003',
  title: 'mount in the place of another one',
  severity: 'error',
  reason: "It would hide Milvus' own files, data or configuration, and the API server refuses two mounts of one path.",
  source: 'Kubernetes API, VolumeMount.mountPath; Milvus source, `build/docker/milvus`',
  fix: 'Mount it at a path of its own, such as /opt/certificates.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const paths = role.volumeMounts.map(({ mountPath }) => normalized(mountPath));
      const twice = repeated(paths, libraryPaths(role));
      paths.forEach((path, index) => {
        const isParent = [...libraryPaths(role), ...IMAGE_DIRECTORIES].some((taken) => taken.startsWith(`${path}/`) || taken === path);
        if (isParent || (twice.includes(path) && paths.lastIndexOf(path) === index)) {
          report(role, `volumeMounts[${index}].mountPath`, (roles) => `'${path}' is taken in the pods of ${roles}.`);
        }
      });
    }
  },
};

export const MOUNT_WITHOUT_VOLUME: ModelRule = {
  id: 'MK-POD-004',
  title: 'mount of a volume that is not there',
  severity: 'error',
  reason: 'The API server refuses a pod with a mount whose volume it does not have.',
  source: 'Kubernetes API, VolumeMount.name',
  fix: 'Add the volume to volumes, or correct the name.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const known = [...libraryVolumes(role), ...role.volumes.map(({ name }) => name)];
      const mounts = [
        ...role.volumeMounts.map(({ name }, index) => ({ name, prop: `volumeMounts[${index}]` })),
        ...ownContainers(role).flatMap(({ prop, container }) =>
          (container.volumeMounts ?? []).map(({ name }, index) => ({ name, prop: `${prop}.volumeMounts[${index}]` })),
        ),
      ];
      for (const { name, prop } of mounts) {
        if (!known.includes(name))
          report(role, `${prop}.name`, (roles) => `'${name}' is no volume of ${roles}; there are ${known.join(', ')}.`);
      }
    }
  },
};

export const UNUSED_VOLUME: ModelRule = {
  id: 'MK-POD-005',
  title: 'volume that nothing mounts',
  severity: 'advice',
  reason: 'The pod waits for a Secret, ConfigMap or claim that no container sees.',
  source: 'Kubernetes documentation, volumes',
  fix: 'Add a mount to volumeMounts, or remove the volume.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const mounted = [...role.volumeMounts, ...ownContainers(role).flatMap(({ container }) => container.volumeMounts ?? [])];
      role.volumes.forEach(({ name }, index) => {
        if (!mounted.some((mount) => mount.name === name)) report(role, `volumes[${index}]`, `'${name}' is not mounted.`);
      });
    }
  },
};

export const ILLEGAL_LABEL: ModelRule = {
  id: 'MK-POD-006',
  title: 'label that Kubernetes refuses',
  severity: 'error',
  reason: 'The API server refuses the whole workload for one label in the wrong form.',
  source: 'Kubernetes documentation, labels and selectors: syntax and character set',
  fix: "Use up to 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends; a key may have a prefix and '/'.",
  check: ({ roles }, report) => {
    for (const role of roles) checkLabels(role, role.labels, role.placement, report);
  },
  checkJob: (job, report) => checkLabels(job, job.labels, job.pod, report),
};

export const ILLEGAL_ANNOTATION: ModelRule = {
  id: 'MK-POD-007',
  title: 'annotation that Kubernetes refuses',
  severity: 'error',
  reason: 'The API server refuses the whole object for one annotation key in the wrong form.',
  source: 'Kubernetes documentation, annotations: syntax and character set',
  fix: "Use a key of up to 63 letters, digits, '-', '_' and '.', if need be with a DNS name and '/' in front.",
  check: (instance, report) => {
    for (const role of instance.roles) checkAnnotations(role, report);
    for (const key of Object.keys(instance.access.annotations)) {
      if (!isQualifiedName(key)) report(instance, valueProp('service.annotations', key), `'${key}' is not a key.`);
    }
  },
  checkJob: checkAnnotations,
};

export const OWNED_LABEL: ModelRule = {
  id: 'MK-POD-008',
  title: 'label that the library sets',
  severity: 'error',
  reason: 'Services, budgets and policies find the pods by these labels, so the value that is given here is not taken.',
  source: 'docs/explanation/architecture.md: names and selectors',
  fix: 'Use a label of your own.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const owned = Object.keys({ ...role.selector, ...role.podLabels });
      for (const key of Object.keys(role.labels).filter((name) => owned.includes(name))) {
        report(role, valueProp('labels', key), 'is set by the library.');
      }
    }
  },
};

export const HOST_PATH: ModelRule = {
  id: 'MK-POD-009',
  title: 'directory of the node in a pod',
  severity: 'warning',
  reason: 'The Pod Security Standards baseline and restricted forbid it, and on another node the data is not there.',
  source: 'Kubernetes documentation, Pod Security Standards: host path volumes',
  fix: 'Use LocalStorage.ephemeralVolume(…) with a class of local disks, or a volume of another kind.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      role.volumes.forEach((volume, index) => {
        if (volume.hostPath) report(role, `volumes[${index}].hostPath`, `is ${volume.hostPath.path}.`);
      });
    }
  },
  checkJob: (job, report) => {
    for (const { name, hostPath } of job.pod.volumes ?? []) {
      if (hostPath) report(job, 'volumes', `gives ${job.name} the directory ${hostPath.path} of the node as '${name}'.`);
    }
  },
};

export const PRIVILEGED_CONTAINER: ModelRule = {
  id: 'MK-POD-010',
  title: 'container that the restricted Pod Security Standard forbids',
  severity: 'warning',
  reason: 'In a namespace that enforces the standard no pod of the role would start, and the other ones would all be fine.',
  source: 'Kubernetes documentation, Pod Security Standards: restricted',
  fix: 'Set allowPrivilegeEscalation: false and capabilities: { drop: [ALL] }, and neither privileged nor user 0.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const { prop, container } of ownContainers(role)) {
        const wrong = forbiddenInContainer(container);
        if (wrong.length > 0) report(role, `${prop}.securityContext`, `of '${container.name}' has ${wrong.join(', ')}.`);
      }
    }
  },
  checkJob: (job, report) => {
    const wrong = [...forbiddenInPod(job.pod), ...jobContainers(job).flatMap(forbiddenInContainer)];
    if (wrong.length > 0) report(job, 'securityContext', `gives ${job.name} ${[...new Set(wrong)].join(', ')}.`);
  },
};

export const UNLIMITED_CONTAINER: ModelRule = {
  id: 'MK-POD-011',
  title: 'container without a memory limit',
  severity: 'warning',
  reason: 'It takes the pod out of the Guaranteed class, and a leak in it makes the kubelet evict Milvus.',
  source: 'Kubernetes documentation, Pod quality of service classes',
  fix: 'Give it requests and limits for memory and CPU.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const { prop, container } of ownContainers(role)) {
        if (container.resources?.limits?.memory === undefined)
          report(role, `${prop}.resources`, `of '${container.name}' has no memory limit.`);
      }
    }
  },
  checkJob: (job, report) => {
    for (const { name, resources } of jobContainers(job)) {
      if (resources?.limits?.['memory'] === undefined) report(job, 'resources', `leaves '${name}' of ${job.name} without a memory limit.`);
    }
  },
};

export const MUTABLE_CONTAINER_IMAGE: ModelRule = {
  id: 'MK-POD-012',
  title: 'container whose image may be another one tomorrow',
  severity: 'warning',
  reason: 'A pod that restarts on another node would run another build than its peers, at a time that nobody chose.',
  source: 'Kubernetes documentation, images: avoid the :latest tag',
  fix: 'Write an exact tag, or a digest.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const { prop, container } of ownContainers(role)) {
        if (isMutable(container.image ?? '')) report(role, `${prop}.image`, `of '${container.name}' is '${container.image ?? ''}'.`);
      }
    }
  },
  checkJob: (job, report) => {
    for (const { name, image = '' } of jobContainers(job)) {
      if (isMutable(image)) report(job, 'image', `is '${image}', for '${name}' of ${job.name}.`);
    }
  },
};

export const PORT_CLASH: ModelRule = {
  id: 'MK-POD-013',
  title: 'port that Milvus listens on',
  severity: 'error',
  reason: 'Containers of a pod share one network: whoever starts second can not listen.',
  source: 'Kubernetes documentation, pods: pod networking',
  fix: 'Let the container listen on another port.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const { prop, container } of ownContainers(role).filter((own) => own.prop.startsWith('sidecars'))) {
        for (const { containerPort } of container.ports ?? []) {
          const taken = role.ports.find(({ port }) => port === containerPort);
          if (taken) report(role, `${prop}.ports`, `of '${container.name}' has ${containerPort}, which is Milvus' ${taken.name}.`);
        }
      }
    }
  },
};

export const LITERAL_SECRET_VARIABLE: ModelRule = {
  id: 'MK-POD-014',
  title: 'secret in plain text',
  severity: 'warning',
  reason: 'A literal is readable in Git, and in the pod by everybody who may list pods.',
  source: 'Kubernetes documentation, good practices for Secrets',
  fix: 'Put it into a Secret, and refer to it: EnvValue.fromSecretValue(…), or valueFrom of a container.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const { name } of literalSecrets(role.environment)) report(role, valueProp('env', name), 'is written down.');
      for (const { prop, container } of ownContainers(role)) {
        for (const { name } of literalSecrets(container.env)) report(role, `${prop}.env`, `has ${name} written down.`);
      }
    }
  },
  checkJob: (job, report) => {
    for (const { name } of jobContainers(job).flatMap(({ env }) => literalSecrets(env))) {
      report(job, 'env', `gives ${job.name} ${name} written down.`);
    }
  },
};

export const JOB_WITH_A_TOKEN: ModelRule = {
  id: 'MK-POD-015',
  title: 'Job with a token of its service account',
  severity: 'warning',
  reason: 'The Jobs of this library never call the API server, so a token in their pods is only of use to an attacker.',
  source: 'Kubernetes documentation, service accounts: opt out of API credential automounting',
  fix: 'Leave automountServiceAccountToken: false in the spec of the pod.',
  checkJob: (job, report) => {
    if (job.pod.automountServiceAccountToken !== false) report(job, 'automountServiceAccountToken', `gives ${job.name} a token.`);
  },
};

export const POD_RULES: readonly ModelRule[] = [
  DUPLICATE_CONTAINER,
  DUPLICATE_VOLUME,
  MOUNT_OVER_MILVUS,
  MOUNT_WITHOUT_VOLUME,
  UNUSED_VOLUME,
  ILLEGAL_LABEL,
  ILLEGAL_ANNOTATION,
  OWNED_LABEL,
  HOST_PATH,
  PRIVILEGED_CONTAINER,
  UNLIMITED_CONTAINER,
  MUTABLE_CONTAINER_IMAGE,
  PORT_CLASH,
  LITERAL_SECRET_VARIABLE,
  JOB_WITH_A_TOKEN,
];

function normalized(path: string): string {
  return path.replace(/\/+$/, '');
}
