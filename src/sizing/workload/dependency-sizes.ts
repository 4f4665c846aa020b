const GIB = 1024 ** 3;

/** Members of a dependency, with the size of each. */
export interface DependencySize {
  readonly name: string;
  readonly members: number;
  readonly cpus: number;
  readonly gibibytes: number;
  /** GiB of disk of each member. */
  readonly disk: number;
  readonly source: string;
}

const TOOL = 'sizing tool of Milvus';

/** Size of the vectors and scalar fields from which the tool takes larger dependencies: 100 million vectors of 768 dimensions. */
const LARGE = 100e6 * 768 * 4;

/**
 * Dependencies of a cluster in the same Kubernetes cluster, by the size of the data and of its loaded form.
 *
 * Source: sizing tool of Milvus at f57ab62
 */
export function dependencySizes(raw: number, loaded: number): readonly DependencySize[] {
  const isLarge = raw >= LARGE;
  const data = Math.ceil(raw / GIB);
  const ledgers = Math.max(20, data);
  return [
    { name: 'etcd', members: 3, cpus: 1, gibibytes: isLarge ? 8 : 4, disk: isLarge ? 50 : 20, source: TOOL },
    { name: 'MinIO', members: 4, cpus: 1, gibibytes: 8, disk: Math.max(30, Math.ceil((raw + loaded) / GIB)), source: TOOL },
    {
      name: 'Pulsar bookie, ledgers',
      members: 3,
      cpus: isLarge ? 2 : 1,
      gibibytes: isLarge ? 16 : 8,
      disk: ledgers,
      source: TOOL,
    },
    { name: 'Pulsar bookie, journal', members: 3, cpus: 0, gibibytes: 0, disk: Math.min(50, data / 2), source: TOOL },
    { name: 'Pulsar broker', members: 2, cpus: isLarge ? 2 : 1, gibibytes: isLarge ? 8 : 4, disk: 0, source: TOOL },
    { name: 'Pulsar proxy', members: 2, cpus: isLarge ? 1 : 0.5, gibibytes: 4, disk: 0, source: TOOL },
    { name: 'ZooKeeper', members: 3, cpus: 0.5, gibibytes: isLarge ? 4 : 2, disk: isLarge ? 50 : 30, source: TOOL },
    { name: 'Kafka', members: 3, cpus: isLarge ? 4 : 2, gibibytes: isLarge ? 16 : 8, disk: ledgers, source: TOOL },
  ];
}

/** Bytes in a bucket: data, the files of its indexes, and as much again of segments that compaction has replaced for some hours. */
export function bucketBytes(raw: number, loaded: number, disk: number): number {
  return 2 * (raw + loaded + disk);
}
