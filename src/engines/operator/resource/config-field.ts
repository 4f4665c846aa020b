import { configTree, keyPath, type ConfigEntry } from '../../../config';

/** Keys that the fields of `dependencies` decide; the operator removes them from `config`, or writes them itself. */
const OF_DEPENDENCIES = ['etcd.endpoints', 'minio.address', 'minio.port', 'pulsar.address', 'pulsar.port', 'mq.type', 'kafka.brokerList'];

/** Keys of woodpecker as a service, which its field decides. */
const WOODPECKER_POOLS = 'woodpecker.client.quorum.quorumBufferPools';

/** Switches that the operator turns on with a rolling update, whatever the release has. */
const STANDBY_SECTIONS = ['rootCoord', 'dataCoord', 'indexCoord', 'queryCoord'];

/** The field `config`: nested sections, with the switches that the operator would add. */
export function configField(entries: readonly ConfigEntry[], activeStandby: boolean | undefined): Record<string, unknown> {
  const own = entries.filter(({ key }) => !OF_DEPENDENCIES.includes(key) && key !== WOODPECKER_POOLS);
  const standby = activeStandby === undefined ? [] : STANDBY_SECTIONS.map((section) => `${section}.enableActiveStandby`);
  const written = new Set(own.map(({ key }) => key));
  const added = standby.filter((key) => !written.has(key)).map((key) => ({ path: keyPath(key), value: activeStandby ?? false }));
  return configTree([...own.flatMap(({ key, value }) => (value === undefined ? [] : [{ path: keyPath(key), value }])), ...added]);
}
