import { JSON_LINES } from '../../jobs';

/**
 * Creates a VolumeSnapshot of each claim at the same moment, as near as one pod can, waits until all are usable, and removes old sets after
 * that. All snapshots of a run are one set with the same time in a label. If one fails, the set stays for a look, and nothing old is removed.
 *
 * The token goes through standard input, because other processes can read the arguments of a process.
 *
 * Reads API, the address; SECRETS, the directory with `api-token/token` and `api-ca/ca.crt`; NAMESPACE; CLAIMS, separated by spaces;
 * CLASS, which may be empty; SET, the name of the schedule; KEEP_LAST and KEEP_SECONDS; WAIT_SECONDS and PAUSE.
 */
export const SNAPSHOT_VOLUMES = `set -eu
unset LD_LIBRARY_PATH LD_PRELOAD # those of Milvus, not of curl
${JSON_LINES}
snapshots=$API/apis/snapshot.storage.k8s.io/v1/namespaces/$NAMESPACE/volumesnapshots
request() { # <options of curl…>
  printf 'header = "Authorization: Bearer %s"\\n' "$(cat "$SECRETS/api-token/token")" |
    curl --silent --show-error --fail --max-time 60 --cacert "$SECRETS/api-ca/ca.crt" --config - \\
      --header 'Content-Type: application/json' "$@"
}
time=$(date -u +%Y%m%d%H%M%S)
body() { # <claim>
  class=\${CLASS:+'"volumeSnapshotClassName":"'$CLASS'",'}
  printf '{"apiVersion":"snapshot.storage.k8s.io/v1","kind":"VolumeSnapshot",'
  printf '"metadata":{"name":"%s-%s","labels":{"milvus.io/snapshot-schedule":"%s","milvus.io/snapshot-time":"%s"}},' "$1" "$time" "$SET" "$time"
  printf '"spec":{%s"source":{"persistentVolumeClaimName":"%s"}}}' "$class" "$1"
}
started=
for claim in $CLAIMS; do
  request --data-raw "$(body "$claim")" "$snapshots" > /dev/null &
  started="$started $!"
done
failed=0
for process in $started; do wait "$process" || failed=1; done
[ "$failed" = 0 ] || { echo 'not every snapshot could be created' >&2; exit 1; }
selector=labelSelector=milvus.io/snapshot-schedule%3D$SET
end=$(($(date +%s) + WAIT_SECONDS))
for claim in $CLAIMS; do
  while :; do
    state=$(request "$snapshots/$claim-$time" | json)
    message=$(printf '%s' "$state" | awk -F '\\t' '$1 == "status.error.message" { print $2 }')
    [ -z "$message" ] || { echo "$claim-$time: $message" >&2; exit 1; }
    ready=$(printf '%s' "$state" | awk -F '\\t' '$1 == "status.readyToUse" { print $2 }')
    [ "$ready" != true ] || break
    [ "$(date +%s)" -lt "$end" ] || { echo "$claim-$time is not usable after $WAIT_SECONDS s" >&2; exit 1; }
    sleep "$PAUSE"
  done
  echo "created $claim-$time"
done
limit=$(date -u -d "@$(($(date +%s) - KEEP_SECONDS))" +%Y%m%d%H%M%S)
all=$(request "$snapshots?$selector" | json | awk -F '\\t' '
  $1 ~ /^items\\.[0-9]+\\.metadata\\.name$/ { split($1, part, "."); name[part[2]] = $2 }
  $1 ~ /^items\\.[0-9]+\\.metadata\\.labels\\.milvus\\.io\\/snapshot-time$/ { split($1, part, "."); time[part[2]] = $2 }
  END { for (each in name) print time[each], name[each] }' | sort -r)
sets=0
last=
printf '%s\\n' "$all" | while read -r made name; do
  [ "$made" = "$last" ] || sets=$((sets + 1))
  last=$made
  if [ "$sets" -gt "$KEEP_LAST" ] && [ "$made" -lt "$limit" ]; then
    request --request DELETE "$snapshots/$name" > /dev/null
    echo "removed $name"
  else
    echo "kept $name"
  fi
done
`;
