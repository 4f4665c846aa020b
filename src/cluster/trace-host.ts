import type { RoleSpec } from '../model';
import { configValue } from '../model/read-model';
import { configuredServer, type ConfiguredServer } from './configured-server';

/** Server of each exporter, by the key of its address, with the port of an address without one. Source: `configs/milvus.yaml`, `trace`. */
const EXPORTERS: Readonly<Record<string, readonly [key: string, port: number]>> = {
  otlp: ['trace.otlp.endpoint', 4317],
  jaeger: ['trace.jaeger.url', 14268],
};

/** The server to which a role sends traces, if it sends them. */
export function traceHost(role: RoleSpec): readonly ConfiguredServer[] {
  const [key, port] = EXPORTERS[String(configValue(role, 'trace.exporter') ?? '')] ?? [];
  return key === undefined ? [] : configuredServer(String(configValue(role, key) ?? ''), port);
}
