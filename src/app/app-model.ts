import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { Findings, MilvusFindingsError, renderFindings, type Finding } from '../findings';
import type { AppContents } from '../model';
import { DUPLICATE_RULE } from './rules';
import { MODEL_RULES, type ModelRule } from '../rules';
import { checkDuplicateObjects } from './duplicate-objects';
import { isPartOf, judge, type Judgement, type Suppression } from './judgement';
import { checkBroadServices } from './broad-services';
import { callSite } from './call-site';
import { onSynth } from './on-synth';
import { runRules } from './run-rules';

/** A part of the app that becomes final when the model is sealed. */
export interface Sealable {
  /** Decides what is still open: checks, replicas, which objects exist. Called once. @internal */
  seal(): Partial<AppContents>;
}

const MODELS = new WeakMap<IConstruct, AppModel>();

/**
 * The model of one app: what constructs have declared, and what is wrong with it.
 *
 * Constructs only add to it. The first synth seals it: open decisions are taken, rules run, and from then on emitting
 * manifests is a pure function of the sealed model. Adding afterwards is an error, because files may have been written.
 *
 * @example
 * expect(AppModel.of(milvus).seal().instances.map(({ name, version }) => `${name} ${version}`)).toEqual(['milvus 2.6.25']);
 */
export class AppModel {
  /** The model of the app that a construct belongs to. */
  public static of(construct: IConstruct): AppModel {
    const root = construct.node.root;
    const model = MODELS.get(root) ?? new AppModel(root);
    MODELS.set(root, model);
    return model;
  }

  /** @internal */
  public readonly findings = new Findings();
  private readonly parts: Sealable[] = [];
  private readonly ownRules: ModelRule[] = [];
  private readonly suppressions: Suppression[] = [];
  private readonly strictPaths: string[] = [];
  private readonly remoteParts = new Map<string, string>();
  private sealed: AppContents | undefined;
  private sealedBy = '';
  private judged: Judgement | undefined;

  private constructor(private readonly root: IConstruct) {
    root.node.addValidation({ validate: () => this.validate() });
    onSynth(root, { isFinal: () => this.judged !== undefined, after: () => this.printRemarks() });
  }

  /** Adds a part. Throws after the first synth. @internal */
  public add(part: Sealable): void {
    this.assertOpen('a construct was added');
    this.parts.push(part);
  }

  /** Notes that a construct is part of an instance, wherever it is declared: what is found there is found in the instance, too. @internal */
  public addPartOf(instance: IConstruct, part: IConstruct): void {
    this.remoteParts.set(part.node.path, instance.node.path);
  }

  /** Whether a finding is about a construct, what is below it, or a part of an instance there. @internal */
  public isPartOf({ path }: Finding, scope: IConstruct): boolean {
    return isPartOf(path, scope.node.path, this.remoteParts);
  }

  /** @internal */
  public addRule(rule: ModelRule, where: IConstruct): void {
    this.assertOpen('a rule was added');
    const isTaken = [...MODEL_RULES, ...this.ownRules].some(({ id }) => id === rule.id) || rule.id.startsWith('MK-');
    if (!isTaken) this.ownRules.push(rule);
    else {
      const problem = `'${rule.id}' is the id of another rule, or of one that this library may still get.`;
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

  /** Throws when the model is sealed: what a construct would change has been written already. @internal */
  public assertOpen(what: string): void {
    if (!this.sealed) return;
    throw new Error(`${what} after ${this.sealedBy} had ended the declaration of the app; declare everything before it.`);
  }

  /**
   * Seals the model and returns everything that is declared. Every open decision is taken, so nothing can be declared afterwards.
   *
   * @param by what asked for it, for the message of a declaration that comes too late
   */
  public seal(by = 'AppModel.seal()'): AppContents {
    if (this.sealed) return this.sealed;
    this.sealedBy = `${by}${callSite()}`;
    // Set first: sealing must not be entered twice, and parts must not add parts.
    this.sealed = { instances: [], services: [], jobs: [] };
    const parts = this.parts.map((part) => part.seal());
    this.sealed = {
      instances: parts.flatMap(({ instances = [] }) => instances),
      services: parts.flatMap(({ services = [] }) => services),
      jobs: parts.flatMap(({ jobs = [] }) => jobs),
    };
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

  /** Looks at what was declared, and puts it together with what was wrong already while it was. */
  private judge(by: string): Judgement {
    const contents = this.seal(by);
    const objects = this.root.node.findAll().filter((construct) => construct instanceof ApiObject);
    checkDuplicateObjects(objects, contents.instances, this.findings);
    checkBroadServices(objects, contents.instances, this.findings);
    runRules([...MODEL_RULES, ...this.ownRules], contents, this.findings);
    const { suppressions, strictPaths, remoteParts } = this;
    return judge({ found: this.findings.list(), suppressions, strictPaths, remoteParts });
  }

  private validate(): string[] {
    const { errors } = this.judgement('the synth');
    if (errors.length === 0) return [];
    throw new MilvusFindingsError(errors, this.otherErrors());
  }

  /** What the app's other constructs say about themselves, so that all mistakes come at once. */
  private otherErrors(): string[] {
    const others = this.root.node.findAll().filter((construct) => construct !== this.root);
    return others.flatMap((construct) => construct.node.validate().map((error) => `[${construct.node.path}] ${error}`));
  }

  private printRemarks(): void {
    const remarks = this.judged?.remarks ?? [];
    if (remarks.length > 0) process.stderr.write(`${renderFindings(remarks)}\n`);
  }
}
