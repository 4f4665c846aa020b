import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { Findings, MilvusFindingsError, isLibraryRule, renderFindings, type Finding } from '../findings';
import { appContents, type AppContents, type ModelPart } from '../model';
import { MODEL_RULES, type ModelRule } from '../rules';
import { checkBroadServices } from './broad-services';
import { callSite } from './call-site';
import { checkRule } from './check-rule';
import { checkClientsWithoutWave } from './clients-without-wave';
import { checkDuplicateObjects } from './duplicate-objects';
import { isPartOf, judge, type Judgement, type Suppression } from './judgement';
import { checkForeignMonitors } from './foreign-monitors';
import { checkForeignRoutes } from './foreign-routes';
import { checkManagementRoutes } from './management-routes';
import { onSynth } from './on-synth';
import { checkPlatforms } from './platform-objects';
import { DUPLICATE_RULE } from './rules';
import { runRules } from './run-rules';

/** A construct that adds to the model when it is sealed. */
export interface Sealable {
  /** Makes the decisions that are still open: checks, replicas, which objects exist. Called once. @internal */
  seal(): readonly ModelPart[];
}

const MODELS = new WeakMap<IConstruct, AppModel>();

/**
 * The model of one app: what constructs have declared, and what is wrong with it.
 *
 * Constructs only add to it. The first synth seals it: open decisions are made, rules run, and from then on emitting
 * manifests is a pure function of the sealed model. Adding afterwards is an error, because files may have been written.
 *
 * @example
 * expect(AppModel.of(milvus).seal().instances.map(({ name, version }) => `${name} ${version}`)).toEqual(['milvus 2.6.25']);
 */
export class AppModel {
  /** The model of the app that contains a construct. */
  public static of(construct: IConstruct): AppModel {
    const root = construct.node.root;
    const model = MODELS.get(root) ?? new AppModel(root);
    MODELS.set(root, model);
    return model;
  }

  /** @internal */
  public readonly findings = new Findings();
  private readonly parts: Sealable[] = [];
  private readonly rules = new Map<string, ModelRule>();
  private readonly ruleOwners = new Map<string, string>();
  private readonly suppressions: Suppression[] = [];
  private readonly strictPaths: string[] = [];
  private readonly remoteParts = new Map<string, string>();
  private readonly sealedChecks: (() => void)[] = [];
  private sealed: AppContents | undefined;
  private sealedBy = (): string => '';
  private judged: Judgement | undefined;

  private constructor(private readonly root: IConstruct) {
    this.registerRules(MODEL_RULES);
    root.node.addValidation({ validate: () => this.validate() });
    onSynth(root, { isFinal: () => this.judged !== undefined, after: () => this.printRemarks() });
  }

  /** Adds a part. Throws once the model is sealed. @internal */
  public add(part: Sealable): void {
    this.assertOpen('a construct was added');
    this.parts.push(part);
  }

  /** Adds a check that needs the sealed model, and runs before the rules. @internal */
  public checkSealed(check: () => void): void {
    this.sealedChecks.push(check);
  }

  /** Makes a construct part of an instance, wherever it is declared: its findings are findings of the instance, too. @internal */
  public addPartOf(instance: IConstruct, part: IConstruct): void {
    this.remoteParts.set(part.node.path, instance.node.path);
  }

  /** Whether a finding is about a construct, one below it, or a part of an instance there. @internal */
  public isPartOf({ path }: Finding, scope: IConstruct): boolean {
    return isPartOf(path, scope.node.path, this.remoteParts);
  }

  /** Registers the rules of a room. Each construct of the room may call this: rules that are registered already stay. @internal */
  public registerRules(rules: readonly ModelRule[]): void {
    for (const rule of rules) {
      const registered = this.rules.get(rule.id);
      if (registered === rule) continue;
      if (registered !== undefined || !isLibraryRule(rule))
        throw new Error(`'${rule.id}' is not a free id of the form MK-<subject>-<number>.`);
      this.assertOpen('rules were registered');
      this.rules.set(rule.id, rule);
    }
  }

