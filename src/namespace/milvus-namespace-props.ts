import type { Size } from 'cdk8s';
import {
  eitherOf,
  number,
  oneOf,
  propsOf,
  reader,
  sizeAmount,
  string,
  boolean,
  stringMap,
  type CpuAmount,
  type PropsType,
  type Reader,
} from '../props';

/** A level of the Pod Security Standards. */
export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted';

/** Labels of Pod Security admission. */
export interface PodSecurityProps {
  /**
   * Level that pods must meet.
   *
   * @default 'restricted'
   */
  readonly enforce?: PodSecurityLevel;
  /**
   * Level whose violations the audit log names.
   *
   * @default 'restricted'
   */
  readonly audit?: PodSecurityLevel;
  /**
   * Level whose violations `kubectl` prints.
   *
   * @default 'restricted'
   */
  readonly warn?: PodSecurityLevel;
  /**
   * Version of the standards: `latest`, or a minor release such as `v1.34`.
   *
   * @default 'latest'
   */
  readonly version?: string;
}

/** Amounts of a ResourceQuota. */
export interface NamespaceQuotaProps {
  /**
   * Share that is added to the amounts that the pods of the app need, in percent: room for pods that the app does not know.
   *
   * @default 10
   */
  readonly headRoom?: number;
  /**
   * Amounts that you decide, by the names of a ResourceQuota, such as `{ 'requests.cpu': '64' }`. An amount that a rollout exceeds is a
   * finding.
   *
   * @default - all amounts follow from the app
   */
  readonly hard?: Readonly<Record<string, string>>;
}

/** CPU and memory of one container. */
export interface ContainerAmounts {
  /**
   * CPU.
   *
   * @default - no amount
   */
  readonly cpu?: CpuAmount;
  /**
   * Memory.
   *
   * @default - no amount
   */
  readonly memory?: Size;
}

/** Defaults and bounds of a LimitRange. The containers of the library state all amounts, so the defaults only change others. */
export interface NamespaceLimitsProps {
  /**
   * Requests of a container that states none.
   *
   * @default - 100 thousandths of a CPU and 128 MiB
   */
  readonly defaultRequest?: ContainerAmounts;
  /**
   * Limits of a container that states none.
   *
   * @default - 500 thousandths of a CPU and 512 MiB
   */
  readonly defaultLimit?: ContainerAmounts;
  /**
   * The least that a container may request.
   *
   * @default - no bound
   */
  readonly min?: ContainerAmounts;
  /**
   * The highest limit of a container.
   *
   * @default - no bound
   */
  readonly max?: ContainerAmounts;
  /**
   * The largest claim.
   *
   * @default - no bound
   */
  readonly maxClaim?: Size;
}

/** Props of `MilvusNamespace`. */
export interface MilvusNamespaceProps {
  /**
   * Name of the namespace.
   *
   * @default - the namespace of the chart
   */
  readonly name?: string;
  /**
   * Pod Security admission.
   *
   * @default - the restricted standard is enforced, in the version of the API server
   */
  readonly podSecurity?: PodSecurityProps;
  /**
   * The ResourceQuota.
   *
   * @default - the amounts that the pods of the app need at most, and 10 %
   */
  readonly quota?: NamespaceQuotaProps | 'none';
  /**
   * The LimitRange.
   *
   * @default - defaults for containers that state no amounts
   */
  readonly limits?: NamespaceLimitsProps | 'none';
  /**
   * Whether a pod without a policy may connect to nothing.
   *
   * @default - true if policies name the connections of all pods that the app has in the namespace
   */
  readonly denyEgress?: boolean;
  /**
   * More labels of the namespace.
   *
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * More annotations of the namespace.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
}

const level: Reader<PodSecurityLevel> = oneOf<PodSecurityLevel>({ privileged: true, baseline: true, restricted: true });

const cpu: Reader<CpuAmount> = reader(
  (given) => typeof given === 'object' && given !== null && typeof (given as Partial<CpuAmount>).amount === 'string',
  () => 'Write an amount, such as Cpu.units(4).',
);

const amounts = propsOf<ContainerAmounts>({ cpu, memory: sizeAmount }, {});

const isText = (given: unknown): boolean => typeof given === 'string';
const none = oneOf<'none'>({ none: true });

export const MILVUS_NAMESPACE_TYPE: PropsType<MilvusNamespaceProps> = {
  readers: {
    name: string,
    podSecurity: propsOf<PodSecurityProps>({ enforce: level, audit: level, warn: level, version: string }, {}),
    quota: eitherOf(none, isText, propsOf<NamespaceQuotaProps>({ headRoom: number, hard: stringMap }, {})),
    limits: eitherOf(
      none,
      isText,
      propsOf<NamespaceLimitsProps>(
        { defaultRequest: amounts, defaultLimit: amounts, min: amounts, max: amounts, maxClaim: sizeAmount },
        {},
      ),
    ),
    denyEgress: boolean,
    labels: stringMap,
    annotations: stringMap,
  },
  hints: {},
};
