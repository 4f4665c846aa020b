import type { InstanceModel } from '../../model';
import { configNumber, frontOf, isOn } from '../../model/read-model';
import { checkExtensionsOfMilvus, type ModelRule } from '../../rules';
import { isWithin } from '../../version';
import { isReplication } from '../replication/replication-spec';

/** Releases whose change data capture is documented, and which can promote a standby. */
const REPLICATING = { from: '2.6.16' };

const checkEach = checkExtensionsOfMilvus(isReplication);

export const REPLICATION_RELEASE: ModelRule = {
  id: 'MK-CDC-004',
  title: 'release without replication by change data capture',
  severity: 'error',
  reason: 'The cdc role is documented from 2.6.16 on, and earlier releases cannot promote a standby without its primary.',
  source: 'Milvus documentation, Milvus CDC; milvus#47352',
  fix: 'Upgrade Milvus to 2.6.16 or later.',
  checkApp: checkEach((replication, report) => {
    if (!isWithin(replication.release, REPLICATING)) report(replication, 'milvus', `is ${replication.release}.`);
  }),
};

export const REPLICATION_STRANGER: ModelRule = {
  id: 'MK-CDC-005',
  title: 'topology without the Milvus that is told it',
  severity: 'error',
  reason: 'Milvus refuses a topology in which it does not find its own channel prefix.',
  source: 'Milvus source, `pkg/util/replicateutil/config_validator.go` of 2.6: validateRelevance',
  fix: 'Write the channelPrefix of the Milvus in its ReplicationSite.',
  checkApp: checkEach((replication, report) => {
    const { self, sites } = replication;
    if (self === undefined || sites.some(({ channelPrefix }) => channelPrefix === self)) return;
    const names = sites.map(({ channelPrefix }) => `'${channelPrefix}'`).join(' and ');
    report(replication, 'milvus', `has the channel prefix '${self}', and the sites are ${names}.`);
  }),
};

export const SITES_ALIKE: ModelRule = {
  id: 'MK-CDC-006',
  title: 'two sites with one channel prefix or address',
  severity: 'error',
  reason: 'Milvus tells sites apart by both, and refuses a topology in which one occurs twice.',
  source: 'Milvus source, `pkg/util/replicateutil/config_validator.go` of 2.6: validateClusterBasic',
  fix: 'Give each Milvus its own channelPrefix before its first start, and each site its own address.',
  checkApp: checkEach((replication, report) => {
    const { sites } = replication;
    sites.forEach(({ channelPrefix, address, prop }, index) => {
      const before = sites.slice(0, index);
      const samePrefix = before.find((site) => site.channelPrefix === channelPrefix);
      const sameAddress = before.find((site) => site.address === address);
      if (samePrefix) report(replication, prop, `has the channel prefix '${channelPrefix}', like ${samePrefix.prop}.`);
      else if (sameAddress) report(replication, prop, `has the address '${address}', like ${sameAddress.prop}.`);
    });
  }),
};

export const PRIMARY_WITHOUT_CDC: ModelRule = {
  id: 'MK-CDC-007',
  title: 'primary without the cdc role',
  severity: 'error',
  reason: 'The cdc role of the primary sends its writes to the standbys; without it they receive nothing.',
  source: 'Milvus documentation, Milvus CDC; `internal/cdc` of 2.6 and 3.0',
  fix: 'Set cdc: {} of the MilvusCluster or the MilvusStandalone.',
  checkApp: checkEach((replication, report, milvus) => {
    const isPrimary = replication.sites[0]?.channelPrefix === replication.self && replication.sites.length > 1;
    if (isPrimary && lacksCdc(milvus)) report(replication, 'milvus', 'is the primary, and has no cdc role.');
  }),
};

export const STANDBY_WITHOUT_CDC: ModelRule = {
  id: 'MK-CDC-008',
  title: 'standby without the cdc role',
  severity: 'warning',
  reason: 'After a switch-over or a fail-over this Milvus is the primary, and sends nothing back until it has the role.',
  source: 'Milvus documentation, Milvus CDC: deploy it on every cluster that may become primary',
  fix: 'Set cdc: {} of the MilvusCluster or the MilvusStandalone.',
  checkApp: checkEach((replication, report, milvus) => {
    const isStandby = replication.sites.slice(1).some(({ channelPrefix }) => channelPrefix === replication.self);
    if (isStandby && lacksCdc(milvus)) report(replication, 'milvus', 'is a standby, and has no cdc role.');
  }),
};

