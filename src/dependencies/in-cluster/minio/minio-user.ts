import { createHash } from 'node:crypto';
import { k8s } from 'cdk8s-plus-27';
import { VOLUMES, serviceObject } from '../../../naming';
import { accessKey, fromSecret, secretKey, type AccessKeyCredentials } from '../../../security';
import { CONTAINER_SECURITY_CONTEXT, containerResources, type Manifest, type Override } from '../../../workload';
import type { StatefulService } from '../stateful-service/stateful-service';

/** What the Job needs to know. */
export interface MinioUser {
  readonly service: StatefulService;
  readonly url: string;
  readonly bucket: string;
  readonly root: AccessKeyCredentials;
  readonly user: AccessKeyCredentials;
  readonly override: Override<k8s.JobSpec> | undefined;
}

const COMPONENT = 'minio-user';

/**
 * Makes the user and gives it one policy. Run again it changes nothing. Secrets go through standard input, because the
 * arguments of a process can be read by others. Reads URL, POLICY_NAME, POLICY and the two pairs of keys.
 */
const MAKE_USER = `set -eu
printf '%s\\n%s\\n' "$ROOT_USER" "$ROOT_PASSWORD" | mc alias set minio "$URL" >/dev/null 2>&1 || true
until mc admin info minio >/dev/null 2>&1; do
  echo "waiting for $URL"
  sleep 3
  printf '%s\\n%s\\n' "$ROOT_USER" "$ROOT_PASSWORD" | mc alias set minio "$URL" >/dev/null 2>&1 || true
done
echo "$POLICY" > /tmp/policy.json
mc admin policy create minio "$POLICY_NAME" /tmp/policy.json
printf '%s\\n%s\\n' "$MILVUS_USER" "$MILVUS_PASSWORD" | mc admin user add minio
mc admin policy attach minio "$POLICY_NAME" --user "$MILVUS_USER" ||
  mc admin policy entities minio --user "$MILVUS_USER" | grep -qw "$POLICY_NAME"
`;

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
    name: serviceObject(service.workloadName, `user-${digest}`),
    content: () => spec,
    toJson: k8s.toJson_JobSpec,
  });
}

/** What the user says about the two Secrets; nothing where nothing is said. */
function versions(root: AccessKeyCredentials, user: AccessKeyCredentials): string {
  const given = { root: root.version, user: user.version };
  return root.version === undefined && user.version === undefined ? '' : JSON.stringify(given);
}

function jobSpec({ service, url, bucket, root, user }: MinioUser): k8s.JobSpec {
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
          // MinIO's image carries its client mc, too.
          image: service.image,
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
