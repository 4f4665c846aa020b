/**
 * Effect of a change, such as `refused` or `rolls`. A changed object has the worst class of its effects. `CHANGE_CLASSES` lists all
 * of them, the worst first, and `docs/reference/plan.md` says what each means.
 */
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** All classes, the worst first. */
export const CHANGE_CLASSES = [
  'refused',
  'data-loss',
  'recreated',
  'outage',
  'deleted',
  'rolls',
  'scales',
  'created',
  'at-once',
  'next-restart',
  'no-effect',
  'unknown',
] as const;

/** Classes that fail a plan unless they are allowed. */
export const FAILING_CLASSES: readonly ChangeClass[] = ['refused', 'data-loss'];

/** The changed value of one field. */
export interface FieldChange {
  /** Path of the field, with the keys of list elements: `spec.template.spec.containers[querynode].image`. */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** Old value; missing if the field is new or secret. */
  readonly before?: unknown;
  /** New value; missing if the field is removed or secret. */
  readonly after?: unknown;
  /** Whether the values are secret, and so left out. */
  readonly secret?: true;
}

/** How the pods of a workload are replaced. */
export interface PlannedRollout {
  /** Pods that are replaced; missing if an autoscaler decides. */
  readonly pods?: number;
  /** Pods that may be replaced at the same time. */
  readonly atOnce: number;
  /** Pods that may run in addition during the rollout. */
  readonly surge: number;
  readonly order: 'any' | 'highest ordinal first' | 'node by node' | 'all at once';
  /** Resources that the additional pods request. */
  readonly room?: Readonly<Record<string, string>>;
  /**
   * Upper bound in seconds, if every pod needs all the time that its probes and its grace period allow. It does not include
   * pulling images and waiting for a node.
   */
  readonly boundSeconds?: number;
}

/** Change of the number of pods; a number is missing if an autoscaler decides. */
export interface PlannedScaling {
  readonly from?: number;
  readonly to?: number;
}

/** One effect of a changed object. */
export interface Effect {
  readonly class: ChangeClass;
  /** The reason in one clause. */
  readonly reason: string;
  /** Message of the API server if it refuses the change. */
  readonly error?: string;
  /** What to do instead, or first. */
  readonly fix?: string;
  /** Path of the field that causes the effect. */
  readonly path?: string;
  readonly rollout?: PlannedRollout;
  readonly scaling?: PlannedScaling;
}

/** Place of an object in a file. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
}

/** A change of who can reach, read or do something. */
export interface SecurityChange {
  readonly topic: 'exposure' | 'access' | 'policy' | 'identity' | 'privilege';
  /** Whether more becomes possible, less, or something else. */
  readonly direction: 'opens' | 'closes' | 'changes';
  readonly text: string;
}

/** Everything that happens to one object. */
export interface PlannedChange {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  /** Name of the Milvus instance or release that the object belongs to, from its labels. */
  readonly instance?: string;
  /** Role of Milvus, such as `queryNode`, or the component label of another workload, such as `etcd`. */
  readonly role?: string;
  /** Wave of an Argo CD sync. */
  readonly wave: number;
  readonly class: ChangeClass;
  readonly operation: 'create' | 'update' | 'recreate' | 'delete' | 'keep';
  /** The effects, the worst first. */
  readonly effects: readonly Effect[];
  readonly fields: readonly FieldChange[];
  readonly rollout?: PlannedRollout;
  readonly scaling?: PlannedScaling;
  /** Name of the object that this one replaces, or is replaced by. */
  readonly renamed?: string;
  readonly security: readonly SecurityChange[];
  /** Place in the new manifests; in the old ones if the object is deleted. */
  readonly location?: SourceLocation;
}

/** Counts of a plan. */
export interface PlanSummary {
  readonly create: number;
  readonly update: number;
  readonly recreate: number;
  readonly delete: number;
  readonly refused: number;
  /** Workloads whose pods are replaced. */
  readonly roll: number;
  /** Pods of the objects, as far as the manifests tell. */
  readonly pods: { readonly restarted: number; readonly added: number; readonly removed: number };
}

/** What applying new manifests over old ones will do. */
export interface Plan {
  /** The changed objects, grouped by instance, the worst first. Unchanged objects are left out. */
  readonly changes: readonly PlannedChange[];
  readonly summary: PlanSummary;
  /** The worst class; missing if nothing changes. */
  readonly worst?: ChangeClass;
  /** Whether objects that the new manifests lack are deleted. */
  readonly prune: boolean;
  /** What the plan could not look at. */
  readonly notes: readonly string[];
}

/** Rank of a class: 0 is the worst. */
export function rankOf(changeClass: ChangeClass): number {
  return CHANGE_CLASSES.indexOf(changeClass);
}

/** The worst class of some effects; missing without effects. */
export function worstOf(effects: readonly { readonly class: ChangeClass }[]): ChangeClass | undefined {
  const [first] = [...effects].sort((a, b) => rankOf(a.class) - rankOf(b.class));
  return first?.class;
}
