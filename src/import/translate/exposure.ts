import { listOf, mapOf, textOf, type Values } from '../read/plain-values';
import { call, code, list, literal, object, type Expression } from '../write/expression';
import { durationOf, secretReference } from './amounts';
import type { KnobReader } from './knob-reader';
import { pullSecrets, texts } from './role-reader';
import { resourceProps } from './resources';
import { warnAt, type Subject } from './subject';

/** The client Service, from values below a path. */
export function readService(
  values: KnobReader,
  paths: { readonly type: string; readonly port: string; readonly annotations: string },
  subject: Subject,
): void {
  const { props } = subject.draft;
  const type = textOf(values.take(paths.type));
  const port = textOf(values.take(paths.port));
  if (type !== undefined && type !== 'ClusterIP') props.set('service.type', literal(type));
  if (port !== undefined && port !== '19530') props.set('service.port', literal(Number(port)));
  const annotations = values.take(paths.annotations);
  const written = annotations === undefined ? undefined : texts(mapOf(annotations), paths.annotations, subject);
  if (written) props.set('service.annotations', written);
}

/** What only the chart can say of the Service. */
export function readChartService(values: KnobReader, subject: Subject): void {
  const { props } = subject.draft;
  const type = textOf(values.peek('service.type')) ?? 'ClusterIP';
  readService(values, { type: 'service.type', port: 'service.port', annotations: 'service.annotations' }, subject);
  const nodePort = textOf(values.take('service.nodePort'));
  if (nodePort !== undefined && type !== 'ClusterIP') props.set('service.nodePort', literal(Number(nodePort)));
  const address = textOf(values.take('service.loadBalancerIP'));
  if (address !== undefined && type === 'LoadBalancer') props.set('service.loadBalancerIP', literal(address));
  const ranges = listOf(values.take('service.loadBalancerSourceRanges')).flatMap((range) => textOf(range) ?? []);
  const isOpen = ranges.length === 0 || ranges.includes('0.0.0.0/0');
  if (type === 'LoadBalancer' && !isOpen) props.set('service.sourceRanges', list(ranges.map(literal)));
  if (type === 'LoadBalancer' && isOpen) {
    warnAt(
      subject,
      'service',
      'service.loadBalancerSourceRanges',
      'Everybody who reaches the load balancer reaches Milvus: write sourceRanges.',
    );
  }
}

/** Controllers by the name of their IngressClass, or by the beginning of their annotations. */
const CONTROLLERS: readonly (readonly [classes: RegExp, annotations: string, code: string, standardClass: string])[] = [
  [/nginx/i, 'nginx.ingress.kubernetes.io/', 'IngressController.INGRESS_NGINX', 'nginx'],
  [/traefik/i, 'traefik.ingress.kubernetes.io/', 'IngressController.TRAEFIK', 'traefik'],
  [/haproxy/i, 'haproxy.org/', 'IngressController.HAPROXY', 'haproxy'],
  [/contour/i, 'projectcontour.io/', 'IngressController.CONTOUR', 'contour'],
  [/kong/i, 'konghq.com/', 'IngressController.KONG', 'kong'],
  [/^alb$/i, 'alb.ingress.kubernetes.io/', 'IngressController.awsAlb()', 'alb'],
  [/^gce/i, 'networking.gke.io/', 'IngressController.gke()', 'gce'],
];

/** Annotations that the controllers of the library write, or that stand for a class. */
const OWN_ANNOTATIONS = [
  'kubernetes.io/ingress.class',
  'nginx.ingress.kubernetes.io/backend-protocol',
  'nginx.ingress.kubernetes.io/listen-ports-ssl',
  'nginx.ingress.kubernetes.io/proxy-body-size',
  'nginx.ingress.kubernetes.io/ssl-redirect',
  'cert-manager.io/cluster-issuer',
  'cert-manager.io/issuer',
];

/** An Ingress, in the form of both sources. */
export interface IngressInput {
  readonly path: string;
  readonly className: string | undefined;
  readonly annotations: Values;
  readonly hosts: readonly string[];
  readonly tlsSecret: string | undefined;
}

/** The Ingress of the chart. */
export function readChartIngress(values: KnobReader, subject: Subject): void {
  if (!values.isOn('ingress.enabled')) return values.off('ingress', 'The Ingress is not enabled.');
  values.take('ingress.enabled');
  const rules = listOf(values.take('ingress.rules')).concat(listOf(values.peek('ingress.hosts')));
  const hosts = rules.flatMap((rule) => textOf(rule) ?? textOf(mapOf(rule)['host']) ?? []);
  const [tls] = listOf(values.take('ingress.tls'));
  const tlsSecret = textOf(mapOf(tls)['secretName']);
  const annotations = mapOf(values.take('ingress.annotations'));
  const className = textOf(values.take('ingress.ingressClassName'));
  writeIngress({ path: 'ingress', className, annotations, hosts, tlsSecret }, subject);
}

