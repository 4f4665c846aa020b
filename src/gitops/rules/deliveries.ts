import type { AppContents } from '../../model';
import type { ModelRule } from '../../rules';
import { isDelivery, type DeliverySpec } from '../delivery-spec';

/** Two deliveries of one chart to one cluster. */
export const DELIVERED_TWICE: ModelRule = {
  id: 'MK-GTO-018',
  title: 'chart that two deliveries apply to one cluster',
  severity: 'error',
  reason: 'Each of the two takes the objects over from the other in every sync.',
  source: 'Argo CD documentation, "Sync Options", fail on shared resource; Flux documentation, "Kustomization", garbage collection',
  fix: 'Keep one of them, or give them different destinations.',
  checkApp: ({ extensions }, report) => {
    const deliveries = extensions.filter(isDelivery);
    const seen = new Map<string, DeliverySpec>();
    for (const delivery of deliveries) {
      for (const { chart, destination } of delivery.targets) {
        const key = JSON.stringify([chart, destination]);
        const other = seen.get(key);
        if (other) report(delivery, delivery.prop, `has ${chart}, which ${other.path} applies to the same cluster.`);
        else seen.set(key, delivery);
      }
    }
  },
};

export const UNORDERED: ModelRule = {
  id: 'MK-GTO-019',
  title: 'delivery of an instance without waves',
  severity: 'advice',
  reason: 'Without sync waves, the pods of all roles are replaced at once, also in an upgrade.',
  source: 'Milvus documentation, upgrade by a rolling update: coordinators before workers before proxies',
  fix: 'Remove syncWaves: false, or order the upgrade in another way.',
  checkApp: (app, report) => {
    for (const delivery of app.extensions.filter(isDelivery)) {
      const { path } = instancesIn(app, delivery).find((instance) => instance.hasNoWaves && instance.roles.length > 1) ?? {};
      if (path !== undefined) report(delivery, delivery.prop, `has ${path} with syncWaves: false.`);
    }
  },
};

/** Rules over the deliveries of an app. */
export const DELIVERY_RULES: readonly ModelRule[] = [DELIVERED_TWICE, UNORDERED];

function instancesIn({ instances }: AppContents, { targets }: DeliverySpec) {
  return instances.filter(({ path }) => targets.some(({ chart }) => path.startsWith(`${chart}/`)));
}
