import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../../../app';
import type { Manifest } from '../../../emit';
import type { Report } from '../../../findings';
import type { DependencyBinding, ScrapeTarget } from '../../../model';
import { STAND_IN_NAME, checkNamePart, checkSelectors, type NamingScheme } from '../../../naming';
import { serviceHost } from '../../../network';
import { readProps, present, type ReadProps } from '../../../props';
import { checkImage, checkRegistry } from '../../../version';
import type { DependencyContext, IMessageQueue } from '../../dependency';
import { ServiceTls } from '../certificates/service-tls';
import { inApp } from '../in-app';
import { resolveRetention } from '../queue-retention';
import type { StatefulService } from '../stateful-service/stateful-service';
import type { StatefulServiceProps } from '../stateful-service/stateful-service-props';
import { declareBookKeeper, quorums } from './bookkeeper';
import { BROKER_HTTP_PORT, PORT_NAMES, brokerPort, declareBroker } from './broker';
import { BROKER_HTTPS_PORT, BROKER_PORT, BROKER_TLS_PORT, trustedPulsar } from './broker-tls';
import type { PulsarClusterUrls } from './cluster-metadata';
import { type InClusterPulsarProps, BOOKKEEPER_TYPE, BROKER_TYPE, IN_CLUSTER_PULSAR_TYPE, ZOOKEEPER_TYPE } from './in-cluster-pulsar-props';
import { milvusToken, type PulsarTokens } from './pulsar-tokens';
import { declareZooKeeper } from './zookeeper';

/**
 * A Pulsar next to Milvus, with the parts that Milvus needs: ZooKeeper, BookKeeper and brokers. Each part may lose one member
 * without losing a message.
 *
 * The parts start in any order and wait for each other. Milvus can connect only to the brokers, and only the parts of this Pulsar
 * can connect to each other. With `tokens` the brokers ask for one; the other parts ask for no password.
 *
 * @example
 * new InClusterPulsar(this, 'search', {
 *   bookKeeper: { members: 4, storage: { size: Size.gibibytes(200) }, journal: { size: Size.gibibytes(50), storageClassName: 'nvme' } },
 *   broker: { members: 3 },
 *   tls: ServiceCertificates.certManager({ issuer: 'search-ca' }),
 * });
 */
export class InClusterPulsar extends Construct implements IMessageQueue {
  /** The metadata store. */
  public readonly zooKeeper: StatefulService;
  /** The storage. */
  public readonly bookKeeper: StatefulService;
  /** The brokers. */
  public readonly broker: StatefulService;
  /** The Service that Milvus connects to. */
  public readonly clientService: Manifest;
  public readonly slot = 'messageQueue';

  private readonly tls: ServiceTls | undefined;
  private readonly tokens: PulsarTokens | undefined;

  constructor(scope: Construct, id: string, given: InClusterPulsarProps = {}) {
    super(scope, id);
    const props = usable(this, readProps(given, IN_CLUSTER_PULSAR_TYPE, {}));
    this.tokens = props.tokens;
    const parts = {
      zooKeeper: this.part('zooKeeper', readProps(props.zooKeeper, ZOOKEEPER_TYPE, {})),
      bookKeeper: this.part('bookKeeper', readProps(props.bookKeeper, BOOKKEEPER_TYPE, {})),
      broker: this.part('broker', readProps(props.broker, BROKER_TYPE, {})),
    };
    const names = { name: this.checkedName(props.name ?? id), naming: props.naming };
    const shared = this.checkedShared(props);
    const reach = present({ monitoring: props.monitoring });
    this.zooKeeper = declareZooKeeper(parts.zooKeeper.scope, names, { ...shared, ...reach, ...parts.zooKeeper.props });
    const { zooKeeper } = this;
    const urls = () => this.urls;
    this.bookKeeper = declareBookKeeper(
      parts.bookKeeper.scope,
      names,
      { zooKeeper, urls },
      { ...shared, ...reach, ...parts.bookKeeper.props },
    );
    const { bookKeeper } = this;
    const disks = { members: bookKeeper.members, storage: bookKeeper.storage?.spec, copies: quorums(bookKeeper.members).write };
    const report: Report = (prop, mistake) => AppModel.of(this).findings.add(this, prop, mistake);
    const retention = resolveRetention(props.retention, disks, report);
    this.broker = declareBroker(
      parts.broker.scope,
      names,
      { zooKeeper, bookKeeper, tls: props.tls, tokens: props.tokens, retention: () => retention },
      { ...shared, ...reach, ...present({ clients: props.clients }), ...parts.broker.props },
    );
    if (props.naming) this.checkSelection(props.naming);
    zooKeeper.admitService(bookKeeper);
    zooKeeper.admitService(this.broker);
    bookKeeper.admitService(this.broker);
    this.clientService = this.broker.emit<k8s.ServiceSpec>('service', {
      apiVersion: 'v1',
      kind: 'Service',
      name: this.broker.naming.clientService(this.broker.identity),
      content: () => ({
        selector: this.broker.selector,
        ports: [clientPort(PORT_NAMES.broker, brokerPort(props.tls)), clientPort(PORT_NAMES.http, BROKER_HTTP_PORT)],
        type: 'ClusterIP',
      }),
      toJson: k8s.toJson_ServiceSpec,
      override: parts.broker.props.overrides?.service,
      overrideProp: 'overrides.service',
    });
    const dnsNames = [this.host, this.broker.memberDomain, ...this.broker.memberHosts];
    this.tls = props.tls && new ServiceTls(this, this.broker, props.tls, { dnsNames, key: 'rsa-pkcs8' });
  }

