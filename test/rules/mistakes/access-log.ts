import { Duration, Size } from 'cdk8s';
import { type MilvusClusterProps } from '@org/milvus-k8s';
import { AccessLog, type AccessLogFormat } from '@org/milvus-k8s/operations';
import { RELEASES, cluster } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

interface Pair extends Pick<MistakeCase, 'says'> {
  readonly wrong: Partial<MilvusClusterProps>;
  readonly right: Partial<MilvusClusterProps>;
}

function inLog(rule: string, mistake: string, prop: string, { wrong, right, says }: Pair): MistakeCase {
  const build = (props: Partial<MilvusClusterProps>): MistakeCase['wrong'] => {
    return (chart) => void cluster(chart, props);
  };
  return { rule, mistake, path: 'test/milvus', prop, wrong: build(wrong), right: build(right), ...(says ? { says } : {}) };
}

const stdout = (formats: Readonly<Record<string, AccessLogFormat>>) => ({ accessLog: AccessLog.toStdout({ formats }) });

/** Keys of a log that is on. */
const keys = (more: Readonly<Record<string, string | number | boolean>>): Pick<MilvusClusterProps, 'config'> => ({
  config: { 'proxy.accessLog.enable': true, ...more },
});

export const ACCESS_LOG_MISTAKES: readonly MistakeCase[] = [
  inLog('MK-LOG-001', 'a format without variables', 'accessLog.formats.base', {
    wrong: stdout({ base: {} }),
    right: stdout({ base: { variables: ['user_name'] } }),
    says: ['the format base is empty'],
  }),
  inLog('MK-LOG-001', 'an empty format in the configuration', "config['proxy.accessLog.formatters.base.format']", {
    wrong: keys({ 'proxy.accessLog.formatters.base.format': '' }),
    right: keys({ 'proxy.accessLog.formatters.base.format': '$time_now' }),
  }),
  inLog('MK-LOG-002', 'a format that no call gets', 'accessLog.formats.inserts', {
    wrong: stdout({ inserts: { variables: ['user_name'] } }),
    right: stdout({ inserts: { variables: ['user_name'], methods: ['Insert'] } }),
    says: ['inserts has no methods'],
  }),
  inLog('MK-LOG-002', 'methods of the format for all calls', 'accessLog.formats.base', {
    wrong: stdout({ base: { variables: ['user_name'], methods: ['Insert'] } }),
    right: stdout({ base: { variables: ['user_name'] }, search: { variables: ['nq'] } }),
    says: ['Remove methods of base.'],
  }),
  inLog('MK-LOG-003', 'a variable of a later release', 'accessLog.formats.base', {
    wrong: { version: RELEASES['2.5'], ...stdout({ base: { variables: ['partial_update'] } }) },
    right: { version: RELEASES['2.6'], ...stdout({ base: { variables: ['partial_update'] } }) },
    says: ['has $partial_update, which Milvus 2.5.27 does not know.'],
  }),
  inLog('MK-LOG-003', 'a variable with a slip of the pen', "config['proxy.accessLog.formatters.base.format']", {
    wrong: keys({ 'proxy.accessLog.formatters.base.format': '$user_nmae' }),
    right: keys({ 'proxy.accessLog.formatters.base.format': '$user_name' }),
    says: ['Did you mean $user_name?'],
  }),
  inLog('MK-LOG-004', 'an upload of standard output', "config['proxy.accessLog.minioEnable']", {
    wrong: keys({ 'proxy.accessLog.minioEnable': true }),
    right: { accessLog: AccessLog.toFile({ upload: true }) },
    says: ['standard output'],
  }),
  inLog('MK-LOG-004', 'an upload of a file that never ends', "config['proxy.accessLog.minioEnable']", {
    wrong: keys({ 'proxy.accessLog.minioEnable': true, 'proxy.accessLog.filename': 'a.txt', 'proxy.accessLog.maxSize': 0 }),
    right: keys({ 'proxy.accessLog.minioEnable': true, 'proxy.accessLog.filename': 'a.txt', 'proxy.accessLog.maxSize': 10 }),
  }),
  inLog('MK-LOG-005', 'the name of a format in capitals', 'accessLog.formats', {
    wrong: stdout({ Search: { variables: ['nq'], methods: ['Search'] } }),
    right: stdout({ search: { variables: ['nq'], methods: ['Search'] } }),
    says: ["has 'Search'."],
  }),
  inLog('MK-LOG-006', 'a file below 1 MiB', 'accessLog.maxSize', {
    wrong: { accessLog: AccessLog.toFile({ maxSize: Size.kibibytes(10) }) },
    right: { accessLog: AccessLog.toFile({ maxSize: Size.mebibytes(1) }) },
  }),
  inLog('MK-LOG-006', 'a retention of half an hour', 'accessLog.upload.retention', {
    wrong: { accessLog: AccessLog.toFile({ upload: { retention: Duration.minutes(30) } }) },
    right: { accessLog: AccessLog.toFile({ upload: { retention: Duration.minutes(60) } }) },
  }),
];
