import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { customResourceSchemas } from './schemas/custom-resources';
import { kubernetesSchemas, type OpenApi } from './schemas/kubernetes';
import { asLines } from './schemas/schema-file';

/**
 * Writes the schemas that `npx milvus-k8s check` reads. Those of Kubernetes come from its OpenAPI document, given as a path:
 * `api/openapi-spec/swagger.json` of a source tree. Without one, only those of custom resources are written.
 */
const SCHEMAS = join(__dirname, '..', 'schemas');

const [swagger] = process.argv.slice(2);
if (swagger !== undefined) {
  const release = /v?(1\.\d+)/.exec(swagger)?.[1] ?? '';
  const document = JSON.parse(readFileSync(swagger, 'utf8')) as OpenApi;
  writeFileSync(join(SCHEMAS, 'kubernetes.json'), asLines(kubernetesSchemas(document, release)));
}
writeFileSync(join(SCHEMAS, 'custom-resources.json'), asLines(customResourceSchemas()));
