import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { execute } from '../infrastructure/command';

/** A certificate and its private key, in PEM form. */
export interface IssuedCertificate {
  readonly certificate: string;
  readonly key: string;
}

/** A certificate authority that nobody trusts by itself, as companies run one. */
export class PrivateAuthority {
  private constructor(private readonly folder: string) {}

  public static async create(): Promise<PrivateAuthority> {
    const authority = new PrivateAuthority(mkdtempSync(join(tmpdir(), 'milvus-k8s-authority-')));
    await authority.openssl('req', '-x509', ...newKey, '-subj', '/CN=team authority', '-keyout', 'ca.key', '-out', 'ca.crt');
    return authority;
  }

  /** The authority's own certificate. */
  public get certificate(): string {
    return this.read('ca.crt');
  }

  /** Issues a certificate for these host names, good for servers and for clients. */
  public async issue(name: string, ...hosts: readonly string[]): Promise<IssuedCertificate> {
    const names = [name, ...hosts].map((host) => `DNS:${host}`).join(',');
    writeFileSync(join(this.folder, 'extensions'), `subjectAltName=${names}\nextendedKeyUsage=serverAuth,clientAuth\n`);
    await this.openssl('req', ...newKey.slice(0, 3), '-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.csr`);
    const authority = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '30'];
    await this.openssl('x509', '-req', ...authority, '-in', `${name}.csr`, '-out', `${name}.crt`, '-extfile', 'extensions');
    return { certificate: this.read(`${name}.crt`), key: this.read(`${name}.key`) };
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private openssl(...parameters: readonly string[]): Promise<unknown> {
    return execute('openssl', parameters, { directory: this.folder });
  }

  private read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }
}

const newKey = ['-newkey', 'rsa:2048', '-nodes', '-days', '30'];
