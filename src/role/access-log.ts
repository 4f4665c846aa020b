import { SizeRoundingBehavior, type Duration, type Size } from 'cdk8s';
import type { ConfigValue } from '../config';
import type { Mistake } from '../findings';
import {
  boolean,
  durationAmount,
  eitherOf,
  instanceOf,
  listOf,
  mapOf,
  number,
  oneOf,
  present,
  propsOf,
  readProps,
  sizeAmount,
  string,
  withMistakes,
  type PropReaders,
  type PropsType,
} from '../props';
import { FORMAT_NAME, LOG_AMOUNT } from './rules';
import { ACCESS_LOG_VARIABLES, type AccessLogVariable } from '../version';

/** Directory of the files of the access log in the pods. */
export const ACCESS_LOG_DIRECTORY = '/milvus/access-log';

/** Milvus' own limits of its files. Source: `configs/milvus.yaml`: proxy.accessLog. */
const MAX_SIZE = 64;
const MAX_BACKUPS = 8;

/** The line that Milvus writes for some calls. */
export interface AccessLogFormat {
  /**
   * Variables of the line, each with its name: `[user_name: $user_name]`.
   *
   * @default - those in `format`
   */
  readonly variables?: readonly AccessLogVariable[];
  /**
   * The line, with variables such as `$user_name`. Milvus escapes no values, so a line that looks like JSON can be invalid.
   *
   * @default - made from `variables`
   */
  readonly format?: string;
  /**
   * Calls that get this line: gRPC methods such as `Search`, and from 2.6 on paths of REST. The format `base` is for all others.
   *
   * @default - none
   */
  readonly methods?: readonly string[];
}

/** Options of `AccessLog.toStdout`. */
export interface AccessLogOptions {
  /**
   * Formats by name. `base` is for all calls without a format.
   *
   * @default - Milvus' own: `base`, and formats for queries and searches
   */
  readonly formats?: Readonly<Record<string, AccessLogFormat>>;
}

/** Upload of finished files to the object storage of the Milvus. */
export interface AccessLogUpload {
  /**
   * Prefix of the objects, below the prefix of the Milvus in the bucket.
   *
   * @default 'access_log/'
   */
  readonly prefix?: string;
  /**
   * Time after which Milvus deletes an uploaded file, in whole hours.
   *
   * @default - never
   */
  readonly retention?: Duration;
}

/** Options of `AccessLog.toFile`. */
export interface AccessLogFileOptions extends AccessLogOptions {
  /**
   * Name of the file.
   *
   * @default 'access_log.txt'
   */
  readonly fileName?: string;
  /**
   * Size after which Milvus starts a new file.
   *
   * @default Size.mebibytes(64)
   */
  readonly maxSize?: Size;
  /**
   * Number of older files that the pod keeps.
   *
   * @default 8
   */
  readonly maxBackups?: number;
  /**
   * Time after which Milvus starts a new file, even a small one.
   *
   * @default - only the size counts
   */
  readonly rotation?: Duration;
  /**
   * Uploads finished files to the object storage, or `true` for the defaults. Files that are not finished are lost with the pod.
   *
   * @default - files stay in the pod, and are lost with it
   */
  readonly upload?: AccessLogUpload | boolean;
}

const FORMATS: PropReaders<AccessLogOptions> = {
  formats: mapOf(
    propsOf<AccessLogFormat>(
      {
        variables: listOf(
          oneOf<AccessLogVariable>(Object.fromEntries(Object.keys(ACCESS_LOG_VARIABLES).map((name) => [name, true])) as never),
        ),
        format: string,
        methods: listOf(string),
      },
      {},
    ),
  ),
};

const STDOUT_TYPE: PropsType<AccessLogOptions> = { readers: FORMATS, hints: {} };

const FILE_TYPE: PropsType<AccessLogFileOptions> = {
  readers: {
    ...FORMATS,
    fileName: string,
    maxSize: sizeAmount,
    maxBackups: number,
    rotation: durationAmount,
    upload: eitherOf(
      boolean,
      (given) => typeof given === 'boolean',
      propsOf<AccessLogUpload>({ prefix: string, retention: durationAmount }, {}),
    ),
  },
  hints: {},
};

