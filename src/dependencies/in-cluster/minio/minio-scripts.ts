/**
 * Creates the user and attaches its only policy; another run changes nothing. Secrets go through standard input, because other
 * processes can read the arguments of a process. The script waits while MinIO does not answer, and stops at an answer that
 * waiting does not change. It uses only a shell, sleep and mc, because MinIO's image is built on ubi-micro (minio#18329).
 *
 * Reads URL, POLICY_NAME, POLICY and the two pairs of keys.
 */
export const MAKE_USER = `set -eu
command -v mc >/dev/null || { echo "this image has no mc, MinIO's client: name one that has it as maintenanceImage" >&2; exit 1; }
sign_in() {
  said=$(printf '%s\\n%s\\n' "$ROOT_USER" "$ROOT_PASSWORD" | mc alias set minio "$URL" 2>&1) && said=$(mc admin info minio 2>&1)
}
until sign_in; do
  echo "$said" >&2
  case "$said" in
    *'Access Denied'* | *AccessDenied* | *InvalidAccessKeyId* | *'Access Key Id you provided does not exist'* | \\
    *SignatureDoesNotMatch* | *'signature we calculated does not match'*)
      echo 'MinIO refuses the user and password of root: is the Secret of credentials the one that MinIO was started with?' >&2
      exit 1
      ;;
  esac
  echo "waiting for $URL"
  sleep 3
done
echo "$POLICY" > /tmp/policy.json
mc admin policy create minio "$POLICY_NAME" /tmp/policy.json
printf '%s\\n%s\\n' "$MILVUS_USER" "$MILVUS_PASSWORD" | mc admin user add minio
mc admin policy attach minio "$POLICY_NAME" --user "$MILVUS_USER" || {
  entities=$(mc admin policy entities minio --user "$MILVUS_USER")
  case " $(echo $entities) " in *" $POLICY_NAME "*) ;; *) exit 1 ;; esac
}
`;
