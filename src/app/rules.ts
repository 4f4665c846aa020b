import type { Rule } from '../findings';

export const DUPLICATE_OBJECT: Rule = {
  id: 'MK-NAM-003',
  title: 'duplicate object name',
  severity: 'error',
  reason: 'The second object would overwrite the first one in the cluster.',
  source: 'Kubernetes documentation, object names and IDs',
  fix: 'Change the name or construct id of one of the two.',
};

export const SUPPRESSION_WITHOUT_EFFECT: Rule = {
  id: 'MK-RUL-001',
  title: 'suppression without a finding',
  severity: 'warning',
  reason: 'A suppression that outlives its finding would hide the next one of the same rule.',
  source: 'this library: every suppression names a finding that exists',
  fix: 'Remove the suppression.',
};

export const SUPPRESSION_WITHOUT_REASON: Rule = {
  id: 'MK-RUL-002',
  title: 'suppression without a reason',
  severity: 'error',
  reason: 'The reason is what an auditor reads instead of the finding.',
  source: 'this library: accepting a finding requires a written reason',
  fix: 'Write why the finding is accepted, and until when.',
};

export const SUPPRESSION_OF_AN_INPUT: Rule = {
  id: 'MK-RUL-003',
  title: 'suppression of an invalid value',
  severity: 'error',
  reason: 'The library replaced the value with a stand-in, so the output would not be what the app declares.',
  source: 'this library: docs/explanation/architecture.md',
  fix: 'Remove the suppression, and correct the value.',
};

export const DUPLICATE_RULE: Rule = {
  id: 'MK-RUL-004',
  title: 'duplicate rule id',
  severity: 'error',
  reason: 'A suppression by id would silence both rules.',
  source: 'this library: ids of rules are unique in an app',
  fix: 'Give the rule a unique id with your own prefix, such as BANK-NET-001.',
};

export const UNUSABLE_RULE: Rule = {
  id: 'MK-RUL-005',
  title: 'rule that cannot run',
  severity: 'error',
  reason: 'A rule without a check, or whose check throws, would find nothing, and nobody would notice.',
  source: 'this library: ModelRule',
  fix: 'Give id, title, reason, source and fix as texts, a severity, and at least one check that reports what it finds.',
};

export const OBJECT_NOT_EMITTED: Rule = {
  id: 'MK-OBJ-001',
  title: 'patch or override of an object that is not emitted',
  severity: 'warning',
  reason: 'The model does not need the object, so the patch or override has no effect.',
  source: 'this library: which objects exist follows from replicas, autoscaling, storage and resource groups',
  fix: 'Remove the change, or set the prop that makes the library emit the object.',
};

export const PATCH_WITHOUT_PLACE: Rule = {
  id: 'MK-OBJ-040',
  title: 'JSON patch that cannot be applied',
  severity: 'error',
  reason: 'It changes nothing, adds a misspelled field, or ends the synth with a TypeError of cdk8s.',
  source: 'RFC 6902, sections 4.1 to 4.3',
  fix: 'Correct the path, or use JsonPatch.add: it creates the last part of a path, but not the objects above it.',
};

export const SERVICE_OF_ALL_PODS: Rule = {
  id: 'MK-OBJ-002',
  title: 'Service that selects every pod of a Milvus',
  severity: 'error',
  reason:
    'Only proxies serve clients: a Service without a role also routes connections to query nodes and coordinators, which refuse them.',
  source: 'Kubernetes documentation, Service: selector; Milvus documentation, architecture: access layer',
  fix: 'Select the role that clients connect to, such as selector: milvus.proxy.',
};

export const CLIENT_WITHOUT_WAVE: Rule = {
  id: 'MK-OBJ-004',
  title: 'client of a Milvus in an earlier wave',
  severity: 'advice',
  reason:
    'An object without a wave is in wave 0, before Milvus. If its pods become ready only when Milvus answers, Argo CD waits for them ' +
    'forever and never applies Milvus.',
  source: 'Argo CD documentation, sync phases and waves: the next wave starts when all resources of this one are healthy',
  fix: "Write metadata.addAnnotation('argocd.argoproj.io/sync-wave', String(milvus.lastWave)).",
};

export const MANAGEMENT_EXPOSED: Rule = {
  id: 'MK-OBJ-003',
  title: 'way in to the management port',
  severity: 'error',
  reason: 'Port 9091 stops components and changes the configuration without a password, in every release.',
  source: 'milvus#50763; CVE-2026-26190; Milvus source, `internal/http`: /management',
  fix: 'Lead it to the Service of the instance, such as milvus.service, which does not have this port.',
};

export const ROUTE_TO_NO_PORT: Rule = {
  id: 'MK-EXP-014',
  title: 'route to a port that the Service lacks',
  severity: 'error',
  reason: 'The controller reports an unresolved backend, and answers every request with an error.',
  source: 'Kubernetes API, IngressServiceBackend; Gateway API, backendRefs',
  fix: 'Lead it to a port of the Service, such as milvus.clientService.port.',
};

export const ROUTE_NOT_ADMITTED: Rule = {
  id: 'MK-EXP-015',
  title: 'route whose controller the NetworkPolicy does not admit',
  severity: 'warning',
  reason: 'With clients, the NetworkPolicy of the instance admits only the named peers, and drops the connections of the controller.',
  source: 'Kubernetes documentation, network policies',
  fix: 'Add the pods or the namespace of the controller to clients, or use MilvusIngress or GatewayRoutes, which add them.',
};

export const WEIGHTED_WRITES: Rule = {
  id: 'MK-RTE-017',
  title: 'weights of all requests between two Milvus',
  severity: 'error',
  reason: 'Each Milvus has its own data: writes go to one of them by chance, and reads miss the part that the other one has.',
  source: 'Milvus documentation, architecture: each instance has its own meta store and object storage',
  fix: 'Divide reads only, by reads of GatewayRoutes, or move all clients at once.',
};

export const MONITOR_OF_NO_PORT: Rule = {
  id: 'MK-MON-009',
  title: 'monitor of a port that the pods lack',
  severity: 'error',
  reason: 'Prometheus finds no target and reports no error, so every alert about the pods stays silent.',
  source: 'Prometheus operator, API reference: PodMetricsEndpoint and Endpoint, port',
  fix: "Write the name of the metrics port, such as port: 'metrics', or use Monitoring of @org/milvus-k8s/monitoring.",
};

export const MONITOR_OF_CLOSED_PORT: Rule = {
  id: 'MK-MON-014',
  title: 'monitor of a port that the network policy closes',
  severity: 'warning',
  reason: 'The network policy admits only the named peers to the port, so every scrape times out.',
  source: 'Kubernetes documentation, network policies; docs/how-to/scrape-metrics.md',
  fix: 'Give the pods of your Prometheus in monitoring of the Milvus or the service, or use Monitoring, which adds them.',
};
