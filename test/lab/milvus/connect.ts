import { openEntrance } from '../kubernetes/entrance';
import type { Kubectl } from '../kubernetes/kubectl';
import type { TestBed } from '../runner/test-bed';
import type { ClientSecurity } from './client-security';
import { Collection } from './collection';

/** An address for clients of the Milvus in a namespace. */
export const milvusAddress = (kubectl: Kubectl, service = 'milvus'): Promise<string> => openEntrance(kubectl, service, 19530);

/** A connection of its own to a collection of the Milvus in a namespace, closed when the suite ends. */
export async function connect(
  bed: TestBed,
  kubectl: Kubectl,
  name?: string,
  security?: ClientSecurity,
  service?: string,
): Promise<Collection> {
  const collection = await Collection.open(await milvusAddress(kubectl, service), 30, name, security);
  bed.cleanUp(() => collection.close());
  return collection;
}
