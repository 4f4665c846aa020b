import type { DependencySpec, InstanceModel } from '../../../model';
import type { FindingPlace } from '../../../findings';
import { configValue, isOn } from '../../../model/read-model';
import type { ModelRule } from '../../../rules';
import { compareVersions } from '../../../version';
import { KAFKA_PASSWORD, dependenciesSpec, secretOf, storageKey, storageSecret } from '../resource/dependencies';
import { shareConfig } from '../../../model';
import { checkOperated } from './operated';

/** Where the user declared a service. */
function placeOf({ dependencies, path }: InstanceModel, slot: DependencySpec['slot']): FindingPlace {
  return { path: dependencies.find((each) => each.slot === slot)?.path ?? path, prop: slot };
}

export const SERVICES_IN_PROCESS: ModelRule = {
  id: 'MK-OPR-020',
  title: 'etcd or storage in the process of Milvus',
  severity: 'error',
  reason:
    'The operator makes no pod of Milvus before it has reached etcd and the object storage, which inside the process start with that pod.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/status_cluster.go`: checkDependencyConditions',
  fix: 'Give dependencies with etcd and an object storage, such as new InClusterDependencies(…); or leave out engine.',
  check: checkOperated((instance, report) => {
    const [role] = instance.roles;
    if (!role) return;
    const inside = [
      ...(configValue(role, 'etcd.use.embed') === true ? ['etcd'] : []),
      ...(configValue(role, 'common.storageType') === 'local' ? ['the storage'] : []),
    ];
    if (inside.length > 0) report(instance, 'dependencies', `leaves ${inside.join(' and ')} to the process.`);
  }),
};

export const KEYS_IN_CONFIG_MAP: ModelRule = {
  id: 'MK-OPR-021',
  title: 'keys of the object storage in a ConfigMap',
  severity: 'warning',
  reason: 'The operator copies both keys from the Secret into the ConfigMap of Milvus, in plain text.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/configmaps.go`: getMinioAccessInfo',
  fix: 'Use an identity of the cloud; otherwise limit who may read ConfigMaps in this namespace, and accept this finding with a reason.',
  check: checkOperated((instance, report) => {
    const secret = storageSecret(instance);
    if (secret !== '') report(instance, placeOf(instance, 'objectStorage'), `has its keys in the Secret ${secret}.`);
  }),
};

export const SECRET_FIELDS: ModelRule = {
  id: 'MK-OPR-022',
  title: 'Secret with other fields than the operator reads',
  severity: 'error',
  reason:
    'The operator reads accesskey and secretkey of the object storage, and username and password of Kafka, and waits forever without them.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/conditions.go`: MessageKeyNotExist; `docs/kafka-credentials.md`',
  fix: 'Name the fields of the Secret so, and name them in credentials.',
  check: checkOperated((instance, report) => {
    const [role] = instance.roles;
    const keys = [storageKey(role, 'ACCESSKEYID'), storageKey(role, 'SECRETACCESSKEY')];
    const wrong = keys.filter((field, index) => field && field.key !== STORAGE_FIELDS[index]);
    if (wrong.length > 0) {
      const fix = "Write accessKeyField: 'accesskey', secretKeyField: 'secretkey', and name the fields of the Secret so.";
      report(instance, placeOf(instance, 'objectStorage'), `has the fields ${fieldsOf(keys)}.`, fix);
    }
    const login = [secretOf(role, /^(MILVUS_CONF_)?KAFKA_SASLUSERNAME$/), secretOf(role, KAFKA_PASSWORD)];
    if (login.some((field, index) => field && field.key !== LOGIN_FIELDS[index]))
      report(instance, placeOf(instance, 'messageQueue'), `has the fields ${fieldsOf(login)}.`);
  }),
};

const STORAGE_FIELDS = ['accesskey', 'secretkey'];
const LOGIN_FIELDS = ['username', 'password'];

function fieldsOf(fields: readonly ({ readonly key: string } | undefined)[]): string {
  return fields.flatMap((field) => (field ? [field.key] : [])).join(' and ');
}

