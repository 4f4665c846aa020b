import { Cron, type Size } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import type { Override } from '../../../emit';
import { NAMING_READERS, type NamingProps } from '../../../naming';
import { callback, number, sizeAmount, string, withMistakes, instanceOf, propsOf, type PropsType } from '../../../props';
import {
  SERVICE_READERS,
  SERVICE_OVERRIDE_READERS,
  type StatefulServiceOverrides,
  type StatefulServiceProps,
} from '../stateful-service/stateful-service-props';
import { EtcdCertificates } from './etcd-certificates';
import { EtcdCompaction } from './etcd-compaction';
import type { EtcdDefragmentationProps } from './etcd-defragmentation';

/** Changes to the objects of an etcd, each applied last. */
export interface InClusterEtcdOverrides extends StatefulServiceOverrides {
  /**
   * Changes the spec of the CronJob that defragments.
   *
   * @default - none
   */
  readonly defragmentation?: Override<k8s.CronJobSpec>;
}

/** Props of `InClusterEtcd`. */
export interface InClusterEtcdProps extends NamingProps, StatefulServiceProps {
  /**
   * Name that the names of objects start with; they end in `-etcd`. It can not be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Number of members: 1, 3 or 5. It can not be changed by this prop later: a running etcd takes in members one by one.
   *
   * @default 3
   */
  readonly members?: number;
  /**
   * Certificates for TLS between members and to clients, who then must show one too.
   *
   * @default - no TLS; the network policy alone says who may connect
   */
  readonly tls?: EtcdCertificates;
  /**
   * Size that the database may reach before it refuses writes. etcd's maintainers advise 8 GiB at most, and twice as
   * much of it must fit on the disk, because defragmentation writes a copy.
   *
   * @default - 4 GiB, which Milvus' maintainers use up to a billion vectors (milvus#44614); half of a smaller disk
   */
  readonly quota?: Size;
  /**
   * How much history is kept.
   *
   * @default EtcdCompaction.revisions(1000)
   */
  readonly compaction?: EtcdCompaction;
  /**
   * A CronJob that gives free space inside the database back to the disk, one member at a time, the leader last.
   *
   * @default - none
   */
  readonly defragmentation?: EtcdDefragmentationProps;
  /**
   * Image with a shell and etcdctl, for defragmentation and recovery.
   *
   * @default - Milvus' own build of etcd; the official image has no shell
   */
  readonly maintenanceImage?: string;
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: InClusterEtcdOverrides;
}

const SCHEDULE = "Cron.schedule({ minute: '0', hour: '3', weekDay: '0' })";

/** The props of an etcd. */
export const ETCD_TYPE: PropsType<InClusterEtcdProps> = {
  readers: {
    ...SERVICE_READERS,
    ...NAMING_READERS,
    name: string,
    members: number,
    tls: withMistakes(instanceOf<EtcdCertificates>(EtcdCertificates, "EtcdCertificates.certManager({ issuer: 'search-ca' })")),
    quota: sizeAmount,
    compaction: withMistakes(
      instanceOf<EtcdCompaction>(EtcdCompaction, (given) => `EtcdCompaction.revisions(${typeof given === 'number' ? given : 1000})`),
    ),
    defragmentation: propsOf<EtcdDefragmentationProps>(
      { schedule: instanceOf<Cron>(Cron, SCHEDULE), timeZone: string },
      { schedule: `Write a quiet hour, such as schedule: ${SCHEDULE}.` },
    ),
    maintenanceImage: string,
    overrides: propsOf<InClusterEtcdOverrides>({ ...SERVICE_OVERRIDE_READERS, defragmentation: callback() }, {}),
  },
  hints: {},
};
