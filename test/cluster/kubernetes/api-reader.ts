import { ApiProxy, type ApiAnswer } from './api-proxy';
import { ApiResources, type ApiResource } from './api-resources';
import type { Resource } from './objects';

/** Reads objects of a cluster. */
export interface ObjectReader {
  /** One object, or nothing where there is none. Where its kind has no namespaces, none counts. */
  get<T extends Resource>(word: string, name: string, namespace: string): Promise<T | undefined>;
  /** The objects of one kind or several, in the order of the kinds: of a namespace, or of all. */
  list<T extends Resource>(words: string, selector: string, namespace?: string): Promise<T[]>;
}

/** Reads objects as `kubectl get` does, without a process for each look. */
export class ApiReader implements ObjectReader {
  private readonly proxy: ApiProxy;
  private readonly resources: ApiResources;

  constructor(command: string, kubeconfig: string) {
    this.proxy = new ApiProxy(command, kubeconfig);
    this.resources = new ApiResources(this.proxy);
  }

  public async get<T extends Resource>(word: string, name: string, namespace: string): Promise<T | undefined> {
    const [resource] = await this.resources.find(word);
    if (!resource) return undefined;
    const answer = await this.proxy.get(`${folderOf(resource, namespace)}/${encodeURIComponent(name)}`);
    return answer.code === 404 ? undefined : parse<T>(answer);
  }

  public async list<T extends Resource>(words: string, selector: string, namespace?: string): Promise<T[]> {
    const lists = await Promise.all(
      (await this.resources.find(words)).map(async (resource) => {
        const query = selector === '' ? '' : `?labelSelector=${encodeURIComponent(selector)}`;
        const { items } = parse<{ readonly items: T[] }>(await this.proxy.get(`${folderOf(resource, namespace)}${query}`));
        // The API server says of what kind they are for the list as a whole.
        return items.map((item) => ({ ...item, apiVersion: resource.apiVersion, kind: resource.kind }));
      }),
    );
    return lists.flat();
  }

  /** Ends what reading has started; it starts again with the next look. */
  public end(): Promise<void> {
    return this.proxy.end();
  }
}

const folderOf = ({ root, plural, isNamespaced }: ApiResource, namespace?: string): string =>
  isNamespaced && namespace !== undefined ? `${root}/namespaces/${namespace}/${plural}` : `${root}/${plural}`;

function parse<T>({ code, body }: ApiAnswer): T {
  if (code !== 200) throw new Error(`the API server answered ${code}: ${body.slice(0, 500)}`);
  return JSON.parse(body) as T;
}
