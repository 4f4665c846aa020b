import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../app';
import { KEPT_BY_ARGO_CD, Manifest, WAVES, syncWave } from '../emit';
import { Engine } from '../engines';
import { NEWEST_OPERATOR } from '../engines/operator/operator-release';
import { allowRules, ingressPolicySpec } from '../network';
import { present, readProps } from '../props';
import { HEALTH_CHECK_KEY, MILVUS_HEALTH_CHECK } from './health-check';
import { MILVUS_OPERATOR_TYPE, type ArgoCdProps, type MilvusOperatorProps } from './milvus-operator-props';
import { IN_CLUSTER, IN_EACH_NAMESPACE, OF_LEADER } from './permissions';

const NAME = 'milvus-operator';
const GITHUB = 'https://github.com/zilliztech/milvus-operator';
const CHARTS = 'https://zilliztech.github.io/milvus-operator/';

/** Labels of the operator's pods. Source: `charts/milvus-operator/templates/_helpers.tpl`: selectorLabels */
const POD_LABELS = { 'app.kubernetes.io/name': NAME, 'app.kubernetes.io/instance': NAME };

/** Port of the metrics. Source: `charts/milvus-operator/templates/deployment.yaml` */
const METRICS_PORT = 8080;

/** Labels of the objects. */
const LABELS = { 'app.kubernetes.io/name': NAME, 'app.kubernetes.io/managed-by': 'cdk8s' };

/**
 * The installation of milvus-operator by Argo CD: its namespace, the definitions of its resources, its chart, and permissions in the namespaces
 * with Milvus alone. Nothing of it is deleted with the construct: without the operator or its definitions, every Milvus would stop.
 *
 * @example
 * const operator = new MilvusOperator(this, 'operator', { version: '1.3.9' });
 * new MilvusCluster(this, 'milvus', { dependencies, engine: operator.engine });
 */
export class MilvusOperator extends Construct {
  /** Key of `argocd-cm`, and the Lua text of the health check, for an Argo CD whose ConfigMap you write yourself. */
  public static readonly healthCheck = { key: HEALTH_CHECK_KEY, lua: MILVUS_HEALTH_CHECK } as const;

  /** Release of the operator. */
  public readonly version: string;
  /** Namespace of the operator. */
  public readonly namespace: string;
  /** The engine of a Milvus that this operator runs. In-cluster services admit its pods. */
  public readonly engine: Engine;
  /** The Application with the definitions of the custom resources. */
  public readonly definitions: Manifest;
  /** The Application with the chart. */
  public readonly application: Manifest;
  /** The NetworkPolicy of the operator's pods. */
  public readonly networkPolicy: Manifest;

  private readonly props: MilvusOperatorProps;
  private readonly argoCd: ArgoCdProps;

  constructor(scope: Construct, id: string, given: MilvusOperatorProps = {}) {
    super(scope, id);
    const { props, mistakes } = readProps(given, MILVUS_OPERATOR_TYPE, {});
    this.props = props;
    this.argoCd = props.argoCd ?? {};
    this.version = props.version ?? NEWEST_OPERATOR;
    this.namespace = props.namespace ?? NAME;
    this.engine = Engine.operator({ version: this.version, namespace: this.namespace, podLabels: POD_LABELS });
    AppModel.of(this).findings.addAll(this, '', [...mistakes, ...this.engine.mistakes]);
    this.emitNamespace();
    this.emitPermissions();
    this.networkPolicy = this.emitNetworkPolicy();
    this.definitions = this.emitDefinitions();
    this.application = this.emitApplication();
    if (this.argoCd.healthCheck ?? true) this.emitHealthCheck();
  }

  private emitNamespace(): void {
    new Manifest(this, 'namespace', {
      apiVersion: 'v1',
      kind: 'Namespace',
      name: this.namespace,
      isClusterScoped: true,
      // The container of the chart drops no capabilities and has no seccomp profile.
      labels: { ...LABELS, 'pod-security.kubernetes.io/enforce': 'baseline' },
      annotations: { ...KEPT_BY_ARGO_CD, ...syncWave(WAVES.namespace) },
    });
  }

  private emitPermissions(): void {
    const namespaces = this.watchNamespaces();
    for (const namespace of namespaces) this.emitRole(`role-in-${namespace}`, NAME, namespace, IN_EACH_NAMESPACE);
    this.emitRole('leader-role', `${NAME}-leader`, this.namespace, OF_LEADER);
    this.emitRole('cluster-role', NAME, undefined, IN_CLUSTER);
  }

