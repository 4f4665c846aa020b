import type { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../app';
import type { ModelPart } from '../../model';
import { listOf, readProps, type PropsType } from '../../props';
import { chartReader } from '../argo/argo-application-props';
import { ENVIRONMENT_RULES } from '../rules';
import type { PromotionSpec } from './promotion-spec';

/** Props of `PromotionOrder`. */
export interface PromotionOrderProps {
  /** The chart of each environment, first to last. Instances of two environments are compared by their names. */
  readonly charts: readonly Chart[];
}

const PROMOTION_ORDER_TYPE: PropsType<PromotionOrderProps> = {
  readers: { charts: listOf(chartReader) },
  hints: { charts: 'Write the charts of the environments, such as charts: [development, test, production].' },
};

/**
 * The order in which a release reaches the environments of an app. It emits nothing: a release that the environment before does not run is
 * a finding.
 *
 * @example
 * new PromotionOrder(app, 'promotion', { charts: [development, test, production] });
 */
export class PromotionOrder extends Construct implements Sealable {
  private readonly props: PromotionOrderProps;

  constructor(scope: Construct, id: string, given: PromotionOrderProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(ENVIRONMENT_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, PROMOTION_ORDER_TYPE, { charts: () => [] });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const spec: PromotionSpec = {
      kind: 'extension',
      extension: 'promotion-order',
      path: this.node.path,
      charts: this.props.charts.map(({ node }) => node.path),
    };
    return [spec];
  }
}
