import type { TestImage } from './images';
import { milvus } from './milvus';

/** The same server under the tag of the next patch release, for an upgrade by tag alone. */
export const milvusNext = {
  ...milvus,
  reference: 'docker.io/milvusdb/milvus:v2.3.6',
  differences: ['the server and everything else is that of v2.3.5'],
} as const satisfies TestImage;
