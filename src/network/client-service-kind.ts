import { aNumber, aText, listOf, oneOf, propsOf, texts } from '../props';
import type { ClientServiceProps } from './client-service';

/** The kind of `service`. */
export const clientServiceKind = propsOf<ClientServiceProps>(
  {
    type: oneOf<Required<ClientServiceProps>['type']>({ ClusterIP: true, NodePort: true, LoadBalancer: true }),
    name: aText,
    port: aNumber,
    nodePort: aNumber,
    loadBalancerClass: aText,
    loadBalancerIP: aText,
    sourceRanges: listOf(aText),
    annotations: texts,
  },
  {},
);
