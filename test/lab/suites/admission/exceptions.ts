import type { Complaint } from '../../infrastructure/linters';

/** A check that some kind of object fails on purpose. */
interface Exception {
  readonly check: string;
  readonly kinds: readonly string[];
  /** Part of the names of the objects; all of the kind if absent. */
  readonly objects?: RegExp;
  readonly reason: string;
}

const workloads = ['Deployment', 'StatefulSet', 'CronJob', 'Job'];

const exceptions: readonly Exception[] = [
  {
    check: 'container-image-pull-policy',
    kinds: workloads,
    reason: 'every image has an exact tag; a node that holds it must be able to start a pod while the registry is away',
  },
  { check: 'CKV_K8S_15', kinds: workloads, reason: 'the same, as checkov says it' },
  {
    check: 'container-security-context-user-group-id',
    kinds: workloads,
    reason: 'the files of Milvus 2.6 and before may be run by group 0 only',
  },
  {
    check: 'pod-probes-identical',
    kinds: workloads,
    reason: 'the same path, but liveness waits several times as long as readiness before it acts',
  },
  {
    check: 'CKV_K8S_35',
    kinds: workloads,
    reason: 'Milvus, MinIO and Kafka take secrets from the environment; their files would be configuration in clear text',
  },
  {
    check: 'networkpolicy-targets-pod',
    kinds: ['NetworkPolicy'],
    objects: /-maintenance$/,
    reason: 'it closes the pods of a recovery Job, which somebody applies by hand on the day that it is needed',
  },
  ...['container-security-context-readonlyrootfilesystem', 'CKV_K8S_22'].map((check) => ({
    check,
    kinds: ['Deployment'],
    objects: /-attu$/,
    reason: 'the start script of Attu 2 writes the address of Milvus into its own folder',
  })),
  { check: 'CKV_K8S_43', kinds: workloads, reason: 'a digest belongs to one mirror and one platform; users pin it by the image prop' },
];

/** The complaints that no exception covers, one line each. */
export function unexpected(complaints: readonly Complaint[]): string[] {
  const covered = (complaint: Complaint): boolean =>
    exceptions.some(
      ({ check, kinds, objects }) =>
        check === complaint.check && kinds.includes(complaint.kind) && (objects?.test(complaint.object) ?? true),
    );
  return complaints
    .filter((complaint) => !covered(complaint))
    .map(({ check, kind, object, message }) => `${check}: ${kind} ${object}: ${message}`);
}
