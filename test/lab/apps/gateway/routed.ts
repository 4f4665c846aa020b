import { MilvusStandalone } from '@org/milvus-k8s';
import { GatewayImplementation, GatewayRoutes } from '@org/milvus-k8s/exposure';
import { App, Chart, Size } from 'cdk8s';
import { Cpu, Namespaces } from 'cdk8s-plus-27';

import { testedRelease } from '../standalone';
import { gateway, gatewayNamespace } from './contour';

/** The names by which clients outside of the cluster know it: what is published, and green alone. */
export const hosts = { published: 'milvus.example.com', green: 'green.example.com' } as const;

/** Namespace of the only clients that are named; a gateway is let in by its routes. */
export const namedClients = 'shop';

/** One step of `docs/how-to/shift-traffic-by-weight.md`. */
export interface RoutingStep {
  /** Who gets everything, and reads that are not shared. */
  readonly primary: 'blue' | 'green';
  /** The share of the reads that the other one gets, in percent; no second one where left out. */
  readonly share?: number;
}

/** Two Milvus, which know nothing of each other, behind one gateway. */
export function routedYaml(namespace: string, { primary, share }: RoutingStep): string {
  const app = new App();
  const chart = new Chart(app, 'routed', { namespace });
  const clients = [Namespaces.select(chart, 'clients', { names: [namedClients] })];
  const standalone = (name: string) =>
    new MilvusStandalone(chart, name, { version: testedRelease, cpu: Cpu.millis(1000), memory: Size.gibibytes(3), clients });
  const both = { blue: standalone('blue'), green: standalone('green') };
  const other = primary === 'blue' ? both.green : both.blue;
  const attached = {
    name: gateway.name,
    namespace: gatewayNamespace,
    sectionName: gateway.listener,
    implementation: GatewayImplementation.CONTOUR,
  };
  new GatewayRoutes(chart, 'public', {
    milvus: both[primary],
    gateway: attached,
    grpc: { hostnames: [hosts.published] },
    ...(share === undefined ? {} : { reads: [{ milvus: other, weight: share }] }),
  });
  new GatewayRoutes(chart, 'direct', { milvus: both.green, gateway: attached, grpc: { hostnames: [hosts.green] } });
  return app.synthYaml();
}
