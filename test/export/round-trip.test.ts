import { importMilvus } from '@org/milvus-k8s/import';
import { AppModel, type InstanceModel, type RoleSpec } from '@org/milvus-k8s/model';
import { exportHelm, helmValuesText } from '@org/milvus-k8s/operator';
import { chartOf } from '../import/app-of';
import { operatedIn, withOperator } from '../engines/operator/operated';
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

/** The bucket and its prefix count where the data is in one. */
function placesOf(roles: readonly RoleSpec[]) {
  const places = Object.fromEntries(
    roles.flatMap(({ config }) => config.filter(({ key }) => PLACES.test(key)).map(({ key, value }) => [key, value])),
  );
  const isLocal = places['common.storageType'] === 'local';
  return Object.fromEntries(Object.entries(places).filter(([key]) => !(isLocal && key.startsWith('minio.'))));
}

/** What a team relies on when it goes to the chart and comes back. */
function kept({ version, mode, roles, access }: InstanceModel) {
  const own = roles.filter(({ identity }) => identity.group === 'default');
  return {
    version,
    mode,
    port: access.port,
    serviceType: access.serviceType,
    places: placesOf(own),
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

const OPERATED = EXAMPLE_NAMES.flatMap((name) =>
  operatedIn(withOperator(() => exampleChart(name))).map(({ model, resource }) => ({ name: `${name}/${model.name}`, model, resource })),
);

test.each(OPERATED)('the resource of the operator for $name brings back its data, pods and sizes', ({ model, resource }) => {
  const { code } = importMilvus([{ file: 'milvus.yaml', text: JSON.stringify(resource) }], {});
  const [again] = AppModel.of(chartOf(code)).seal().instances;
  expect(again && kept(again)).toEqual(kept(model));
});
