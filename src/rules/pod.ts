import { valueProp } from '../props';
import { isQualifiedName } from '../naming';
import { isMutable } from '../version';
import type { ModelRule } from './model-rule';
import { checkAnnotations, checkLabels } from './pod-metadata';
import { jobContainers, libraryContainers, libraryPaths, libraryVolumes, literalSecrets, ownContainers, repeated } from './pod-parts';
import { forbiddenInContainer, forbiddenInPod } from './restricted-standard';

export const DUPLICATE_CONTAINER: ModelRule = {
  id: 'MK-POD-001',
  title: 'duplicate container name',
  severity: 'error',
  reason: 'The API server rejects a pod with two containers of one name.',
  source: 'Kubernetes API, Container.name',
  fix: 'Rename the container.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const own = ownContainers(role);
      const names = repeated(
        own.map(({ container }) => container.name),
        libraryContainers(role),
      );
      for (const name of new Set(names)) {
        const last = own.filter(({ container }) => container.name === name).pop();
        if (last) report(role, `${last.prop}.name`, (roles) => `'${name}' is already used in the pods of ${roles}.`);
      }
    }
  },
};

export const DUPLICATE_VOLUME: ModelRule = {
  id: 'MK-POD-002',
  title: 'duplicate volume name',
  severity: 'error',
  reason: 'The API server rejects a pod with two volumes of one name.',
  source: 'Kubernetes API, Volume.name',
  fix: 'Rename the volume.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const names = role.volumes.map(({ name }) => name);
      for (const name of new Set(repeated(names, libraryVolumes(role)))) {
        report(role, `volumes[${names.lastIndexOf(name)}].name`, (roles) => `'${name}' is already used in the pods of ${roles}.`);
      }
    }
  },
};

/** Directories of the image with binaries, libraries and configuration. */
const IMAGE_DIRECTORIES = ['/milvus/bin', '/milvus/configs', '/milvus/lib'];

export const MOUNT_OVER_MILVUS: ModelRule = {
  id: 'MK-POD-003',
  title: 'conflicting mount path',
  severity: 'error',
  reason: "The mount would hide Milvus' own files, data or configuration, and the API server rejects two mounts at one path.",
  source: 'Kubernetes API, VolumeMount.mountPath; Milvus source, `build/docker/milvus`',
  fix: 'Mount it at a free path, such as /opt/certificates.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const paths = role.volumeMounts.map(({ mountPath }) => normalized(mountPath));
      const twice = repeated(paths, libraryPaths(role));
      paths.forEach((path, index) => {
        const isParent = [...libraryPaths(role), ...IMAGE_DIRECTORIES].some((taken) => taken.startsWith(`${path}/`) || taken === path);
        if (isParent || (twice.includes(path) && paths.lastIndexOf(path) === index)) {
          report(role, `volumeMounts[${index}].mountPath`, (roles) => `'${path}' is already used in the pods of ${roles}.`);
        }
      });
    }
  },
};

export const MOUNT_WITHOUT_VOLUME: ModelRule = {
  id: 'MK-POD-004',
  title: 'volume mount without a volume',
  severity: 'error',
  reason: 'The API server rejects a pod that mounts a volume it does not have.',
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
          report(role, `${prop}.name`, (roles) => `'${name}' is not a volume of ${roles}; its volumes are ${known.join(', ')}.`);
      }
    }
  },
};

export const UNUSED_VOLUME: ModelRule = {
  id: 'MK-POD-005',
  title: 'unused volume',
  severity: 'advice',
  reason: 'The pod waits for a Secret, ConfigMap or claim that no container mounts.',
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
  title: 'invalid label',
  severity: 'error',
  reason: 'The API server rejects the whole workload for one invalid label.',
  source: 'Kubernetes documentation, labels and selectors: syntax and character set',
  fix: "Use up to 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends; a key may have a DNS prefix and '/'.",
  check: ({ roles }, report) => {
    for (const role of roles) checkLabels(role, role.labels, role.placement, report);
  },
  checkJob: (job, report) => checkLabels(job, job.labels, job.pod, report),
};

