import { call, code, list, literal, object, type Expression } from '../write/expression';
import type { Subject } from './subject';

/** Parts of the names of the running objects that the values say. */
export interface LiveNames {
  readonly nameOverride?: string;
  /** Resource groups of the chart, or groups of query nodes of the operator. */
  readonly groups: readonly string[];
  /** Claim of a standalone, and its size. */
  readonly claim?: { readonly name: string; readonly size: Expression };
  /** Roles that the operator runs as StatefulSets, with the name of their claim template. */
  readonly statefulSets?: Readonly<Record<string, string>>;
}

/** Takes over the names, selectors and claims of the objects of a Helm release. */
export function adoptRelease(subject: Subject, { nameOverride, groups, claim }: LiveNames): void {
  const { draft, release, fullName } = subject;
  const software = nameOverride ?? 'milvus';
  const standard = release.includes(software) ? release : `${release}-${software}`;
  const props = object({
    release: literal(release),
    fullname: fullName === standard ? undefined : literal(fullName),
    nameOverride: nameOverride === undefined ? undefined : literal(nameOverride),
    replicaResourceGroups: groups.length === 0 ? undefined : list(groups.map(literal)),
  });
  draft.props.set('naming', call('Naming.helmRelease', props));
  keepClaim(subject, claim);
  warn(subject);
}

/** Keeps the disk of a standalone. */
function keepClaim({ draft }: Subject, claim: LiveNames['claim']): void {
  if (!claim) return;
  const reference = call('PersistentVolumeClaim.fromClaimName', code('this'), literal('data'), literal(claim.name));
  draft.props.set('storage', call('LocalStorage.existingClaim', object({ claim: reference, size: claim.size })));
}

/** Takes over the names and selectors of the objects of a `Milvus` resource. */
export function adoptResource(subject: Subject, { groups, claim, statefulSets = {} }: LiveNames): void {
  const props = object({
    name: literal(subject.release),
    statefulSets: Object.keys(statefulSets).length === 0 ? undefined : literal(statefulSets),
    queryNodeGroups: groups.length === 0 ? undefined : list(groups.map(literal)),
  });
  subject.draft.props.set('naming', call('Naming.operator', props));
  keepClaim(subject, claim);
  if (subject.isCluster) {
    const text =
      'The annotation milvus.io/querynode-current-group-id of the resource says which Deployment of the query nodes serves: if it is 1, add slots.';
    subject.report.warn('', text);
    subject.draft.props.comment('naming', text);
  }
  warn(subject);
}

function warn({ report, origin }: Subject): void {
  report.warn(
    '',
    `The app takes over the objects of ${origin}. Stop whatever else writes them before the first sync, and compare with kubectl diff.`,
  );
}
