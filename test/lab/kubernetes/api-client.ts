import { ApiProxy, type ApiAnswer } from './api-proxy';
import { ApiResources, type ApiResource } from './api-resources';
import type { Resource } from './objects';

/** What is asked of a cluster so often that a kubectl for each time is too slow. */
export interface ClusterApi {
  /** One object, or nothing where there is none. Where its kind has no namespaces, none counts. */
  get<T extends Resource>(word: string, name: string, namespace: string): Promise<T | undefined>;
  /** The objects of one kind or several, in the order of the kinds: of a namespace, or of all. */
  list<T extends Resource>(words: string, selector: string, namespace?: string): Promise<T[]>;
  /** Asks for the eviction of a pod. Returns whether it was granted: a budget may forbid it for the moment. */
  evict(pod: string, namespace: string): Promise<boolean>;
}

/** Reads as `kubectl get` does and evicts as `kubectl drain` does, without a process for each time. */
export class ApiClient implements ClusterApi {
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

  public async evict(pod: string, namespace: string): Promise<boolean> {
    const eviction = { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name: pod, namespace } };
    const answer = await this.proxy.post(`/api/v1/namespaces/${namespace}/pods/${pod}/eviction`, eviction);
    if (answer.code === 429) return false;
    // One that is not there has gone by itself.
    if (answer.code !== 201 && answer.code !== 404) throw refusal(answer);
    return true;
  }

  /** Ends what was started; it starts again with the next question. */
  public end(): Promise<void> {
    return this.proxy.end();
  }
}

const folderOf = ({ root, plural, isNamespaced }: ApiResource, namespace?: string): string =>
  isNamespaced && namespace !== undefined ? `${root}/namespaces/${namespace}/${plural}` : `${root}/${plural}`;

function parse<T>(answer: ApiAnswer): T {
  if (answer.code !== 200) throw refusal(answer);
  return JSON.parse(answer.body) as T;
}

const refusal = ({ code, body }: ApiAnswer): Error => new Error(`the API server answered ${code}: ${body.slice(0, 500)}`);
