import type { ConfigEntry } from '../config';
import type { FindingPlace, Rule } from '../findings';
import type { AppContents, ExtensionSpec, InstanceModel, JobSpec, RoleSpec, ServiceSpec } from '../model';

/**
 * What a finding is about: a Milvus, one of its roles, a configuration key that a user set, an in-cluster service, a Job, or a part that
 * another room declares. The field `kind` tells them apart.
 */
export type RuleSubject = InstanceModel | RoleSpec | ConfigEntry | ServiceSpec | JobSpec | ExtensionSpec;

/**
 * Text of a finding. Write a function where the text names the role: a value in `podDefaults` is the value of several roles, so
 * their findings become one, and the function gets all of their names.
 */
export type RuleText = string | ((roles: string) => string);

/**
 * Reports that the rule is broken.
 *
 * @param subject what the finding is about; its place is where the user declared it
 * @param prop the prop to look at, such as `memory`, as the props of the subject spell it; empty for a key; or a place elsewhere
 * @param problem what was found, with the value
 * @param fix what to write instead, if that can be said better than by the rule's own `fix`
 */
export type RuleReport = (subject: RuleSubject, prop: string | FindingPlace, problem: RuleText, fix?: RuleText) => void;

/**
 * A rule over the sealed model: pure, stateless, and free to read everything that is declared.
 *
 * @example
 * const OWN_REGISTRY: ModelRule = {
 *   id: 'BANK-IMG-001',
 *   title: 'image from outside the bank',
 *   severity: 'error',
 *   reason: 'Nodes of the bank cannot reach other registries.',
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
   * Checks one Milvus, with the whole app at hand.
   *
   * @default - the rule is not about a Milvus
   */
  readonly check?: (instance: InstanceModel, report: RuleReport, app: AppContents) => void;
  /**
   * Checks one in-cluster service.
   *
   * @default - the rule is not about services
   */
  readonly checkService?: (service: ServiceSpec, report: RuleReport, app: AppContents) => void;
  /**
   * Checks one Job or CronJob, as it will run.
   *
   * @default - the rule is not about Jobs
   */
  readonly checkJob?: (job: JobSpec, report: RuleReport, app: AppContents) => void;
  /**
   * Checks the whole app once: how instances affect each other, or what other rooms declare.
   *
   * @default - the rule is not about an app
   */
  readonly checkApp?: (app: AppContents, report: RuleReport) => void;
}
