import type { ConfigEntry } from '../config';
import type { InstanceModel, RoleSpec } from '../model';
import { configNumber, configValue, entryOf, frontOf, isOn } from '../model/read-model';
import { nearest } from '../props';
import { ACCESS_LOG_VARIABLES, isWithin } from '../version';
import type { ModelRule, RuleReport } from './model-rule';

const KEY = 'proxy.accessLog';

/** A format of the log: its name, and the keys that the library or the user writes for it. */
interface Format {
  readonly name: string;
  readonly format?: ConfigEntry | undefined;
  readonly methods?: ConfigEntry | undefined;
}

/** Checks the role that writes the log, if the log is on. */
function checkLog(check: (front: RoleSpec, report: RuleReport) => void): NonNullable<ModelRule['check']> {
  return (instance: InstanceModel, report) => {
    const front = frontOf(instance);
    if (front && isOn(front, `${KEY}.enable`)) check(front, report);
  };
}

export const EMPTY_FORMAT: ModelRule = {
  id: 'MK-LOG-001',
  title: 'format of the access log that is empty',
  severity: 'error',
  reason: 'Milvus writes nothing for calls whose format is empty, so these calls leave no trace.',
  source: 'Milvus source, `internal/proxy/accesslog/writer.go` and `formatter.go`',
  fix: 'Write variables, or a format such as [$time_now] $user_name $method_name.',
  check: checkLog((front, report) => {
    for (const { name, format } of formats(front)) {
      if (format && String(format.value).trim() === '') report(format, place(format, name), `of the format ${name} is empty.`);
    }
  }),
};

export const FORMAT_WITHOUT_METHODS: ModelRule = {
  id: 'MK-LOG-002',
  title: 'format of the access log that no call gets',
  severity: 'error',
  reason: 'A call gets the format whose methods name it, and otherwise base; methods of base have no effect.',
  source: 'Milvus source, `internal/proxy/accesslog/formatter_manager.go`; `configs/milvus.yaml`: proxy.accessLog.formatters',
  fix: 'Set methods of each format but base.',
  check: checkLog((front, report) => {
    for (const { name, format, methods } of formats(front)) {
      const isSet = methods !== undefined && String(methods.value).trim() !== '';
      if (name === 'base' && isSet) report(methods, place(methods, name), 'of the format base have no effect.', 'Remove methods of base.');
      const isKnown = configValue(front, `${KEY}.formatters.${name}.methods`) === undefined && OWN_FORMATS.includes(name);
      if (name !== 'base' && format && !isSet && !isKnown)
        report(format, place(format, name), `of ${name} is set, and ${name} has no methods.`);
    }
  }),
};

export const UNKNOWN_VARIABLE: ModelRule = {
  id: 'MK-LOG-003',
  title: 'variable of the access log that the release does not have',
  severity: 'error',
  reason: 'Milvus writes the name of an unknown variable instead of its value.',
  source: 'Milvus source, `internal/proxy/accesslog/info` of each line: fieldFormatters',
  fix: 'Write a variable of the release.',
  check: checkLog((front, report) => {
    const known = Object.entries(ACCESS_LOG_VARIABLES).flatMap(([name, range]) => (isWithin(front.version, range) ? [name] : []));
    for (const { name, format } of formats(front)) {
      const used = [...String(format?.value ?? '').matchAll(/\$([a-z_]+)/g)].map(([, variable = '']) => variable);
      const wrong = used.find((variable) => !known.includes(variable));
      if (!format || wrong === undefined) continue;
      const near = nearest(wrong, known);
      const fix = near === undefined ? undefined : `Did you mean $${near}?`;
      report(format, place(format, name), `has $${wrong}, which Milvus ${front.version} does not know.`, fix);
    }
  }),
};

export const UPLOAD_OF_NOTHING: ModelRule = {
  id: 'MK-LOG-004',
  title: 'upload of an access log that has no finished files',
  severity: 'error',
  reason: 'Milvus uploads files that it has finished; standard output has no files, and without a size or a time no file is finished.',
  source: 'Milvus source, `internal/proxy/accesslog/writer.go`: minioEnable, filename, maxSize, rotatedTime',
  fix: 'Use AccessLog.toFile, with maxSize or rotation.',
  check: checkLog((front, report) => {
    const upload = entryOf(front, `${KEY}.minioEnable`);
    if (!upload || String(upload.value) !== 'true') return;
    const isFinished = ['maxSize', 'rotatedTime'].some((key) => configNumber(front, `${KEY}.${key}`) > 0);
    if (!fileName(front)) report(upload, '', 'is on, and the log is on standard output.');
    else if (!isFinished) report(upload, '', 'is on, and no file is ever finished.');
  }),
};

export const REQUESTS_IN_THE_LOG: ModelRule = {
  id: 'MK-LOG-007',
  title: 'content of requests in the log',
  severity: 'warning',
  reason:
    'The lines hold filters, rows and answers of users, which everybody who may read the log can then read; only passwords are left out.',
  source: 'Milvus source, `configs/milvus.yaml`: common.traceLogMode; `internal/proxy/trace_log_interceptor.go`',
  fix: "Write requests: 'names', or use accessLog with the variables that you need.",
  check: (instance, report) => {
    const front = frontOf(instance);
    const entry = front && entryOf(front, 'common.traceLogMode');
    if (!entry || Number(entry.value) < 2) return;
    if (entry.standing === 'user') report(entry, '', `is ${String(entry.value)}.`);
    else report(instance, 'log.requests', `writes the fields of requests.`);
  },
};

export const ACCESS_LOG_RULES: readonly ModelRule[] = [
  EMPTY_FORMAT,
  FORMAT_WITHOUT_METHODS,
  UNKNOWN_VARIABLE,
  UPLOAD_OF_NOTHING,
  REQUESTS_IN_THE_LOG,
];

/** Formats that Milvus has from the start, with methods. */
const OWN_FORMATS: readonly string[] = ['query', 'search', 'upsert'];

function formats({ config }: RoleSpec): Format[] {
  const found = new Map<string, { format?: ConfigEntry; methods?: ConfigEntry }>();
  for (const entry of config) {
    const [, name, part] = /^proxy\.accessLog\.formatters\.(.+)\.(format|methods)$/.exec(entry.key) ?? [];
    if (name !== undefined && part !== undefined) found.set(name, { ...found.get(name), [part]: entry });
  }
  return [...found].map(([name, parts]) => ({ name, ...parts }));
}

/** An entry that `accessLog` writes is reported at the format of the prop; one of the user at its key. */
function place(entry: ConfigEntry, name: string) {
  const { path, prop } = entry.origin;
  return entry.standing === 'user' || prop === undefined ? '' : { path, prop: `${prop}.formats.${name}` };
}

function fileName(front: RoleSpec): boolean {
  return String(configValue(front, `${KEY}.filename`) ?? '') !== '';
}
