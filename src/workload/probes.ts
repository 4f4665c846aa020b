import { k8s } from 'cdk8s-plus-27';
import { PORTS } from '../naming';
import type { ProbeSpec } from '../model';
import { HEALTH_PATH } from '../version';

/** What a single pod is away for when it restarts is a multiple of this: no Service knows it before. */
const STARTUP_PERIOD = 5;
const READINESS_PERIOD = 10;
const LIVENESS_PERIOD = 30;

/** An HTTP probe whose window is `period` times `failureThreshold`. */
export function httpProbe(path: string, port: string, period: number, window: number): k8s.Probe {
  return {
    httpGet: { path, port: k8s.IntOrString.fromString(port) },
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
 * A liveness probe that opens a TCP port leaves a coordinator that lost etcd stuck for ever (seen with 2.3.5); one with
 * a short window restarts everything when a dependency blips. Hence health, with a window of minutes.
 */
export function milvusProbes(probes: ProbeSpec): Pick<k8s.Container, 'startupProbe' | 'readinessProbe' | 'livenessProbe'> {
  return {
    startupProbe: httpProbe(HEALTH_PATH, PORTS.metrics, STARTUP_PERIOD, probes.startup),
    readinessProbe: httpProbe(HEALTH_PATH, PORTS.metrics, READINESS_PERIOD, probes.readiness),
    livenessProbe: httpProbe(HEALTH_PATH, PORTS.metrics, LIVENESS_PERIOD, probes.liveness),
  };
}
