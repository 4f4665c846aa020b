import { Duration, Size } from 'cdk8s';
import { MilvusStandalone } from '@org/milvus-k8s';
import {
  AccessLog,
  type AccessLogFileOptions,
  type AccessLogFormat,
  type AccessLogOptions,
  type AccessLogUpload,
} from '@org/milvus-k8s/operations';
import { testEachProp } from '../support/each-prop';
import { LINES, RELEASES, cluster } from '../support/instances';
import { findingsOf, newChart, output, type Output } from '../support/synthesis';

const key = (o: Output, name: string) => o.config('milvus-proxy')[`proxy.accessLog.${name}`];

testEachProp<AccessLogOptions>('AccessLogOptions', (chart, options) => void cluster(chart, { accessLog: AccessLog.toStdout(options) }), {
  formats: {
    value: () => ({ base: { variables: ['time_now', 'user_name'] } }),
    shows: (o) => expect(key(o, 'formatters.base.format')).toBe('[time_now: $time_now] [user_name: $user_name]'),
  },
});

testEachProp<AccessLogFormat>(
  'AccessLogFormat',
  (chart, format) => void cluster(chart, { accessLog: AccessLog.toStdout({ formats: { search: format } }) }),
  {
    variables: {
      value: () => ['nq'],
      beside: { methods: ['Search'] },
      shows: (o) => expect(key(o, 'formatters.search.format')).toBe('[nq: $nq]'),
    },
    format: {
      value: () => '$user_name searched',
      beside: { methods: ['Search'] },
      shows: (o) => expect(key(o, 'formatters.search.format')).toBe('$user_name searched'),
    },
    methods: {
      value: () => ['Search', 'HybridSearch'],
      beside: { variables: ['nq'] },
      shows: (o) => expect(key(o, 'formatters.search.methods')).toBe('Search,HybridSearch'),
    },
  },
);

testEachProp<AccessLogFileOptions>(
  'AccessLogFileOptions',
  (chart, options) => void cluster(chart, { accessLog: AccessLog.toFile(options) }),
  {
    formats: {
      value: () => ({ base: { variables: ['user_name'] } }),
      shows: (o) => expect(key(o, 'formatters.base.format')).toBe('[user_name: $user_name]'),
    },
    fileName: { value: () => 'audit.txt', shows: (o) => expect(key(o, 'filename')).toBe('audit.txt') },
    maxSize: { value: () => Size.mebibytes(10), shows: (o) => expect(key(o, 'maxSize')).toBe(10) },
    maxBackups: { value: () => 3, shows: (o) => expect(key(o, 'maxBackups')).toBe(3) },
    rotation: { value: () => Duration.hours(1), shows: (o) => expect(key(o, 'rotatedTime')).toBe(3600) },
    upload: { value: () => true, shows: (o) => expect(key(o, 'minioEnable')).toBe(true) },
  },
);

testEachProp<AccessLogUpload>('AccessLogUpload', (chart, upload) => void cluster(chart, { accessLog: AccessLog.toFile({ upload }) }), {
  prefix: { value: () => 'audit/', shows: (o) => expect(key(o, 'remotePath')).toBe('audit/') },
  retention: { value: () => Duration.days(30), shows: (o) => expect(key(o, 'remoteMaxTime')).toBe(720) },
});

/** Size of the disk of the files, and of the ephemeral storage of the pod. */
function disk(accessLog: AccessLog, workload = 'milvus-proxy') {
  const o = output((chart) => {
    if (workload === 'milvus') new MilvusStandalone(chart, 'milvus', { accessLog });
    else cluster(chart, { accessLog });
  });
  const { volumes = [], containers } = o.workload(workload).spec.template.spec;
  const [volume] = volumes.filter(({ name }) => name === 'access-log');
  return {
    size: volume?.emptyDir?.sizeLimit,
    mounted: containers[0]?.volumeMounts?.find(({ name }) => name === 'access-log')?.mountPath,
    ephemeral: containers[0]?.resources?.limits?.['ephemeral-storage'],
  };
}

test.each(['milvus-proxy', 'milvus'])('the files of %s have a writable disk that holds all of them', (workload) => {
  const small = disk(AccessLog.toFile({ maxSize: Size.mebibytes(10), maxBackups: 3 }), workload);
  expect(small).toMatchObject({ size: '40Mi', mounted: '/milvus/access-log' });
  const large = disk(AccessLog.toFile({ maxSize: Size.gibibytes(1), maxBackups: 9 }), workload);
  expect(large.size).toBe('10240Mi');
  expect(Number.parseInt(String(large.ephemeral), 10)).toBeGreaterThanOrEqual(Number.parseInt(String(small.ephemeral), 10) + 9);
});

test('a log on standard output needs no disk', () => {
  expect(disk(AccessLog.toStdout()).size).toBeUndefined();
});

test.each(LINES)('both kinds of log are fine with Milvus %s', (line) => {
  for (const accessLog of [AccessLog.toStdout({ formats: { base: { variables: ['user_addr', 'error_code'] } } }), AccessLog.toFile()]) {
    const chart = newChart();
    cluster(chart, { version: RELEASES[line], accessLog });
    expect(findingsOf(chart).filter(({ rule }) => rule.id.startsWith('MK-LOG') || rule.id.startsWith('MK-CFG'))).toEqual([]);
  }
});
