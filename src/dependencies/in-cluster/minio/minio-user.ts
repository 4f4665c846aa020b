import { type k8s } from 'cdk8s-plus-27';
import type { Manifest, Override } from '../../../emit';
import { DeclaredJob, jobDigest, shellCommand, type JobPod } from '../../../jobs';
import { accessKey, secretKey, type AccessKeyCredentials, type CaBundle } from '../../../security';
import type { StatefulService } from '../stateful-service/stateful-service';
import { MAKE_USER } from './minio-scripts';

/** Options of the Job. */
export interface MinioUser {
  readonly service: StatefulService;
  /** Image with a shell and mc. */
  readonly image: string;
  /** Prop that sets the image. */
  readonly imageProp: 'image' | 'maintenanceImage';
  readonly url: string;
  /** Authority of the certificate of MinIO; missing without TLS. */
  readonly authority?: CaBundle;
  readonly bucket: string;
  readonly root: AccessKeyCredentials;
  readonly user: AccessKeyCredentials;
  readonly override: Override<k8s.JobSpec> | undefined;
}

const COMPONENT = 'minio-user';

/**
 * Declares the Job. Its name is derived from its content and from the versions of the Secrets, so that a changed Job is a new
 * object and an existing Job never changes.
 */
export function declareMinioUser(user: MinioUser): Manifest {
  const { service, override, imageProp } = user;
  service.admitWorkload(COMPONENT);
  const job = DeclaredJob.once({
    ...service.jobProps(COMPONENT, imageProp, 'overrides.milvusUser'),
    name: (spec) => service.objectName(`user-${jobDigest(spec, versions(user))}`),
    run: () => ({ backoffLimit: 6, activeDeadlineSeconds: 3600, pod: jobPod(user) }),
    override,
  });
  return job.emit(service, 'milvus-user');
}

/** Versions that the user gives to the two Secrets; empty if there are no versions. */
function versions({ root, user }: MinioUser): string {
  const given = { root: root.version, user: user.version };
  return root.version === undefined && user.version === undefined ? '' : JSON.stringify(given);
}

function jobPod({ service, image, url, authority, bucket, root, user }: MinioUser): JobPod {
  const trusted = authority?.mountedAs('minio-ca');
  return {
    ...service.jobPod(COMPONENT, image),
    name: COMPONENT,
    command: shellCommand(MAKE_USER),
    environment: {
      URL: url,
      POLICY_NAME: service.workloadName,
      POLICY: policy(bucket),
      MC_CONFIG_DIR: '/tmp/mc',
      ...(trusted ? { SSL_CERT_FILE: trusted.path } : {}),
    },
    ...(trusted ? { mounts: [trusted.mount] } : {}),
    secrets: {
      ROOT_USER: accessKey(root),
      ROOT_PASSWORD: secretKey(root),
      MILVUS_USER: accessKey(user),
      MILVUS_PASSWORD: secretKey(user),
    },
    resources: { cpu: '100m', memory: '256Mi', ephemeralStorage: '64Mi' },
    temporaryStorage: '16Mi',
    restartPolicy: 'OnFailure',
  };
}

/**
 * Policy with the operations that Milvus needs on a bucket: create it, and read, write, list and delete objects, large objects in
 * parts.
 */
function policy(bucket: string): string {
  const statement = (resource: string, ...actions: string[]) => ({
    Effect: 'Allow',
    Action: actions.map((action) => `s3:${action}`),
    Resource: [`arn:aws:s3:::${resource}`],
  });
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      statement(bucket, 'CreateBucket', 'GetBucketLocation', 'ListBucket', 'ListBucketMultipartUploads'),
      statement(`${bucket}/*`, 'GetObject', 'PutObject', 'DeleteObject', 'AbortMultipartUpload', 'ListMultipartUploadParts'),
    ],
  });
}
