import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { IMilvus } from '../network';
import { Platform } from '../platform';

/** The platform of a Job for a Milvus: that of the Milvus, if both are in one chart, and otherwise that of the place of the Job. */
export function jobPlatform(scope: Construct, milvus: IMilvus): Platform {
  return Chart.of(scope) === Chart.of(milvus) ? Platform.of(milvus) : Platform.of(scope);
}
