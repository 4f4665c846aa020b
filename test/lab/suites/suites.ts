import type { Suite } from '../runner/suite';
import { admission } from './admission';
import { adopt } from './adopt';
import { adoptedStandalone } from './adopted-standalone';
import { alerts } from './alerts';
import { argo } from './argo';
import { cluster } from './cluster';
import { configurationChanges } from './drills/configuration-changes';
import { coordinator } from './drills/coordinator';
import { credentials } from './drills/credentials';
import { diskGrowth } from './drills/disk-growth';
import { effectiveConfiguration } from './drills/effective-configuration';
import { etcdSnapshots } from './drills/etcd-snapshots';
import { gatewayDrill } from './drills/gateway';
import { inClusterServices } from './drills/in-cluster-services';
import { networkPolicies } from './drills/network-policies';
import { observed } from './drills/observed';
import { patchUpgrade } from './drills/patch-upgrade';
import { proxy } from './drills/proxy';
import { pulsar } from './drills/pulsar';
import { queryNodes } from './drills/query-nodes';
import { securedServices } from './drills/secured-services';
import { standaloneNode } from './drills/standalone-node';
import { stores } from './drills/stores';
import { placement } from './placement';
import { plan } from './plan';
import { sizes } from './sizes';
import { standalone } from './standalone';
import { thousandNodes } from './thousand-nodes';

/** Every suite, in the order in which they run: first those that need the least, then the drills. */
export const suites: readonly Suite[] = [
  alerts,
  admission,
  argo,
  placement,
  plan,
  adopt,
  sizes,
  standalone,
  adoptedStandalone,
  cluster,
  thousandNodes,
  queryNodes,
  coordinator,
  proxy,
  effectiveConfiguration,
  configurationChanges,
  patchUpgrade,
  stores,
  standaloneNode,
  networkPolicies,
  credentials,
  securedServices,
  gatewayDrill,
  inClusterServices,
  etcdSnapshots,
  diskGrowth,
  pulsar,
  observed,
];
