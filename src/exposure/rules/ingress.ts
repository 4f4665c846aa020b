import { configNumber, frontOf } from '../../model/read-model';
import { valueProp } from '../../props';
import { checkExtensionsOfMilvus, type ModelRule } from '../../rules';
import { isAuthorized } from '../../rules/exposure';
import type { AnnotationHint } from '../ingress/controller-facts';
import { isIngress, type IngressSpec } from '../ingress/ingress-spec';

/** Checks each `MilvusIngress`, with the Milvus of this app that it leads to. */
const checkEach = checkExtensionsOfMilvus(isIngress);

export const UNREAD_CERTIFICATE: ModelRule = {
  id: 'MK-ING-005',
  title: 'certificate that the controller does not read',
  severity: 'error',
  reason: 'Each controller finds certificates in its own way, and ignores other references.',
  source: 'documentation of each controller, named in `src/exposure/ingress/products.ts`',
  fix: 'Use a certificate that the controller reads.',
  checkApp: checkEach((ingress, report) => {
    const { controller, certificate } = ingress;
    if (certificate === undefined || controller.certificates.includes(certificate)) return;
    const fix = `Use a certificate of this kind: ${controller.certificates.join(', ')}.`;
    report(ingress, 'certificate', `is one of ${certificate}, which ${controller.name} does not read.`, fix);
  }),
};

export const NO_HTTP2: ModelRule = {
  id: 'MK-ING-006',
  title: 'gRPC through a controller without TLS',
  severity: 'error',
  reason: 'gRPC needs HTTP/2, which this controller serves only with TLS.',
  source: 'kubernetes/ingress-nginx: gRPC example; AWS Load Balancer Controller documentation: GRPC needs an HTTPS listener',
  fix: 'Set certificate.',
  checkApp: checkEach((ingress, report) => {
    const { controller, certificate } = ingress;
    if (controller.needsCertificate && certificate === undefined)
      report(ingress, 'certificate', `is missing, and ${controller.name} needs one.`);
  }),
};

export const PLAIN_INGRESS: ModelRule = {
  id: 'MK-ING-007',
  title: 'Ingress without TLS',
  severity: 'warning',
  reason: 'Passwords and vectors cross other networks in plain text.',
  source: 'Milvus documentation, encryption in transit',
  fix: "Set certificate, such as IngressCertificate.certManager({ issuer: 'letsencrypt' }).",
  checkApp: checkEach((ingress, report) => {
    if (ingress.certificate === undefined && !ingress.controller.needsCertificate) report(ingress, 'certificate', 'is missing.');
  }),
};

export const CONTROLLER_TIMEOUT: ModelRule = {
  id: 'MK-ING-008',
  title: 'default timeout of the controller',
  severity: 'warning',
  reason: 'The controller ends requests that take longer, and no annotation of an Ingress changes the limit.',
  source: 'documentation of each controller, named in `src/exposure/ingress/products.ts`',
  fix: 'Set the timeout in the controller, and state it as requestTimeout.',
  checkApp: checkEach((ingress, report) => {
    const { name, requestTimeout } = ingress.controller;
    if (requestTimeout === undefined || ingress.hasTimeout) return;
    const problem = `ends searches and inserts after ${requestTimeout.seconds} seconds, the default of ${name}.`;
    report(ingress, 'controller', problem, `Set ${requestTimeout.setting}, and state the time as requestTimeout.`);
  }),
};

export const CONTROLLER_NOT_ADMITTED: ModelRule = {
  id: 'MK-ING-009',
  title: 'controller that the NetworkPolicy does not admit',
  severity: 'warning',
  reason:
    'With clients, the NetworkPolicy of the instance admits only the named peers, and the controller connects from its own addresses.',
  source: 'Kubernetes documentation, network policies',
  fix: 'Set pods to the pods or addresses of the controller.',
  checkApp: checkEach((ingress, report, milvus) => {
    if (ingress.hasPeers || milvus?.access.clients === undefined) return;
    const fix = ['Set pods to the pods or addresses of the controller.', ingress.controller.peersAdvice].filter(Boolean).join(' ');
    report(ingress, 'pods', 'is unknown, and the Milvus has clients.', fix);
  }),
};

