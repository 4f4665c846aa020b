import type { ReleaseLine } from '@org/milvus-k8s';
import { StandIn, type Answer } from './rest-stand-in';

type Body = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>> & { readonly vector: readonly number[] };

interface Collection {
  readonly rows: Row[];
  flushed: number;
  indexed: boolean;
  loaded: number;
  compactions: number;
}

/** A part of a Milvus that can be away. */
export type Part = 'coordinators' | 'queue' | 'storage' | 'data nodes' | 'query nodes';

const NOT_READY: Answer = { code: 1, message: 'service not ready' };

/**
 * A Milvus with collections, which answers as the REST interface of a line does, also while a part of it is away. Sources:
 * `internal/distributed/proxy/httpserver/handler_v1.go` of 2.3 and `handler_v2.go` of 2.4 to 3.0; `pkg/util/merr/errors.go`.
 */
export class CollectionsStandIn extends StandIn {
  /** By database and name: `default.orders`. */
  public readonly collections = new Map<string, Collection>();
  public databases: readonly string[] = ['default'];
  public away: Part | undefined;
  /** User and password, if Milvus asks for them. */
  public user: string | undefined;
  /** The collections that were made, also those that are gone. */
  public readonly made: string[] = [];
  public readonly calls: string[] = [];
  /** The nearest row is another one than Milvus should find. */
  public isConfused = false;

  constructor(private readonly line: ReleaseLine = '2.6') {
    super();
  }

  public add(name: string): Collection {
    const collection = { rows: [], flushed: 0, indexed: false, loaded: 0, compactions: 0 };
    this.collections.set(name, collection);
    return collection;
  }

  protected override answer(url: string, body: Body, authorization = ''): Answer | string {
    const [, root, call = ''] = /^\/(v1\/vector|v2\/vectordb)\/([\w/]+)$/.exec(url) ?? [];
    if (root !== (this.line === '2.3' ? 'v1/vector' : 'v2/vectordb')) return '404 page not found';
    const given = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString();
    if (this.user !== undefined && this.user !== given) return { code: 1800, message: `user hasn't authenticated` };
    const name = `${String(body['dbName'])}.${String(body['collectionName'])}`;
    this.calls.push(`${call} ${name}`);
    const answer = this.line === '2.3' ? this.first(call, body, name) : this.second(call, body, name);
    if (typeof answer === 'string') return answer;
    return this.isEarly && answer.code === 0 ? { ...answer, code: 200 } : answer;
  }

  /** Releases that answer 200 for success. */
  private get isEarly(): boolean {
    return this.line === '2.3' || this.line === '2.4';
  }

  private first(call: string, body: Body, name: string): Answer | string {
    if (call === 'collections/create') {
      if (this.away === 'query nodes') return { code: 65535, message: 'failed to load collection: no query node' };
      Object.assign(this.create(name), { indexed: true, loaded: 100 });
      return { code: 0, data: {} };
    }
    if (call === 'collections/drop') return this.drop(name);
    const collection = this.collections.get(name);
    if (!collection) return { code: 100, message: `can't find collection[${name}]` };
    if (call === 'insert') return this.insert(collection, body, ['vector', 'tag']);
    if (call === 'search') return this.search(collection, body['vector'] as number[], ['tag']);
    return '404 page not found';
  }

  private second(call: string, body: Body, name: string): Answer | string {
    switch (call) {
      case 'databases/list':
        return { code: 0, data: this.databases };
      case 'collections/list': {
        const prefix = `${String(body['dbName'])}.`;
        return {
          code: 0,
          data: [...this.collections.keys()].filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length)),
        };
      }
      case 'collections/create':
        if (this.away === 'coordinators') return NOT_READY;
        if (body['schema'] === undefined) return { code: 1802, message: 'missing required parameters, error: schema' };
        this.create(name);
        return { code: 0, data: {} };
      case 'collections/drop':
        return this.away === 'coordinators' ? NOT_READY : this.drop(name);
      case 'collections/get_compaction_state':
        if (typeof body['jobID'] !== 'number') return { code: 1801, message: 'can only accept json format request' };
        return {
          code: 0,
          data: { compactionID: body['jobID'], state: this.away === 'data nodes' ? 'Executing' : 'Completed', executingPlanNumber: 1 },
        };
      default: {
        const collection = this.collections.get(name);
        return collection ? this.used(call, body, collection) : { code: 100, message: `can't find collection[${name}]` };
      }
    }
  }

  private used(call: string, body: Body, collection: Collection): Answer | string {
    switch (call) {
      case 'entities/insert':
        return this.away === 'queue' ? { code: 65535, message: 'no available mq broker' } : this.insert(collection, body, ['id', 'vector']);
      case 'collections/flush':
        if (this.line === '2.4') return '404 page not found';
        if (this.away === 'storage') return { code: 10001, message: 'request timeout' };
        collection.flushed += 1;
        return { code: 0, data: {} };
      case 'collections/compact':
        if (this.line === '2.4') return '404 page not found';
        collection.compactions += 1;
        return { code: 0, data: { compactionID: 4_490_000_000_000_123 } };
      case 'indexes/create':
        if (!Array.isArray(body['indexParams'])) return { code: 1802, message: 'missing required parameters, error: indexParams' };
        collection.indexed = true;
        return { code: 0, data: {} };
      case 'indexes/describe':
        if (!collection.indexed) return { code: 700, message: 'index not found' };
        return {
          code: 0,
          data: [{ indexName: 'vector', indexState: this.away === 'data nodes' ? 'InProgress' : 'Finished', failReason: '' }],
        };
      case 'collections/load':
        if (!collection.indexed) return { code: 700, message: 'index not found' };
        if (this.away === 'query nodes') return { code: 304, message: 'resource group node not enough' };
        collection.loaded = 40;
        return { code: 0, data: {} };
      case 'collections/get_load_state': {
        const state = { loadProgress: collection.loaded, loadState: collection.loaded < 100 ? 'LoadStateLoading' : 'LoadStateLoaded' };
        collection.loaded = Math.min(100, collection.loaded + 60);
        return { code: 0, data: state };
      }
      case 'entities/search': {
        const [vector = []] = body['data'] as number[][];
        return collection.loaded < 100 ? { code: 101, message: 'collection not loaded' } : this.search(collection, vector, ['id']);
      }
      default:
        return '404 page not found';
    }
  }

  private create(name: string): Collection {
    this.made.push(name);
    return this.collections.get(name) ?? this.add(name);
  }

  /** Dropping a collection twice is no mistake. */
  private drop(name: string): Answer {
    this.collections.delete(name);
    return { code: 0, data: {} };
  }

  private insert(collection: Collection, body: Body, fields: readonly string[]): Answer {
    const rows = body['data'] as Row[];
    const strange = rows.flatMap((row) => Object.keys(row)).find((field) => !fields.includes(field));
    if (strange !== undefined) return { code: 1804, message: `fail to deal the insert data, error: ${strange}` };
    collection.rows.push(...rows);
    return { code: 0, data: { insertCount: rows.length } };
  }

  private search({ rows }: Collection, vector: readonly number[], fields: readonly string[]): Answer {
    const distance = (row: Row) => row.vector.reduce((sum, each, index) => sum + (each - (vector[index] ?? 0)) ** 2, 0);
    const sorted = [...rows].sort((one, other) => distance(one) - distance(other));
    const nearest = sorted.at(this.isConfused ? -1 : 0);
    if (!nearest) return { code: 0, data: [] };
    return { code: 0, data: [{ ...Object.fromEntries(fields.map((field) => [field, nearest[field]])), distance: distance(nearest) }] };
  }
}