  private watchNamespaces(): readonly string[] {
    const { namespace = 'default' } = Chart.of(this);
    return this.props.watchNamespaces ?? [namespace];
  }

  /** Emits a role and its binding to the operator's service account; a role of the cluster without a namespace. */
  private emitRole(id: string, name: string, namespace: string | undefined, rules: readonly k8s.PolicyRule[]): void {
    const kind = namespace === undefined ? 'ClusterRole' : 'Role';
    const shared = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      name,
      labels: LABELS,
      annotations: syncWave(WAVES.secrets),
      ...present({ namespace }),
      isClusterScoped: namespace === undefined,
    };
    new Manifest(this, id, { ...shared, kind, fixed: { rules } });
    new Manifest(this, `${id}-binding`, {
      ...shared,
      kind: `${kind}Binding`,
      fixed: {
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind, name },
        subjects: [{ kind: 'ServiceAccount', name: NAME, namespace: this.namespace }],
      },
    });
  }

  /** Admits scrapers alone. The operator opens connections to the API server and to every service of a Milvus, whose policies admit it. */
  private emitNetworkPolicy(): Manifest {
    return new Manifest<k8s.NetworkPolicySpec>(this, 'network-policy', {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      name: NAME,
      namespace: this.namespace,
      labels: LABELS,
      annotations: syncWave(WAVES.secrets),
      content: () => ingressPolicySpec({ matchLabels: POD_LABELS }, allowRules(this.props.monitoring ?? [], [METRICS_PORT])),
      toJson: k8s.toJson_NetworkPolicySpec,
    });
  }

  private emitDefinitions(): Manifest {
    const { repository, path, revision = `v${this.version}` } = this.argoCd.definitions ?? { repository: GITHUB, path: 'config/crd/bases' };
    // The definition is larger than the annotation of a client-side apply.
    return this.emitArgoApplication('definitions', `${NAME}-definitions`, WAVES.secrets, ['ServerSideApply=true'], {
      repoURL: repository,
      path,
      targetRevision: revision,
    });
  }

  private emitApplication(): Manifest {
    const { imageRegistry } = this.props;
    return this.emitArgoApplication('application', NAME, WAVES.services, [], {
      repoURL: this.argoCd.chartRepository ?? CHARTS,
      chart: NAME,
      targetRevision: this.version,
      helm: {
        releaseName: NAME,
        valuesObject: {
          fullnameOverride: NAME,
          installCRDs: false,
          image: {
            repository: imageRegistry === undefined ? 'milvusdb/milvus-operator' : `${imageRegistry}/milvusdb/milvus-operator`,
            tag: `v${this.version}`,
          },
          rbac: { create: false },
          serviceAccount: { create: true, name: NAME },
          watchNamespaceEnabled: true,
          watchNamespace: [...this.watchNamespaces()],
        },
      },
    });
  }

  /** Emits an Application that Argo CD keeps up to date, and deletes nothing with. */
  private emitArgoApplication(id: string, name: string, wave: number, syncOptions: readonly string[], source: object): Manifest {
    const { namespace = 'argocd', project = 'default' } = this.argoCd;
    return new Manifest(this, id, {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      name,
      namespace,
      labels: LABELS,
      annotations: { ...KEPT_BY_ARGO_CD, ...syncWave(wave) },
      fixed: {
        spec: {
          project,
          source,
          destination: { server: 'https://kubernetes.default.svc', namespace: this.namespace },
          syncPolicy: {
            automated: { prune: false, selfHeal: true },
            ...(syncOptions.length > 0 ? { syncOptions } : {}),
          },
        },
      },
    });
  }

  /** Adds one key to the ConfigMap of Argo CD. The annotation lets Argo CD own this key alone. */
  private emitHealthCheck(): void {
    const { namespace = 'argocd' } = this.argoCd;
    new Manifest(this, 'health-check', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      name: 'argocd-cm',
      namespace,
      labels: { 'app.kubernetes.io/part-of': 'argocd' },
      annotations: { 'argocd.argoproj.io/sync-options': 'ServerSideApply=true,Prune=false,Delete=false', ...syncWave(WAVES.namespace) },
      fixed: { data: { [HEALTH_CHECK_KEY]: MILVUS_HEALTH_CHECK } },
    });
  }
}
