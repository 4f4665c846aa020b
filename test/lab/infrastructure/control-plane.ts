import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { apiServerUrl, bridge, bridgeRange, etcdUrl, gatewayAddress, serviceRange } from './addresses';
import { binaries } from './binaries';
import { makeCertificates, type Certificates } from './certificates';
import { execute } from './command';
import type { Daemons } from './daemons';
import { until } from '../kubernetes/waiting';

/** A running API server with its storage, controllers, scheduler and cluster DNS. */
export interface ControlPlane {
  readonly kubeconfig: string;
  readonly kubectl: string;
  readonly certificates: Certificates;
}

export async function startControlPlane(state: string, daemons: Daemons): Promise<ControlPlane> {
  const [kubernetes, etcd, coredns] = [await binaries('kubernetes'), await binaries('etcd'), await binaries('coredns')];
  await execute('ip', ['link', 'add', bridge, 'type', 'bridge']);
  await execute('ip', ['address', 'add', bridgeRange, 'dev', bridge]);
  await execute('ip', ['link', 'set', bridge, 'up']);

  const certificates = await makeCertificates(join(state, 'certificates'));
  const kubeconfig = join(state, 'kubeconfig');
  await writeFile(kubeconfig, kubeconfigText(certificates), { mode: 0o600 });
  const kubectl = join(kubernetes, 'kubectl');

  daemons.start('etcd', join(etcd, 'etcd'), etcdFlags(state));
  daemons.start('kube-apiserver', join(kubernetes, 'kube-apiserver'), apiServerFlags(certificates));
  await until('the API server is ready', 60, async () => {
    if (!daemons.running('kube-apiserver')) {
      throw new Error(`the API server ended:\n${daemons.lastLines('kube-apiserver')}`);
    }
    const ready = await execute(kubectl, ['--kubeconfig', kubeconfig, 'get', '--raw', '/readyz'], { accept: [1] });
    return ready.code === 0;
  });
  daemons.start('kube-controller-manager', join(kubernetes, 'kube-controller-manager'), [
    `--kubeconfig=${kubeconfig}`,
    `--service-account-private-key-file=${certificates.serviceAccountKey}`,
    `--root-ca-file=${certificates.authority}`,
    '--use-service-account-credentials',
    '--leader-elect=false',
    // A node that has died is found out in half the usual time; tests wait for it.
    '--node-monitor-grace-period=20s',
    // Hundreds of simulated pods change at once.
    '--kube-api-qps=200',
    '--kube-api-burst=400',
  ]);
  daemons.start('kube-scheduler', join(kubernetes, 'kube-scheduler'), [
    `--kubeconfig=${kubeconfig}`,
    '--leader-elect=false',
    '--kube-api-qps=200',
    '--kube-api-burst=400',
  ]);
  await writeFile(join(state, 'Corefile'), corefile(kubeconfig));
  daemons.start('coredns', join(coredns, 'coredns'), ['-conf', join(state, 'Corefile')]);
  return { kubeconfig, kubectl, certificates };
}

function etcdFlags(state: string): string[] {
  return [
    `--data-dir=${join(state, 'etcd')}`,
    `--listen-client-urls=${etcdUrl}`,
    `--advertise-client-urls=${etcdUrl}`,
    '--listen-peer-urls=http://127.0.0.1:23800',
    '--unsafe-no-fsync', // the lab never has to survive a power cut
  ];
}

function apiServerFlags(certificates: Certificates): string[] {
  return [
    `--etcd-servers=${etcdUrl}`,
    `--bind-address=${gatewayAddress}`,
    `--advertise-address=${gatewayAddress}`,
    `--tls-cert-file=${certificates.certificate}`,
    `--tls-private-key-file=${certificates.key}`,
    `--kubelet-client-certificate=${certificates.certificate}`,
    `--kubelet-client-key=${certificates.key}`,
    '--kubelet-preferred-address-types=InternalIP',
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${certificates.serviceAccountPublicKey}`,
    `--service-account-signing-key-file=${certificates.serviceAccountKey}`,
    `--token-auth-file=${certificates.tokens}`,
    '--authorization-mode=RBAC',
    `--service-cluster-ip-range=${serviceRange}`,
    '--max-requests-inflight=1000',
  ];
}

function kubeconfigText(certificates: Certificates): string {
  const authority = readFileSync(certificates.authority).toString('base64');
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'lab', cluster: { server: apiServerUrl, 'certificate-authority-data': authority } }],
    users: [{ name: 'administrator', user: { token: certificates.administratorToken } }],
    contexts: [{ name: 'lab', context: { cluster: 'lab', user: 'administrator' } }],
    'current-context': 'lab',
  });
}

/** Pods ask the machine's end of the bridge for names. */
function corefile(kubeconfig: string): string {
  return `.:53 {
  bind ${gatewayAddress}
  errors
  kubernetes cluster.local in-addr.arpa {
    kubeconfig ${kubeconfig}
    pods insecure
    ttl 5
  }
}
`;
}
