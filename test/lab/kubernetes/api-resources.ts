import type { ApiProxy } from './api-proxy';

/** A resource of the API server, and where it is. */
export interface ApiResource {
  /** `/api/v1` or `/apis/apps/v1`. */
  readonly root: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  readonly isNamespaced: boolean;
}

interface GroupList {
  readonly groups: readonly { readonly preferredVersion: { readonly groupVersion: string } }[];
}

interface ResourceList {
  readonly resources: readonly {
    readonly name: string;
    readonly singularName: string;
    readonly kind: string;
    readonly namespaced: boolean;
    readonly shortNames?: readonly string[];
  }[];
}

/** The resources of an API server by every word that kubectl knows them by. */
export class ApiResources {
  private readonly byWord = new Map<string, ApiResource>();
  private discovery: Promise<void> | undefined;

  constructor(private readonly proxy: ApiProxy) {}

  /** The resources of words such as `deployments,statefulsets`. A word that is not known yet may be of a new definition. */
  public async find(words: string): Promise<ApiResource[]> {
    const wanted = words.toLowerCase().split(',');
    if (wanted.some((word) => !this.byWord.has(word))) {
      // Many look for the first time at once.
      await (this.discovery ??= this.discover().finally(() => (this.discovery = undefined)));
    }
    return wanted.map((word) => {
      const resource = this.byWord.get(word);
      if (!resource) throw new Error(`the API server has no resource ${word}`);
      return resource;
    });
  }

  private async discover(): Promise<void> {
    const { groups } = JSON.parse((await this.proxy.get('/apis')).body) as GroupList;
    const versions = groups.map(({ preferredVersion: { groupVersion } }) => groupVersion);
    const lists = await Promise.all(
      ['v1', ...versions].map(async (apiVersion) => {
        const root = apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}`;
        const { code, body } = await this.proxy.get(root);
        // A group whose own server is away is none that the suites ask for.
        return { root, apiVersion, resources: code === 200 ? (JSON.parse(body) as ResourceList).resources : [] };
      }),
    );
    for (const { root, apiVersion, resources } of lists) {
      for (const { name, singularName, kind, namespaced, shortNames = [] } of resources.filter(({ name }) => !name.includes('/'))) {
        const resource = { root, apiVersion, kind, plural: name, isNamespaced: namespaced };
        const [group] = apiVersion.split('/');
        for (const word of [name, singularName, kind.toLowerCase(), ...shortNames, `${name}.${group}`]) {
          // The groups come in the order in which kubectl looks into them.
          if (!this.byWord.has(word)) this.byWord.set(word, resource);
        }
      }
    }
  }
}
