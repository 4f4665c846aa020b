import { connect as connectTls } from 'node:tls';
import { request } from 'node:https';

import type { ClientConfig } from '@zilliz/milvus2-sdk-node';

import type { IssuedCertificate } from '../kubernetes/private-authority';

/** How a client proves who it is, and whom it trusts. */
export interface ClientSecurity {
  /** The certificate of the authority that it trusts; without one it speaks plain text. */
  readonly authority?: string;
  /** The name that it expects in the certificate of the server. */
  readonly serverName?: string;
  /** Its own certificate. */
  readonly certificate?: IssuedCertificate;
  readonly account?: { readonly username: string; readonly password: string };
  /** The host in each call, where it is not the address: gateways tell by it whom a call is for. */
  readonly host?: string;
  /** Seconds between the pings of an idle connection; those of the SDK where left out. */
  readonly pingSeconds?: number;
}

/** The options of the SDK for such a client. */
export function clientConfig(address: string, timeoutSeconds: number, security: ClientSecurity = {}): ClientConfig {
  const { authority, serverName, certificate, account, host, pingSeconds } = security;
  const tls = {
    ...(authority === undefined ? {} : { rootCert: Buffer.from(authority) }),
    ...(serverName === undefined ? {} : { serverName }),
    ...(certificate ? { privateKey: Buffer.from(certificate.key), certChain: Buffer.from(certificate.certificate) } : {}),
  };
  return {
    address,
    timeout: timeoutSeconds * 1000,
    maxRetries: 1,
    logLevel: 'error',
    ...(authority === undefined ? {} : { tls }),
    ...account,
    channelOptions: {
      // Clients of one process would share a connection, and its wait for the next attempt.
      'grpc.use_local_subchannel_pool': 1,
      ...(host === undefined ? {} : { 'grpc.default_authority': host }),
      ...(pingSeconds === undefined ? {} : { 'grpc.keepalive_time_ms': pingSeconds * 1000 }),
    },
  };
}

/** The version of TLS that a server and a client agree on, or why they do not. */
export function agreedTls(
  address: string,
  newest: 'TLSv1.2' | 'TLSv1.3',
  { authority, serverName, certificate }: ClientSecurity,
): Promise<string> {
  const { host, port } = splitAddress(address);
  return new Promise((resolve) => {
    const socket = connectTls({
      host,
      port,
      maxVersion: newest,
      ALPNProtocols: ['h2'],
      timeout: 10_000,
      ...(authority === undefined ? {} : { ca: authority }),
      ...(serverName === undefined ? {} : { servername: serverName }),
      ...(certificate ? { cert: certificate.certificate, key: certificate.key } : {}),
    });
    const answer = (text: string): void => {
      socket.destroy();
      resolve(text);
    };
    socket.once('secureConnect', () => answer(`${socket.getProtocol() ?? ''} ${String(socket.alpnProtocol)}`));
    socket.once('error', (error) => answer(String(error)));
    socket.once('timeout', () => answer('no answer'));
  });
}

/** What the REST interface answers over TLS: the status and the text, or why there was no answer. */
export function restAnswer(address: string, path: string, security: ClientSecurity): Promise<string> {
  const { authority, serverName, certificate, account } = security;
  const { host, port } = splitAddress(address);
  const headers = account ? { authorization: `Bearer ${account.username}:${account.password}` } : {};
  return new Promise((resolve) => {
    const asked = request(
      {
        host,
        port,
        path,
        headers,
        timeout: 10_000,
        agent: false,
        ...(authority === undefined ? {} : { ca: authority }),
        ...(serverName === undefined ? {} : { servername: serverName }),
        ...(certificate ? { cert: certificate.certificate, key: certificate.key } : {}),
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve(`${response.statusCode ?? 0} ${text}`));
        response.on('error', (error) => resolve(String(error)));
      },
    );
    asked.on('error', (error) => resolve(String(error)));
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.end();
  });
}

function splitAddress(address: string): { readonly host: string; readonly port: number } {
  const [host = '', port = ''] = address.split(':');
  return { host, port: Number(port) };
}
