import { milvusReader, type IMilvus } from '../../network';
import { instanceOf, string, type PropsType } from '../../props';
import { Alerts } from '../alerts';
import { runbooksReader } from '../alerts-props';
import { objectivesReader, type Objectives } from '../objectives';
import { provisioningReader, type DashboardProvisioning } from './dashboard-provisioning';

/** Props of `Dashboards`. */
export interface DashboardsProps {
  /** The Milvus to show. */
  readonly milvus: IMilvus;
  /**
   * The alerts about this Milvus. Lines in the panels are their bounds, with your changes, and their objectives.
   *
   * @default - the bounds that the alerts have without changes
   */
  readonly alerts?: Alerts;
  /**
   * Objectives for clients, drawn as lines.
   *
   * @default - those of `alerts`
   */
  readonly objectives?: Objectives;
  /**
   * How the dashboards reach Grafana.
   *
   * @default DashboardProvisioning.sidecar()
   */
  readonly provisioning?: DashboardProvisioning;
  /**
   * Folder of Grafana.
   *
   * @default 'Milvus'
   */
  readonly folder?: string;
  /**
   * Namespace of the objects, if Grafana only reads its own.
   *
   * @default - the namespace of the chart
   */
  readonly namespace?: string;
  /**
   * Address of your copy of the runbooks in `docs/runbooks`, to which panels link.
   *
   * @default - that of `alerts`; without one, panels have no links
   */
  readonly runbooks?: string;
  /**
   * Name of the dashboards; the names of the objects contain it.
   *
   * @default - the construct id
   */
  readonly name?: string;
}

export const DASHBOARDS_TYPE: PropsType<DashboardsProps> = {
  readers: {
    milvus: milvusReader,
    alerts: instanceOf<Alerts>(Alerts, "new Alerts(this, 'alerts', { milvus })"),
    objectives: objectivesReader,
    provisioning: provisioningReader,
    folder: string,
    namespace: string,
    runbooks: runbooksReader,
    name: string,
  },
  hints: { milvus: 'Write the Milvus to show.' },
};
