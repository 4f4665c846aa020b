import { k8s } from 'cdk8s-plus-27';
import { JsonPatch } from 'cdk8s';
import { InClusterEtcd, type PodProps } from '@org/milvus-k8s';
import { cluster } from '../../support/instances';
import { inCluster } from './cluster-case';
import { agent, inOverride } from './job-case';
import type { MistakeCase } from './mistake-case';

// Put together here, so that no scanner takes them for secrets of this repository.
const ACCOUNT_KEY = ['DefaultEndpointsProtocol=https;AccountName=search;Account', 'Key=c2VjcmV0c2VjcmV0c2VjcmV0;EndpointSuffix=x'].join('');
const SHARED_KEY = ['Endpoint=sb://x.servicebus.windows.net/;SharedAccess', 'Key=c2VjcmV0c2VjcmV0'].join('');
const URL_PASSWORD = ['postgres://search:', 'hunter2@db.bank.example/search'].join('');
const PRIVATE_KEY = ['-----BEGIN RSA PRIVATE', ' KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----'].join('');
const TOKEN = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJzZWFyY2gifQ', 'c2lnbmF0dXJlc2lnbmF0dXJl'].join('.');

const inProxy = (mistake: string, prop: string, [wrong, right]: readonly [PodProps, PodProps], says: readonly string[]): MistakeCase =>
  inCluster('MK-SEC-040', mistake, `proxy.${prop}`, { wrong: { proxy: wrong }, right: { proxy: right }, says });

const env = (mistake: string, value: string, right: string, says: string): MistakeCase =>
  inProxy(mistake, 'env.AGENT_SETTINGS', [{ env: { AGENT_SETTINGS: value } }, { env: { AGENT_SETTINGS: right } }], [says]);

const AGENT: k8s.Container = {
  name: 'agent',
  image: 'registry.bank.example/agent:1.2.3',
  resources: { limits: { memory: k8s.Quantity.fromString('64Mi') } },
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};

export const PLAIN_SECRET_MISTAKES: readonly MistakeCase[] = [
  env('the key of a storage account in a variable', ACCOUNT_KEY, 'AccountName=search;EndpointSuffix=x', 'storage account'),
  env('a shared access key in a variable', SHARED_KEY, 'Endpoint=sb://x.servicebus.windows.net/', 'shared access key'),
  env('a password in a URL', URL_PASSWORD, 'postgres://search:$(DB_PASSWORD)@db.bank.example/search', 'password in a URL'),
  env('a private key in a variable', PRIVATE_KEY, '-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----', 'private key'),
  env('a token in a variable', TOKEN, 'eyJhbGciOiJIUzI1NiJ9', 'JSON Web Token'),
  inProxy(
    'a token in an annotation',
    "annotations['bank.example/agent']",
    [{ annotations: { 'bank.example/agent': TOKEN } }, { annotations: { 'bank.example/agent': 'on' } }],
    ['JSON Web Token'],
  ),
  inProxy(
    'a password in the arguments of a sidecar',
    'sidecars[0].args[1]',
    [
      { sidecars: [{ ...AGENT, args: ['--to', URL_PASSWORD] }] },
      { sidecars: [{ ...AGENT, args: ['--to', 'postgres://db.bank.example'] }] },
    ],
    ['password in a URL'],
  ),
  inCluster('MK-SEC-040', 'a token in the configuration', "config['trace.jaeger.url']", {
    wrong: { config: { 'trace.jaeger.url': TOKEN } },
    right: { config: { 'trace.jaeger.url': 'http://jaeger:14268' } },
  }),
  inCluster('MK-SEC-040', 'a token in hook.yaml', 'hookConfig', {
    wrong: { hookConfig: { soPath: '/plugins/hook.so', token: TOKEN } },
    right: { hookConfig: { soPath: '/plugins/hook.so' } },
    says: ['JSON Web Token'],
  }),
  inCluster('MK-SEC-040', 'a token in an annotation of the Service', "service.annotations['bank.example/agent']", {
    wrong: { service: { annotations: { 'bank.example/agent': TOKEN } } },
    right: { service: { annotations: { 'bank.example/agent': 'on' } } },
  }),
  inCluster('MK-SEC-040', 'a token in an override', 'proxy.overrides.deployment', {
    wrong: { proxy: { overrides: { deployment: (spec) => annotated(spec, TOKEN) } } },
    right: { proxy: { overrides: { deployment: (spec) => annotated(spec, 'on') } } },
    says: ["template.metadata.annotations['bank.example/agent']"],
  }),
  {
    rule: 'MK-SEC-040',
    mistake: 'a token in a JSON patch',
    path: 'test/milvus/service',
    prop: 'addJsonPatch',
    wrong: (chart) => patched(cluster(chart).service, TOKEN),
    right: (chart) => patched(cluster(chart).service, 'on'),
  },
  {
    rule: 'MK-SEC-040',
    mistake: 'a token in an annotation of etcd',
    path: 'test/etcd',
    prop: "annotations['bank.example/agent']",
    wrong: (chart) => new InClusterEtcd(chart, 'etcd', { annotations: { 'bank.example/agent': TOKEN } }),
    right: (chart) => new InClusterEtcd(chart, 'etcd', { annotations: { 'bank.example/agent': 'on' } }),
  },
  inOverride('MK-SEC-040', 'a token in the arguments of a Job', [agent({ args: [TOKEN] }), agent({ args: ['--verbose'] })], ["'agent'"]),
];

function annotated(spec: k8s.DeploymentSpec, value: string): k8s.DeploymentSpec {
  const { metadata } = spec.template;
  return {
    ...spec,
    template: { ...spec.template, metadata: { ...metadata, annotations: { ...metadata?.annotations, 'bank.example/agent': value } } },
  };
}

function patched(object: { addJsonPatch(...patches: JsonPatch[]): void }, value: string): void {
  object.addJsonPatch(JsonPatch.add('/metadata/labels', { agent: value }));
}
