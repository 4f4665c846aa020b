import type { IConstruct } from 'constructs';
import type { Finding } from '../findings';
import type { ModelRule } from '../rules';
import { AppModel } from './app-model';
import type { SuppressedFinding } from './judgement';

/**
 * The rules of an app, as they hold for one construct and all below it. Groups of query nodes belong to their cluster, wherever
 * they are declared.
 *
 * @example
 * MilvusRules.of(app).strict().add(OWN_REGISTRY);
 * MilvusRules.of(milvus).suppress('MK-DEP-020', 'a copy of production for load tests, rebuilt every night');
 */
export class MilvusRules {
  /** The rules for a construct: an app, a chart, a cluster. */
  public static of(scope: IConstruct): MilvusRules {
    return new MilvusRules(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /** Makes warnings and advice about this construct, and all below it, stop a synth as errors do. */
  public strict(): this {
    AppModel.of(this.scope).setStrict(this.scope.node.path);
    return this;
  }

  /** Adds rules of your own. They look at every Milvus of the app. */
  public add(...rules: readonly ModelRule[]): this {
    for (const rule of rules) AppModel.of(this.scope).addRule(rule, this.scope);
    return this;
  }

  /**
   * Accepts a finding at this construct, or below it. One that suppresses nothing is a finding itself.
   *
   * @param id the id of the rule
   * @param reason why the finding is accepted, in words for your auditor
   */
  public suppress(id: string, reason: string): this {
    AppModel.of(this.scope).suppress({ path: this.scope.node.path, id, reason });
    return this;
  }

  /**
   * What the rules find at this construct and below it: mistakes, warnings and advice, without what is suppressed.
   *
   * It ends the declaration of the app, as a synth does, and is meant for tests.
   *
   * @example
   * expect(MilvusRules.of(milvus).findings()).toEqual([]);
   */
  public findings(): readonly Finding[] {
    const model = AppModel.of(this.scope);
    return model.judgement('MilvusRules.findings()').findings.filter((finding) => model.isPartOf(finding, this.scope));
  }

  /** What is found there, and accepted. Ends the declaration of the app, as a synth does. */
  public suppressed(): readonly SuppressedFinding[] {
    const model = AppModel.of(this.scope);
    return model.judgement('MilvusRules.suppressed()').suppressed.filter((finding) => model.isPartOf(finding, this.scope));
  }
}
