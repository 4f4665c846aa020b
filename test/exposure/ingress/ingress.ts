import type { Chart } from 'cdk8s';
import { MilvusVersion } from '@org/milvus-k8s';
import { IngressCertificate, IngressController, MilvusIngress, type MilvusIngressProps } from '@org/milvus-k8s/exposure';
import { cluster } from '../../support/instances';
import type { ObjectJson } from '../../support/manifest-json';
import type { Output } from '../../support/synthesis';

/** A cluster with canary proxies. */
export const CANARY = { version: MilvusVersion.of('2.6.25'), proxyCanary: { version: MilvusVersion.of('2.6.26') } };

/** A certificate that each controller reads. */
export const CERTIFICATE = IngressCertificate.certManager({ issuer: 'letsencrypt' });
export const ACM = IngressCertificate.awsCertificateManager('arn:aws:acm:eu-west-1:111122223333:certificate/milvus');

/** Controllers of Kubernetes clusters, by their names. */
export const CONTROLLERS = {
  Traefik: IngressController.TRAEFIK,
  HAProxy: IngressController.HAPROXY,
  Contour: IngressController.CONTOUR,
  Kong: IngressController.KONG,
  'ingress-nginx': IngressController.INGRESS_NGINX,
  'an ALB': IngressController.awsAlb(),
  'the Ingress of GKE': IngressController.gke({ reach: 'internet' }),
} as const;

/** An Ingress to a cluster named `milvus`, at `milvus.example.com` behind Contour unless told otherwise. */
export function ingressOf(chart: Chart, props: Partial<MilvusIngressProps> = {}, id = 'public'): MilvusIngress {
  const controller = props.controller ?? IngressController.CONTOUR;
  const isAlb = controller === CONTROLLERS['an ALB'];
  return new MilvusIngress(chart, id, {
    certificate: isAlb ? ACM : CERTIFICATE,
    ...props,
    milvus: props.milvus ?? cluster(chart),
    controller,
    hostnames: props.hostnames ?? ['milvus.example.com'],
  });
}

/** An Ingress as JSON. */
export interface IngressJson extends ObjectJson {
  readonly spec: {
    readonly ingressClassName?: string;
    readonly tls?: readonly { readonly hosts: readonly string[]; readonly secretName?: string }[];
    readonly rules: readonly {
      readonly host: string;
      readonly http: {
        readonly paths: readonly {
          readonly path: string;
          readonly pathType: string;
          readonly backend: {
            readonly service: { readonly name: string; readonly port: { readonly number?: number; readonly name?: string } };
          };
        }[];
      };
    }[];
  };
}

/** The Ingresses of the output. */
export function ingresses({ objects }: Output): IngressJson[] {
  return objects.filter(({ kind }) => kind === 'Ingress') as unknown as IngressJson[];
}

export function ingress(made: Output, name = 'milvus-public'): IngressJson {
  const found = ingresses(made).find(({ metadata }) => metadata.name === name);
  if (!found) throw new Error(`no Ingress ${name}`);
  return found;
}

/** The annotations of an Ingress, without the wave. */
export function annotationsOf(made: Output, name?: string): Readonly<Record<string, string>> {
  const { 'argocd.argoproj.io/sync-wave': _wave, ...annotations } = ingress(made, name).metadata.annotations ?? {};
  return annotations;
}

/** Where a request goes: the Ingress, the Service and its port. */
export function targetOf(
  made: Output,
  host: string,
  path: string,
): { readonly object: IngressJson; readonly service: string; readonly port: number } {
  const all = ingresses(made).flatMap((object) =>
    object.spec.rules.filter((rule) => rule.host === host).flatMap(({ http }) => http.paths.map((each) => ({ object, ...each }))),
  );
  const matching = all.filter((each) => path === each.path || path.startsWith(`${each.path}/`));
  const [longest] = matching.sort((one, other) => other.path.length - one.path.length);
  if (!longest) throw new Error(`${host}${path} leads nowhere`);
  const { name, port } = longest.backend.service;
  return { object: longest.object, service: name, port: port.number ?? 0 };
}

/** The annotations of a Service, without the wave. */
export function serviceAnnotations(made: Output, name = 'milvus'): Readonly<Record<string, string>> {
  const { 'argocd.argoproj.io/sync-wave': _wave, ...annotations } = made.get('Service', name).metadata.annotations ?? {};
  return annotations;
}