export const INGRESS_MUTUAL_TLS: ModelRule = {
  id: 'MK-ING-010',
  title: 'mutual TLS behind a controller without a certificate',
  severity: 'error',
  reason: 'With common.security.tlsMode: 2, Milvus refuses every connection without a client certificate.',
  source: 'Milvus source: RequireAndVerifyClientCert; documentation of each controller',
  fix: 'Set common.security.tlsMode to 1.',
  checkApp: checkEach((ingress, report, milvus) => {
    const front = milvus && frontOf(milvus);
    const isMutual = front ? configNumber(front, 'common.security.tlsMode') > 1 : ingress.hasClientCertificate;
    const { name, certificateBy } = ingress.controller;
    if (!isMutual || (certificateBy && isWritten(ingress, certificateBy))) return;
    if (certificateBy === undefined) return report(ingress, 'controller', `is ${name}, which shows Milvus no certificate.`);
    const fix = `${hintText(certificateBy)} Or set common.security.tlsMode to 1.`;
    report(ingress, certificateBy.on, `has no ${certificateBy.key}, and Milvus asks for a certificate.`, fix);
  }),
};

export const NOT_VERIFIED: ModelRule = {
  id: 'MK-ING-011',
  title: 'controller that does not verify Milvus',
  severity: 'warning',
  reason: 'The controller encrypts, but any program that answers at the address of a pod can read passwords and vectors.',
  source: 'documentation of each controller, named in `src/exposure/ingress/products.ts`',
  fix: 'Use a controller or a gateway that verifies certificates, or suppress this finding.',
  checkApp: checkEach((ingress, report) => {
    const { name, verifiedBy } = ingress.controller;
    if (!ingress.isEncrypted || (verifiedBy && isWritten(ingress, verifiedBy))) return;
    if (verifiedBy) report(ingress, verifiedBy.on, `has no ${verifiedBy.key}, and Milvus serves TLS.`, hintText(verifiedBy));
    else report(ingress, 'controller', `is ${name}, and no annotation makes it verify Milvus.`);
  }),
};

export const NEEDS_TLS_TO_MILVUS: ModelRule = {
  id: 'MK-ING-012',
  title: 'controller that needs a Milvus with TLS',
  severity: 'error',
  reason: 'The controller speaks HTTP/2 to pods, which gRPC needs, only over TLS.',
  source: 'Google Cloud documentation, GKE Ingress: HTTP/2 to the application',
  fix: "Set config: { 'common.security.tlsMode': 1 } with certificates, or use the Gateway API.",
  checkApp: checkEach((ingress, report) => {
    const { name, needsTlsToMilvus } = ingress.controller;
    if (needsTlsToMilvus && !ingress.isEncrypted) report(ingress, 'controller', `is ${name}, and Milvus serves plain text.`);
  }),
};

export const INGRESS_WITHOUT_REST: ModelRule = {
  id: 'MK-ING-013',
  title: 'Ingress to REST that Milvus does not serve',
  severity: 'error',
  reason: 'Milvus serves REST if proxy.http.enabled is true, and with TLS only on a separate port.',
  source: 'Milvus source, `internal/distributed/proxy/listener_manager.go`',
  fix: 'Set proxy.http.port to a port for REST, such as 8080, or remove rest.',
  checkApp: checkEach((ingress, report) => {
    if (ingress.rest && ingress.rest.port === undefined)
      report(ingress, 'rest', `leads to a Milvus without REST${ingress.isEncrypted ? ' beside TLS' : ''}.`);
  }),
};

export const REST_OF_ANOTHER_APP: ModelRule = {
  id: 'MK-ING-014',
  title: 'REST that needs a Service in another app',
  severity: 'error',
  reason: 'The annotations of the client Service make the controller speak gRPC to all its ports, and only its own app knows its pods.',
  source: 'documentation of each controller, named in `src/exposure/ingress/products.ts`',
  fix: 'Declare the MilvusIngress in the app of the Milvus, or use GatewayRoutes.',
  checkApp: checkEach((ingress, report) => {
    if (ingress.rest?.lacksService) report(ingress, 'rest', `needs a separate Service behind ${ingress.controller.name}.`);
  }),
};

