import type { Rule } from '../../findings';

export const OTHER_CONTROLLER: Rule = {
  id: 'MK-ADO-001',
  title: 'controller of another kind than the live one',
  severity: 'error',
  reason:
    'A StatefulSet does not replace a Deployment of the same name: both run, the old pods keep the disk, and two processes write the same data.',
  source: 'Kubernetes documentation, object names and IDs: only one object of a given kind can have a given name',
  fix: 'Keep the kind of the live controller. Change it later, after `kubectl delete --cascade=orphan` of the old one.',
};

export const SERVICE_NOT_ADOPTABLE: Rule = {
  id: 'MK-ADO-002',
  title: 'service of a release that cannot be taken over in place',
  severity: 'error',
  reason:
    'Its pods have another layout than those of the library: MinIO keeps its drives at other paths and refuses nodes with other arguments, Pulsar has ' +
    'other components, and Kafka uses ZooKeeper. Pods of both kinds do not work together, so it would not survive the rollout.',
  source: 'zilliztech/milvus-helm, chart 5.0.19 with its sub-charts; `cmd/bootstrap-peer-server.go` of MinIO compares arguments',
  fix: 'Wire the live service as an external one, and move its data later.',
};

export const ETCD_LEAVES: Rule = {
  id: 'MK-ADO-003',
  title: 'etcd whose pods leave the cluster when they stop',
  severity: 'warning',
  reason:
    'Pods of the chart remove their member from the cluster when they stop, unless it is told otherwise, and only their own image adds it ' +
    'again. A member that was removed does not start in the pods of the library.',
  source: 'chart etcd 8.12.0 of Bitnami, removeMemberOnContainerTermination and `prestop.sh`; etcd documentation, runtime reconfiguration',
  fix: 'Set etcd.removeMemberOnContainerTermination: false in the values of the release, apply it, wait for the rollout, and suppress this rule.',
};

export const UNSTATED_VALUE: Rule = {
  id: 'MK-ADO-004',
  title: 'value of a live instance that the app does not state',
  severity: 'error',
  reason:
    'The library has other defaults than the tool that made the instance. With another prefix or queue, Milvus starts empty next to its data; ' +
    'with another release, taking over becomes an upgrade.',
  source:
    'zilliztech/milvus-helm, `templates/config.tpl`, which writes no etcd.rootPath; zilliztech/milvus-operator, the configuration template; ' +
    'Milvus source, `configs/milvus.yaml`',
  fix: 'Write the value of the live instance.',
};

export const UNCLAIMED_WORKLOAD: Rule = {
  id: 'MK-ADO-005',
  title: 'live workloads that the app does not take over',
  severity: 'warning',
  reason:
    'With replicaResourceGroups, the chart makes one Deployment of streaming nodes for each resource group. The library makes one for all, so the ' +
    'old ones keep running next to it.',
  source: 'zilliztech/milvus-helm, `templates/streamingnode-deployment.yaml` of chart 5.0.19',
  fix: 'Delete the old Deployments of streaming nodes one by one when the new one is ready, and suppress this rule.',
};

export const ROOT_OF_BUCKET: Rule = {
  id: 'MK-ADO-006',
  title: 'data at the root of the bucket',
  severity: 'error',
  reason:
    'Without a path, every object of the bucket belongs to Milvus: no other Milvus can share it, and lifecycle rules and backups cannot tell ' +
    'its files. Only a release that already has its data there needs it: the chart writes an empty path unless externalS3.rootPath is set.',
  source: 'zilliztech/milvus-helm, `templates/config.tpl`; Milvus source, `pkg/config`, which keeps an empty text',
  fix: "Suppress this rule with the reason, or write a path: MilvusRules.of(milvus).suppress('MK-ADO-006', 'data of the release …').",
};

export const CLAIM_OF_ONE_POD: Rule = {
  id: 'MK-ADO-007',
  title: 'existing claim for a role of several pods',
  severity: 'error',
  reason: 'All pods of the role would write to one volume, over the files of each other. A standalone alone has one pod.',
  source: 'Kubernetes documentation, persistent volumes: access modes; Milvus source, `internal/storage/local_chunk_manager.go`',
  fix: 'Use LocalStorage.emptyDir(…), LocalStorage.ephemeralVolume(…) or LocalStorage.persistent(…).',
};

export const METRICS_OUTSIDE: Rule = {
  id: 'MK-ADO-008',
  title: 'metrics port outside of the cluster',
  severity: 'warning',
  reason: 'Port 9091 serves metrics, profiles and management calls, such as a flush or another log level, to everybody who reaches it.',
  source: 'Milvus source, `internal/http/server.go`, which registers them without authentication',
  fix: 'Leave out metrics, or use a Service of type ClusterIP, and scrape the pods.',
};
