import { aFunction, aNumber, aText, propsOf, type PropsType } from '../../../props';
import { accessKeyKind } from '../../../security';
import { SERVICE_KINDS, SERVICE_OVERRIDE_KINDS } from '../stateful-service/stateful-service-prop-kinds';
import type { InClusterMinioOverrides, InClusterMinioProps } from './in-cluster-minio-props';

/** The props of a MinIO. Its credentials have a rule of their own where they are missing. */
export const MINIO_TYPE: PropsType<InClusterMinioProps> = {
  kinds: {
    ...SERVICE_KINDS,
    name: aText,
    nodes: aNumber,
    drives: aNumber,
    bucket: aText,
    credentials: accessKeyKind,
    milvusUser: accessKeyKind,
    maintenanceImage: aText,
    overrides: propsOf<InClusterMinioOverrides>({ ...SERVICE_OVERRIDE_KINDS, service: aFunction(), milvusUser: aFunction() }, {}),
  },
  instead: {},
};
