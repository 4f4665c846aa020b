import type { Rule } from './rule';

/** The page of the reference for the rules of one subject. */
export interface RulePage {
  /** Name of the subject, as in `src/rules/<subject>.ts` and `test/rules/mistakes/<subject>`. */
  readonly subject: string;
  /** Heading of the page. */
  readonly title: string;
}

/** Pages by the letters in the middle of a rule's id, in the order of the index. */
export const RULE_PAGES: Readonly<Record<string, RulePage>> = {
  PRP: { subject: 'props', title: 'Props' },
  VER: { subject: 'version', title: 'Releases and images' },
  ROL: { subject: 'role', title: 'Roles' },
  SCA: { subject: 'scaling', title: 'Autoscaling' },
  RES: { subject: 'resources', title: 'CPU and memory' },
  SIZ: { subject: 'sizing', title: 'Sizing' },
  STO: { subject: 'storage', title: 'Storage' },
  LIF: { subject: 'lifecycle', title: 'Start, stop and rollout' },
  POD: { subject: 'pod', title: 'Pods' },
  PLT: { subject: 'platform', title: 'Platform' },
  SCH: { subject: 'scheduling', title: 'Scheduling' },
  BAK: { subject: 'backups', title: 'Backups and restores' },
  CFG: { subject: 'config', title: 'Configuration' },
  TUN: { subject: 'tuning', title: 'Conflicting settings' },
  GRP: { subject: 'resource-groups', title: 'Resource groups' },
  GPU: { subject: 'gpu', title: 'GPUs' },
  DEP: { subject: 'dependencies', title: 'Dependencies' },
  SVC: { subject: 'services', title: 'In-cluster services' },
  ENV: { subject: 'environments', title: 'Environments' },
  GTO: { subject: 'gitops', title: 'GitOps' },
  PRV: { subject: 'previous', title: 'Changes to a deployed instance' },
  NET: { subject: 'network', title: 'Network' },
  NSP: { subject: 'namespace', title: 'Namespace' },
  EXP: { subject: 'exposure', title: 'Exposure' },
  LBA: { subject: 'load-balancers', title: 'Load balancers' },
  RTE: { subject: 'routes', title: 'Routes of a gateway' },
  ING: { subject: 'ingress', title: 'Ingress' },
  ATT: { subject: 'attu', title: 'Attu' },
  TEI: { subject: 'embedding', title: 'Text embeddings' },
  MON: { subject: 'monitoring', title: 'Monitoring' },
  TLS: { subject: 'tls', title: 'TLS' },
  AUT: { subject: 'authentication', title: 'Authentication' },
  LOG: { subject: 'access-log', title: 'Access log' },
  USR: { subject: 'users', title: 'Users, roles and databases' },
  SNP: { subject: 'snapshots', title: 'Snapshots' },
  CDC: { subject: 'replication', title: 'Replication' },
  CAR: { subject: 'care', title: 'Test, maintenance, stop and resume' },
  TRC: { subject: 'traces', title: 'Logs and traces' },
  SEC: { subject: 'secrets', title: 'Secrets' },
  OPR: { subject: 'operator', title: 'milvus-operator' },
  NAM: { subject: 'naming', title: 'Names and labels' },
  ADO: { subject: 'adoption', title: 'Adoption of a live release' },
  OBJ: { subject: 'objects', title: 'Emitted objects' },
  RUL: { subject: 'rules', title: 'Rules and suppressions' },
};

/** Folder of these pages, from the root of a project that installs the library. */
const FOLDER = 'node_modules/@org/milvus-k8s/docs/reference/rules';

/** Whether a rule belongs to the library, not to a user. */
export function isLibraryRule({ id }: Pick<Rule, 'id'>): boolean {
  return id.startsWith('MK-');
}

/** The page that explains a rule of the library. */
export function pageOf({ id }: Pick<Rule, 'id'>): RulePage | undefined {
  const [, letters = ''] = /^MK-([A-Z]{3})-/.exec(id) ?? [];
  return RULE_PAGES[letters];
}

/** Path and anchor of the text that explains a rule of the library. */
export function pathOf(rule: Pick<Rule, 'id'>): string | undefined {
  const page = pageOf(rule);
  return page && `${FOLDER}/${page.subject}.md#${anchorOf(rule)}`;
}

/** The anchor of a rule on its page. */
export function anchorOf({ id }: Pick<Rule, 'id'>): string {
  return id.toLowerCase();
}
