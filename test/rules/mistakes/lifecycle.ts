import { Duration, Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { LocalStorage, Rollout, type MilvusClusterProps } from '@org/milvus-k8s';
import { inCluster, inConfig } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const probes = (seconds: { startup?: number; readiness?: number; liveness?: number }): Partial<MilvusClusterProps> => ({
  podDefaults: {
    probes: Object.fromEntries(Object.entries(seconds).map(([name, value]) => [name, Duration.seconds(value)])),
  },
});

const grace = (seconds: number) => ({ queryNode: { terminationGracePeriod: Duration.seconds(seconds) } });

const budget = (spec: Partial<k8s.PodDisruptionBudgetSpec>): Partial<MilvusClusterProps> => ({
  proxy: { replicas: 3, overrides: { disruptionBudget: ({ selector }) => ({ ...(selector ? { selector } : {}), ...spec }) } },
});

export const LIFECYCLE_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-LIF-001', 'a minute to start', 'podDefaults.probes.startup', {
    wrong: probes({ startup: 60 }),
    right: probes({ startup: 180 }),
    says: ['is 60 s'],
  }),
  inCluster('MK-LIF-002', 'a restart after a minute without etcd', 'podDefaults.probes.liveness', {
    wrong: probes({ liveness: 45 }),
    right: probes({ liveness: 90 }),
    says: ['is 45 s'],
  }),
  inCluster('MK-LIF-003', 'a restart before the pod is unready', 'podDefaults.probes.liveness', {
    wrong: probes({ liveness: 120, readiness: 120 }),
    right: probes({ liveness: 120, readiness: 90 }),
    says: ['readiness is 120 s'],
  }),
  inCluster('MK-LIF-004', 'query nodes with the grace period of Kubernetes', 'queryNode.terminationGracePeriod', {
    wrong: grace(30),
    right: grace(300),
    says: ['is 30 s'],
  }),
  inCluster('MK-LIF-004', 'proxies that have no time to end requests', 'proxy.terminationGracePeriod', {
    wrong: { proxy: { terminationGracePeriod: Duration.seconds(40) } },
    right: { proxy: { terminationGracePeriod: Duration.seconds(60) } },
    says: ['is 40 s', 'leaves 1 s for requests'],
  }),
  inConfig('MK-LIF-004', 'proxies that stop at once', 'proxy.gracefulStopTimeout', [5, 10]),
  inConfig('MK-LIF-004', 'a minute for every node to hand over', 'common.gracefulStopTimeout', [60, 600]),
  inCluster('MK-LIF-005', 'a grace period of thirty days', 'queryNode.terminationGracePeriod', {
    wrong: grace(30 * 24 * 3600),
    right: grace(7200),
    says: ['2592000 s'],
  }),
  inConfig('MK-LIF-006', 'nodes that stop without handing over', 'queryCoord.enableStoppingBalance', [false, true]),
  inCluster('MK-LIF-007', 'proxies that all stop at once', 'proxy.rollout', {
    wrong: { proxy: { rollout: Rollout.recreate() } },
    right: { mixCoord: { rollout: Rollout.recreate() } },
  }),
  inCluster('MK-LIF-008', 'rollout steps of a StatefulSet', 'queryNode.rollout', {
    wrong: { queryNode: { storage: LocalStorage.persistent({ size: Size.gibibytes(32) }), rollout: Rollout.rolling({ maxSurge: 2 }) } },
    right: { queryNode: { rollout: Rollout.rolling({ maxSurge: 2 }) } },
  }),
  inCluster('MK-LIF-009', 'query nodes that go before others come', 'queryNode.rollout', {
    wrong: { queryNode: { rollout: Rollout.rolling({ maxUnavailable: 1 }) } },
    right: { dataNode: { rollout: Rollout.rolling({ maxUnavailable: 1 }) } },
    says: ['maxUnavailable 1'],
  }),
  inCluster('MK-LIF-010', 'a rollout that trusts the first answer', 'proxy.minReady', {
    wrong: { proxy: { minReady: Duration.seconds(0) } },
    right: { proxy: { minReady: Duration.seconds(5) } },
    says: ['is 0 s'],
  }),
  inCluster('MK-LIF-011', 'a budget that keeps every pod', 'proxy.overrides.disruptionBudget', {
    wrong: budget({ minAvailable: k8s.IntOrString.fromNumber(3) }),
    right: budget({ minAvailable: k8s.IntOrString.fromNumber(2) }),
    says: ['minAvailable 3', '3 pods'],
  }),
  inCluster('MK-LIF-011', 'a budget of nothing', 'proxy.overrides.disruptionBudget', {
    wrong: budget({ maxUnavailable: k8s.IntOrString.fromString('0%') }),
    right: budget({ maxUnavailable: k8s.IntOrString.fromString('34%') }),
    says: ['maxUnavailable 0%'],
  }),
];
