import { ImportError, importMilvus, type ImportOptions } from '@org/milvus-k8s/import';
import { applySet } from '../../src/import/read/helm-set';
import { source } from './inputs';

const codeOf = (text: string, options: ImportOptions = {}) => importMilvus([{ file: 'values.yaml', text }], options).code;

/** The error of an import. */
function errorOf(text: string, file = 'values.yaml'): string {
  try {
    importMilvus([{ file, text }]);
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  return 'no error';
}

describe('assignments on the command line', () => {
  const set = (text: string) => applySet({}, text, 'set');

  test('have the syntax of Helm: paths, lists, escapes, types', () => {
    expect(set('a.b=1,c=true,d=text')).toEqual({ a: { b: 1 }, c: true, d: 'text' });
    expect(set('a={x,y,3}')).toEqual({ a: ['x', 'y', 3] });
    expect(set('a={}')).toEqual({ a: [] });
    expect(set('a[1].b=2')).toEqual({ a: [null, { b: 2 }] });
    expect(set('a[0][1]=x')).toEqual({ a: [[null, 'x']] });
    expect(set('nodeSelector.kubernetes\\.io/arch=amd64')).toEqual({ nodeSelector: { 'kubernetes.io/arch': 'amd64' } });
    expect(set('hosts=a\\,b')).toEqual({ hosts: 'a,b' });
    expect(set('a=007,b=1.5,c=')).toEqual({ a: '007', b: '1.5', c: '' });
    expect(applySet({ a: { b: 1, c: 2 } }, 'a.b=null', 'set')).toEqual({ a: { c: 2 } });
    expect(applySet({}, 'a=1,b=true', 'set-string')).toEqual({ a: '1', b: 'true' });
    expect(applySet({}, 'a={"b":[1]}', 'set-json')).toEqual({ a: { b: [1] } });
  });

  test('a key such as __proto__ is a key, and changes nothing else', () => {
    set('__proto__.polluted=yes');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each(['=1', 'a', 'a[x]=1', 'a={x', 'a..b=1'])('%s is refused with the form of an assignment', (text) => {
    expect(() => set(text)).toThrow(/--set .*Write keys and values, such as queryNode\.replicas=3/);
  });

  test('an error does not tell values, which may be secrets', () => {
    expect(() => set('externalS3.secretKey=hunter2,a')).toThrow(expect.not.stringContaining('hunter2') as Error);
  });

  test('count over all files', () => {
    expect(codeOf('queryNode: { replicas: 3 }', { set: ['queryNode.replicas=7'] })).toContain('queryNode: { replicas: 7 }');
  });
});

describe('files', () => {
  test('are merged in order: maps deeply, lists as a whole, null removes', () => {
    const base =
      'image: { all: { tag: v2.6.25 } }\nqueryNode: { replicas: 3, tolerations: [{ key: a }, { key: b }], nodeSelector: { a: b } }';
    const prod = 'queryNode: { tolerations: [{ key: c }], nodeSelector: null }';
    const { code } = importMilvus([
      { file: 'base.yaml', text: base },
      { file: 'prod.yaml', text: prod },
    ]);
    expect(code).toContain("queryNode: { replicas: 3, tolerations: [{ key: 'c' }] }");
  });

  test('may be the output of helm get values', () => {
    expect(codeOf('USER-SUPPLIED VALUES:\nqueryNode:\n  replicas: 5\n')).toContain('replicas: 5');
  });

  test('may contain Milvus below the name of a sub-chart', () => {
    const { code, report } = importMilvus([
      { file: 'values.yaml', text: 'redis: { auth: {} }\nmilvus: { cluster: { enabled: true }, queryNode: { replicas: 5 } }' },
    ]);
    expect(code).toContain('replicas: 5');
    expect(report.notes.join(' ')).toContain('redis');
  });
});

describe('an Application of Argo CD', () => {
  const { code, report } = importMilvus([source('gitops/application.yaml'), source('gitops/milvus.yaml')]);

  test('has, from low to high, its files, valuesObject instead of values, and parameters', () => {
    expect(code).toContain("queryNode: { replicas: 4, nodeSelector: { 'kubernetes.io/arch': 'amd64' } }");
    expect(code).toContain('proxy: { replicas: 3 }');
    expect(code).toContain("MilvusVersion.of('2.6.16')");
    expect(code).toContain("bucket: 'prod'");
  });

  test('says release and namespace', () => {
    expect(report).toMatchObject({ release: 'prod', namespace: 'vectors', origin: 'the Argo CD Application milvus-prod' });
  });

  test('needs the files that it names', () => {
    expect(() => importMilvus([source('gitops/application.yaml')])).toThrow(/clusters\/prod\/milvus\.yaml\. Give it too/);
  });
});

describe('a HelmRelease of Flux', () => {
  const { code, report } = importMilvus([source('gitops/helm-release.yaml')]);

  test('has values of ConfigMaps below its own, and says release, namespace and release of Milvus', () => {
    expect(code).toContain("endpoint: 'minio.storage.svc:9000'");
    expect(report).toMatchObject({ release: 'search-milvus', namespace: 'search', version: '2.6.16' });
  });

  test('a ScaledObject next to it becomes the prop keda', () => {
    expect(code).toMatch(/keda: \{\n\s+minReplicas: 2,\n\s+maxReplicas: 12,/);
    expect(code).not.toMatch(/queryNode: \{\n\s+replicas:/);
  });
});

describe('the manifest of a release', () => {
  const labels = { 'helm.sh/chart': 'milvus-5.0.19', 'app.kubernetes.io/instance': 'search' };
  const deployment = (component: string, replicas: number) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: `search-milvus-${component}`, namespace: 'prod', labels: { ...labels, component } },
    spec: {
      replicas,
      template: {
        spec: {
          containers: [{ name: component, image: 'milvusdb/milvus:v2.6.15', resources: { limits: { cpu: '4', memory: '24Gi' } } }],
          volumes: [{ name: 'milvus-config', configMap: {} }],
        },
      },
    },
  });
  const config = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'search-milvus', labels },
    data: {
      'default.yaml':
        'etcd: { endpoints: [etcd.platform:2379] }\nminio: { address: s3.eu-west-1.amazonaws.com, port: 443, useIAM: true, useSSL: true, bucketName: vectors, rootPath: v, region: eu-west-1, cloudProvider: aws }\nmq: { type: woodpecker }\n',
      'user.yaml': 'dataCoord: { segment: { maxSize: 2048 } }\n',
    },
  };
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'search-milvus', labels },
    spec: { type: 'NodePort', ports: [{ name: 'milvus', port: 19530, nodePort: 30530 }], selector: { component: 'proxy' } },
  };
  const text = [deployment('proxy', 2), deployment('querynode', 5), config, service].map((each) => JSON.stringify(each)).join('\n---\n');

  test('gives back roles, configuration, services and ways in', () => {
    const { code, report } = importMilvus([{ file: 'manifest.yaml', text }]);
    expect(report).toMatchObject({ release: 'search', namespace: 'prod', version: '2.6.15' });
    expect(code).toContain("MetaStore.etcd(['etcd.platform:2379'])");
    expect(code).toContain("bucket: 'vectors'");
    expect(code).toContain("bucketRootPath: 'v'");
    expect(code).toContain('MessageQueue.woodpecker()');
    expect(code).toContain("'dataCoord.segment.maxSize': 2048");
    expect(code).toMatch(/queryNode: \{\s*replicas: 5,\s*memory: Size\.gibibytes\(24\)/);
    expect(code).toContain("service: { type: 'NodePort', nodePort: 30530 }");
  });
});

