import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { execute } from './command';
import { gatewayAddress, kubernetesServiceAddress } from './addresses';

/** The files by which the parts of the cluster know each other. */
export interface Certificates {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
  readonly serviceAccountKey: string;
  readonly serviceAccountPublicKey: string;
  readonly tokens: string;
  readonly administratorToken: string;
}

const subjectNames = [
  'DNS:localhost',
  'DNS:kubernetes',
  'DNS:kubernetes.default',
  'DNS:kubernetes.default.svc',
  'DNS:kubernetes.default.svc.cluster.local',
  'IP:127.0.0.1',
  `IP:${gatewayAddress}`,
  `IP:${kubernetesServiceAddress}`,
].join(',');

/** Makes one authority, one certificate for the API server (server and client), and a token for the administrator. */
export async function makeCertificates(folder: string): Promise<Certificates> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = (name: string): string => join(folder, name);
  const certificates: Certificates = {
    authority: file('authority.crt'),
    certificate: file('api-server.crt'),
    key: file('api-server.key'),
    serviceAccountKey: file('service-account.key'),
    serviceAccountPublicKey: file('service-account.pub'),
    tokens: file('tokens.csv'),
    administratorToken: randomBytes(16).toString('hex'),
  };
  const openssl = (...parameters: string[]): Promise<unknown> => execute('openssl', parameters, { directory: folder });
  const newKey = ['-newkey', 'rsa:2048', '-nodes', '-days', '30'];
  await openssl('req', '-x509', ...newKey, '-subj', '/CN=lab', '-keyout', 'authority.key', '-out', certificates.authority);
  const request = ['req', '-newkey', 'rsa:2048', '-nodes', '-subj', '/O=system:masters/CN=kube-apiserver'];
  await openssl(...request, '-keyout', certificates.key, '-out', 'api-server.csr');
  await writeFile(file('extensions'), `subjectAltName=${subjectNames}\nextendedKeyUsage=serverAuth,clientAuth\n`);
  const authority = ['-CA', certificates.authority, '-CAkey', 'authority.key', '-CAcreateserial', '-days', '30'];
  const signed = ['-in', 'api-server.csr', '-out', certificates.certificate, '-extfile', 'extensions'];
  await openssl('x509', '-req', ...authority, ...signed);
  await openssl('genrsa', '-out', certificates.serviceAccountKey, '2048');
  await openssl('rsa', '-in', certificates.serviceAccountKey, '-pubout', '-out', certificates.serviceAccountPublicKey);
  const line = `${certificates.administratorToken},administrator,administrator,system:masters\n`;
  await writeFile(certificates.tokens, line, { mode: 0o600 });
  return certificates;
}
