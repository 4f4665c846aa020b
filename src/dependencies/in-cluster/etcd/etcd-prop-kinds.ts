import { Cron } from 'cdk8s';
import { aFunction, aNumber, aSize, aText, carrying, made, propsOf, type PropsType } from '../../../props';
import { SERVICE_KINDS, SERVICE_OVERRIDE_KINDS } from '../stateful-service/stateful-service-prop-kinds';
import { EtcdCertificates } from './etcd-certificates';
import { EtcdCompaction } from './etcd-compaction';
import type { EtcdDefragmentationProps } from './etcd-defragmentation';
import type { InClusterEtcdOverrides, InClusterEtcdProps } from './in-cluster-etcd-props';

const SCHEDULE = "Cron.schedule({ minute: '0', hour: '3', weekDay: '0' })";

/** The props of an etcd. */
export const ETCD_TYPE: PropsType<InClusterEtcdProps> = {
  kinds: {
    ...SERVICE_KINDS,
    name: aText,
    members: aNumber,
    tls: carrying(made<EtcdCertificates>(EtcdCertificates, "EtcdCertificates.certManager({ issuer: 'search-ca' })")),
    quota: aSize,
    compaction: carrying(
      made<EtcdCompaction>(EtcdCompaction, (given) => `EtcdCompaction.revisions(${typeof given === 'number' ? given : 1000})`),
    ),
    defragmentation: propsOf<EtcdDefragmentationProps>(
      { schedule: made<Cron>(Cron, SCHEDULE), timeZone: aText },
      { schedule: `Write a quiet hour, such as schedule: ${SCHEDULE}.` },
    ),
    maintenanceImage: aText,
    overrides: propsOf<InClusterEtcdOverrides>({ ...SERVICE_OVERRIDE_KINDS, defragmentation: aFunction() }, {}),
  },
  instead: {},
};
