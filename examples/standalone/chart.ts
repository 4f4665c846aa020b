import { Chart } from 'cdk8s';
import { Namespaces } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { MilvusStandalone } from '@org/milvus-k8s';

/** A whole Milvus in one pod: embedded etcd, local storage and queue on one volume. */
export class Standalone extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'notebooks' });

    new MilvusStandalone(this, 'milvus', {
      clients: [Namespaces.select(this, 'applications', { names: ['jupyter'] })],
    });
  }
}
