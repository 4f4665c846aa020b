import type { IConstruct } from 'constructs';
import type { Finding } from '../findings';
import type { ModelRule } from '../rules';
import { AppModel } from './app-model';
import type { SuppressedFinding } from './judgement';

/**
 * The rules for one construct and all below it. Query node groups belong to their cluster, wherever they are declared.
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

  /** Makes warnings and advice about this construct and all below it stop a synth, like errors. */
  public strict(): this {
    AppModel.of(this.scope).setStrict(this.scope.node.path);
    return this;
  }

  /** Adds your own rules. They check every Milvus of the app. */
  public add(...rules: readonly ModelRule[]): this {
    for (const rule of rules) AppModel.of(this.scope).addRule(rule, this.scope);
    return this;
  }

  /**
   * Accepts the findings of a rule at this construct and below it. A suppression without effect is a finding itself.
   *
   * @param id the id of the rule
   * @param reason why the finding is accepted, for your auditor
   */
  public suppress(id: string, reason: string): this {
    AppModel.of(this.scope).suppress({ path: this.scope.node.path, id, reason });
    return this;
  }

  /**
   * The findings at this construct and below it, without suppressed ones. Ends the declaration of the app, like a synth: use it in tests.
   *
   * @example
   * expect(MilvusRules.of(milvus).findings()).toEqual([]);
   */
  public findings(): readonly Finding[] {
    const model = AppModel.of(this.scope);
    return model.judgement('MilvusRules.findings()').findings.filter((finding) => model.isPartOf(finding, this.scope));
  }

  /** The accepted findings there. Ends the declaration of the app, like a synth. */
  public suppressed(): readonly SuppressedFinding[] {
    const model = AppModel.of(this.scope);
    return model.judgement('MilvusRules.suppressed()').suppressed.filter((finding) => model.isPartOf(finding, this.scope));
  }
}
