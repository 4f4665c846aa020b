import type { Size } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import type { Override } from '../../../emit';
import { NAMING_READERS, type NamingProps } from '../../../naming';
import { callback, number, scheduleReader, sizeAmount, string, withMistakes, instanceOf, propsOf, type PropsType } from '../../../props';
import { passwordReader, type PasswordCredentials } from '../../../security';
import {
  SERVICE_READERS,
  SERVICE_OVERRIDE_READERS,
  type StatefulServiceOverrides,
  type StatefulServiceProps,
} from '../stateful-service/stateful-service-props';
import { EtcdCertificates } from './etcd-certificates';
import { EtcdCompaction } from './etcd-compaction';
import type { EtcdDefragmentationProps } from './etcd-defragmentation';

/** Changes to the objects of an etcd, applied last. */
export interface InClusterEtcdOverrides extends StatefulServiceOverrides {
  /**
   * Changes the spec of the Job that turns authentication on.
   *
   * @default - none
   */
  readonly authentication?: Override<k8s.JobSpec>;
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
   * Beginning of the names of the objects; they end with `-etcd`. It cannot be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Number of members: 1, 3 or 5. This prop cannot change it later, because a running etcd accepts members one by one.
   *
   * @default 3
   */
  readonly members?: number;
  /**
   * Certificates for TLS between members and to clients, which must then also present a certificate.
   *
   * @default - no TLS; only the network policy restricts connections
   */
  readonly tls?: EtcdCertificates;
  /**
   * Password of the user `root`, with which Milvus, defragmentation and recovery log in. A Job creates the user and turns authentication
   * on. The Secret has the user name `root`. Milvus needs 2.4 or later.
   *
   * @default - no authentication; the network policy, and client certificates with `tls`, restrict connections
   */
  readonly authentication?: PasswordCredentials;
  /**
   * Size at which the database refuses writes. The maintainers of etcd advise at most 8 GiB. The disk must fit twice the quota,
   * because defragmentation writes a copy.
   *
   * @default - 4 GiB, which the maintainers of Milvus use up to a billion vectors (milvus#44614); half of a smaller disk
   */
  readonly quota?: Size;
  /**
   * Amount of history that is kept.
   *
   * @default EtcdCompaction.revisions(1000)
   */
  readonly compaction?: EtcdCompaction;
  /**
   * A CronJob that returns free space inside the database to the disk, one member at a time, the leader last.
   *
   * @default - none
   */
  readonly defragmentation?: EtcdDefragmentationProps;
  /**
   * Image with a shell and etcdctl, for defragmentation and recovery.
   *
   * @default - Milvus' own build of etcd, because the official image has no shell
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

/** Type of the props. */
export const ETCD_TYPE: PropsType<InClusterEtcdProps> = {
  readers: {
    ...SERVICE_READERS,
    ...NAMING_READERS,
    name: string,
    members: number,
    tls: withMistakes(instanceOf<EtcdCertificates>(EtcdCertificates, "EtcdCertificates.certManager({ issuer: 'search-ca' })")),
    authentication: passwordReader,
    quota: sizeAmount,
    compaction: withMistakes(
      instanceOf<EtcdCompaction>(EtcdCompaction, (given) => `EtcdCompaction.revisions(${typeof given === 'number' ? given : 1000})`),
    ),
    defragmentation: propsOf<EtcdDefragmentationProps>(
      { schedule: scheduleReader, timeZone: string },
      { schedule: `Write a time with little load, such as schedule: ${SCHEDULE}.` },
    ),
    maintenanceImage: string,
    overrides: propsOf<InClusterEtcdOverrides>(
      { ...SERVICE_OVERRIDE_READERS, authentication: callback(), defragmentation: callback() },
      {},
    ),
  },
  hints: {},
};
