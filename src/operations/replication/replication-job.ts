import { jobImage, jobPodDefaults } from '../../cluster/job-defaults';
import { shellCommand, type JobPod, type JobRun } from '../../jobs';
import type { MountSpec } from '../../model';
import { TEMPORARY_DIRECTORY } from '../../naming';
import type { IMilvus } from '../../network';
import { mountCertificate, password, username } from '../../security';
import type { ReplicationProps } from './replication-props';
import type { ReplicationSite } from './replication-site';

/**
 * grpcurl with a shell, which calls any gRPC interface by its definition. Milvus has no call of REST for the topology, and its own image
 * has no client of gRPC.
 *
 * Source: https://github.com/fullstorydev/grpcurl
 */
export const GRPCURL_IMAGE = 'docker.io/fullstorydev/grpcurl:v1.9.3-alpine';

/** Channels of the write-ahead log by default. Source: `configs/milvus.yaml`: rootCoord.dmlChannelNum. */
export const DEFAULT_CHANNELS = 16;

/** What a call to one Milvus is made from. */
export interface TopologyCall {
  readonly props: ReplicationProps;
  /** Image with grpcurl and a shell. */
  readonly image: string;
  readonly purpose: string;
  readonly script: string;
  /** Variables in addition to those of the topology. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The sites of a topology, the primary first. */
export function sitesOf({ primary, standbys }: ReplicationProps): readonly ReplicationSite[] {
  return [primary, ...standbys];
}

/** A Job that calls one Milvus about its topology. */
export function topologyRun(call: TopologyCall): JobRun {
  // Longer than Milvus needs to catch up at a switch-over; a standby does not answer before that.
  return { backoffLimit: 4, activeDeadlineSeconds: 7200, pod: topologyPod(call) };
}

function topologyPod({ props, image, purpose, script, environment = {} }: TopologyCall): JobPod {
  const { milvus, channels = DEFAULT_CHANNELS } = props;
  const sites = sitesOf(props);
  const access = grpcAccess(milvus);
  const values = sites.flatMap(({ props: site }, index) => [
    [`SITE_${index}`, site.channelPrefix],
    [`ADDRESS_${index}`, site.address],
  ]);
  const logins = sites.flatMap(({ props: { credentials } }, index) =>
    credentials ? [[`USER_${index}`, username(credentials)] as const, [`PASSWORD_${index}`, password(credentials)] as const] : [],
  );
  const { administrator } = milvus;
  return {
    name: purpose,
    image: jobImage(image, props),
    command: shellCommand(script),
    environment: {
      MILVUS: `${milvus.endpoint.host}:${milvus.endpoint.port}`,
      OPTIONS: access.options.join(' '),
      SITES: String(sites.length),
      ...Object.fromEntries(values),
      CHANNELS: String(channels),
      DIRECTORY: TEMPORARY_DIRECTORY,
      PAUSE: '5',
      ...environment,
    },
    secrets: {
      ...(administrator ? { MILVUS_USER: username(administrator), MILVUS_PASSWORD: password(administrator) } : {}),
      ...Object.fromEntries(logins),
    },
    mounts: access.mounts,
    temporaryStorage: '16Mi',
    resources: { cpu: '100m', memory: '128Mi', ephemeralStorage: '64Mi' },
    selector: milvus.objectFor(purpose).jobPodLabels,
    ...jobPodDefaults(props),
    terminationMessagePolicy: 'FallbackToLogsOnError',
  };
}

/** Options of grpcurl for the certificates of a Milvus. */
function grpcAccess({ endpoint, clientTls: tls }: IMilvus): { readonly options: readonly string[]; readonly mounts: readonly MountSpec[] } {
  if (!endpoint.uri.startsWith('https:')) return { options: ['-plaintext'], mounts: [] };
  if (!tls) return { options: [], mounts: [] };
  const { caBundle, serverName, clientCertificate } = tls;
  const authority = caBundle.mountedAs('milvus-ca');
  const client = clientCertificate && mountCertificate('milvus-client', clientCertificate);
  return {
    options: [
      `-cacert ${authority.path}`,
      ...(serverName === undefined ? [] : [`-authority ${serverName}`]),
      ...(client ? [`-cert ${client.certificate}`, `-key ${client.privateKey}`] : []),
    ],
    mounts: [authority.mount, ...(client ? [client.mount] : [])],
  };
}
