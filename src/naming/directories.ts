/** Milvus' data directory: `localStorage.path`, `rocksmq.path` and `etcd.data.dir` are inside it. */
export const DATA_DIRECTORY = '/var/lib/milvus';

/** Mount path of the ConfigMap. It is a plain directory, so the kubelet updates it in place. */
export const USER_CONFIG_DIRECTORY = '/milvus/user-config';

/** The directory that Milvus reads (`MILVUSCONF`). It contains links to the image's own files, and one to `user.yaml`. */
export const CONFIG_DIRECTORY = '/milvus/effective-config';

/** File with the settings of plug-ins, which replaces the image's own. Source: `pkg/util/paramtable/hook_config.go` */
export const HOOK_FILE = 'hook.yaml';

/** Process files of Milvus. */
export const RUN_DIRECTORY = '/run/milvus';

/** Temporary files. */
export const TEMPORARY_DIRECTORY = '/tmp';

/** Directories that Milvus may write to. */
export const WRITABLE_DIRECTORIES: readonly string[] = [DATA_DIRECTORY, RUN_DIRECTORY, TEMPORARY_DIRECTORY];
