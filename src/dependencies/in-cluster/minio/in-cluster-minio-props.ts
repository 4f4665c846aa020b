import type { k8s } from 'cdk8s-plus-27';
import type { Override } from '../../../emit';
import { NAMING_READERS, type NamingProps } from '../../../naming';
import { boolean, callback, number, string, propsOf, type PropsType } from '../../../props';
import { accessKeyReader, type AccessKeyCredentials } from '../../../security';
import { serviceCertificatesReader, type ServiceCertificates } from '../certificates/service-certificates';
import {
  SERVICE_READERS,
  SERVICE_OVERRIDE_READERS,
  type StatefulServiceOverrides,
  type StatefulServiceProps,
} from '../stateful-service/stateful-service-props';

/** Changes to the objects of a MinIO, applied last. */
export interface InClusterMinioOverrides extends StatefulServiceOverrides {
  /**
   * Changes the spec of the Service for clients.
   *
   * @default - none
   */
  readonly service?: Override<k8s.ServiceSpec>;
  /**
   * Changes the spec of the Job that creates Milvus' user.
   *
   * @default - none
   */
  readonly milvusUser?: Override<k8s.JobSpec>;
}

/** Props of `InClusterMinio`. */
export interface InClusterMinioProps extends NamingProps, StatefulServiceProps {
  /**
   * Beginning of the names of the objects; they end with `-minio`. It cannot be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Number of nodes: 1, or 4 to 16. Half of the drives may be lost without loss of data, and one node less than half may be down
   * without stopping writes. More than 16 nodes are possible if erasure sets of 4 to 16 drives divide the number. It cannot be
   * changed later.
   *
   * @default 4
   */
  readonly nodes?: number;
  /**
   * Number of drives of each node; each is a disk of the size of `storage`. It cannot be changed later.
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
   * A new `version` rolls the pods that read the Secret, including MinIO itself if it has one node. Several nodes must change the
   * password together: delete their pods at once.
   *
   * @default - no credentials, which is a finding
   */
  readonly credentials?: AccessKeyCredentials;
  /**
   * Whether MinIO reads user and password from files instead of from environment variables, which everybody who may read the pod can see in a
   * crash dump or with `kubectl exec`.
   *
   * @default false
   */
  readonly credentialFiles?: boolean;
  /**
   * Separate user for Milvus, in another Secret that you create. A Job creates the user, which may only use this bucket, so that
   * only MinIO has the password of root. With a new `version` the Job runs again.
   *
   * @default - Milvus uses `credentials`
   */
  readonly milvusUser?: AccessKeyCredentials;
  /**
   * Certificate for TLS from clients and between nodes. It cannot be turned on or off node by node: delete all pods at once.
   *
   * @default - no TLS; only the network policy restricts connections
   */
  readonly tls?: ServiceCertificates;
  /**
   * Image with a shell and `mc`, MinIO's client, for the Job that creates Milvus' user.
   *
   * @default - the image of the nodes; MinIO's official image has both
   */
  readonly maintenanceImage?: string;
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: InClusterMinioOverrides;
}

/** Type of the props. A separate rule reports missing credentials. */
export const IN_CLUSTER_MINIO_TYPE: PropsType<InClusterMinioProps> = {
  readers: {
    ...SERVICE_READERS,
    ...NAMING_READERS,
    name: string,
    nodes: number,
    drives: number,
    bucket: string,
    credentials: accessKeyReader,
    credentialFiles: boolean,
    milvusUser: accessKeyReader,
    tls: serviceCertificatesReader,
    maintenanceImage: string,
    overrides: propsOf<InClusterMinioOverrides>({ ...SERVICE_OVERRIDE_READERS, service: callback(), milvusUser: callback() }, {}),
  },
  hints: {},
};
