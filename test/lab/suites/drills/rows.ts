import { configurationServices, type ConfigurationService } from '../../milvus/effective-configuration';
import type { RecordTable } from '../../runner/record-tables';
import { queryReasons } from './queries-without-data';
import { drills, type DrillName, type WrittenDrillName } from './limits';

/** The rows of the record's last table, without those of the writers and of the services whose configuration is compared. */
const singleRows = [
  'query node with a peer stops',
  'proxy stops',
  'a key that reloads',
  'a key of data nodes',
  'proxy: rendered limit of names compared with the running server',
  'network policies in force',
  'authorization turned on, root password changed',
  'node of a standalone stopped hard',
  'etcd member lost its disk',
  'disks of etcd, MinIO and Kafka grown',
  'etcd with client certificates, S3 behind a private authority, Kafka with SCRAM over TLS',
  'TLS, client certificates, users and roles',
  'one insert of 60 MiB and one of 66 MiB, through a gateway',
  'a call of 40 s, through Contour',
  'reads of a second Milvus by weight, through a gateway',
  'clients idle for five minutes, through a gateway',
  'queries of the dashboards asked of Prometheus',
  'changes applied by kubectl, held against the plan',
  'changes synced by Argo CD, held against the plan',
  'a thousand simulated nodes: placed',
  'a thousand simulated nodes: rolled',
  'a thousand simulated nodes: 20 nodes drained',
  'a thousand simulated nodes: a zone lost',
] as const;

/** The drills that raise an alert. */
const alertDrills = [
  'query node lost, no room for another',
  'coordinator killed, no room for another',
  'disks of MinIO nearly full',
  'backup that does not start',
  'etcd away',
] as const;
export type AlertDrillName = (typeof alertDrills)[number];

const alertRow = <Name extends AlertDrillName>(drill: Name) => `alert while: ${drill}` as const;
const writtenRow = <Name extends DrillName>(drill: Name) => `inserts while: ${drill}` as const;
const comparedRow = <Service extends ConfigurationService>(service: Service) =>
  `${service}: rendered keys compared with the running server` as const;

export type OtherRow =
  | (typeof singleRows)[number]
  | ReturnType<typeof alertRow<AlertDrillName>>
  | ReturnType<typeof writtenRow<WrittenDrillName>>
  | ReturnType<typeof comparedRow<ConfigurationService>>;

const services = Object.keys(configurationServices) as ConfigurationService[];

/** Every row that a suite can write, by its table. */
export const rows = {
  search: Object.keys(drills),
  other: [
    ...singleRows,
    ...alertDrills.map(alertRow),
    ...(Object.keys(drills) as DrillName[]).filter((drill) => 'inserts' in drills[drill]).map(writtenRow),
    ...services.map(comparedRow),
  ],
  compared: services,
  queries: queryReasons,
} satisfies Readonly<Record<RecordTable, readonly string[]>>;
