import type { AccessSpec, InstanceModel } from '../../../model';
import { configNumber, frontOf, isOn } from '../read-model';

/** Whether clients have to prove who they are. */
export function isAuthorized(instance: InstanceModel): boolean {
  const front = frontOf(instance);
  return front !== undefined && isOn(front, 'common.security.authorizationEnabled');
}

/** Whether Milvus itself speaks TLS with clients. */
export function isEncrypted(instance: InstanceModel): boolean {
  const front = frontOf(instance);
  return front !== undefined && configNumber(front, 'common.security.tlsMode') > 0;
}

/** Addresses that nobody outside of an organisation has. */
const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|127\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd][0-9a-f]{2}:|fe80:)/i;

/** Whether a load balancer may take clients from everywhere: nothing says that it is internal, and no network is named. */
export function isPublic(access: AccessSpec): boolean {
  if (access.serviceType !== 'LoadBalancer') return false;
  const { sourceRanges, annotations, loadBalancerClass = '' } = access;
  const isInternal = /internal|private|intranet/i.test([loadBalancerClass, ...Object.entries(annotations).flat()].join(' '));
  return !isInternal && (sourceRanges.length === 0 || sourceRanges.some((range) => range === '0.0.0.0/0' || range === '::/0'));
}

/** Whether clients of another organisation may be among those that a load balancer lets in. */
export function isBeyondPrivate(access: AccessSpec): boolean {
  return isPublic(access) || (access.serviceType === 'LoadBalancer' && access.sourceRanges.some((range) => !PRIVATE.test(range)));
}
