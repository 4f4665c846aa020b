import type { k8s } from 'cdk8s-plus-27';
import type { Override } from '../../../emit';
import { NAMING_READERS, type NamingProps } from '../../../naming';
import { callback, number, string, propsOf, type PropsType } from '../../../props';
import { accessKeyReader, type AccessKeyCredentials } from '../../../security';
import {
  SERVICE_READERS,
  SERVICE_OVERRIDE_READERS,
  type StatefulServiceOverrides,
  type StatefulServiceProps,
} from '../stateful-service/stateful-service-props';

/** Changes to the objects of a MinIO, each applied last. */
export interface InClusterMinioOverrides extends StatefulServiceOverrides {
  /**
   * Changes the spec of the Service for clients.
   *
   * @default - none
   */
  readonly service?: Override<k8s.ServiceSpec>;
  /**
   * Changes the spec of the Job that makes Milvus' own user.
   *
   * @default - none
   */
  readonly milvusUser?: Override<k8s.JobSpec>;
}

/** Props of `InClusterMinio`. */
export interface InClusterMinioProps extends NamingProps, StatefulServiceProps {
  /**
   * Name that the names of objects start with; they end in `-minio`. It can not be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Number of nodes: 1, or 4 to 16, of which half of the drives may be lost without losing data, and one node less than
   * half may be away without stopping writes. Also more than 16, where erasure sets of 4 to 16 drives divide it. It can
   * not be changed later.
   *
   * @default 4
   */
  readonly nodes?: number;
  /**
   * Number of drives of each node, each a disk of the size of `storage`. It can not be changed later.
   *
   * @default 1
   */
  readonly drives?: number;
  /**
   * Bucket for Milvus, which creates it.
   *
   * @default 'milvus'
   */
  readonly bucket?: string;
  /**
   * User and password of MinIO's root, in a Secret that you create. There is no default password.
   *
   * A new `version` rolls who reads it, and MinIO itself where it has one node. Several nodes take a new password only
   * together: delete their pods at once.
   *
   * @default - none: it is a finding until you name one
   */
  readonly credentials?: AccessKeyCredentials;
  /**
   * A user of Milvus' own, in another Secret that you create. A Job makes the user, who may use the one bucket and
   * nothing else; root's password then stays with MinIO. With a new `version` the Job runs again.
   *
   * @default - Milvus uses `credentials`
   */
  readonly milvusUser?: AccessKeyCredentials;
  /**
   * Image with a shell and `mc`, MinIO's client, for the Job that makes Milvus' own user.
   *
   * @default - the image of the nodes; MinIO's own has both
   */
  readonly maintenanceImage?: string;
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: InClusterMinioOverrides;
}

/** The props of a MinIO. Its credentials have a rule of their own where they are missing. */
export const IN_CLUSTER_MINIO_TYPE: PropsType<InClusterMinioProps> = {
  readers: {
    ...SERVICE_READERS,
    ...NAMING_READERS,
    name: string,
    nodes: number,
    drives: number,
    bucket: string,
    credentials: accessKeyReader,
    milvusUser: accessKeyReader,
    maintenanceImage: string,
    overrides: propsOf<InClusterMinioOverrides>({ ...SERVICE_OVERRIDE_READERS, service: callback(), milvusUser: callback() }, {}),
  },
  hints: {},
};
