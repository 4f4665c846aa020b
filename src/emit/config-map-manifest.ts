import type { IConfigMap } from 'cdk8s-plus-27';
import { Manifest } from './manifest';

/**
 * A ConfigMap of this library, as cdk8s-plus knows it: the content of its volumes and variables.
 *
 * @example
 * Volume.fromConfigMap(this, 'milvus-config', milvus.proxy.configMap);
 */
export class ConfigMapManifest<T extends object = object> extends Manifest<T> implements IConfigMap {
  /** Part of cdk8s-plus' `IApiResource`. */
  public readonly resourceType = 'configmaps';

  /** Part of cdk8s-plus' `IApiResource`. */
  public get resourceName(): string {
    return this.name;
  }
}
