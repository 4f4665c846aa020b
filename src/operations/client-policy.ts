import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { Manifest, syncWave } from '../emit';
import { jobNetworkPolicy } from '../jobs';
import { NAMESPACE_NAME, type ClientProtocol, type IMilvus } from '../network';

/** The NetworkPolicy of pods that call a Milvus. The Milvus admits them, from another namespace too. */
export function clientPolicy(scope: Construct, milvus: IMilvus, purpose: string, protocol: ClientProtocol): Manifest {
  const { namespace } = Chart.of(scope);
  const { name, labels, jobPodLabels } = milvus.objectFor(purpose);
  admitFrom(namespace, milvus, jobPodLabels);
  return new Manifest(
    scope,
    'network-policy',
    jobNetworkPolicy({
      name,
      labels,
      annotations: syncWave(milvus.firstWave),
      selector: jobPodLabels,
      egress: () => milvus.egressOfClients(namespace, protocol),
    }),
  );
}

/** Admits the pods of a Job in another namespace than the Milvus, which itself admits those in its namespace. */
function admitFrom(namespace: string | undefined, milvus: IMilvus, labels: Readonly<Record<string, string>>): void {
  if (namespace === milvus.namespace) return;
  const namespaceSelector = namespace === undefined ? {} : { matchLabels: { [NAMESPACE_NAME]: namespace } };
  milvus.admit({ peers: [{ namespaceSelector, podSelector: { matchLabels: { ...labels } } }], protocols: [] });
}
