import { parse } from 'protobufjs';

import { insertMessage } from '../../milvus/raw-insert';

/** As Milvus reads it: floats packed in one field. */
const insertRequest = parse(`
  syntax = "proto3";
  message InsertRequest { string collection_name = 3; repeated FieldData fields_data = 5; uint32 num_rows = 7; }
  message FieldData { int32 type = 1; string field_name = 2; ScalarField scalars = 3; VectorField vectors = 4; }
  message ScalarField { LongArray long_data = 3; }
  message LongArray { repeated int64 data = 1; }
  message VectorField { int64 dim = 1; FloatArray float_vector = 2; }
  message FloatArray { repeated float data = 1 [packed = true]; }
`).root.lookupType('InsertRequest');

test('a raw insert is read as ids and as floats', () => {
  const read = insertRequest.toObject(insertRequest.decode(insertMessage('large', 3, 2)), { longs: Number });
  expect(read).toEqual({
    collectionName: 'large',
    numRows: 3,
    fieldsData: [
      { type: 5, fieldName: 'id', scalars: { longData: { data: [0, 1, 2] } } },
      { type: 101, fieldName: 'vector', vectors: { dim: 2, floatVector: { data: [0, 0, 0, 0, 0, 0] } } },
    ],
  });
});

test('a raw insert is as large as its vectors and little more', () => {
  const size = insertMessage('large', 1000, 256).length;
  expect(size).toBeGreaterThan(1_024_000);
  expect(size).toBeLessThan(1_040_000);
});
