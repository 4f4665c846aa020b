import {
  ROLE_KINDS,
  ROLE_OVERRIDE_KINDS,
  configKind,
  coordinatorKind,
  diskRoleKind,
  localStorageKind,
  podKind,
  profileKind,
  proxyKind,
  roleKind,
  workerKind,
  type RoleOverrides,
} from '../role';
import { DEPENDENCIES_INSTEAD, MessageQueue, dependenciesKind } from '../dependencies';
import { clientServiceKind } from '../network';
import {
  aFunction,
  aSecret,
  aServiceAccount,
  aSize,
  aText,
  anything,
  listOf,
  made,
  oneOf,
  peers,
  propsOf,
  type Kind,
  type PropKinds,
  type PropsType,
} from '../props';
import { caBundleKind, clientCertificateKind, passwordKind } from '../security';
import { MilvusVersion, type CoordinatorTopology } from '../version';
import type { ClusterOverrides, InstanceOverrides, InstanceProps } from './instance-props';
import type { MilvusClusterProps } from './milvus-cluster-props';
import type { MilvusStandaloneProps } from './milvus-standalone-props';
import type { ProxyCanaryOverrides, ProxyCanaryProps } from './proxy-canary-props';
import type { ResourceGroupTls } from './resource-groups/resource-groups';

const versionKind: Kind<MilvusVersion> = made<MilvusVersion>(MilvusVersion, (given) => {
  const text = typeof given === 'string' || typeof given === 'number' ? String(given).replace(/^v/, '') : '';
  return text === '' ? 'a release, such as MilvusVersion.V2_6' : `MilvusVersion.of('${text}')`;
});

const INSTANCE_OVERRIDES: PropKinds<InstanceOverrides> = { service: aFunction(), networkPolicy: aFunction() };

const INSTANCE: PropKinds<Omit<InstanceProps, 'overrides'>> = {
  name: aText,
  version: versionKind,
  upgradingFrom: versionKind,
  etcdRootPath: aText,
  bucketRootPath: aText,
  channelPrefix: aText,
  config: configKind,
  service: clientServiceKind,
  clients: peers,
  monitoring: peers,
  previous: listOf(anything),
  imageRegistry: aText,
  imageDigest: aText,
  imagePullPolicy: oneOf<Required<InstanceProps>['imagePullPolicy']>({ Always: true, IfNotPresent: true, Never: true }),
  imagePullSecrets: listOf(aSecret),
  serviceAccount: aServiceAccount,
};

const topologyKind = oneOf<CoordinatorTopology>({ mixcoord: true, separate: true });

const { image: _image, overrides: _overrides, ...CANARY } = ROLE_KINDS;
const VERSION_OF_CANARY = { version: "Write the release to try, such as version: MilvusVersion.of('2.6.25')." };

const proxyCanaryKind: Kind<ProxyCanaryProps> = propsOf<ProxyCanaryProps>(
  {
    ...CANARY,
    version: versionKind,
    imageDigest: aText,
    overrides: propsOf<ProxyCanaryOverrides>({ ...ROLE_OVERRIDE_KINDS, service: aFunction() }, {}),
  },
  VERSION_OF_CANARY,
);

/** The props of a cluster. */
export const CLUSTER_TYPE: PropsType<MilvusClusterProps> = {
  kinds: {
    ...INSTANCE,
    dependencies: dependenciesKind,
    coordinators: topologyKind,
    upgradingFromCoordinators: topologyKind,
    loadedData: aSize,
    profile: profileKind,
    podDefaults: podKind,
    proxy: proxyKind,
    proxyCanary: proxyCanaryKind,
    mixCoord: coordinatorKind,
    rootCoord: coordinatorKind,
    queryCoord: coordinatorKind,
    dataCoord: coordinatorKind,
    indexCoord: coordinatorKind,
    queryNode: workerKind,
    dataNode: workerKind,
    indexNode: workerKind,
    streamingNode: diskRoleKind,
    cdc: roleKind,
    resourceGroupAdministrator: passwordKind,
    resourceGroupTls: propsOf<ResourceGroupTls>(
      { caBundle: caBundleKind, serverName: aText, clientCertificate: clientCertificateKind },
      { caBundle: "Write caBundle: CaBundle.fromSecret(Secret.fromSecretName(this, 'ca', 'private-ca'))." },
    ),
    overrides: propsOf<ClusterOverrides>({ ...INSTANCE_OVERRIDES, resourceGroupJob: aFunction() }, {}),
  },
  instead: { dependencies: DEPENDENCIES_INSTEAD },
};

const {
  replicas: _replicas,
  spread: _spread,
  topologyKeys: _keys,
  unhealthyPodEvictionPolicy: _policy,
  rollout: _rollout,
  ...POD
} = ROLE_KINDS;

/** The props of a standalone. */
export const STANDALONE_TYPE: PropsType<MilvusStandaloneProps> = {
  kinds: {
    ...POD,
    ...INSTANCE,
    dependencies: dependenciesKind,
    caBundle: caBundleKind,
    messageQueue: made<MessageQueue>(MessageQueue, 'MessageQueue.rocksmq()'),
    storage: localStorageKind,
    overrides: propsOf<RoleOverrides & InstanceOverrides>({ ...ROLE_OVERRIDE_KINDS, ...INSTANCE_OVERRIDES }, {}),
  },
  instead: {},
};
