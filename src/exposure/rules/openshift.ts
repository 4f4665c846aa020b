import type { ModelRule } from '../../rules';
import type { OpenShiftRouteSpec } from '../openshift/openshift-route-spec';

export const PASSTHROUGH_WITHOUT_TLS: ModelRule = {
  id: 'MK-PLT-020',
  title: 'passthrough route to a Milvus that it cannot reach',
  severity: 'error',
  reason: 'The router passes TLS of the client through to the Service, and reads the name of the host from it.',
  source: 'OpenShift documentation, secured routes: passthrough termination',
  fix: 'Let Milvus serve TLS: tls: ServerTls.certManager({ … }).',
  checkApp: ({ extensions }, report) => {
    for (const route of extensions.filter(isRoute)) {
      if (route.lacksService) report(route, 'milvus', 'has a host that names no Service.', 'Name a Milvus whose host is a Service.');
      else if (!route.servesTls) report(route, 'milvus', 'serves no TLS.');
      else if (route.lacksRest) report(route, 'restHost', 'leads to REST, which is off.', "Remove restHost, or set 'proxy.http.enabled'.");
    }
  },
};

function isRoute(part: { readonly extension: string }): part is OpenShiftRouteSpec {
  return part.extension === 'openshift-route';
}

export const OPENSHIFT_RULES: readonly ModelRule[] = [PASSTHROUGH_WITHOUT_TLS];
