import { isMap, listOf, mapOf, textOf, valueAt, type Values } from './plain-values';
import { mergeValues } from './merge-values';
import { parseValues } from './parse-values';
import type { ChartRelease } from './source';

/** Components of the chart's pods, and the section of the values of each. Source: `templates/` of milvus-helm, label `component`. */
const SECTIONS: Readonly<Record<string, string>> = {
  proxy: 'proxy',
  mixcoord: 'mixCoordinator',
  rootcoord: 'rootCoordinator',
  querycoord: 'queryCoordinator',
  datacoord: 'dataCoordinator',
  indexcoord: 'indexCoordinator',
  querynode: 'queryNode',
  datanode: 'dataNode',
  indexnode: 'indexNode',
  streamingnode: 'streamingNode',
  cdc: 'cdc',
  standalone: 'standalone',
};

/** Variables that the chart sets itself. */
const OWN_VARIABLES = ['LOCAL_STORAGE_SIZE', 'MILVUS_SERVER_LABEL_RESOURCE_GROUP', 'MILVUS_STREAMING_SERVICE_ENABLED', 'LD_LIBRARY_PATH'];

/** Volumes that the chart adds itself. */
const OWN_VOLUMES = ['milvus-config', 'tools', 'disk', 'milvus-data-disk', 'woodpecker', 'milvus-logs-disk'];

/** Whether an object was made by Milvus' chart. */
export function isOfMilvusChart(object: Values): boolean {
  return /^milvus-\d/.test(textOf(valueAt(object, ['metadata', 'labels', 'helm.sh/chart'])) ?? '');
}

/** The values that would make manifests of the chart, as `helm get manifest` and `helm template` print them. */
export function readHelmManifest(objects: readonly Values[], file: string): ChartRelease {
  const own = objects.filter(isOfMilvusChart);
  const labels = mapOf(valueAt(own[0], ['metadata', 'labels']));
  const release = textOf(labels['app.kubernetes.io/instance']) ?? 'milvus';
  const namespace = own.map((object) => textOf(valueAt(object, ['metadata', 'namespace']))).find((each) => each !== undefined);
  const deployments = own.filter(({ kind }) => kind === 'Deployment');
  const isCluster = !deployments.some((each) => componentOf(each) === 'standalone');
  const parts = [
    { cluster: { enabled: isCluster } },
    servicesOf(objects, release),
    configOf(own, file),
    ...deployments.map(roleOf),
    ...own.map(objectValues),
  ];
  const chartVersion = /^milvus-(\d.*)$/.exec(textOf(labels['helm.sh/chart']) ?? '')?.[1];
  return {
    kind: 'chart',
    values: parts.reduce(mergeValues, {}),
    companions: [],
    release,
    ...(namespace === undefined ? {} : { namespace }),
    ...(chartVersion === undefined ? {} : { chartVersion }),
    origin: `the manifest of the Helm release ${release}`,
    notes: [
      'A manifest does not say which values somebody chose: `helm get values` is the better source. Compare the sizes of the disks of services.',
    ],
  };
}

function componentOf(object: Values): string {
  return textOf(valueAt(object, ['metadata', 'labels', 'component'])) ?? '';
}

