import type { Rule } from '../../findings';

export const NO_DATABASE_NAME: Rule = {
  id: 'MK-CAR-003',
  title: 'name of a database or collection that Milvus does not accept',
  severity: 'error',
  reason: 'Names of databases and collections have letters, digits and _, and start with a letter or _.',
  source: 'Milvus source, `internal/proxy/util.go`: ValidateDatabaseName, validateCollectionName',
  fix: 'Write the name without other characters.',
};

export const RUN_WITHOUT_EFFECT: Rule = {
  id: 'MK-CAR-012',
  title: 'prop about the start of a Job that has no effect',
  severity: 'error',
  reason: 'A CronJob starts at the times of its schedule only, in its time zone. A Job starts with a sync or with a new text of run.',
  source: 'this library: the name of a Job derives from its content; Argo CD documentation, resource hooks',
  fix: 'Keep the schedule or the other prop.',
};

export const NO_ETCD: Rule = {
  id: 'MK-CAR-010',
  title: 'tool for an etcd that it cannot reach',
  severity: 'error',
  reason: 'The etcd inside the process of a standalone has no address, and a pod reads only Secrets of its namespace.',
  source: 'Milvus source, `pkg/util/etcd/etcd_server.go`: the embedded server listens on 127.0.0.1; Kubernetes documentation, Secrets',
  fix: 'Declare the tool in the namespace of a Milvus that uses a separate etcd, such as MetaStore.etcd([…]).',
};

export const ETCD_OF_THE_APP: Rule = {
  id: 'MK-CAR-011',
  title: 'second defragmentation of an etcd that the app runs',
  severity: 'error',
  reason: 'A member serves no requests while it is defragmented, so two Jobs at once can stop two members of three.',
  source: 'etcd documentation, maintenance: defragmentation',
  fix: "Remove it, and set defragmentation of the etcd: InCluster.etcd({ defragmentation: { schedule: Cron.schedule({ minute: '0', hour: '3' }) } }).",
};
