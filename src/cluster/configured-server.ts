/** A server that the configuration of a role names. */
export interface ConfiguredServer {
  readonly host: string;
  readonly port: number;
}

/** Port of a scheme. */
const PORTS: Readonly<Record<string, number>> = { http: 80, https: 443 };

/** The server of an address, such as `https://traces.example.com/v1` or `collector:4317`; none for another text. */
export function configuredServer(address: string, fallback?: number): ConfiguredServer[] {
  const [, scheme, host = '', port] = /^(?:([a-z]+):\/\/)?(\[[0-9a-f:]+\]|[\w.-]+)(?::(\d{1,5}))?(?:\/.*)?$/i.exec(address.trim()) ?? [];
  const number = port === undefined ? (PORTS[scheme?.toLowerCase() ?? ''] ?? fallback) : Number(port);
  return host === '' || number === undefined ? [] : [{ host, port: number }];
}
