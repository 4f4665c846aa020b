import type { IServiceAccount, SubjectConfiguration } from 'cdk8s-plus-27';
import { Manifest } from './manifest';
import { present } from '../props';

/**
 * A service account of this library, as cdk8s-plus knows it: the subject of its role bindings.
 *
 * @example
 * new RoleBinding(this, 'reads-leases', { role }).addSubjects(milvus.serviceAccount!);
 */
export class ServiceAccountManifest<T extends object = object> extends Manifest<T> implements IServiceAccount {
  /** Part of cdk8s-plus' `IApiResource`. */
  public readonly resourceType = 'serviceaccounts';

  /** Part of cdk8s-plus' `IApiResource`. */
  public get resourceName(): string {
    return this.name;
  }

  /** Part of cdk8s-plus' `ISubject`. */
  public toSubjectConfiguration(): SubjectConfiguration {
    const { namespace } = this.metadata;
    return { kind: this.kind, name: this.name, apiGroup: '', ...present({ namespace }) };
  }
}
