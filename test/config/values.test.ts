import { Duration, Size } from 'cdk8s';
import { fc } from '../support/fast-check';
import type { MilvusConfigProps, RawValue } from '@org/milvus-k8s';
import type { ConfigInput } from '@org/milvus-k8s/config';
import { keyFacts, keysOf } from '../../src/config';
import { readValue } from '../../src/config/read-value';
import { RELEASE_LINES } from '../../src/version';
import { cluster } from '../support/instances';
import { output } from '../support/synthesis';

/** What a query node reads for a key, or the finding. */
function read(key: string, input: Exclude<ConfigInput, RawValue>) {
  return readValue(keyFacts(key), input, '2.6');
}

const value = (key: string, input: Parameters<typeof read>[1]) => ({ key, ...read(key, input) });

describe('a duration', () => {
  test.each([
    ['queryNode.scheduler.scheduleReadPolicy.taskQueueExpire', Duration.minutes(2), 120],
    ['common.gracefulTime', Duration.seconds(5), 5000],
    ['rocksmq.retentionTimeInMinutes', Duration.days(1), 1440],
    ['dataCoord.gc.scanInterval', Duration.days(7), 168],
    ['log.file.maxAge', Duration.hours(48), 2],
    ['common.diskWriteRateLimiter.refillPeriodUs', Duration.millis(3), 3000],
    ['mq.dispatcher.mergeCheckInterval', Duration.millis(100), 0.1],
    ['streaming.txn.defaultKeepaliveTimeout', Duration.seconds(90), '90s'],
    ['streaming.txn.defaultKeepaliveTimeout', Duration.minutes(10), '10m'],
    ['streaming.txn.defaultKeepaliveTimeout', Duration.millis(250), '250ms'],
  ])('%s is written in the unit of the key', (key, input, written) => {
    expect(value(key, input)).toEqual({ key, value: written });
  });

  test('and the number that it stands for give the same YAML', () => {
    const text = (config: MilvusConfigProps) =>
      output((chart) => cluster(chart, { config })).get('ConfigMap', 'milvus-proxy-config').data?.['user.yaml'];
    expect(text({ common: { gracefulTime: Duration.seconds(7) } })).toBe(text({ 'common.gracefulTime': 7000 }));
  });

  test('of any whole number of the unit is exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (amount) => {
        expect(read('common.gracefulTime', Duration.millis(amount))).toEqual({ value: amount });
        expect(read('common.gracefulTime', Duration.seconds(amount))).toEqual({ value: amount * 1000 });
        expect(read('common.gracefulStopTimeout', Duration.millis(amount * 1000))).toEqual({ value: amount });
      }),
    );
  });
});

describe('a size', () => {
  test.each([
    ['dataCoord.segment.maxSize', Size.gibibytes(1), 1024],
    ['dataNode.segment.insertBufSize', Size.mebibytes(16), 16_777_216],
    ['dataNode.import.maxImportFileSizeInGB', Size.gibibytes(32), 32],
    ['common.diskWriteBufferSizeKb', Size.kibibytes(64), 64],
    ['queryNode.diskCacheCapacityLimit', Size.gibibytes(50), '50g'],
    ['queryNode.diskCacheCapacityLimit', Size.gibibytes(1.5), '1536m'],
  ])('%s is written in the unit of the key', (key, input, written) => {
    expect(value(key, input)).toEqual({ key, value: written });
  });
});

describe('a plain value', () => {
  test.each([
    ['proxy.maxTaskNum', '2048', 2048],
    ['quotaAndLimits.flushRate.collection.max', '0.1', 0.1],
    ['queryNode.enableDisk', 'false', false],
    ['log.level', 'WARN', 'WARN'],
    ['queryNode.gracefulStopTimeout', '', ''],
    ['dataCoord.compaction.clustering.newDataSizeThreshold', '512m', '512m'],
    ['common.security.superUsers', ['root', 'ops'], ['root', 'ops']],
    ['kafka.producer.linger.ms', 5, 5],
  ])('as text or list is taken: %s', (key, input, written) => {
    expect(value(key, input)).toEqual({ key, value: written });
  });

  test('too large for a number of JavaScript keeps all its digits as text', () => {
    expect(read('rootCoord.maxPartitionNum', '9223372036854775807')).toEqual({ value: '9223372036854775807' });
  });

  test.each([
    ['proxy.maxTaskNum', 'many', 'MK-CFG-005'],
    ['proxy.maxTaskNum', 1.5, 'MK-CFG-005'],
    ['proxy.maxTaskNum', true, 'MK-CFG-005'],
    ['queryNode.enableDisk', 'yes', 'MK-CFG-005'],
    ['common.gracefulTime', '5s', 'MK-CFG-005'],
    ['common.gracefulTime', -1, 'MK-CFG-006'],
    ['trace.exporter', 'zipkin', 'MK-CFG-006'],
    ['dataCoord.segment.sealProportion', 12, 'MK-CFG-006'],
    ['streaming.txn.defaultKeepaliveTimeout', '10 s', 'MK-CFG-005'],
    ['queryNode.diskCacheCapacityLimit', '50GiB', 'MK-CFG-005'],
    ['autoIndex.params.sparse.build', 5, 'MK-CFG-005'],
    ['kafka.producer.linger.ms', Duration.millis(5), 'MK-CFG-005'],
    ['proxy.maxTaskNum', Duration.millis(5), 'MK-CFG-005'],
    ['streaming.txn.defaultKeepaliveTimeout', Duration.seconds(Number.NaN), 'MK-CFG-005'],
    ['streaming.txn.defaultKeepaliveTimeout', Duration.days(1e30), 'MK-CFG-005'],
    ['common.gracefulTime', Duration.seconds(Number.NaN), 'MK-CFG-005'],
    ['queryNode.diskCacheCapacityLimit', Size.gibibytes(Number.NaN), 'MK-CFG-005'],
    ['queryNode.diskCacheCapacityLimit', Size.gibibytes(1e30), 'MK-CFG-005'],
  ])('that Milvus would not understand is a finding: %s = %s', (key, input, rule) => {
    const reading = read(key, input);
    expect('mistake' in reading && reading.mistake.rule.id).toBe(rule);
  });

  test('that is not a number never becomes one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = read('proxy.maxTaskNum', text);
        if ('value' in reading) expect(Number(text)).toBe(Number(reading.value));
      }),
    );
  });
});

test.each(RELEASE_LINES)('the own defaults of Milvus %s are values that pass', (line) => {
  const refused = keysOf(line).flatMap((facts) => {
    const text = facts.defaults[line] ?? '';
    const reading = readValue(facts, text, line);
    return 'mistake' in reading ? [[facts.key, text, reading.mistake.fix]] : [];
  });
  expect(refused).toEqual([]);
});

test('a JSON key takes an object and writes it as text', () => {
  const config = output((chart) =>
    cluster(chart, { config: { autoIndex: { params: { sparse: { build: { metric_type: 'IP' } } } } } }),
  ).config('milvus-proxy');
  expect(config['autoIndex.params.sparse.build']).toBe('{"metric_type":"IP"}');
});