/**
 * The access log of the proxies: a line for each call, also for those that Milvus refuses.
 *
 * @example
 * new MilvusCluster(this, 'milvus', {
 *   dependencies,
 *   accessLog: AccessLog.toStdout({
 *     formats: { base: { variables: ['time_now', 'user_name', 'user_addr', 'method_name', 'error_code'] } },
 *   }),
 * });
 */
export class AccessLog {
  /** A log on standard output, next to that of Milvus itself. */
  public static toStdout(options: AccessLogOptions = {}): AccessLog {
    const { props, mistakes } = readProps(options, STDOUT_TYPE, {});
    return new AccessLog(formatKeys(props), undefined, [...mistakes, ...checkNames(props)]);
  }

  /** A log in files of the pod, on a disk that holds all of them. */
  public static toFile(options: AccessLogFileOptions = {}): AccessLog {
    const { props, mistakes } = readProps(options, FILE_TYPE, {});
    const { fileName = 'access_log.txt', upload = false } = props;
    const uploads = upload === true ? {} : upload;
    const wrong: Mistake[] = [];
    const amount = (prop: string, value: number | undefined, least: number): number | undefined => {
      if (value === undefined || (Number.isInteger(value) && value >= least)) return value;
      wrong.push({ rule: LOG_AMOUNT, prop, problem: `is ${value}.`, fix: LOG_AMOUNT.fix });
      return undefined;
    };
    const maxSize = amount('maxSize', props.maxSize?.toMebibytes({ rounding: SizeRoundingBehavior.NONE }), 1) ?? MAX_SIZE;
    const maxBackups = amount('maxBackups', props.maxBackups, 0) ?? MAX_BACKUPS;
    const rotatedTime = amount('rotation', props.rotation?.toSeconds({ integral: false }), 1);
    const remoteMaxTime = uploads ? amount('upload.retention', uploads.retention?.toHours({ integral: false }), 1) : undefined;
    const keys = {
      filename: fileName,
      localPath: ACCESS_LOG_DIRECTORY,
      maxSize,
      maxBackups,
      ...present({ rotatedTime }),
      ...(uploads ? { minioEnable: true, ...present({ remotePath: uploads.prefix, remoteMaxTime }) } : {}),
    };
    const found = [...mistakes, ...checkNames(props), ...wrong];
    return new AccessLog({ ...prefixed(keys), ...formatKeys(props) }, maxSize * (maxBackups + 1), found);
  }

  private constructor(
    private readonly keys: Readonly<Record<string, ConfigValue>>,
    /** Size of the disk of the files in MiB. @internal */
    public readonly diskSize: number | undefined,
    /** @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}

  /** Keys of Milvus' configuration. @internal */
  public get config(): Readonly<Record<string, ConfigValue>> {
    return { 'proxy.accessLog.enable': true, ...this.keys };
  }
}

/** Reads `accessLog`. */
export const accessLogReader = withMistakes(instanceOf<AccessLog>(AccessLog, 'AccessLog.toStdout()'));

function prefixed(keys: Readonly<Record<string, ConfigValue>>): Record<string, ConfigValue> {
  return Object.fromEntries(Object.entries(keys).map(([key, value]) => [`proxy.accessLog.${key}`, value]));
}

const FORMAT_NAME_FORM = /^[a-z][a-z0-9_]*$/;

function checkNames({ formats = {} }: AccessLogOptions): Mistake[] {
  const wrong = Object.keys(formats).filter((name) => !FORMAT_NAME_FORM.test(name));
  return wrong.map((name) => ({ rule: FORMAT_NAME, prop: 'formats', problem: `has '${name}'.`, fix: FORMAT_NAME.fix }));
}

function formatKeys({ formats = {} }: AccessLogOptions): Record<string, ConfigValue> {
  const entries = Object.entries(formats)
    .filter(([name]) => FORMAT_NAME_FORM.test(name))
    .flatMap(([name, { variables, format, methods }]): [string, ConfigValue][] => [
      [`formatters.${name}.format`, format ?? (variables ?? []).map((variable) => `[${variable}: $${variable}]`).join(' ')],
      ...(methods === undefined ? [] : [[`formatters.${name}.methods`, methods.join(',')] as [string, ConfigValue]]),
    ]);
  return prefixed(Object.fromEntries(entries));
}