/** The values of a role, from its Deployment. */
function roleOf(deployment: Values): Values {
  const section = SECTIONS[componentOf(deployment)];
  const pod = mapOf(valueAt(deployment, ['spec', 'template', 'spec']));
  const container = mapOf(listOf(pod['containers'])[0]);
  if (section === undefined) return {};
  const image = textOf(container['image']) ?? '';
  const [, repository = image, tag = ''] = /^(.*):([^:/]+)$/.exec(image) ?? [];
  const isOwn = (names: readonly string[]) => (each: unknown) => names.includes(textOf(mapOf(each)['name']) ?? '');
  const role = {
    enabled: true,
    ...copied(mapOf(deployment['spec']), ['replicas', 'strategy']),
    ...copied(container, ['resources']),
    ...copied(pod, ['nodeSelector', 'affinity', 'tolerations', 'topologySpreadConstraints', 'runtimeClassName']),
    extraEnv: listOf(container['env']).filter((each) => !isOwn(OWN_VARIABLES)(each)),
    volumes: listOf(pod['volumes']).filter((each) => !isOwn(OWN_VOLUMES)(each)),
    volumeMounts: listOf(container['volumeMounts']).filter((each) => !isOwn(OWN_VOLUMES)(each)),
  };
  const account = textOf(pod['serviceAccountName']);
  return {
    image: {
      all: { repository, tag, ...(container['imagePullPolicy'] === undefined ? {} : { pullPolicy: container['imagePullPolicy'] }) },
    },
    ...(account === undefined || account === 'default' ? {} : { serviceAccount: { name: account } }),
    [section]: role,
  };
}

/** The configuration: all that the release writes counts, so the addresses of its services do too. */
function configOf(objects: readonly Values[], file: string): Values {
  const config = objects.find(
    (object) => object['kind'] === 'ConfigMap' && isMap(valueAt(object, ['data'])) && 'user.yaml' in mapOf(object['data']),
  );
  const data = mapOf(config?.['data']);
  const standard = parseValues(textOf(data['default.yaml']) ?? '', `${file}: default.yaml`);
  const user = parseValues(textOf(data['user.yaml']) ?? '', `${file}: user.yaml`);
  return { extraConfigFiles: { 'user.yaml': JSON.stringify(user) }, ...fromDefaults(standard) };
}

/** Values that wrote `default.yaml`. Source: `templates/config.tpl` of milvus-helm. */
function fromDefaults(config: Values): Values {
  const minio = mapOf(config['minio']);
  const queue = textOf(valueAt(config, ['mq', 'type'])) ?? textOf(config['messageQueue']);
  const level = textOf(valueAt(config, ['log', 'level']));
  return {
    externalS3: { host: minio['address'], port: minio['port'], ...renamed(minio) },
    minio: { bucketName: minio['bucketName'], rootPath: minio['rootPath'] },
    externalEtcd: { endpoints: valueAt(config, ['etcd', 'endpoints']) },
    ...(queue === 'kafka' ? { externalKafka: kafkaOf(mapOf(config['kafka'])) } : {}),
    ...(queue === 'pulsar' ? { externalPulsar: pulsarOf(mapOf(config['pulsar'])) } : {}),
    ...(queue === undefined ? {} : { standalone: { messageQueue: queue }, woodpecker: { enabled: queue === 'woodpecker' } }),
    ...(level === undefined ? {} : { log: { level } }),
  };
}

function renamed(minio: Values): Values {
  const { accessKeyID: accessKey, secretAccessKey: secretKey, useSSL, bucketName, useIAM, cloudProvider, region, useVirtualHost } = minio;
  // A root path of nothing is the root of the bucket.
  return { accessKey, secretKey, useSSL, bucketName, rootPath: minio['rootPath'] ?? '', useIAM, cloudProvider, region, useVirtualHost };
}

function kafkaOf(kafka: Values): Values {
  const sasl = { mechanisms: kafka['saslMechanisms'], username: kafka['saslUsername'], password: kafka['saslPassword'] };
  return { brokerList: kafka['brokerList'], securityProtocol: kafka['securityProtocol'] ?? 'PLAINTEXT', sasl };
}

function pulsarOf({ address, port, tenant, namespace, authPlugin, authParams, maxMessageSize }: Values): Values {
  return { host: address, port, tenant, namespace, authPlugin, authParams, maxMessageSize };
}