  /** @internal */
  public scrapeTargets(): readonly ScrapeTarget[] {
    return [this.zooKeeper, this.bookKeeper, this.broker].flatMap((part) => part.scrapeTargets());
  }

  public bind(context: DependencyContext): DependencyBinding {
    this.broker.admit(context);
    this.zooKeeper.serve(context);
    this.bookKeeper.serve(context);
    const place = { host: this.host, webPort: BROKER_HTTP_PORT, ...milvusToken(this.tokens) };
    return inApp(trustedPulsar(place, this.tls, context), this.broker.toMembers(context.namespace));
  }

  private get host(): string {
    return serviceHost(this.clientService.name, Chart.of(this).namespace);
  }

  private get urls(): PulsarClusterUrls {
    const { memberDomain } = this.broker;
    const web = `http://${memberDomain}:${BROKER_HTTP_PORT}`;
    if (!this.tls) return { web, broker: `pulsar://${this.host}:${BROKER_PORT}` };
    return { web, webTls: `https://${memberDomain}:${BROKER_HTTPS_PORT}`, broker: `pulsar+ssl://${this.host}:${BROKER_TLS_PORT}` };
  }

  /** Construct and props of a part. Findings about the part are at the path of the construct. */
  private part<Props>(id: string, read: ReadProps<Props>): { readonly scope: Construct; readonly props: Props } {
    const scope = new Construct(this, id);
    return { scope, props: usable(scope, read) };
  }

  private checkedName(name: string): string {
    const mistakes = checkNamePart(name, 'name (by default the construct id)');
    AppModel.of(this).findings.addAll(this, 'name', mistakes);
    return mistakes.length === 0 ? name : STAND_IN_NAME;
  }

  private checkSelection(naming: NamingScheme): void {
    const parts = [this.zooKeeper, this.bookKeeper, this.broker].map(({ identity }) => identity);
    AppModel.of(this).findings.addAll(this, 'naming', checkSelectors(naming, parts));
  }

  /** Reports the image once for this construct, and not for each part. */
  private checkedShared(props: InClusterPulsarProps): Pick<StatefulServiceProps, 'image' | 'imageRegistry' | 'imagePullSecrets'> {
    const { findings } = AppModel.of(this);
    const image = props.image === undefined ? [] : checkImage(props.image);
    const registry = props.imageRegistry === undefined ? [] : checkRegistry(props.imageRegistry);
    findings.addAll(this, 'image', image);
    findings.addAll(this, 'imageRegistry', registry);
    return {
      ...(image.length === 0 ? present({ image: props.image }) : {}),
      ...(registry.length === 0 ? present({ imageRegistry: props.imageRegistry }) : {}),
      ...present({ imagePullSecrets: props.imagePullSecrets }),
    };
  }
}

/** Reports the mistakes in the props, and returns the usable props. */
function usable<Props>(where: Construct, { props, mistakes }: ReadProps<Props>): Props {
  AppModel.of(where).findings.addAll(where, '', mistakes);
  return props;
}

function clientPort(name: string, port: number): k8s.ServicePort {
  return { name, port, targetPort: k8s.IntOrString.fromString(name), protocol: 'TCP' };
}
