import { inspect } from 'node:util';

import { ConsistencyLevelEnum, DataType, MilvusClient, type ResStatus } from '@zilliz/milvus2-sdk-node';

import { until } from '../kubernetes/waiting';
import { clientConfig, type ClientSecurity } from './client-security';
import type { VectorSet } from './vectors';

const batchSize = 2000;
const vectorField = 'vector';
const idField = 'id';

/** How much of what was written a search has to see: everything, or what is there. */
export type Consistency = 'Strong' | 'Eventually';

/** One collection of vectors, used through the SDK as any client would. Every answer that is not a success throws. */
export class Collection {
  private constructor(
    private readonly client: MilvusClient,
    private readonly name: string,
  ) {}

  /** Opens a collection; it need not exist yet. */
  public static async open(address: string, timeoutSeconds = 30, name = 'vectors', security: ClientSecurity = {}): Promise<Collection> {
    const client = new MilvusClient(clientConfig(address, timeoutSeconds, security));
    await client.connectPromise;
    return new Collection(client, name);
  }

  public async create(dimensions: number, replication: { readonly shards?: number } = {}): Promise<void> {
    const creation = this.client.createCollection({
      collection_name: this.name,
      shards_num: replication.shards ?? 1,
      consistency_level: 'Strong',
      fields: [
        { name: idField, data_type: DataType.Int64, is_primary_key: true, autoID: false },
        { name: vectorField, data_type: DataType.FloatVector, dim: dimensions },
      ],
    });
    check(await creation.catch(throwError));
  }

  /** Inserts vectors under their index in the set; returns how many were acknowledged. */
  public async insert(vectors: VectorSet, from = 0, to = vectors.count): Promise<number> {
    let acknowledged = 0;
    for (let start = from; start < to; start += batchSize) {
      const ids = Array.from({ length: Math.min(batchSize, to - start) }, (_, index) => start + index);
      const result = await this.client.insert({
        collection_name: this.name,
        data: ids.map((id) => ({ [idField]: id, [vectorField]: vectors.vector(id) })),
      });
      check(result.status);
      acknowledged += ids.length;
    }
    return acknowledged;
  }

  /** Writes one vector anew under its index in the set. */
  public async upsert(vectors: VectorSet, id: number): Promise<void> {
    const result = await this.client.upsert({ collection_name: this.name, data: [{ [idField]: id, [vectorField]: vectors.vector(id) }] });
    check(result.status);
  }

  /** Says which index the vectors get. */
  public async createIndex(): Promise<void> {
    check(
      await this.client.createIndex({
        collection_name: this.name,
        field_name: vectorField,
        index_type: 'HNSW',
        metric_type: 'L2',
        params: { M: 32, efConstruction: 300 },
      }),
    );
  }

  /** Writes out what is in memory and builds an HNSW index over it; waits for both. */
  public async index(): Promise<void> {
    await this.client.flushSync({ collection_names: [this.name] });
    await this.createIndex();
    const indexed = { collection_name: this.name, field_name: vectorField };
    await until('the index is built', 120, async () => {
      const progress = await this.client.getIndexBuildProgress(indexed);
      return progress.total_rows > 0 && Number(progress.indexed_rows) === Number(progress.total_rows);
    });
  }

  /** Loads the collection into the query nodes and waits until it is. */
  public async load(inMemoryReplicas = 1): Promise<void> {
    check(await this.client.loadCollectionSync({ collection_name: this.name, replica_number: inMemoryReplicas }));
  }

  public async release(): Promise<void> {
    check(await this.client.releaseCollection({ collection_name: this.name }));
  }

  /** The ids of the nearest vectors of each query. */
  public async search(queries: readonly number[][], limit: number, consistency: Consistency = 'Strong'): Promise<number[][]> {
    const found: number[][] = [];
    for (const query of queries) {
      const answer = await this.client.search({
        collection_name: this.name,
        vector: [...query],
        limit,
        // By default the vectors come back as well, which is a second request to the query nodes.
        output_fields: [idField],
        consistency_level: ConsistencyLevelEnum[consistency],
        params: { ef: 400 },
      });
      check(answer.status);
      found.push(answer.results.map((hit) => Number(hit.id)));
    }
    return found;
  }

  /** The id of a query node that holds data of the collection. */
  public async queryNode(): Promise<number> {
    const answer = await this.client.getQuerySegmentInfo({ collectionName: this.name });
    check(answer.status);
    const [node] = answer.infos.flatMap(({ nodeIds }) => nodeIds);
    if (node === undefined) throw new Error(`no query node holds a segment of ${this.name}`);
    return Number(node);
  }

  /** How many entities there are, counted by the query nodes and not from statistics. */
  public async count(): Promise<number> {
    const request = { collection_name: this.name, expr: '', output_fields: ['count(*)'] };
    const answer = await this.client.query(request);
    check(answer.status);
    return Number(answer.data[0]?.['count(*)']);
  }

  /** How many entities there are at a moment so many seconds from now: Milvus keeps the caller waiting until then. */
  public async countLater(seconds: number): Promise<number> {
    // A timestamp of Milvus has milliseconds in its upper bits and a counter in the lower 18.
    const guarantee = (BigInt(Date.now() + seconds * 1000) << 18n).toString();
    const request = {
      ...{ collection_name: this.name, expr: '', output_fields: ['count(*)'] },
      ...{ consistency_level: ConsistencyLevelEnum.Customized, guarantee_timestamp: guarantee },
    };
    const answer = await this.client.query(request);
    check(answer.status);
    return Number(answer.data[0]?.['count(*)']);
  }

  /** The ids that are stored, from one up to another. */
  public async ids(from: number, to: number, consistency: Consistency = 'Strong'): Promise<ReadonlySet<number>> {
    const expr = `${idField} >= ${from} && ${idField} < ${to}`;
    const consistency_level = ConsistencyLevelEnum[consistency];
    const answer = await this.client.query({
      collection_name: this.name,
      expr,
      output_fields: [idField],
      limit: 16_000,
      consistency_level,
    });
    check(answer.status);
    return new Set(answer.data.map((row) => Number(row[idField])));
  }

  /** The names of all collections of the Milvus. */
  public async names(): Promise<string[]> {
    const { status, data } = await this.client.showCollections({});
    check(status);
    return data.map(({ name }) => name);
  }

  public async close(): Promise<void> {
    await this.client.closeConnection();
  }
}

function check(status: ResStatus): void {
  if (status.error_code !== 'Success' && status.error_code !== 0) {
    throw new Error(`Milvus answered ${status.error_code}: ${status.reason}`);
  }
}

/** The SDK may throw a status, of which nothing would be told. */
function throwError(thrown: unknown): never {
  throw thrown instanceof Error ? thrown : new Error(`the SDK threw ${inspect(thrown)}`);
}
