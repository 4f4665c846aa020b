import { MAINTENANCE_TOOLS, clientEndpoint, etcdClientTls } from '../../dependencies/in-cluster/etcd/etcdctl-pod';
import type { InClusterEtcd } from '../../dependencies/in-cluster/etcd/in-cluster-etcd';
import { shellCommand, type ClaimMount, type JobContainer, type JobPod } from '../../jobs';
import { TEMPORARY_DIRECTORY } from '../../naming';
import { present } from '../../props';
import { accessKey, password, secretKey, username } from '../../security';
import { sizeBytes } from '../../workload';
import type { SnapshotDestination } from './snapshot-destination';
import { DOWNLOAD_SNAPSHOT, RESTORE_MEMBER, SAVE_ON_CLAIM, SAVE_SNAPSHOT, UPLOAD_SNAPSHOT } from './snapshot-scripts';

/**
 * rclone, which has a shell, runs as any user with a read-only root file system, reads its settings and keys from variables, and compares
 * checksums of what it copies. AWS' own image is ten times as large, and MinIO no longer publishes images of its client.
 *
 * Source: https://rclone.org/install/#docker
 */
export const RCLONE_IMAGE = 'docker.io/rclone/rclone:1.71.2';

/** Directory of the snapshots on a claim. */
const CLAIM_DIRECTORY = '/snapshots';

const MEBIBYTE = 1024 ** 2;

/** What the pods of snapshots are made from. */
export interface SnapshotPods {
  readonly etcd: InClusterEtcd;
  readonly destination: SnapshotDestination;
  /** Path in the bucket. */
  readonly prefix: string;
  readonly component: string;
  readonly uploadImage: string;
  readonly serviceAccountName: string | undefined;
}

/** Pod that saves a snapshot, stores it, and removes old ones. */
export function savePod(pods: SnapshotPods, keep: { readonly last: number; readonly seconds: number }): JobPod {
  const { etcd, destination } = pods;
  const { service, tls, credentials } = etcd;
  const endpoints = service.memberNames.map((member) => clientEndpoint(service, tls, member)).join(' ');
  const retention = { KEEP_LAST: String(keep.last), KEEP_SECONDS: String(keep.seconds) };
  const login = credentials ? { secrets: { ETCDCTL_USER: username(credentials), ETCDCTL_PASSWORD: password(credentials) } } : {};
  const save = { ...etcdTools(pods, 'save'), ...login };
  if (destination.claimName !== undefined) {
    return {
      ...common(pods),
      ...save,
      command: shellCommand(SAVE_ON_CLAIM),
      environment: { ...save.environment, ENDPOINTS: endpoints, DIRECTORY: CLAIM_DIRECTORY, ...retention },
      claims: [snapshotClaim(destination.claimName)],
    };
  }
  const disk = scratch(etcd);
  return {
    ...common(pods),
    temporaryStorage: disk.size,
    initContainers: [
      {
        ...save,
        command: shellCommand(SAVE_SNAPSHOT),
        environment: { ...save.environment, ENDPOINTS: endpoints, DIRECTORY: TEMPORARY_DIRECTORY },
        resources: disk.resources,
      },
    ],
    ...transfer(pods, 'upload', UPLOAD_SNAPSHOT, retention),
    resources: disk.resources,
  };
}

/** The data of one member that a snapshot replaces. */
export interface RestoredMember {
  readonly name: string;
  readonly peerUrl: string;
  /** All members, in the form of `--initial-cluster`. */
  readonly members: string;
  readonly claim: string;
  /** Directory of the disk, and of the data on it. */
  readonly disk: string;
  readonly data: string;
}