export const CHANNELS_DIFFER: ModelRule = {
  id: 'MK-CDC-009',
  title: 'topology with another number of channels',
  severity: 'error',
  reason: 'Milvus compares the channels of the topology with its own, and all sites need the same number.',
  source: 'Milvus source, `pkg/util/replicateutil/config_validator.go` of 2.6: validateRelevance',
  fix: 'Set channels to rootCoord.dmlChannelNum, which must be the same on every site.',
  checkApp: checkEach((replication, report, milvus) => {
    const { channels } = replication;
    if (!Number.isSafeInteger(channels) || channels < 1) return report(replication, 'channels', `is ${channels}.`);
    const role = milvus?.roles.find(({ role: name }) => name === 'mixCoord' || name === 'standalone');
    const own = role && configNumber(role, 'rootCoord.dmlChannelNum');
    if (own === undefined || Number.isNaN(own) || own === channels) return;
    report(replication, 'channels', `is ${channels}, and the Milvus has ${own}.`, `Set channels: ${own}.`);
  }),
};

export const REPLICATION_LOGIN: ModelRule = {
  id: 'MK-CDC-010',
  title: 'topology that the Job may not set',
  severity: 'error',
  reason: 'With authorization on, Milvus takes the topology only from a user with the right to update it, such as root.',
  source: '`proto/milvus.proto` of milvus-io/milvus-proto: PrivilegeUpdateReplicateConfiguration',
  fix: 'Set the administrator of the Milvus: root in authentication of the cluster, or administrator of Milvus.fromEndpoint.',
  checkApp: checkEach((replication, report, milvus) => {
    const front = milvus && frontOf(milvus);
    if (!front || replication.hasAdministrator || !isOn(front, 'common.security.authorizationEnabled')) return;
    report(replication, 'milvus', 'has authorization on, and no administrator.');
  }),
};

export const REPLICATION_AUTHORITY: ModelRule = {
  id: 'MK-CDC-011',
  title: 'Milvus whose certificate the Job cannot verify',
  severity: 'error',
  reason: 'The Job sends the password of the administrator, so it connects only to a server whose certificate it can verify.',
  source: 'grpcurl documentation: -cacert',
  fix: "Set clientTls of the Milvus: { caBundle: CaBundle.fromSecret(Secret.fromSecretName(this, 'ca', 'private-ca')) }.",
  checkApp: checkEach((replication, report) => {
    if (replication.lacksAuthority) report(replication, 'milvus', 'serves TLS, and has no clientTls for the Job to trust it.');
  }),
};

export const TWO_TOPOLOGIES: ModelRule = {
  id: 'MK-CDC-014',
  title: 'two topologies of one Milvus',
  severity: 'error',
  reason: 'A Milvus has one topology: the Job that runs last wins, and the other one waits for a topology that never comes.',
  source: 'Milvus source, `internal/streamingcoord/server` of 2.6: UpdateReplicateConfiguration replaces the configuration',
  fix: 'Declare one Replication with all sites.',
  checkApp: ({ extensions }, report) => {
    const declared = extensions.filter(isReplication);
    for (const [index, replication] of declared.entries()) {
      const other = declared.slice(0, index).find(({ milvus }) => milvus === replication.milvus);
      if (other) report(replication, 'milvus', `has the topology of ${other.path} already.`);
    }
  },
};

/** The rules over topologies of replication. */
export const REPLICATION_RULES: readonly ModelRule[] = [
  REPLICATION_RELEASE,
  REPLICATION_STRANGER,
  SITES_ALIKE,
  PRIMARY_WITHOUT_CDC,
  STANDBY_WITHOUT_CDC,
  CHANNELS_DIFFER,
  REPLICATION_LOGIN,
  REPLICATION_AUTHORITY,
  TWO_TOPOLOGIES,
];

/** Whether a Milvus of this app has no cdc role. */
function lacksCdc(milvus: InstanceModel | undefined): boolean {
  return milvus?.roles.every(({ role }) => role !== 'cdc') ?? false;
}
