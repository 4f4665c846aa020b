import { createHash } from 'node:crypto';
import { k8s } from 'cdk8s-plus-27';
import { VOLUMES } from '../../../naming';
import { accessKey, fromSecret, secretKey, type AccessKeyCredentials } from '../../../security';
import { CONTAINER_SECURITY_CONTEXT, containerResources } from '../../../workload';
import { type Manifest, type Override } from '../../../emit';
import type { StatefulService } from '../stateful-service/stateful-service';
import { MAKE_USER } from './minio-scripts';

/** What the Job needs to know. */
export interface MinioUser {
  readonly service: StatefulService;
  /** Image with a shell and mc. */
  readonly image: string;
  readonly url: string;
  readonly bucket: string;
  readonly root: AccessKeyCredentials;
  readonly user: AccessKeyCredentials;
  readonly override: Override<k8s.JobSpec> | undefined;
}

const COMPONENT = 'minio-user';

/**
 * Emits the Job, under a name that follows from its content and from what the user says about the Secrets: a changed Job is
 * another one, and the same one never changes.
 */
export function emitMinioUser(props: MinioUser): Manifest {
  const { service, override, root, user } = props;
  service.admitWorkload(COMPONENT);
  const spec = override ? override(jobSpec(props)) : jobSpec(props);
  const digest = createHash('sha256')
    .update(JSON.stringify(k8s.toJson_JobSpec(spec)))
    .update(versions(root, user))
    .digest('hex')
    .slice(0, 8);
  return service.emit<k8s.JobSpec>('milvus-user', {
    apiVersion: 'batch/v1',
    kind: 'Job',
    name: service.objectName(`user-${digest}`),
    content: () => spec,
    toJson: k8s.toJson_JobSpec,
  });
}

/** What the user says about the two Secrets; nothing where nothing is said. */
function versions(root: AccessKeyCredentials, user: AccessKeyCredentials): string {
  const given = { root: root.version, user: user.version };
  return root.version === undefined && user.version === undefined ? '' : JSON.stringify(given);
}

function jobSpec({ service, image, url, bucket, root, user }: MinioUser): k8s.JobSpec {
  const amounts = { cpu: '100m', memory: '256Mi', ephemeralStorage: '64Mi' };
  const values = { URL: url, POLICY_NAME: service.workloadName, POLICY: policy(bucket), MC_CONFIG_DIR: '/tmp/mc' };
  const secrets = {
    ROOT_USER: accessKey(root),
    ROOT_PASSWORD: secretKey(root),
    MILVUS_USER: accessKey(user),
    MILVUS_PASSWORD: secretKey(user),
  };
  return {
    backoffLimit: 6,
    activeDeadlineSeconds: 3600,
    template: service.jobTemplate(COMPONENT, {
      restartPolicy: 'OnFailure',
      containers: [
        {
          name: COMPONENT,
          image,
          imagePullPolicy: 'IfNotPresent',
          command: ['/bin/sh', '-c', MAKE_USER],
          env: [
            ...Object.entries(values).map(([name, value]) => ({ name, value })),
            ...Object.entries(secrets).map(([name, field]) => fromSecret(name, field)),
          ],
          resources: containerResources({ requests: amounts, limits: amounts }),
          securityContext: CONTAINER_SECURITY_CONTEXT,
          volumeMounts: [{ name: VOLUMES.temporary, mountPath: '/tmp' }],
        },
      ],
      volumes: [{ name: VOLUMES.temporary, emptyDir: { sizeLimit: k8s.Quantity.fromString('16Mi') } }],
    }),
  };
}

/** What Milvus does with a bucket: create it, and read, write, list and delete objects, large ones in parts. */
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