/** Pod that replaces the data of one member by a snapshot. */
export function restorePod(pods: SnapshotPods, member: RestoredMember, snapshot: string, discardNewer: boolean): JobPod {
  const { etcd, destination } = pods;
  const { service, tls } = etcd;
  const disk = scratch(etcd);
  const isClaim = destination.claimName !== undefined;
  const tools = etcdTools(pods, 'restore');
  return {
    ...common(pods),
    ...tools,
    ...(isClaim ? {} : { temporaryStorage: disk.size }),
    initContainers: isClaim
      ? []
      : [{ ...transfer(pods, 'download', DOWNLOAD_SNAPSHOT, { SNAPSHOT: snapshot }), resources: disk.resources }],
    command: shellCommand(RESTORE_MEMBER),
    environment: {
      ...tools.environment,
      ENDPOINTS: service.memberNames.map((name) => clientEndpoint(service, tls, name)).join(' '),
      MEMBER: member.name,
      PEER_URL: member.peerUrl,
      MEMBERS: member.members,
      // Another token than that of the lost cluster: a member that returns with its old data cannot join by mistake.
      CLUSTER: `${service.workloadName}-${snapshot}`,
      DATA: member.data,
      SNAPSHOT: snapshot,
      DIRECTORY: isClaim ? CLAIM_DIRECTORY : TEMPORARY_DIRECTORY,
      DISCARD_NEWER: discardNewer ? 'yes' : 'no',
    },
    resources: isClaim ? tools.resources : disk.resources,
    claims: [
      { name: 'data', path: member.disk, claimName: member.claim },
      ...(isClaim ? [{ ...snapshotClaim(destination.claimName ?? ''), isReadOnly: true }] : []),
    ],
  };
}

function common({ etcd, component, serviceAccountName }: SnapshotPods) {
  const { service, maintenanceImage } = etcd;
  return { ...service.jobPod(component, maintenanceImage), ...present({ serviceAccountName }) };
}

/** A container with the tools of etcd. */
function etcdTools({ etcd, component }: SnapshotPods, name: string) {
  const { service, tls, maintenanceImage } = etcd;
  const { environment, mounts } = etcdClientTls(tls);
  return { name, image: service.jobPod(component, maintenanceImage).image, environment, mounts, resources: MAINTENANCE_TOOLS };
}

/** A container with rclone. Its settings are variables, so no key is an argument, and `/notfound` is its word for no file. */
function transfer({ etcd, destination, prefix, component, uploadImage }: SnapshotPods, name: string, script: string, more: object) {
  const { bucket: props } = destination;
  if (!props) throw new Error('A claim needs no transfer.');
  const { bucket, region, endpoint, credentials, caBundle } = props;
  const authority = caBundle?.mountedAs('bucket-ca');
  return {
    name,
    image: etcd.service.jobPod(component, uploadImage).image,
    command: shellCommand(script),
    environment: {
      DIRECTORY: TEMPORARY_DIRECTORY,
      REMOTE: `:s3:${bucket}/${prefix}`,
      ...more,
      RCLONE_CONFIG: '/notfound',
      RCLONE_S3_PROVIDER: endpoint === undefined ? 'AWS' : 'Other',
      RCLONE_S3_REGION: region,
      RCLONE_S3_FORCE_PATH_STYLE: 'true',
      RCLONE_S3_NO_CHECK_BUCKET: 'true',
      ...present({ RCLONE_S3_ENDPOINT: endpoint, RCLONE_S3_ENV_AUTH: credentials ? undefined : 'true', RCLONE_CA_CERT: authority?.path }),
    },
    ...(credentials
      ? { secrets: { RCLONE_S3_ACCESS_KEY_ID: accessKey(credentials), RCLONE_S3_SECRET_ACCESS_KEY: secretKey(credentials) } }
      : {}),
    mounts: authority ? [authority.mount] : [],
  } satisfies Omit<JobContainer, 'resources'>;
}

function snapshotClaim(claimName: string): ClaimMount {
  return { name: 'snapshots', path: CLAIM_DIRECTORY, claimName };
}

/** Room for a snapshot, which is at most as large as the database. */
function scratch({ quota }: InClusterEtcd) {
  const size = `${Math.ceil(sizeBytes(quota) / MEBIBYTE) + 256}Mi`;
  return { size, resources: { cpu: '100m', memory: '256Mi', ephemeralStorage: size } };
}
