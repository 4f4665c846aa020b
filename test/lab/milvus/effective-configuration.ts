import { Client, credentials } from '@grpc/grpc-js';
import { parse } from 'protobufjs';

/** The two messages of `internal/proto/internal.proto` (v2.3.5) that matter, with their field numbers. */
const messages = parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; string value = 2; }
  message Request { string pattern = 2; }
  message Response { repeated KeyValuePair configuations = 2; }
`).root;
const [request, response] = [messages.lookupType('Request'), messages.lookupType('Response')];

/** The services that answer ShowConfigurations, by the section of the configuration that each reports beside the shared ones. */
export const configurationServices = {
  rootCoord: 'milvus.proto.rootcoord.RootCoord',
  queryCoord: 'milvus.proto.query.QueryCoord',
  dataCoord: 'milvus.proto.data.DataCoord',
  queryNode: 'milvus.proto.query.QueryNode',
  dataNode: 'milvus.proto.data.DataNode',
  indexNode: 'milvus.proto.index.IndexNode',
} as const;

export type ConfigurationService = keyof typeof configurationServices;

/** Milvus compares keys without regard to case and separators, and reports them so. */
export const reportedKey = (key: string): string => key.toLowerCase().replace(/[/_.]/g, '');

/** The configuration that a running server uses, by its reported keys: its own section and the shared ones. */
export async function effectiveConfiguration(address: string, service: ConfigurationService): Promise<ReadonlyMap<string, string>> {
  const client = new Client(address, credentials.createInsecure());
  try {
    const pairs = await new Promise<readonly { readonly key: string; readonly value: string }[]>((resolve, reject) => {
      client.makeUnaryRequest(
        `/${configurationServices[service]}/ShowConfigurations`,
        (message: object) => Buffer.from(request.encode(message).finish()),
        (bytes: Buffer) => response.toObject(response.decode(bytes), { arrays: true })['configuations'] as never,
        { pattern: '' },
        { deadline: Date.now() + 10_000 },
        (error, answer) => (error || answer === undefined ? reject(error ?? new Error('no answer')) : resolve(answer)),
      );
    });
    return new Map(pairs.map(({ key, value }) => [reportedKey(key), value]));
  } finally {
    client.close();
  }
}
