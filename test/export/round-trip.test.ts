import { importMilvus } from '@org/milvus-k8s/import';
import { AppModel, type InstanceModel, type RoleSpec } from '@org/milvus-k8s/model';
import { exportHelm, helmValuesText } from '@org/milvus-k8s/operator';
import { chartOf } from '../import/app-of';
import { EXAMPLE_NAMES, exampleChart } from '../support/examples';

/** Keys that say where the data is, and which services hold it. */
const PLACES =
  /^(mq\.type|common\.storageType|etcd\.(endpoints|use\.embed|rootPath)|minio\.(address|bucketName|rootPath|useIAM)|pulsar\.(address|port|tenant|namespace)|kafka\.brokerList|msgChannel\.chanNamePrefix\.cluster)$/;

const pods = ({ replicas }: RoleSpec) => {
  if (replicas.kind === 'foreign') return 'foreign';
  if (replicas.kind === 'fixed') return replicas.count;
  // The values have no autoscaler of KEDA, which the report says. Its ScaledObject can be imported next to them.
  if (replicas.autoscaling.scaler === 'ScaledObject') return replicas.autoscaling.minReplicas;
  return [replicas.autoscaling.minReplicas, replicas.autoscaling.maxReplicas];
};

/** What a team relies on when it goes to the chart and comes back. */
function kept({ version, mode, roles, access }: InstanceModel) {
  const own = roles.filter(({ identity }) => identity.group === 'default');
  return {
    version,
    mode,
    port: access.port,
    serviceType: access.serviceType,
    places: Object.fromEntries(
      own.flatMap(({ config }) => config.filter(({ key }) => PLACES.test(key)).map(({ key, value }) => [key, value])),
    ),
    // Query nodes of the default group have no pods beside those of resource groups.
    pods: Object.fromEntries(
      own.map((role) => [role.role, role.resourceGroup === undefined && hasGroups(roles, role) ? 'groups' : pods(role)]),
    ),
    sizes: Object.fromEntries(own.map(({ role, resources: { requests, limits } }) => [role, [requests.cpu, limits.memory]])),
    images: Object.fromEntries(own.map(({ role, image }) => [role, image.reference])),
  };
}

const hasGroups = (roles: readonly RoleSpec[], { role }: RoleSpec) =>
  roles.some((other) => other.role === role && other.resourceGroup !== undefined);

const INSTANCES = EXAMPLE_NAMES.flatMap((name) =>
  AppModel.of(exampleChart(name))
    .seal()
    .instances.map((instance) => ({ name: `${name}/${instance.name}`, instance })),
);

test.each(INSTANCES)('the values of the chart for $name bring back its data, pods and sizes', ({ instance }) => {
  const text = helmValuesText(exportHelm(instance));
  const options = { release: instance.name, ...(instance.namespace === undefined ? {} : { namespace: instance.namespace }) };
  const { code } = importMilvus([{ file: 'values.yaml', text }], options);
  const [again] = AppModel.of(chartOf(code)).seal().instances;
  expect(again && kept(again)).toEqual(kept(instance));
});