/** Which services are part of the release: those with a StatefulSet or Deployment. The others are outside. */
function servicesOf(objects: readonly Values[], release: string): Values {
  const runs = (part: string) =>
    objects.filter(({ kind, metadata }) => {
      const name = textOf(mapOf(metadata)['name']) ?? '';
      return (kind === 'StatefulSet' || kind === 'Deployment') && name.startsWith(release) && name.includes(part);
    });
  const enabled = (part: string) => runs(part).length > 0;
  const [etcd, minio] = [enabled('-etcd'), enabled('-minio')];
  const [pulsarv3, pulsar, kafka] = [enabled('-pulsarv3'), enabled('-pulsar-'), enabled('-kafka')];
  return {
    etcd: { enabled: etcd, ...membersOf(runs('-etcd'), 'replicaCount') },
    minio: { enabled: minio, ...membersOf(runs('-minio'), 'replicas') },
    externalEtcd: { enabled: !etcd },
    externalS3: { enabled: !minio },
    pulsarv3: { enabled: pulsarv3 },
    pulsar: { enabled: pulsar },
    kafka: { enabled: kafka },
  };
}

function membersOf([workload]: readonly Values[], name: string): Values {
  const replicas = valueAt(workload, ['spec', 'replicas']);
  const storage = valueAt(workload, ['spec', 'volumeClaimTemplates', '0', 'spec', 'resources', 'requests', 'storage']);
  return { ...(replicas === undefined ? {} : { [name]: replicas }), ...(storage === undefined ? {} : { persistence: { size: storage } }) };
}

/** Values of the client Service, autoscalers, the Ingress, the claim and the monitors. */
function objectValues(object: Values): Values {
  const spec = mapOf(object['spec']);
  const section = SECTIONS[/-(\w+)-hpa$/.exec(textOf(valueAt(object, ['metadata', 'name'])) ?? '')?.[1] ?? ''];
  switch (object['kind']) {
    case 'Service':
      return clientService(object, spec);
    case 'HorizontalPodAutoscaler':
      return section === undefined ? {} : { [section]: { hpa: autoscaler(spec) } };
    case 'Ingress':
      return {
        ingress: {
          enabled: true,
          ingressClassName: spec['ingressClassName'],
          annotations: valueAt(object, ['metadata', 'annotations']),
          ...hosts(spec),
        },
      };
    case 'PersistentVolumeClaim':
      return {
        standalone: {
          persistence: {
            persistentVolumeClaim: { size: valueAt(spec, ['resources', 'requests', 'storage']), storageClass: spec['storageClassName'] },
          },
        },
      };
    case 'ServiceMonitor':
      return { metrics: { serviceMonitor: { enabled: true } } };
    case 'ServiceAccount':
      return { serviceAccount: { create: true, annotations: valueAt(object, ['metadata', 'annotations']) } };
    default:
      return {};
  }
}

function clientService(object: Values, spec: Values): Values {
  const port = listOf(spec['ports'])
    .map(mapOf)
    .find((each) => each['name'] !== 'metrics');
  const selected = textOf(mapOf(spec['selector'])['component']);
  if ((selected !== 'proxy' && selected !== 'standalone') || spec['clusterIP'] === 'None' || !port) return {};
  const annotations = valueAt(object, ['metadata', 'annotations']);
  return {
    service: {
      ...copied(spec, ['type', 'loadBalancerIP', 'loadBalancerSourceRanges']),
      port: port['port'],
      nodePort: port['nodePort'],
      annotations,
    },
  };
}

function autoscaler(spec: Values): Values {
  const target = (name: string) => {
    const metric = listOf(spec['metrics'])
      .map(mapOf)
      .find((each) => valueAt(each, ['resource', 'name']) === name);
    return valueAt(metric, ['resource', 'target', 'averageUtilization']);
  };
  const utilization = { cpuUtilization: target('cpu'), memoryUtilization: target('memory') };
  return { enabled: true, ...copied(spec, ['minReplicas', 'maxReplicas']), ...utilization };
}

function hosts(spec: Values): Values {
  const rules = listOf(spec['rules']).map((rule) => ({ host: mapOf(rule)['host'] }));
  return { rules, tls: spec['tls'] };
}

function copied(from: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}
