import { Client, credentials } from '@grpc/grpc-js';
import { parse } from 'protobufjs';

import { clientConfig, type ClientSecurity } from './client-security';

/**
 * The messages of an insert (`milvus.proto` and `schema.proto`, v2.3.5) that matter, with their field numbers. Packed floats are bytes on
 * the wire, and so are they here: the SDK takes minutes to write tens of mebibytes of them.
 */
const messages = parse(`
  syntax = "proto3";
  message InsertRequest { string collection_name = 3; repeated FieldData fields_data = 5; uint32 num_rows = 7; }
  message FieldData { int32 type = 1; string field_name = 2; ScalarField scalars = 3; VectorField vectors = 4; }
  message ScalarField { LongArray long_data = 3; }
  message LongArray { repeated int64 data = 1; }
  message VectorField { int64 dim = 1; FloatArray float_vector = 2; }
  message FloatArray { bytes data = 1; }
  message MutationResult { Status status = 1; }
  message Status { int32 error_code = 1; string reason = 2; }
`).root;
const [request, response] = [messages.lookupType('InsertRequest'), messages.lookupType('MutationResult')];

const types = { int64: 5, floatVector: 101 };
const timeoutSeconds = 120;

/** An insert of vectors of zeros with the ids 0, 1, … as the SDK would send it, in the fields of `Collection`. */
export function insertMessage(collection: string, rows: number, dimensions: number): Buffer {
  const ids = { type: types.int64, field_name: 'id', scalars: { long_data: { data: Array.from({ length: rows }, (_, id) => id) } } };
  const zeros = Buffer.alloc(rows * dimensions * Float32Array.BYTES_PER_ELEMENT);
  const vectors = { type: types.floatVector, field_name: 'vector', vectors: { dim: dimensions, float_vector: { data: zeros } } };
  const message = { collection_name: collection, fields_data: [ids, vectors], num_rows: rows };
  return Buffer.from(request.encode(request.fromObject(keysOf(message) as object)).finish());
}

/** Sends such a message. Returns why it was refused; nothing where it was not. */
export async function sendInsert(address: string, security: ClientSecurity, message: Buffer): Promise<string | undefined> {
  const { channelOptions } = clientConfig(address, timeoutSeconds, security);
  const trust = security.authority === undefined ? credentials.createInsecure() : credentials.createSsl(Buffer.from(security.authority));
  const name = security.serverName === undefined ? {} : { 'grpc.ssl_target_name_override': security.serverName };
  const client = new Client(address, trust, { ...channelOptions, ...name, 'grpc.max_send_message_length': -1 });
  try {
    return await new Promise((resolve) =>
      client.makeUnaryRequest(
        '/milvus.proto.milvus.MilvusService/Insert',
        (bytes: Buffer) => bytes,
        (bytes: Buffer) => response.toObject(response.decode(bytes), { defaults: true })['status'] as AnsweredStatus | null,
        message,
        { deadline: Date.now() + timeoutSeconds * 1000 },
        (error, status) => {
          if (error) return resolve(String(error));
          resolve(status && status.errorCode !== 0 ? `${status.errorCode}: ${status.reason}` : undefined);
        },
      ),
    );
  } finally {
    client.close();
  }
}

interface AnsweredStatus {
  readonly errorCode: number;
  readonly reason: string;
}

/** protobufjs writes the names of fields in camel case. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return typeof value[0] === 'object' ? value.map(keysOf) : value;
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [camel(name), keysOf(inner)]));
}
