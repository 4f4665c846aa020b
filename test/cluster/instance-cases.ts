import { Namespaces, ServiceAccount } from 'cdk8s-plus-27';
import { MilvusVersion, type InstanceOverrides, type InstanceProps } from '@org/milvus-k8s';
import { Platform } from '@org/milvus-k8s/platform';
import { AccessLog, Tracing } from '@org/milvus-k8s/operations';
import { ServerTls } from '@org/milvus-k8s/security';
import { Egress } from '@org/milvus-k8s/namespace';
import { quantityBytes } from '@org/milvus-k8s/model';
import { Workload } from '@org/milvus-k8s/sizing';
import { ChartNaming } from '../support/chart-naming';
import { secret } from '../support/instances';
import type { Output } from '../support/synthesis';
import type { EachProp } from '../support/each-prop';

const { V2_6, V3_0 } = MilvusVersion;

const DIGEST = `sha256:${'4a'.repeat(32)}`;

/** What every prop of an instance named `milvus` does; `workload` is the one that clients connect to. */
export function instanceCases(workload: string): EachProp<Omit<InstanceProps, 'upgradingFrom' | 'administrator' | 'clientTls' | 'engine'>> {
  const deployed = {
    looks: 0,
    metadata: { name: 'milvus-choices' },
    get kind(): string {
      this.looks++;
      return 'ConfigMap';
    },
  };
  const image = (output: Output) => output.container(workload).image;
  const ingress = (output: Output, port: number) =>
    output.get('NetworkPolicy', 'milvus').spec.ingress.filter(({ ports }) => ports?.some((each) => each.port === port));
  return {
    stopped: {
      value: () => true,
      shows: (o: Output) =>
        expect(
          o
            .all('Deployment')
            .concat(o.all('StatefulSet'))
            .filter(({ spec }) => spec.replicas !== 0),
        ).toEqual([]),
    },
    syncWaves: {
      value: () => ({ from: 10 }),
      shows: (o) => {
        const waves = o.objects.map(({ metadata }) => Number(metadata.annotations?.['argocd.argoproj.io/sync-wave']));
        expect(Math.min(...waves)).toBe(10);
        expect(waves.every(Number.isInteger)).toBe(true);
      },
    },
    name: {
      value: () => 'vectors',
      shows: (o) => {
        const labelled = o.objects.map(({ metadata }) => metadata.labels?.['app.kubernetes.io/instance']);
        expect(new Set(labelled)).toEqual(new Set(['vectors']));
        expect(o.objects.every(({ metadata }) => metadata.name === 'vectors' || metadata.name.startsWith('vectors-'))).toBe(true);
      },
    },
    naming: {
      value: () => new ChartNaming(),
      shows: (o) => expect(o.objects.every(({ metadata }) => metadata.name.startsWith('rel-milvus-milvus'))).toBe(true),
    },
    version: { value: () => V3_0, shows: (o) => expect(image(o)).toBe(`docker.io/milvusdb/milvus:v${V3_0}`) },
    etcdRootPath: { value: () => 'by-dev/1', shows: (o) => expect(o.config(workload)['etcd.rootPath']).toBe('by-dev/1') },
    bucketRootPath: { value: () => 'file', shows: (o) => expect(o.config(workload)['minio.rootPath']).toBe('file') },
    channelPrefix: { value: () => 'by-dev', shows: (o) => expect(o.config(workload)['msgChannel.chanNamePrefix.cluster']).toBe('by-dev') },
    log: { value: () => ({ level: 'warn' }), shows: (o) => expect(o.config(workload)['log.level']).toBe('warn') },
    tracing: {
      value: () => Tracing.otlp({ endpoint: 'collector.observability.svc:4317', tls: false }),
      shows: (o) => expect(o.config(workload)['trace.exporter']).toBe('otlp'),
    },
    hookConfig: {
      value: () => ({ soPath: '/plugins/hook.so', limits: { search: 10 } }),
      shows: (o) => {
        expect(o.get('ConfigMap', `${workload}-config`).data?.['hook.yaml']).toBe('soPath: /plugins/hook.so\nlimits:\n  search: 10\n');
        const [link] = o.workload(workload).spec.template.spec.initContainers ?? [];
        expect(link?.command?.[2]).toContain('ln -sfn /milvus/user-config/hook.yaml /milvus/effective-config/hook.yaml');
      },
    },
    accessLog: {
      value: () => AccessLog.toStdout(),
      shows: (o) => expect(o.config(o.find('Deployment', 'milvus-proxy') ? 'milvus-proxy' : workload)['proxy.accessLog.enable']).toBe(true),
    },
    workload: {
      value: () => Workload.of({ collections: [{ rows: 100_000_000, vectors: [{ dimension: 768, index: 'HNSW' }] }] }),
      shows: (o) =>
        expect(quantityBytes(String(o.container(workload).resources?.limits?.['memory']))).toBeGreaterThan(quantityBytes('16Gi')),
    },
    config: {
      value: () => ({ 'quotaAndLimits.dml.enabled': true }),
      shows: (o) => expect(o.config(workload)['quotaAndLimits.dml.enabled']).toBe(true),
    },
    tls: {
      value: () => ServerTls.certManager({ issuer: 'search-ca' }),
      shows: (o) => expect(o.config(workload)['common.security.tlsMode']).toBe(1),
    },
    authentication: {
      value: (chart) => ({ root: { secret: secret(chart, 'root') } }),
      shows: (o) => expect(o.config(workload)['common.security.authorizationEnabled']).toBe(true),
    },
    service: { value: () => ({ port: 443 }), shows: (o) => expect(o.get('Service', 'milvus').spec.ports[0]?.port).toBe(443) },
    clients: {
      value: (chart) => [Namespaces.select(chart, 'clients', { labels: { team: 'search' } })],
      shows: (o) => expect(ingress(o, 19530)).toMatchObject([{ from: [{ namespaceSelector: { matchLabels: { team: 'search' } } }] }]),
    },
    monitoring: {
      value: (chart) => [Namespaces.select(chart, 'monitoring', { names: ['monitoring'] })],
      shows: (o) =>
        expect(ingress(o, 9091)).toMatchObject([
          { from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }] },
        ]),
    },
    egress: {
      value: () => Egress.cilium(),
      shows: (o) => expect(o.get('NetworkPolicy', `${workload}-egress`).spec.policyTypes).toEqual(['Egress']),
    },
    // It changes no byte of the output: what shows is that the synth looked at it, each time it was given.
    previous: {
      value: () => [deployed],
      shows: () => {
        expect(deployed.looks).toBeGreaterThan(0);
        deployed.looks = 0;
      },
    },
    platform: {
      value: () => new Platform({ imageRegistry: 'registry.bank.example/mirror' }),
      shows: (o) => expect(image(o)).toBe(`registry.bank.example/mirror/milvusdb/milvus:v${V2_6}`),
    },
    imageRegistry: {
      value: () => 'registry.bank.example/mirror',
      shows: (o) => expect(image(o)).toBe(`registry.bank.example/mirror/milvusdb/milvus:v${V2_6}`),
    },
    imageDigest: { value: () => DIGEST, shows: (o) => expect(image(o)).toBe(`docker.io/milvusdb/milvus:v${V2_6}@${DIGEST}`) },
    imagePullPolicy: { value: () => 'Always', shows: (o) => expect(o.container(workload).imagePullPolicy).toBe('Always') },
    imagePullSecrets: {
      value: (chart) => [secret(chart, 'registry')],
      shows: (o) => expect(o.workload(workload).spec.template.spec.imagePullSecrets).toEqual([{ name: 'registry' }]),
    },
    serviceAccount: {
      value: (chart) => ServiceAccount.fromServiceAccountName(chart, 'account', 'platform'),
      shows: (o) => {
        expect(o.workload(workload).spec.template.spec.serviceAccountName).toBe('platform');
        expect(o.all('ServiceAccount')).toEqual([]);
      },
    },
    overrides: {
      value: (): InstanceOverrides => ({ service: (spec) => ({ ...spec, sessionAffinity: 'ClientIP' }) }),
      shows: (o) => expect(o.get('Service', 'milvus').spec).toHaveProperty('sessionAffinity', 'ClientIP'),
    },
  };
}
