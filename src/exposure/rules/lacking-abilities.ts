import type { Rule } from '../../findings';
import type { ModelRule } from '../../rules';
import { factsOf, type GatewayAbility } from '../gateway-implementation';
import { isGatewayRoutes, tlsBackends, type GatewayRoutesSpec } from '../gateway-routes-spec';

/** An ability of gateways that some products lack. */
interface LackingAbility extends Rule {
  /** The use of it, if routes use it. */
  readonly usedBy: (routes: GatewayRoutesSpec, product: string) => { readonly prop: string; readonly problem: string } | undefined;
}

const LACKING: Readonly<Record<GatewayAbility, LackingAbility>> = {
  backendTlsPolicy: {
    id: 'MK-RTE-010',
    title: 'gateway that does not read a BackendTLSPolicy',
    severity: 'warning',
    reason: 'The product decides elsewhere whether it speaks TLS to Milvus, and does not verify its certificate.',
    source: 'AWS Load Balancer Controller documentation, Gateway API: TargetGroupConfiguration; Contour 1.33 source, internal/dag/cache.go',
    fix:
      'On AWS, set the protocol of the target group to HTTPS in a TargetGroupConfiguration, and suppress this finding. On Contour, route with ' +
      'an HTTPProxy whose service has protocol h2 and a validation.',
    usedBy: (routes, product) =>
      tlsBackends(routes).length === 0
        ? undefined
        : { prop: 'gateway.implementation', problem: `is ${product}, and the Milvus serves TLS.` },
  },
  routeTimeouts: {
    id: 'MK-RTE-012',
    title: 'timeout of a route that the gateway ignores',
    severity: 'warning',
    reason: 'Timeouts of an HTTPRoute are an optional feature, and this product does not have it.',
    source: 'AWS Load Balancer Controller documentation, Gateway API',
    fix: 'Remove rest.requestTimeout.',
    usedBy: ({ restTimeout }, product) =>
      restTimeout === undefined ? undefined : { prop: 'rest.requestTimeout', problem: `has no effect on ${product}.` },
  },
};

/** A rule for each ability that a product lacks. */
export const LACKING_RULES: readonly ModelRule[] = Object.entries(LACKING).map(([ability, { usedBy, ...rule }]) => ({
  ...rule,
  checkApp: ({ extensions }, report) => {
    for (const routes of extensions.filter(isGatewayRoutes)) {
      const { implementation } = routes.gateway;
      const isLacking = factsOf(implementation)?.lacks?.includes(ability as GatewayAbility);
      const use = implementation !== undefined && isLacking ? usedBy(routes, implementation) : undefined;
      if (use) report(routes, use.prop, use.problem);
    }
  },
}));
