import { checkExtensionsOfMilvus } from '../../rules';
import { isBackupJob } from '../backup-spec';

/** Checks each Job of milvus-backup, with the Milvus of this app that it is about. */
export const checkEach = checkExtensionsOfMilvus(isBackupJob);