describe('input that cannot be imported', () => {
  test('broken YAML is told with file, line and column', () => {
    expect(errorOf('queryNode:\n  replicas: [1\n')).toMatch(/^values\.yaml:\d+:\d+: This is not YAML/);
    expect(errorOf('extraConfigFiles:\n  user.yaml: "a: [b"\n')).toMatch(/extraConfigFiles\["user\.yaml"\]:1:\d+: This is not YAML/);
  });

  test('values of another chart are told with their keys', () => {
    expect(errorOf('controller: { replicaCount: 2 }\nrbac: { create: true }\nadmissionWebhooks: {}')).toMatch(
      /no values of Milvus' Helm chart: it has controller, rbac/,
    );
    expect(errorOf('image: { repository: nginx }\nservice: { port: 80 }\nreplicaCount: 1')).toMatch(/no values of Milvus' Helm chart/);
  });

  test('a resource of v1alpha1 is told with the way to v1beta1', () => {
    expect(errorOf('apiVersion: milvus.io/v1alpha1\nkind: Milvus\nmetadata: { name: a }')).toContain(
      'kubectl get milvuses.v1beta1.milvus.io a -o yaml',
    );
    expect(errorOf('apiVersion: milvus.io/v1alpha1\nkind: MilvusCluster\nmetadata: { name: a }')).toContain('v1beta1');
  });

  test('an unknown release is told with the known ones', () => {
    expect(errorOf('image: { all: { tag: v2.2.16 } }\ncluster: { enabled: true }')).toMatch(
      /Milvus 2\.2\.16\. The library knows Milvus 2\.3, .*Upgrade to Milvus 2\.3 first/,
    );
    expect(errorOf('image: { all: { tag: latest } }\ncluster: { enabled: true }')).toContain('--milvus-version');
    expect(codeOf('image: { all: { tag: latest } }', { milvusVersion: '2.6.25' })).toContain(
      "version: MilvusVersion.of('2.6.25', { image: ",
    );
  });

  test('other objects, nothing, and a list are told', () => {
    expect(errorOf('apiVersion: v1\nkind: Pod\nmetadata: { name: a }')).toContain('objects of the kinds Pod');
    expect(errorOf('')).toContain('has no content');
    expect(errorOf('- a\n- b\n')).toContain('no map of values');
    expect(errorOf('apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: a }')).toContain('ApplicationSet');
  });
});

describe('taking over a live release', () => {
  const text =
    'image: { all: { tag: v2.6.25 } }\nstandalone: { persistence: { persistentVolumeClaim: { existingClaim: old, size: 80Gi } } }\ncluster: { enabled: false }\nminio: { mode: standalone }\netcd: { replicaCount: 1 }';
  const { code } = importMilvus([{ file: 'values.yaml', text }], { release: 'search', namespace: 'prod', adopt: true });

  test('keeps names, claim and services of the release', () => {
    expect(code).toContain("naming: Naming.helmRelease({ release: 'search' })");
    expect(code).toContain("claim: PersistentVolumeClaim.fromClaimName(this, 'data', 'old')");
    expect(code).toContain("MetaStore.etcd(['search-etcd-0.search-etcd-headless.prod.svc.cluster.local:2379'])");
    expect(code).toContain("endpoint: 'search-minio.prod.svc.cluster.local:9000'");
    expect(code).toContain("bucketRootPath: 'file'");
  });

  test('states what differs from the chart, and accepts what its data needs', () => {
    const own = importMilvus([source('values/embedded-etcd.yaml')], { release: 'search', namespace: 'prod', adopt: true });
    expect(own.code).toContain('messageQueue: MessageQueue.rocksmq()');
    const root = importMilvus([source('values/root-of-bucket.yaml')], { release: 'search', namespace: 'prod', adopt: true });
    expect(root.code).toContain("bucketRootPath: ''");
    expect(root.code).toMatch(/suppress\(\s*'MK-ADO-006'/);
  });

  test('keeps the disk of a standalone of the operator', () => {
    const { code: dev } = importMilvus([source('resources/standalone-rocksmq.yaml')], { adopt: true });
    expect(dev).toContain("claim: PersistentVolumeClaim.fromClaimName(this, 'data', 'dev-data')");
    expect(dev).toContain('size: Size.gibibytes(80)');
  });

  test('keeps the names of the objects of the operator', () => {
    const adopted = importMilvus([source('resources/cluster-in-cluster.yaml')], { adopt: true }).code;
    expect(adopted).toContain("naming: Naming.operator({ name: 'catalog', queryNodeGroups: ['zone-a', 'zone-b'] })");
    expect(adopted).toContain("etcdRootPath: 'catalog'");
  });
});
