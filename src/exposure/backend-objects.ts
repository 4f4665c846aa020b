import { AppModel } from '../app';
import { OBJECT_NOT_EMITTED } from '../app/rules';
import { Manifest, syncWave, type ManifestProps } from '../emit';
import type { IMilvus } from '../network';
import { GATEWAY_API, type BackendTlsPolicySpec, type ReferenceGrantSpec } from './gateway-api';
import type { BackendTlsSpec } from './gateway-routes-spec';

const POLICY = 'backend-tls-policy';

/** Services of one Milvus that routes lead to. */
export interface BackendServices {
  readonly milvus: IMilvus;
  readonly namespace: string | undefined;
  readonly names: readonly string[];
}

/** The BackendTLSPolicy of a Milvus. A Service can have one, so all routes to the Milvus share it. */
export function backendTlsPolicy(services: BackendServices): Manifest {
  const { milvus, names } = services;
  const existing = find(milvus, POLICY);
  if (existing) return existing;
  return new Manifest<BackendTlsPolicySpec>(milvus, POLICY, {
    ...nextTo(services, 'tls'),
    apiVersion: `${GATEWAY_API}/v1`,
    kind: 'BackendTLSPolicy',
    content: () => {
      const { hostname, authority } = backendTls(milvus) ?? { hostname: milvus.endpoint.host };
      return {
        targetRefs: names.map((name) => ({ group: '', kind: 'Service', name })),
        validation: { caCertificateRefs: authority ? [{ group: '', kind: authority.kind, name: authority.name }] : [], hostname },
      };
    },
  });
}

/** Keeps the policy if the Milvus serves TLS. */
export function settleBackendTlsPolicy(services: BackendServices): void {
  const { milvus } = services;
  if (backendTls(milvus) !== undefined) return void backendTlsPolicy(services);
  const requested = find(milvus, POLICY);
  if (!requested) return;
  milvus.node.tryRemoveChild(POLICY);
  if (!requested.isPatched) return;
  const problem = 'a JSON patch of backendTlsPolicy has no object to change.';
  AppModel.of(milvus).findings.add(milvus, 'backendTlsPolicy', { rule: OBJECT_NOT_EMITTED, problem, fix: OBJECT_NOT_EMITTED.fix });
}

/** How a Milvus serves TLS; `undefined` if it does not. */
export function backendTls({ endpoint, clientTls }: IMilvus): BackendTlsSpec | undefined {
  if (!endpoint.uri.startsWith('https:')) return undefined;
  return {
    hostname: clientTls?.serverName ?? endpoint.host,
    ...(clientTls ? { authority: clientTls.caBundle.reference } : {}),
    hasClientCertificate: clientTls?.clientCertificate !== undefined,
  };
}

/** The grant for routes of another namespace. All routes of that namespace share it. */
export function referenceGrant(services: BackendServices, namespace: string): Manifest {
  const { milvus, names } = services;
  const purpose = `routes-from-${namespace}`;
  const existing = find(milvus, purpose);
  if (existing) return existing;
  return new Manifest<ReferenceGrantSpec>(milvus, purpose, {
    ...nextTo(services, purpose),
    // v1 came with Gateway API 1.5; the clouds still have releases before it, and all releases serve this version.
    apiVersion: `${GATEWAY_API}/v1beta1`,
    kind: 'ReferenceGrant',
    content: () => ({
      from: (['GRPCRoute', 'HTTPRoute'] as const).map((kind) => ({ group: GATEWAY_API, kind, namespace })),
      to: names.map((name) => ({ group: '', kind: 'Service', name })),
    }),
  });
}

/** An object that another construct added to the Milvus before. */
function find({ node }: IMilvus, id: string): Manifest | undefined {
  return node.tryFindChild(id) as Manifest | undefined;
}

/** Name and place of an object in the namespace of the Services, in their wave. */
function nextTo({ milvus, namespace }: BackendServices, purpose: string): Pick<ManifestProps<object>, 'name' | 'labels' | 'namespace'> {
  const { lastWave } = milvus;
  return { ...milvus.objectFor(purpose), namespace, ...(lastWave === undefined ? {} : { annotations: syncWave(lastWave) }) };
}