  /** Adds a rule of the user. @internal */
  public addRule(rule: ModelRule, where: IConstruct): void {
    this.assertOpen('a rule was added');
    const mistakes = checkRule(rule);
    const id = (rule as ModelRule | undefined)?.id;
    this.findings.addAll(where, `rules('${typeof id === 'string' ? id : ''}')`, mistakes);
    if (mistakes.length > 0) return;
    if (!isLibraryRule(rule) && !this.rules.has(rule.id)) {
      this.rules.set(rule.id, rule);
      this.ruleOwners.set(rule.id, where.node.path);
    } else {
      const problem = `'${rule.id}' is the id of another rule, or reserved for this library.`;
      this.findings.add(where, `rules('${rule.id}')`, { rule: DUPLICATE_RULE, problem, fix: DUPLICATE_RULE.fix });
    }
  }

  /** @internal */
  public suppress(suppression: Suppression): void {
    this.assertOpen('a finding was suppressed');
    this.suppressions.push(suppression);
  }

  /** @internal */
  public setStrict(path: string): void {
    this.assertOpen('rules were made strict');
    this.strictPaths.push(path);
  }

  /** Throws once the model is sealed, because the output may have been written. @internal */
  public assertOpen(what: string): void {
    if (!this.sealed) return;
    throw new Error(`${what} after ${this.sealedBy()} had ended the declaration of the app; declare everything before it.`);
  }

  /**
   * Seals the model and returns everything that is declared. Every open decision is made, so nothing can be declared afterwards.
   *
   * @param by who asked, for the message about a declaration that comes too late
   */
  public seal(by = 'AppModel.seal()'): AppContents {
    if (this.sealed) return this.sealed;
    const line = callSite();
    this.sealedBy = () => `${by}${line()}`;
    // Set first: sealing must not be entered twice, and parts must not add parts.
    this.sealed = appContents([]);
    this.sealed = appContents(this.parts.flatMap((part) => part.seal()));
    return this.sealed;
  }

  /** What the rules find in the app. Seals the model; the rules run once. @internal */
  public judgement(by: string): Judgement {
    return (this.judged ??= this.judge(by));
  }

  /** Seals the model and prints it as stable JSON, for tests and reviews. */
  public sealToJson(): string {
    return `${JSON.stringify(this.seal('AppModel.sealToJson()'), undefined, 2)}\n`;
  }

  /** Runs the rules over the sealed model, and adds their findings to the mistakes found while it was declared. */
  private judge(by: string): Judgement {
    const contents = this.seal(by);
    for (const check of this.sealedChecks) check();
    const objects = this.root.node.findAll().filter((construct) => construct instanceof ApiObject);
    checkDuplicateObjects(objects, contents.instances, this.findings);
    checkBroadServices(objects, contents.instances, this.findings);
    checkManagementRoutes(objects, contents.instances, this.findings);
    checkForeignRoutes(objects, contents, this.findings);
    checkForeignMonitors(objects, contents, this.findings);
    checkClientsWithoutWave(objects, contents, this.findings);
    checkPlatforms(this.root, objects, this.findings);
    runRules([...this.rules.values()], contents, this.findings, this.ruleOwners);
    const { suppressions, strictPaths, remoteParts } = this;
    return judge({ found: this.findings.list(), suppressions, strictPaths, remoteParts });
  }

  private validate(): string[] {
    const { errors } = this.judgement('the synth');
    if (errors.length === 0) return [];
    throw new MilvusFindingsError(errors, this.otherErrors());
  }

  /** Validation errors of the app's other constructs, so that all mistakes are reported at once. */
  private otherErrors(): string[] {
    const others = this.root.node.findAll().filter((construct) => construct !== this.root);
    return others.flatMap((construct) => construct.node.validate().map((error) => `[${construct.node.path}] ${error}`));
  }

  private printRemarks(): void {
    const remarks = this.judged?.remarks ?? [];
    if (remarks.length > 0) process.stderr.write(`${renderFindings(remarks)}\n`);
  }
}