export const UNREACHABLE_FOR_OPERATOR: ModelRule = {
  id: 'MK-OPR-023',
  title: 'service that the operator cannot log in to',
  severity: 'error',
  reason:
    'The operator makes no pod before it has reached each service. It takes the password of etcd from the configuration alone, unless etcd has TLS, and ' +
    'keys of the object storage from one Secret, unless Milvus has an identity.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/conditions.go`: GetEndpointsHealth, GetMinioCondition',
  fix: 'Use etcd with TLS, and an identity or an access key and a secret key; or leave out engine.',
  check: checkOperated((instance, report, { jobs }) => {
    const [role] = instance.roles;
    if (!role) return;
    const { etcd, storage } = dependenciesSpec(instance, shareConfig(instance));
    if (etcd.endpoints.length === 0) report(instance, placeOf(instance, 'metaStore'), 'has no etcd, which the operator asks for.');
    if (isOn(role, 'etcd.auth.enabled') && !isOn(role, 'etcd.ssl.enabled'))
      report(instance, placeOf(instance, 'metaStore'), 'has a password and no TLS.', 'Give etcd TLS, or leave out engine.');
    if (storage.secretRef === '' && !isOn(role, 'minio.useIAM') && configValue(role, 'common.storageType') !== 'local')
      report(instance, placeOf(instance, 'objectStorage'), 'has neither an identity nor an access key and a secret key.');
    const place = placeOf(instance, 'objectStorage');
    const hasOwnUser = jobs.some(
      ({ component, place: { override } }) => component === 'minio-user' && override.path.startsWith(place.path),
    );
    if (storage.type === 'MinIO' && hasOwnUser)
      report(instance, place, 'has a separate user, who may not ask MinIO for its state.', 'Remove milvusUser, or leave out engine.');
  }),
};

export const PULSAR_TLS: ModelRule = {
  id: 'MK-OPR-024',
  title: 'Pulsar with TLS',
  severity: 'error',
  reason: 'The operator splits the address of Pulsar into host and port, and writes a plain address into the configuration.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/configmaps.go`: MsgStreamTypePulsar',
  fix: 'Remove tls of the Pulsar, use Kafka or woodpecker, or leave out engine.',
  check: checkOperated((instance, report) => {
    const [role] = instance.roles;
    const address = String((role && configValue(role, 'pulsar.address')) ?? '');
    if (address.includes('://')) report(instance, placeOf(instance, 'messageQueue'), `has the address ${address}.`);
  }),
};

export const PRIVATE_AUTHORITY: ModelRule = {
  id: 'MK-OPR-025',
  title: 'authority that the operator does not know',
  severity: 'warning',
  reason:
    'The operator connects to each service from its own pod. It takes the authority of an object storage from a Secret with the field ca.crt, and that of ' +
    'Kafka from the field ca.pem of the Secret with the password.',
  source: 'zilliztech/milvus-operator, `pkg/external/minio.go`; `docs/kafka-credentials.md`',
  fix: 'Give caBundle as a Secret with the field ca.crt, and add ca.pem to the Secret of Kafka; or let the operator trust the authority.',
  check: checkOperated((instance, report) => {
    const [role] = instance.roles;
    const { storage } = dependenciesSpec(instance, shareConfig(instance));
    if (storage.ssl && storage.ssl.caCertificateRef === undefined)
      report(instance, placeOf(instance, 'objectStorage'), 'has an authority that is not in the field ca.crt of a Secret.');
    const file = role && (configValue(role, 'kafka.consumer.ssl.ca.location') ?? configValue(role, 'kafka.ssl.tlsCaCert'));
    if (file !== undefined)
      report(instance, placeOf(instance, 'messageQueue'), 'has an authority that the operator reads from the field ca.pem.');
  }),
};

export const UPGRADE_TO_STREAMING: ModelRule = {
  id: 'MK-OPR-026',
  title: 'upgrade to 2.6 by the operator',
  severity: 'warning',
  reason: 'The operator starts the streaming nodes first, and they wait for a coordinator of 2.6, which waits for them.',
  source: 'milvus-operator#446, open; zilliztech/milvus-operator, `pkg/controllers/dependency_graph.go`',
  fix: 'Try the upgrade on a copy with the installed operator, and keep a backup; or upgrade without engine.',
  check: checkOperated((instance, report) => {
    const { upgradingFrom, version, mode } = instance;
    if (mode !== 'cluster' || upgradingFrom === undefined) return;
    if (compareVersions(upgradingFrom.release, '2.6.0') >= 0 || compareVersions(version, '2.6.0') < 0) return;
    report(instance, 'upgradingFrom', `is ${upgradingFrom.release}, and version is ${version}.`);
  }),
};

export const SERVICE_RULES: readonly ModelRule[] = [
  SERVICES_IN_PROCESS,
  KEYS_IN_CONFIG_MAP,
  SECRET_FIELDS,
  UNREACHABLE_FOR_OPERATOR,
  PULSAR_TLS,
  PRIVATE_AUTHORITY,
  UPGRADE_TO_STREAMING,
];
