import { frontOf, isOn } from '../../model/read-model';
import type { ModelRule } from '../../rules';
import type { RestObstacle } from '../backup-spec';
import { checkEach } from './each-backup-job';

const ACCOUNT: ModelRule = {
  id: 'MK-BAK-012',
  title: 'identity of a cloud without a service account that has it',
  severity: 'error',
  reason: 'A pod has one service account, and with it one identity in a cloud, for both storages.',
  source: 'Amazon EKS, IAM roles for service accounts; GKE, Workload Identity Federation; Microsoft Entra Workload ID',
  fix:
    'Give both storages one identity that may read the one and write the other; or give serviceAccount, with an identity that may do both, ' +
    'and trust it in the cloud.',
  checkApp: checkEach((job, report) => {
    if (job.accountProblem !== undefined) report(job, 'serviceAccount', `is missing, and ${job.accountProblem}.`);
  }),
};

const NAMESPACE: ModelRule = {
  id: 'MK-BAK-013',
  title: 'backup Job in another namespace than its Milvus',
  severity: 'error',
  reason: 'Secrets, service account and the Service of the management interface are in the namespace of the Milvus.',
  source: 'Kubernetes documentation, Secrets: a pod uses the Secrets of the namespace that it is in',
  fix: 'Declare it in a chart of the namespace of the Milvus.',
  checkApp: checkEach((job, report) => {
    if (job.foreignNamespace !== undefined) report(job, 'milvus', `is in ${job.foreignNamespace || 'the default namespace'}.`);
  }),
};

const CLOSED_HOST: ModelRule = {
  id: 'MK-BAK-017',
  title: 'storage that the NetworkPolicy of a backup Job cannot admit',
  severity: 'error',
  reason: 'A NetworkPolicy names pods and addresses, so the pods cannot connect to a host whose addresses are unknown.',
  source: 'Kubernetes API, NetworkPolicyPeer',
  fix: 'Give the addresses of the host in hosts of Egress.kubernetes of the Milvus, or use Egress.cilium.',
  checkApp: checkEach((job, report) => {
    const hosts = [...new Set(job.closedHosts)];
    if (hosts.length > 0) report(job, job.backupsProp, `needs ${hosts.join(', ')}, which egress of the Milvus does not admit.`);
  }),
};

const WORDS: Readonly<Record<RestObstacle, string>> = {
  off: 'serves no REST',
  'old-tool': 'serves REST on a separate port, which milvus-backup before 0.6.0 does not know',
  'client-certificate': 'asks for a client certificate over REST, and milvus-backup presents none',
  'server-name': 'has a certificate for another name than its host, and milvus-backup verifies the host over REST',
};

const REST_OF_BACKUP: ModelRule = {
  id: 'MK-BAK-018',
  title: 'REST that a backup cannot use',
  severity: 'warning',
  reason: 'milvus-backup asks for the files of a segment over REST, and otherwise lists the bucket, where it can meet a compaction.',
  source: 'milvus-backup, `core/backup/coll_dml_task.go`, docs/FAQ.md: "field … has different file num"',
  fix: 'Serve REST without client certificates, under the host of the Service, and use milvus-backup 0.6.0 or later.',
  checkApp: checkEach((job, report) => {
    if (job.task === 'backup' && job.rest !== undefined) report(job, 'milvus', `${WORDS[job.rest]}.`);
  }),
};

const REST_OF_RESTORE: ModelRule = {
  id: 'MK-BAK-019',
  title: 'REST that a restore cannot use',
  severity: 'error',
  reason: 'milvus-backup imports data over REST, and a check also counts rows over it.',
  source: 'milvus-backup, `core/restore/import_restful.go` and `internal/client/milvus/restful.go`',
  fix: 'Serve REST without client certificates, under the host of the Service, and use milvus-backup 0.6.0 or later.',
  checkApp: checkEach((job, report) => {
    if (job.restore !== undefined && job.rest !== undefined) report(job, 'milvus', `${WORDS[job.rest]}.`);
  }),
};

const NO_ADMINISTRATOR: ModelRule = {
  id: 'MK-BAK-031',
  title: 'backup Job without a user',
  severity: 'error',
  reason: 'With common.security.authorizationEnabled, Milvus refuses each call without a user.',
  source: 'Milvus source, `internal/proxy/authentication_interceptor.go`',
  fix: 'Give the Milvus an administrator, or authentication with root.',
  checkApp: checkEach((job, report, milvus) => {
    const front = milvus && frontOf(milvus);
    if (!front || job.hasAdministrator || !isOn(front, 'common.security.authorizationEnabled')) return;
    report(job, 'milvus', 'asks for a user, and has no administrator.');
  }),
};

const CANNOT_PAUSE: ModelRule = {
  id: 'MK-BAK-032',
  title: 'pause of garbage collection that nothing can ask for',
  severity: 'error',
  reason:
    'milvus-backup asks a proxy for the pause on port 9091, from Milvus 2.4 on, and the library knows only the proxies of the same app.',
  source: 'milvus-backup, `internal/client/milvus/manage.go`; Milvus source, `internal/proxy/management.go`',
  fix: 'Leave pauseGarbageCollection out, or declare the Backup in the app of the Milvus.',
  checkApp: checkEach((job, report) => {
    if (job.backup?.cannotPause === true) report(job, 'pauseGarbageCollection', `is true, and ${job.milvus} has no known way for it.`);
  }),
};

export const REACH_RULES: readonly ModelRule[] = [
  ACCOUNT,
  NAMESPACE,
  CLOSED_HOST,
  REST_OF_BACKUP,
  REST_OF_RESTORE,
  NO_ADMINISTRATOR,
  CANNOT_PAUSE,
];