export const INGRESS_WITHOUT_CANARY: ModelRule = {
  id: 'MK-ING-015',
  title: 'share of a canary that does not exist',
  severity: 'error',
  reason: 'Requests that an Ingress sends to a missing Service fail with UNAVAILABLE.',
  source: 'Kubernetes API, IngressServiceBackend',
  fix: 'Set proxyCanary of the cluster, or remove canaryWeight.',
  checkApp: checkEach((ingress, report) => {
    if (ingress.canaryWeight > 0 && !ingress.hasCanary) report(ingress, 'canaryWeight', `is ${ingress.canaryWeight}, without proxyCanary.`);
  }),
};

export const NO_WEIGHTS: ModelRule = {
  id: 'MK-ING-016',
  title: 'share of a canary that the controller cannot send',
  severity: 'error',
  reason: 'An Ingress has no weights. Only some controllers add them by annotations.',
  source: 'Kubernetes API, Ingress; documentation of each controller',
  fix: 'Use GatewayRoutes with canaryWeight.',
  checkApp: checkEach((ingress, report) => {
    const { name, weights, weightsBy } = ingress.controller;
    if (ingress.canaryWeight === 0 || weights !== undefined) return;
    const fix = weightsBy === undefined ? 'Use GatewayRoutes with canaryWeight.' : `Use GatewayRoutes with canaryWeight, or ${weightsBy}.`;
    report(ingress, 'canaryWeight', `has no effect on ${name}.`, fix);
  }),
};

export const SERVICE_OF_ANOTHER_APP: ModelRule = {
  id: 'MK-ING-017',
  title: 'annotations for a Service of another app',
  severity: 'warning',
  reason: 'The controller reads them on the client Service, which another app declares, and speaks HTTP/1.1 to Milvus without them.',
  source: 'documentation of each controller, named in `src/exposure/ingress/products.ts`',
  fix: 'Write them in service.annotations of the Milvus, and suppress this finding.',
  checkApp: checkEach((ingress, report, milvus) => {
    const needed = Object.entries(ingress.serviceAnnotations).map(([key, value]) => `'${key}': '${value}'`);
    if (milvus !== undefined || needed.length === 0) return;
    const fix = `Write service: { annotations: { ${needed.join(', ')} } } of the Milvus in its app, and suppress this finding.`;
    report(ingress, 'milvus', `needs annotations of its Service for ${ingress.controller.name}.`, fix);
  }),
};

export const SERVICE_CONTRADICTION: ModelRule = {
  id: 'MK-ING-018',
  title: 'annotation of the Service that the controller cannot use',
  severity: 'error',
  reason: 'A Service has one value of an annotation, and the controller then speaks another protocol than Milvus.',
  source: 'Kubernetes API, ObjectMeta: annotations',
  fix: 'Remove the annotation of the Service, or use the same value in serviceAnnotations.',
  checkApp: ({ extensions, instances }, report) => {
    const ingresses = extensions.filter(isIngress);
    for (const [index, ingress] of ingresses.entries()) {
      const access = instances.find(({ path }) => path === ingress.milvus)?.access;
      const before = ingresses.slice(0, index).filter(({ milvus }) => milvus === ingress.milvus);
      for (const [key, value] of Object.entries(ingress.serviceAnnotations)) {
        const other = access?.annotations[key] ?? before.find((each) => each.serviceAnnotations[key])?.serviceAnnotations[key];
        if (other === undefined || other === value) continue;
        const problem = `needs '${value}' on the Service of ${ingress.milvus}, which has '${other}'.`;
        report(ingress, valueProp('serviceAnnotations', key), problem);
      }
    }
  },
};

export const RETIRED_CONTROLLER: ModelRule = {
  id: 'MK-ING-019',
  title: 'retired ingress controller',
  severity: 'warning',
  reason: 'New vulnerabilities in the way in to Milvus stay open.',
  source: 'kubernetes/ingress-nginx, README: retirement in March 2026',
  fix: 'Use a gateway with GatewayRoutes, or another controller.',
  checkApp: checkEach((ingress, report) => {
    const { name, retired } = ingress.controller;
    if (retired !== undefined) report(ingress, 'controller', `is ${name}. ${retired}`);
  }),
};

