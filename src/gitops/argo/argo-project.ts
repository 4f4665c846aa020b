import { Chart, type ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { AppModel } from '../../app';
import { Manifest, syncWave } from '../../emit';
import type { Report } from '../../findings';
import { checkNamePart } from '../../naming';
import { listOf, present, readProps, string, type PropsType } from '../../props';
import { groupKindOf, isClusterScoped, namespacesOf, objectsOf } from '../delivered-objects';
import { ARGO_API, ARGO_NAMESPACE } from './argo-api';
import type { IArgoProject, ProjectGrant } from './argo-project-reference';
import { checkWindows, windowReader, windowSpec, type ArgoSyncWindow } from './sync-window';

/** Props of `ArgoProject`. */
export interface ArgoProjectProps {
  /**
   * Description of the project.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Times in which Argo CD may sync, or may not.
   *
   * @default - always
   */
  readonly syncWindows?: readonly ArgoSyncWindow[];
  /**
   * Name of the project.
   *
   * @default - the construct id
   */
  readonly name?: string;
}

const ARGO_PROJECT_TYPE: PropsType<ArgoProjectProps> = {
  readers: { description: string, syncWindows: listOf(windowReader), name: string },
  hints: {},
};

/** Wave before the Applications of a chart: Argo CD refuses Applications of a project that does not exist. */
const WAVE = -1;

/**
 * A project of Argo CD that allows its Applications no more than they need: their repositories, clusters and namespaces, and the kinds of
 * objects that their charts have.
 *
 * @example
 * const project = new ArgoProject(this, 'search', {
 *   syncWindows: [{ kind: 'allow', schedule: Cron.schedule({ minute: '0', hour: '22' }), duration: Duration.hours(4) }],
 * });
 * new ArgoApplication(this, 'production', { project, charts: [search], repoUrl: 'https://git.bank.example/search.git' });
 */
export class ArgoProject extends Construct implements IArgoProject {
  /** A project that another app, or a person, creates. */
  public static fromProjectName(name: string): IArgoProject {
    return { name, grant: () => undefined };
  }

  /** Name of the project. */
  public readonly name: string;
  /** The AppProject. */
  public readonly project: Manifest;

  private readonly grants: ProjectGrant[] = [];
  private readonly props: ArgoProjectProps;

  constructor(scope: Construct, id: string, given: ArgoProjectProps = {}) {
    super(scope, id);
    const { findings } = AppModel.of(this);
    const { props, mistakes } = readProps(given, ARGO_PROJECT_TYPE, {});
    findings.addAll(this, '', mistakes);
    this.props = props;
    this.name = props.name ?? id;
    const report: Report = (prop, mistake) => findings.add(this, prop, mistake);
    findings.addAll(this, 'name', checkNamePart(this.name, props.name === undefined ? 'name (by default the construct id)' : 'name'));
    checkWindows(props.syncWindows ?? [], report);
    this.project = new Manifest(this, 'project', {
      apiVersion: ARGO_API,
      kind: 'AppProject',
      name: this.name,
      namespace: Chart.of(this).namespace ?? ARGO_NAMESPACE,
      labels: { 'app.kubernetes.io/managed-by': 'cdk8s' },
      annotations: syncWave(WAVE),
      content: () => this.spec(),
    });
  }

  /** @internal */
  public grant(needed: ProjectGrant): void {
    this.grants.push(needed);
  }

  private spec(): object {
    const { description, syncWindows = [] } = this.props;
    const objects = this.grants.flatMap(({ charts }) => objectsOf(charts));
    const createsNamespace = this.grants.some((grant) => grant.createsNamespace);
    const clusterKinds = [...objects.filter(isClusterScoped).map(groupKindOf), ...(createsNamespace ? ['/Namespace'] : [])];
    return {
      ...present({ description }),
      sourceRepos: distinct(this.grants.map(({ repoUrl }) => repoUrl)),
      destinations: this.destinations(),
      // No list allows no kind without a namespace, and every kind with one.
      ...(clusterKinds.length > 0 ? { clusterResourceWhitelist: kindsOf(clusterKinds) } : {}),
      namespaceResourceWhitelist: kindsOf(objects.filter((object: ApiObject) => !isClusterScoped(object)).map(groupKindOf)),
      ...(syncWindows.length > 0 ? { syncWindows: syncWindows.map(windowSpec) } : {}),
    };
  }

  private destinations(): readonly object[] {
    const all = this.grants.flatMap(({ destination, charts }) =>
      namespacesOf(objectsOf(charts)).map((namespace) => ({ ...destination.address, namespace })),
    );
    return distinct(all.map((each) => JSON.stringify(each))).map((text) => JSON.parse(text) as object);
  }
}

function kindsOf(names: readonly string[]): readonly object[] {
  return distinct(names).map((name) => {
    const [group = '', kind = ''] = name.split('/');
    return { group, kind };
  });
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
