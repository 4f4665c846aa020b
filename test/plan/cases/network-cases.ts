import { DEPLOYMENT, HEADLESS, INGRESS, POLICY, SERVICE } from './manifests';
import { changed, edited, pair, type PlanCase } from './plan-case';

const both = (change: string, values: Readonly<Record<string, unknown>>, expected: Parameters<typeof changed>[3]): PlanCase =>
  pair(change, [SERVICE, DEPLOYMENT], [edited(SERVICE, values), DEPLOYMENT], { object: 'Service web', ...expected });

/** Services, policies and routes: what clients reach. */
export const NETWORK_CASES: readonly PlanCase[] = [
  both('another target port', { 'spec.ports.0.targetPort': 8080 }, { class: 'at-once' }),
  both('a port less', { 'spec.ports.0.port': 81 }, { class: 'outage', says: 'web:80 lose their port' }),
  both('the type NodePort', { 'spec.type': 'NodePort' }, { class: 'at-once' }),
  both('a selector without pods', { 'spec.selector.app': 'shop' }, { class: 'outage', says: 'no endpoints' }),
  both('a default of the API server in a Service', { 'spec.type': 'ClusterIP', 'spec.sessionAffinity': 'None' }, { class: 'none' }),
  both('a headless Service', { 'spec.clusterIP': 'None' }, { class: 'refused', says: 'may not change once set' }),
  changed('an address for a headless Service', HEADLESS, { 'spec.clusterIP': '10.96.7.7' }, { class: 'refused' }),
  changed('clusterIP: None left out', HEADLESS, { 'spec.clusterIP': undefined }, { class: 'no-effect', says: 'stays headless' }),
  pair('an address left out', [edited(SERVICE, { 'spec.clusterIP': '10.233.77.7' })], [SERVICE], { class: 'no-effect', says: 'keeps 10.233.77.7' }), // prettier-ignore
  pair('from LoadBalancer back to ClusterIP', [edited(SERVICE, { 'spec.type': 'LoadBalancer' }), DEPLOYMENT], [SERVICE, DEPLOYMENT], { class: 'outage', says: 'load balancer' }), // prettier-ignore
  pair('another class of the load balancer', [edited(SERVICE, { 'spec.type': 'LoadBalancer', 'spec.loadBalancerClass': 'a.example/x' })], [edited(SERVICE, { 'spec.type': 'LoadBalancer', 'spec.loadBalancerClass': 'b.example/x' })], { class: 'refused' }), // prettier-ignore
  pair('a Service less', [SERVICE, DEPLOYMENT], [DEPLOYMENT], { class: 'outage', object: 'Service web', says: 'lose their address' }),
  pair('a new Service', [DEPLOYMENT], [SERVICE, DEPLOYMENT], { class: 'created', object: 'Service web', says: 'Deployment web' }),
  pair('another label of pods and selector', [SERVICE, DEPLOYMENT], [edited(SERVICE, { 'spec.selector': { tier: 'front' } }), edited(DEPLOYMENT, { 'spec.template.metadata.labels.tier': 'front' })], { class: 'outage', says: 'none of the pods that run now', object: 'Service web' }), // prettier-ignore
  pair('another client', [POLICY, DEPLOYMENT], [edited(POLICY, { 'spec.ingress.0.from.0.podSelector.matchLabels.app': 'other' }), DEPLOYMENT], { class: 'outage', says: 'pods with app=client on 8080/TCP' }), // prettier-ignore
  pair('one more client', [POLICY, DEPLOYMENT], [edited(POLICY, { 'spec.ingress.0.from': [{ podSelector: { matchLabels: { app: 'client' } } }, { podSelector: { matchLabels: { app: 'more' } } }] }), DEPLOYMENT], { class: 'at-once' }), // prettier-ignore
  pair('every client', [POLICY, DEPLOYMENT], [edited(POLICY, { 'spec.ingress': [{}] }), DEPLOYMENT], { class: 'at-once' }),
  pair('a policy for pods that had none', [DEPLOYMENT], [POLICY, DEPLOYMENT], { class: 'outage', object: 'NetworkPolicy web', says: 'nothing limited them before' }), // prettier-ignore
  pair('a policy together with its pods', [], [POLICY, DEPLOYMENT], { class: 'created', object: 'NetworkPolicy web' }),
  pair('a policy less', [POLICY, DEPLOYMENT], [DEPLOYMENT], { class: 'deleted', object: 'NetworkPolicy web' }),
  changed('another host', INGRESS, { 'spec.rules.0.host': 'shop.example.com' }, { class: 'outage', says: 'web.example.com lose' }),
  changed('another path', INGRESS, { 'spec.rules.0.http.paths.0.path': '/api' }, { class: 'at-once' }),
  pair('an Ingress less', [INGRESS], [], { class: 'outage' }),
];
