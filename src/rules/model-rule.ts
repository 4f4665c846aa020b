import type { ConfigEntry } from '../config';
import type { Rule } from '../findings';
import type { AppContents, InstanceModel, JobSpec, RoleSpec, ServiceSpec } from '../model';

/** What a finding can be about: a Milvus, one of its roles, a configuration key that somebody set, a service beside it, or a Job. */
export type RuleSubject = InstanceModel | RoleSpec | ConfigEntry | ServiceSpec | JobSpec;

/**
 * Tells that the rule is broken.
 *
 * @param subject what the finding is about; its place is where the user declared it
 * @param prop the prop to look at, such as `memory`, as it is spelt in the props of the subject; none for a key
 * @param problem what was found, with the value
 * @param fix what to write instead, where it can be said better than by the rule's own `fix`
 */
export type RuleReport = (subject: RuleSubject, prop: string, problem: string, fix?: string) => void;

/**
 * A rule over the sealed model: pure, without memory, and free to look at everything that is declared.
 *
 * @example
 * const OWN_REGISTRY: ModelRule = {
 *   id: 'BANK-IMG-001',
 *   title: 'image from outside the bank',
 *   severity: 'error',
 *   reason: 'Nodes of the bank reach no other registry.',
 *   source: 'platform handbook, images',
 *   fix: "Set imageRegistry: 'registry.bank.example'.",
 *   check: (instance, report) => {
 *     const wrong = instance.roles.find((role) => !role.image.reference.startsWith('registry.bank.example/'));
 *     if (wrong) report(instance, 'imageRegistry', `${wrong.name} runs ${wrong.image.reference}.`);
 *   },
 * };
 */
export interface ModelRule extends Rule {
  /**
   * Looks at one Milvus, with the whole app beside it.
   *
   * @default - the rule is not about a Milvus
   */
  readonly check?: (instance: InstanceModel, report: RuleReport, app: AppContents) => void;
  /**
   * Looks at one service that runs beside Milvus.
   *
   * @default - the rule is not about services
   */
  readonly checkService?: (service: ServiceSpec, report: RuleReport, app: AppContents) => void;
  /**
   * Looks at one Job or CronJob, as it will run.
   *
   * @default - the rule is not about Jobs
   */
  readonly checkJob?: (job: JobSpec, report: RuleReport, app: AppContents) => void;
  /**
   * Looks at the whole app, once, for what several instances do to each other.
   *
   * @default - the rule is not about an app
   */
  readonly checkApp?: (app: AppContents, report: RuleReport) => void;
}
