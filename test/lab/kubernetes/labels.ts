export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

/** What has labels: a pod, or the template of one. */
interface Labelled {
  readonly metadata?: { readonly labels?: Readonly<Record<string, string>> };
}

/** Whether a selector means this pod. */
export function selects(selector: LabelSelector, pod: Labelled): boolean {
  const labels = pod.metadata?.labels ?? {};
  return (
    Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value) &&
    (selector.matchExpressions ?? []).every(({ key, operator, values = [] }) => {
      const value = labels[key];
      switch (operator) {
        case 'In':
          return value !== undefined && values.includes(value);
        case 'NotIn':
          return value === undefined || !values.includes(value);
        case 'Exists':
          return value !== undefined;
        case 'DoesNotExist':
          return value === undefined;
        default:
          throw new Error(`no such operator in a label selector: ${operator}`);
      }
    })
  );
}
