import type { ConnectionSpec } from '../model';
import type { IdentityType } from './workload-identity';

/** What the servers of an identity depend on. */
interface Place {
  /** Region of the bucket; empty if the cloud has no regions. */
  readonly region: string;
  /** Host of the storage, or the domain of its cloud. */
  readonly host: string;
}

const HTTPS = [443];

const toHosts = (...hosts: readonly string[]): ConnectionSpec[] => [{ ports: HTTPS, hosts }];

/** Servers in the cloud of Azure whose storage has a domain. Source: environment variable AZURE_AUTHORITY_HOST of the webhook. */
const AZURE_LOGINS: Readonly<Record<string, string>> = {
  'core.windows.net': 'login.microsoftonline.com',
  'core.chinacloudapi.cn': 'login.chinacloudapi.cn',
  'core.usgovcloudapi.net': 'login.microsoftonline.us',
};

/**
 * Servers from which the clients in a pod get the credentials of an identity.
 *
 * Sources: IAM roles for service accounts, endpoints of AWS STS; EKS Pod Identity, "169.254.170.23 and fd00:ec2::23"; GKE
 * documentation, network policies with Workload Identity Federation: port 988 of 169.254.169.252, and port 80 of 169.254.169.254
 * with Dataplane V2; Microsoft Entra Workload ID; `credentials-go` of Alibaba Cloud, `tencentcloud-sdk-go` and `huaweicloud-sdk-go-v3`
 * for the default endpoints of STS and IAM.
 */
const CONNECTIONS: Readonly<Record<IdentityType, (place: Place) => ConnectionSpec[]>> = {
  awsRole: ({ region }) => toHosts('sts.amazonaws.com', `sts.${region}.${region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'}`),
  awsPodIdentity: () => [{ ports: [80], peers: [{ ipBlock: { cidr: '169.254.170.23/32' } }, { ipBlock: { cidr: 'fd00:ec2::23/128' } }] }],
  googleServiceAccount: () => [
    { ports: [80], peers: [{ ipBlock: { cidr: '169.254.169.254/32' } }] },
    { ports: [988], peers: [{ ipBlock: { cidr: '169.254.169.252/32' } }] },
  ],
  azureClient: ({ host }) => toHosts(AZURE_LOGINS[host] ?? 'login.microsoftonline.com'),
  alibabaRole: ({ region }) => toHosts('sts.aliyuncs.com', ...(region === '' ? [] : [`sts.${region}.aliyuncs.com`])),
  tencentRole: () => toHosts('sts.tencentcloudapi.com'),
  huaweiIdentityProvider: ({ region }) => toHosts('iam.myhuaweicloud.com', ...(region === '' ? [] : [`iam.${region}.myhuaweicloud.com`])),
};

/** Connections that an identity needs. */
export function identityConnections(type: IdentityType, place: Place): ConnectionSpec[] {
  return CONNECTIONS[type](place);
}
