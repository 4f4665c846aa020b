import type { Construct } from 'constructs';
import { Manifest, instanceWave } from '../emit';
import { toJson_CertificateSpec, type CertificateSpec } from '../generated/crds/cert-manager.io';
import { CANARY_GROUP } from '../naming';
import type { InstanceDeclaration } from '../role';
import { CERTIFICATE_USAGES, certificateSpec, type CertificateIssuer, type CertifiedNames } from '../security';
import type { InstanceSecurity, SecurityProps } from './instance-security';
import { CERTIFICATES } from './served-tls';

/** The `Certificate` resources of an instance, to patch. */
export interface InstanceCertificates {
  /**
   * Certificate that the proxies present to clients.
   *
   * @default - none without `tls: ServerTls.certManager(…)`
   */
  readonly server?: Manifest;
  /**
   * Certificate that Jobs present to the proxies.
   *
   * @default - none, unless clients must present one that the same issuer signs
   */
  readonly client?: Manifest;
  /**
   * Certificate between roles.
   *
   * @default - none without `internalTls: InternalTls.certManager(…)`
   */
  readonly internal?: Manifest;
}

/** An instance whose certificates are emitted. */
interface CertifiedInstance {
  readonly scope: Construct;
  readonly declaration: InstanceDeclaration;
  /** Name of the Service that clients connect to. */
  readonly serviceName: string;
  readonly props: SecurityProps;
  readonly security: InstanceSecurity;
}

/** Emits the `Certificate` resources in the first wave, before the pods that wait for their Secrets. */
export function emitCertificates(instance: CertifiedInstance): InstanceCertificates {
  const { declaration, scope, props, security } = instance;
  const { naming, identity } = declaration;
  const emit = (certificate: keyof typeof CERTIFICATES, issuer: CertificateIssuer, names: (name: string) => CertifiedNames) => {
    const purpose = CERTIFICATES[certificate];
    const name = naming.instanceObject(identity, purpose);
    return new Manifest<CertificateSpec>(scope, `${purpose}-certificate`, {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      name,
      labels: naming.instanceLabels(identity),
      annotations: instanceWave(declaration.waves, declaration.waves.infrastructure),
      content: () => certificateSpec(name, names(name), issuer),
      toJson: toJson_CertificateSpec,
    });
  };
  const server = props.tls?.issuer;
  const internal = props.internalTls?.issuer;
  const { internalName } = security;
  return {
    ...(server ? { server: emit('server', server, () => serverNames(instance, server.dnsNames ?? [])) } : {}),
    ...(server && security.hasClientCertificate ? { client: emit('client', server, clientNames) } : {}),
    ...(internal && internalName !== undefined
      ? { internal: emit('internal', internal, () => ({ dnsNames: [internalName], usages: [CERTIFICATE_USAGES.server] })) }
      : {}),
  };
}

/** Milvus checks who signed a client certificate, and none of its names. */
function clientNames(name: string): CertifiedNames {
  return { commonName: name, usages: [CERTIFICATE_USAGES.client] };
}

/** Host names of all Services that lead clients to the proxies, and of the pods of a StatefulSet. */
function serverNames({ declaration, serviceName }: CertifiedInstance, others: readonly string[]): CertifiedNames {
  const { naming, identity, namespace, roles } = declaration;
  const front = roles.filter(({ options: { role } }) => role === 'proxy' || role === 'standalone');
  // A cluster always has the name of its canary, so that adding one does not need another certificate.
  const canary = front.some(({ options: { role } }) => role === 'proxy') ? [naming.instanceObject(identity, CANARY_GROUP)] : [];
  const headless = front.flatMap((role) => (role.controller === 'StatefulSet' ? [naming.headlessService(role.identity)] : []));
  const services = [serviceName, ...canary, ...headless].flatMap((service) => serviceNames(service, namespace));
  const pods = headless.flatMap((service) => serviceNames(service, namespace).slice(-2)).map((host) => `*.${host}`);
  return { dnsNames: [...new Set([...services, ...pods, ...others])], usages: [CERTIFICATE_USAGES.server] };
}

/** Names under which pods of the Kubernetes cluster find a Service, shortest first; only its own name if the namespace is unknown. */
function serviceNames(service: string, namespace: string | undefined): string[] {
  if (namespace === undefined) return [service];
  const host = `${service}.${namespace}`;
  return [service, host, `${host}.svc`, `${host}.svc.cluster.local`];
}
