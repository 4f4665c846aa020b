import type { Chart } from 'cdk8s';
import { hasMethod, reader, type Reader } from '../../props';
import type { ArgoDestination } from './argo-destination';

/** What an Application needs of its project. */
export interface ProjectGrant {
  readonly repoUrl: string;
  readonly destination: ArgoDestination;
  readonly charts: readonly Chart[];
  /** Whether Argo CD creates the namespace itself. */
  readonly createsNamespace: boolean;
}

/** A project of Argo CD: an `ArgoProject` of this app, or one of another app by its name. */
export interface IArgoProject {
  readonly name: string;
  /** Lets Applications of the project apply charts. @internal */
  grant(needed: ProjectGrant): void;
}

/** Reads a project. */
export const projectReader: Reader<IArgoProject> = reader(
  (given) => hasMethod(given, 'grant'),
  (given) => `Write an ArgoProject, or ArgoProject.fromProjectName('${typeof given === 'string' ? given : 'search'}').`,
);
