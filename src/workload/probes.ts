import { k8s } from 'cdk8s-plus-27';
import { PORTS } from '../naming';
import { present } from '../props';
import type { ProbeSpec } from '../model';
import { HEALTH_PATH } from '../version';

/** A restart of a single pod causes an outage of a multiple of this period, because its Service learns of it only then. */
const STARTUP_PERIOD = 5;
const READINESS_PERIOD = 10;
const LIVENESS_PERIOD = 30;

/** An HTTP probe whose window is `period` times `failureThreshold`. With TLS, the kubelet does not verify the certificate. */
export function httpProbe(path: string, port: string, period: number, window: number, scheme?: 'HTTPS'): k8s.Probe {
  return {
    httpGet: { path, port: k8s.IntOrString.fromString(port), ...present({ scheme }) },
    periodSeconds: period,
    timeoutSeconds: Math.min(10, period),
    failureThreshold: Math.max(1, Math.ceil(window / period)),
  };
}

/** A probe that opens a port, with a window of `period` times `failureThreshold`. */
export function tcpProbe(port: string, period: number, window: number): k8s.Probe {
  return {
    tcpSocket: { port: k8s.IntOrString.fromString(port) },
    periodSeconds: period,
    timeoutSeconds: Math.min(5, period),
    failureThreshold: Math.max(1, Math.ceil(window / period)),
  };
}

/**
 * The probes of a Milvus container, all on the health of its components.
 *
 * With a TCP liveness probe, a coordinator that lost etcd stays stuck forever (seen with 2.3.5). With
 * a short window, a brief outage of a dependency restarts everything. So the probes check health, with a window of minutes.
 */
export function milvusProbes(probes: ProbeSpec): Pick<k8s.Container, 'startupProbe' | 'readinessProbe' | 'livenessProbe'> {
  return {
    startupProbe: httpProbe(HEALTH_PATH, PORTS.metrics, STARTUP_PERIOD, probes.startup),
    readinessProbe: httpProbe(HEALTH_PATH, PORTS.metrics, READINESS_PERIOD, probes.readiness),
    livenessProbe: httpProbe(HEALTH_PATH, PORTS.metrics, LIVENESS_PERIOD, probes.liveness),
  };
}