/** Writes `MilvusIngress` for an Ingress of the input. */
export function writeIngress({ path, className, annotations, hosts, tlsSecret }: IngressInput, subject: Subject): void {
  const { draft, report } = subject;
  const named = className ?? textOf(annotations['kubernetes.io/ingress.class']);
  const known =
    CONTROLLERS.find(([classes]) => named !== undefined && classes.test(named)) ??
    CONTROLLERS.find(([, start]) => Object.keys(annotations).some((key) => key.startsWith(start)));
  const names = [...new Set(hosts)];
  if (names.length === 0) {
    const text = 'The Ingress names no host. Replace milvus.example.com by the name that clients connect to.';
    warnAt(subject, '', path, text);
    names.push('milvus.example.com');
  }
  const issuer = textOf(annotations['cert-manager.io/cluster-issuer'] ?? annotations['cert-manager.io/issuer']);
  const others = Object.fromEntries(Object.entries(annotations).filter(([key, value]) => !OWN_ANNOTATIONS.includes(key) && value !== null));
  const isUnknown = known === undefined;
  if (isUnknown)
    report.warn(
      path,
      `The library does not know the ingress controller ${named ?? 'of the Ingress'}: check its annotations for HTTP/2 to Milvus.`,
    );
  const controller = known
    ? code(known[2])
    : call(
        'IngressController.of',
        object({ name: literal(named ?? 'the default controller'), className: named === undefined ? undefined : literal(named) }),
      );
  const props = object({
    milvus: code('milvus'),
    controller,
    className: known && named !== undefined && named !== known[3] ? literal(named) : undefined,
    hostnames: list(names.map(literal)),
    certificate: certificate(issuer, annotations, tlsSecret),
    annotations: texts(others, `${path}.annotations`, subject),
  });
  draft.addAfter(call('new MilvusIngress', code('this'), literal('ingress'), props));
}

function certificate(issuer: string | undefined, annotations: Values, tlsSecret: string | undefined): Expression | undefined {
  const arns = textOf(annotations['alb.ingress.kubernetes.io/certificate-arn']);
  if (arns !== undefined) return call('IngressCertificate.awsCertificateManager', ...arns.split(',').map((arn) => literal(arn.trim())));
  if (issuer !== undefined) {
    const kind = annotations['cert-manager.io/cluster-issuer'] === undefined ? literal('Issuer') : undefined;
    return call('IngressCertificate.certManager', object({ issuer: literal(issuer), kind }));
  }
  return tlsSecret === undefined ? undefined : call('IngressCertificate.fromSecret', secretReference(tlsSecret));
}

/** Monitors of the Prometheus operator. The chart does not say where Prometheus runs, and the NetworkPolicy must. */
export function readMonitoring(values: KnobReader, subject: Subject): void {
  const at = 'metrics.serviceMonitor';
  if (!values.isOn(`${at}.enabled`)) return values.off(at, 'The ServiceMonitor is not enabled.');
  values.take(`${at}.enabled`);
  const labels = values.take(`${at}.additionalLabels`);
  const [interval, timeout] = [durationOf(values.take(`${at}.interval`) ?? '30s'), durationOf(values.take(`${at}.scrapeTimeout`) ?? '10s')];
  const isStandard = (given: unknown, standard: string) => given === undefined || textOf(given) === standard;
  const selectorLabels = labels === undefined ? undefined : texts(mapOf(labels), `${at}.additionalLabels`, subject);
  const props = object({
    milvus: code('milvus'),
    prometheus: object({ namespace: literal('monitoring'), selectorLabels }),
    interval: isStandard(values.peek(`${at}.interval`), '30s') ? undefined : interval,
    scrapeTimeout: isStandard(values.peek(`${at}.scrapeTimeout`), '10s') ? undefined : timeout,
  });
  const text = 'The input does not say where Prometheus runs: correct its namespace.';
  subject.report.warn(at, text);
  subject.draft.addAfter(call('new Monitoring', code('this'), literal('monitoring'), props), [text]);
}

/** Attu of the chart. */
export function readAttu(values: KnobReader, subject: Subject): void {
  if (!values.isOn('attu.enabled')) return values.off('attu', 'Attu is not enabled.');
  values.take('attu.enabled');
  const { props: amounts } = resourceProps(mapOf(values.take('attu.resources')));
  const [repository, tag] = [textOf(values.take('attu.image.repository')), textOf(values.take('attu.image.tag'))];
  if (tag !== undefined) {
    subject.report.warn(
      'attu.image.tag',
      `The library chooses the release of Attu for that of Milvus, not ${repository ?? 'zilliz/attu'}:${tag}.`,
    );
  }
  const map = (name: string) => {
    const value = values.take(`attu.${name}`);
    return value === undefined ? undefined : texts(mapOf(value), `attu.${name}`, subject);
  };
  const data = (name: string) => {
    const value = values.take(`attu.${name}`);
    return value === undefined ? undefined : literal(value);
  };
  const props = object({
    milvus: code('milvus'),
    imageRegistry: registryOf(repository),
    imagePullSecrets: pullSecrets(values.take('attu.image.pullSecrets'), secretReference),
    labels: map('podLabels'),
    annotations: map('annotations'),
    nodeSelector: map('nodeSelector'),
    tolerations: data('tolerations'),
    affinity: data('affinity'),
    cpu: amounts['cpu'],
    memory: amounts['memory'],
  });
  subject.draft.addAfter(call('new Attu', code('this'), literal('attu'), props));
}

function registryOf(repository: string | undefined): Expression | undefined {
  const [, registry] = /^(.+)\/zilliz\/attu$/.exec(repository ?? '') ?? [];
  return registry === undefined ? undefined : literal(registry);
}
