import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';

const SOURCE = { type: 'prometheus', uid: '${datasource}' };

/** All pods of the Milvus. */
const TARGETS = 'up{namespace="$namespace",app_kubernetes_io_instance="$instance"}';

type VariableBuilder = dashboard.DatasourceVariableBuilder | dashboard.QueryVariableBuilder | dashboard.ConstantVariableBuilder;

/** A variable whose values are those of a label. */
function labelValues(name: string, label: string, series: string): dashboard.QueryVariableBuilder {
  const query = `label_values(${series}, ${name === 'namespace' ? 'namespace' : labelOf(name)})`;
  return new dashboard.QueryVariableBuilder(name)
    .label(label)
    .datasource(SOURCE)
    .query({ qryType: 1, query, refId: 'PrometheusVariableQueryEditor-VariableQuery' })
    .definition(query)
    .refresh(dashboard.VariableRefresh.OnTimeRangeChanged)
    .sort(dashboard.VariableSort.AlphabeticalAsc);
}

const LABELS: Readonly<Record<string, string>> = {
  instance: 'app_kubernetes_io_instance',
  role: 'app_kubernetes_io_component',
  group: 'milvus_io_group',
};

const labelOf = (name: string) => LABELS[name] ?? name;

/** Several values, and all of them at first. `.*` also selects pods without the label. */
const selectable = (variable: dashboard.QueryVariableBuilder) =>
  variable.multi(true).includeAll(true).allValue('.*').current({ text: 'All', value: '$__all', selected: true });

/** A constant that the library replaces, and that stands for all services until then. */
const constant = (name: string, value: string) => new dashboard.ConstantVariableBuilder(name).value(value);

/** Every variable, in the order of the page. Later ones use earlier ones. */
const VARIABLES: readonly (readonly [name: string, builder: () => VariableBuilder])[] = [
  ['namespace', () => labelValues('namespace', 'Namespace', 'milvus_num_node')],
  ['instance', () => labelValues('instance', 'Milvus', 'milvus_num_node{namespace="$namespace"}')],
  ['role', () => selectable(labelValues('role', 'Role', TARGETS))],
  ['group', () => selectable(labelValues('group', 'Group', TARGETS))],
  ['disk_mebibytes', () => constant('disk_mebibytes', '51200')],
  ['search_bound', () => constant('search_bound', '128|128[.]0')],
  ['claims', () => constant('claims', '.+')],
  ...['etcd', 'minio', 'bookkeeper', 'pulsar', 'kafka', 'woodpecker'].map(
    (service) =>
      [`${service}_pods`, () => constant(`${service}_pods`, `.*${service === 'pulsar' ? '(pulsar|broker)' : service}.*`)] as const,
  ),
];

/** The data source, and the variables that these expressions use. */
export function variablesFor(expressions: string): VariableBuilder[] {
  const used = VARIABLES.filter(([name]) => new RegExp(`\\$${name}\\b`).test(expressions));
  return [new dashboard.DatasourceVariableBuilder('datasource').label('Data source').type('prometheus'), ...used.map(([, make]) => make())];
}
