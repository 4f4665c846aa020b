import { k8s } from 'cdk8s-plus-27';
import type { ImageSpec, MountSpec, ResourceSpec } from '../model';
import { TEMPORARY_DIRECTORY, VOLUMES } from '../naming';
import type { IMilvus } from '../network';
import { fromSecret, mountCertificate, password, username } from '../security';
import { containerResources, mountVolume, restrictedPod, tcpProbe, volumeMount } from '../workload';
import type { AttuProps } from './attu-props';
import type { AttuRelease } from './attu-release';

/** Port of the pages, and its name. */
export const ATTU_PORT = 3000;
export const ATTU_PORT_NAME = 'http';

/** Directory of the database with saved connections. */
const DATABASE_DIRECTORY = '/data';

/** Group that may read and write the files of the image, whichever user runs it. Source: Dockerfile of zilliztech/attu */
const IMAGE_GROUP = 0;

/**
 * Attu 2 writes its configuration into the directory of its pages at every start (`client/public/env.sh`), so its root file system
 * is writable. Whether Attu 3 needs that was not tried.
 */
const SECURITY_CONTEXT: k8s.SecurityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

/** What differs between pods of Attu. */
export interface AttuPod {
  readonly props: AttuProps;
  readonly release: AttuRelease;
  readonly image: ImageSpec;
  readonly resources: ResourceSpec;
  /** Name of the claim with the database; a directory of the pod without it. */
  readonly claim: string | undefined;
}

/** Spec of the pod. */
export function attuPodSpec(pod: AttuPod): k8s.PodSpec {
  const { props, image, release, claim } = pod;
  const mounts = tlsOf(props.milvus).mounts;
  const small = { sizeLimit: k8s.Quantity.fromString('256Mi') };
  const keepsData = release.login === 'connections';
  const database: k8s.Volume = {
    name: VOLUMES.data,
    ...(claim === undefined ? { emptyDir: small } : { persistentVolumeClaim: { claimName: claim } }),
  };
  return {
    ...restrictedPod({ group: IMAGE_GROUP, pullSecrets: image.pullSecrets, placement: props }),
    containers: [container(pod, mounts)],
    volumes: [{ name: VOLUMES.temporary, emptyDir: small }, ...(keepsData ? [database] : []), ...mounts.map(mountVolume)],
  };
}

function container({ props, release, image, resources }: AttuPod, mounts: readonly MountSpec[]): k8s.Container {
  return {
    name: 'attu',
    image: image.reference,
    imagePullPolicy: image.pullPolicy,
    env: release.login === 'connections' ? connectionEnvironment(props) : formEnvironment(props),
    ports: [{ name: ATTU_PORT_NAME, containerPort: ATTU_PORT }],
    resources: containerResources(resources),
    startupProbe: tcpProbe(ATTU_PORT_NAME, 5, 120),
    readinessProbe: tcpProbe(ATTU_PORT_NAME, 5, 15),
    livenessProbe: tcpProbe(ATTU_PORT_NAME, 10, 60),
    securityContext: SECURITY_CONTEXT,
    volumeMounts: [
      { name: VOLUMES.temporary, mountPath: TEMPORARY_DIRECTORY },
      ...(release.login === 'connections' ? [{ name: VOLUMES.data, mountPath: DATABASE_DIRECTORY }] : []),
      ...mounts.map(volumeMount),
    ],
  };
}

/** Environment of Attu 2, which asks for the user in the browser. Its tools need a home that they can write to. */
function formEnvironment({ milvus, database }: AttuProps): k8s.EnvVar[] {
  const { authority, certificate, privateKey, serverName } = tlsOf(milvus);
  return variables({
    HOME: TEMPORARY_DIRECTORY,
    MILVUS_URL: addressOf(milvus),
    DATABASE: database,
    ROOT_CERT_PATH: authority,
    CERT_CHAIN_PATH: certificate,
    PRIVATE_KEY_PATH: privateKey,
    SERVER_NAME: serverName,
  });
}

/** Environment of Attu 3. */
function connectionEnvironment({ milvus, database, credentials }: AttuProps): k8s.EnvVar[] {
  const { authority, certificate, privateKey, serverName, isOn } = tlsOf(milvus);
  return [
    ...variables({
      HOME: TEMPORARY_DIRECTORY,
      ATTU_DB_PATH: `${DATABASE_DIRECTORY}/attu.db`,
      MILVUS_NAME: milvus.name,
      MILVUS_ADDRESS: `${milvus.endpoint.host}:${milvus.endpoint.port}`,
      MILVUS_DATABASE: database,
      MILVUS_SSL: isOn ? 'true' : undefined,
      MILVUS_TLS_ROOT_CERT_PATH: authority,
      MILVUS_TLS_CERT_CHAIN_PATH: certificate,
      MILVUS_TLS_PRIVATE_KEY_PATH: privateKey,
      MILVUS_TLS_SERVER_NAME: serverName,
    }),
    ...(credentials ? [fromSecret('MILVUS_USERNAME', username(credentials)), fromSecret('MILVUS_PASSWORD', password(credentials))] : []),
  ];
}

function variables(values: Readonly<Record<string, string | undefined>>): k8s.EnvVar[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

/** Milvus' client for Node.js uses TLS for an address with this scheme. */
function addressOf({ endpoint }: IMilvus): string {
  const { host, port } = endpoint;
  return servesTls(endpoint) ? `https://${host}:${port}` : `${host}:${port}`;
}

/** Whether a Milvus serves TLS. */
export function servesTls({ uri }: IMilvus['endpoint']): boolean {
  return uri.startsWith('https:');
}

/** How Attu verifies a Milvus: files, and the name in the certificate. */
function tlsOf({ endpoint, clientTls }: IMilvus) {
  const isOn = servesTls(endpoint);
  if (!isOn || !clientTls) return { isOn, mounts: [] };
  const authority = clientTls.caBundle.mountedAs('milvus-ca');
  const client = clientTls.clientCertificate && mountCertificate('milvus-client', clientTls.clientCertificate);
  return {
    isOn,
    authority: authority.path,
    certificate: client?.certificate,
    privateKey: client?.privateKey,
    serverName: clientTls.serverName ?? endpoint.host,
    mounts: [authority.mount, ...(client ? [client.mount] : [])],
  };
}