/** Longest name of a group. Source: AWS Load Balancer Controller documentation, IngressGroup. */
const GROUP_LENGTH = 63;

const GROUP = 'alb.ingress.kubernetes.io/group.name';

export const LONG_GROUP: ModelRule = {
  id: 'MK-ING-020',
  title: 'name of a group that is too long',
  severity: 'error',
  reason: 'The controller refuses it, and creates no load balancer. By default it is the namespace and the name of the Ingress.',
  source: 'AWS Load Balancer Controller documentation, IngressGroup',
  fix: `Write a name of up to ${GROUP_LENGTH} characters: annotations: { '${GROUP}': 'search' }.`,
  checkApp: checkEach((ingress, report) => {
    const { [GROUP]: group = '' } = ingress.annotations;
    if (group.length > GROUP_LENGTH) report(ingress, valueProp('annotations', GROUP), `has ${group.length} characters.`);
  }),
};

export const SHARED_INGRESS_HOSTNAME: ModelRule = {
  id: 'MK-ING-021',
  title: 'two Ingresses for one hostname',
  severity: 'error',
  reason: 'Both claim all paths of gRPC: the controller sends the requests to one Milvus, and which one is up to the controller.',
  source: 'Kubernetes API, IngressRule: host and paths; documentation of each controller about conflicts',
  fix: 'Give each MilvusIngress other hostnames, or another class of the controller.',
  checkApp: ({ extensions }, report) => {
    const ingresses = extensions.filter(isIngress);
    for (const [index, ingress] of ingresses.entries()) {
      for (const other of ingresses.slice(0, index).filter((each) => isServedByOne(each, ingress))) {
        const hostname = ingress.hostnames.find((name) => other.hostnames.includes(name));
        if (hostname !== undefined) report(ingress, 'hostnames', `has '${hostname}', which ${other.path} has as well.`);
      }
    }
  },
};

export const OPEN_INGRESS: ModelRule = {
  id: 'MK-ING-022',
  title: 'Ingress without authorization',
  severity: 'advice',
  reason: 'Everyone who passes the controller can read and drop every collection: by default Milvus asks for no password.',
  source: 'Milvus documentation, authenticate user access: authorizationEnabled is false by default',
  fix: 'Set authentication: { root: { secret: … } } of the Milvus.',
  checkApp: checkEach((ingress, report, milvus) => {
    if (milvus && !isAuthorized(milvus)) report(ingress, 'milvus', 'is a Milvus without authorization.');
  }),
};

/** The rules over the Ingresses of an app. */
export const INGRESS_RULES: readonly ModelRule[] = [
  UNREAD_CERTIFICATE,
  NO_HTTP2,
  PLAIN_INGRESS,
  CONTROLLER_TIMEOUT,
  CONTROLLER_NOT_ADMITTED,
  INGRESS_MUTUAL_TLS,
  NOT_VERIFIED,
  NEEDS_TLS_TO_MILVUS,
  INGRESS_WITHOUT_REST,
  REST_OF_ANOTHER_APP,
  INGRESS_WITHOUT_CANARY,
  NO_WEIGHTS,
  SERVICE_OF_ANOTHER_APP,
  SERVICE_CONTRADICTION,
  RETIRED_CONTROLLER,
  LONG_GROUP,
  SHARED_INGRESS_HOSTNAME,
  OPEN_INGRESS,
];

/** Whether one controller serves both. Behind an ALB, each group has a load balancer. */
function isServedByOne(first: IngressSpec, second: IngressSpec): boolean {
  const place = ({ controller, className, annotations }: IngressSpec) => [controller.name, className, annotations[GROUP]].join(' ');
  return place(first) === place(second) && (first.annotations[GROUP] !== undefined || first.controller.weights !== 'action');
}

/** Whether the user wrote an annotation. */
function isWritten(ingress: IngressSpec, { on, key }: AnnotationHint): boolean {
  return ingress[on][key] !== undefined;
}

function hintText({ on, key, value }: AnnotationHint): string {
  return `Set ${on}: { '${key}': '${value}' }.`;
}
