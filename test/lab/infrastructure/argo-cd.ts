import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { apiServerUrl } from './addresses';
import { binaries } from './binaries';
import type { Certificates } from './certificates';
import type { Daemons } from './daemons';
import { installPackages } from './packages';

export const argoNamespace = 'argocd';

/** Instead of every three minutes. */
const lookAtGitSeconds = 5;

const ports = { redis: 16379, repoServer: 18081, repoServerMetrics: 18084, controllerMetrics: 18082 };

/** The custom resource definitions of this Argo CD. */
export async function argoDefinitions(): Promise<string[]> {
  const folder = await binaries('argo-cd');
  const kinds = ['application', 'appproject', 'applicationset'];
  return kinds.map((kind) => readFileSync(join(folder, `${kind}-crd.yaml`), 'utf8'));
}

/** What Argo CD expects in its namespace: settings, the cluster it manages, and a project that allows everything. */
export function argoSettings(certificates: Certificates): object[] {
  const metadata = (name: string, labels: Readonly<Record<string, string>>): object => ({
    name,
    namespace: argoNamespace,
    labels,
  });
  const own = { 'app.kubernetes.io/part-of': 'argocd' };
  const connection = {
    bearerToken: certificates.administratorToken,
    tlsClientConfig: { caData: readFileSync(certificates.authority).toString('base64') },
  };
  return [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: metadata('argocd-cm', own) },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: metadata('argocd-rbac-cm', own) },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: metadata('argocd-secret', own),
      stringData: { 'server.secretkey': randomBytes(16).toString('hex') },
    },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: metadata('lab', { 'argocd.argoproj.io/secret-type': 'cluster' }),
      stringData: { name: 'lab', server: apiServerUrl, config: JSON.stringify(connection) },
    },
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: { name: 'default', namespace: argoNamespace },
      spec: {
        sourceRepos: ['*'],
        destinations: [{ namespace: '*', server: '*' }],
        clusterResourceWhitelist: [{ group: '*', kind: '*' }],
      },
    },
  ];
}

/** The components that sync; their logs explain what no object says. */
export const argoComponents = ['argocd-repo-server', 'argocd-application-controller'] as const;

/** Stops what `startArgo` started. */
export function stopArgo(daemons: Daemons): void {
  [...argoComponents, 'redis'].forEach((name) => daemons.stop(name));
}

/** Starts the two components that sync, as processes of the machine. No web interface and no login is needed. */
export async function startArgo(kubeconfig: string, daemons: Daemons): Promise<void> {
  await installPackages('redis-server', 'git');
  const folder = await binaries('argo-cd');
  // One binary is every component, by the name that it is called by.
  for (const component of argoComponents) {
    if (!existsSync(join(folder, component))) {
      await symlink('argocd', join(folder, component));
    }
  }
  const environment = { ARGOCD_GPG_ENABLED: 'false' };
  const redis = `127.0.0.1:${ports.redis}`;
  daemons.start('redis', 'redis-server', ['--port', String(ports.redis), '--bind', '127.0.0.1', '--save', '']);
  daemons.start(
    'argocd-repo-server',
    join(folder, 'argocd-repo-server'),
    ['--redis', redis, '--disable-tls', '--address', '127.0.0.1']
      .concat('--port', String(ports.repoServer))
      .concat('--metrics-port', String(ports.repoServerMetrics))
      .concat('--revision-cache-expiration', `${lookAtGitSeconds}s`),
    { environment },
  );
  daemons.start(
    'argocd-application-controller',
    join(folder, 'argocd-application-controller'),
    ['--kubeconfig', kubeconfig, '--namespace', argoNamespace, '--redis', redis, '--repo-server-plaintext']
      .concat('--repo-server', `127.0.0.1:${ports.repoServer}`)
      .concat('--metrics-port', String(ports.controllerMetrics))
      .concat('--app-resync', String(lookAtGitSeconds), '--app-resync-jitter', '0'),
    { environment },
  );
}