export const ILLEGAL_ANNOTATION: ModelRule = {
  id: 'MK-POD-007',
  title: 'invalid annotation key',
  severity: 'error',
  reason: 'The API server rejects the whole object for one invalid annotation key.',
  source: 'Kubernetes documentation, annotations: syntax and character set',
  fix: "Use a key of up to 63 letters, digits, '-', '_' and '.', with an optional DNS prefix and '/'.",
  check: (instance, report) => {
    for (const role of instance.roles) checkAnnotations(role, report);
    for (const key of Object.keys(instance.access.annotations)) {
      if (!isQualifiedName(key)) report(instance, valueProp('service.annotations', key), `'${key}' is not a valid key.`);
    }
  },
  checkJob: checkAnnotations,
};

export const OWNED_LABEL: ModelRule = {
  id: 'MK-POD-008',
  title: 'label reserved by the library',
  severity: 'error',
  reason: 'Services, disruption budgets and network policies select the pods by these labels, so the value given here is ignored.',
  source: 'docs/explanation/architecture.md: names and selectors',
  fix: 'Use another label.',
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
  title: 'hostPath volume',
  severity: 'warning',
  reason: 'The Pod Security Standards baseline and restricted forbid it, and the data does not follow the pod to another node.',
  source: 'Kubernetes documentation, Pod Security Standards: host path volumes',
  fix: 'Use LocalStorage.ephemeralVolume(…) with a class of local disks, or another kind of volume.',
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
  title: 'container that violates the restricted Pod Security Standard',
  severity: 'warning',
  reason: 'In a namespace that enforces the standard, no pod of the role would start.',
  source: 'Kubernetes documentation, Pod Security Standards: restricted',
  fix: 'Set allowPrivilegeEscalation: false and capabilities: { drop: [ALL] }, and remove privileged and user 0.',
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
  reason: 'Without one the pod is not in the Guaranteed class, and a leak in the container makes the kubelet evict Milvus.',
  source: 'Kubernetes documentation, Pod quality of service classes',
  fix: 'Set requests and limits for memory and CPU.',
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
  title: 'mutable container image tag',
  severity: 'warning',
  reason: 'A pod that restarts on another node may run another build than its peers.',
  source: 'Kubernetes documentation, images: avoid the :latest tag',
  fix: 'Write an exact tag or a digest.',
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
  title: 'port used by Milvus',
  severity: 'error',
  reason: 'Containers of a pod share one network, so the second to start cannot listen.',
  source: 'Kubernetes documentation, pods: pod networking',
  fix: 'Change the port of the container.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const { prop, container } of ownContainers(role).filter((own) => own.prop.startsWith('sidecars'))) {
        for (const { containerPort } of container.ports ?? []) {
          const taken = role.ports.find(({ port }) => port === containerPort);
          if (taken) report(role, `${prop}.ports`, `of '${container.name}' has ${containerPort}, the port ${taken.name} of Milvus.`);
        }
      }
    }
  },
};

export const LITERAL_SECRET_VARIABLE: ModelRule = {
  id: 'MK-POD-014',
  title: 'secret in an environment variable',
  severity: 'warning',
  reason: 'A literal is readable in Git, and by everyone who may list pods.',
  source: 'Kubernetes documentation, good practices for Secrets',
  fix: 'Store it in a Secret, and reference it: EnvValue.fromSecretValue(…), or valueFrom in a container.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const { name } of literalSecrets(role.environment)) report(role, valueProp('env', name), 'is a literal.');
      for (const { prop, container } of ownContainers(role)) {
        for (const { name } of literalSecrets(container.env)) report(role, `${prop}.env`, `has ${name} as a literal.`);
      }
    }
  },
  checkJob: (job, report) => {
    for (const { name } of jobContainers(job).flatMap(({ env }) => literalSecrets(env))) {
      report(job, 'env', `gives ${job.name} ${name} as a literal.`);
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
