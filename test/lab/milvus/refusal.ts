import { MilvusClient } from '@zilliz/milvus2-sdk-node';

import { clientConfig, type ClientSecurity } from './client-security';

/** Why such a client is not served; nothing where it is. It asks for the list of collections. */
export async function refusal(address: string, security: ClientSecurity): Promise<string | undefined> {
  const client = new MilvusClient(clientConfig(address, 10, security));
  try {
    await client.connectPromise;
    const { status } = await client.listCollections();
    return status.error_code === 'Success' || status.error_code === 0 ? undefined : `${status.error_code}: ${status.reason}`;
  } catch (error) {
    return String(error);
  } finally {
    await client.closeConnection();
  }
}
