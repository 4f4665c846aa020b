import { httpProbe, milvusProbes, tcpProbe } from '../../src/workload/probes';

test.each([
  [300, 60],
  [301, 61],
  [4, 1],
  [0, 1],
])('a window of %d s is %d failures, 5 s apart, and never shorter', (window, failures) => {
  expect(httpProbe('/healthz', 'metrics', 5, window)).toMatchObject({ periodSeconds: 5, failureThreshold: failures });
  expect(tcpProbe('client', 5, window)).toMatchObject({ periodSeconds: 5, failureThreshold: failures });
});

test('an answer may take as long as a period, and 10 s at most; opening a port 5 s', () => {
  expect([5, 30].map((period) => httpProbe('/', 'metrics', period, 60).timeoutSeconds)).toEqual([5, 10]);
  expect([3, 30].map((period) => tcpProbe('client', period, 60).timeoutSeconds)).toEqual([3, 5]);
});

test('all probes of a Milvus look at the health of its components', () => {
  const probes = milvusProbes({ startup: 300, readiness: 30, liveness: 300 });
  const health = { httpGet: { path: '/healthz', port: expect.objectContaining({ value: 'metrics' }) } };
  expect(probes).toMatchObject({ startupProbe: health, readinessProbe: health, livenessProbe: health });
  expect([probes.startupProbe, probes.readinessProbe, probes.livenessProbe].map((probe) => probe?.failureThreshold)).toEqual([60, 3, 10]);
});
