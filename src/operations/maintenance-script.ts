import { patientCalls } from './patient-calls';

/**
 * Flushes or compacts collections one after the other, and waits for each. A failure does not keep the others from their turn, and fails
 * the script at the end.
 *
 * Variables: TASK, `flush` or `compact`; DATABASES and COLLECTIONS, names by lines, each empty for all; TIMEOUT, the seconds for all.
 *
 * Sources: `internal/distributed/proxy/httpserver/handler_v2.go` of 2.5 to 3.0: flush, which waits for the segments, compact and
 * getcompactionState; `pkg/util/merr/errors.go`: 100, collection not found.
 */
export const MAINTENANCE_SCRIPT = `set -efu
export LC_ALL=C
newline='
'
IFS=$newline # "for line in $list" runs over lines
begin=$(date +%s) end=$(($(date +%s) + TIMEOUT))
step='The Job' table= failures=0 done=0

${patientCalls('/v2/vectordb')}
fail() { echo "$step failed: $1" >&2; exit 1; }
body() { printf '{"dbName":"%s"%s}' "$database" "\${1:+,$1}"; } # <more fields>

flush() { must collections/flush "$(body "\\"collectionName\\":\\"$collection\\"")"; }
compact() {
  must collections/compact "$(body "\\"collectionName\\":\\"$collection\\"")"
  id=$(first compactionID)
  [ -n "$id" ] || fail "Milvus gives no number of the compaction: $answer"
  while :; do
    must collections/get_compaction_state "{\\"dbName\\":\\"$database\\",\\"jobID\\":$id}"
    [ "$(first state)" != Completed ] || return 0
    again "the compaction is $(first state), with $(first executingPlanNumber) plans"
  done
}
does() { # for $collection of $database, in a shell of its own, so that fail ends only that
  step="$TASK of $database.$collection"
  "$TASK"
}

log_in
step='The list of databases'
databases=$DATABASES
if [ -z "$databases" ]; then
  must databases/list '{}'
  databases=$(names)
fi
for database in $databases; do
  step="The list of collections of $database"
  must collections/list "$(body)"
  present=$(names)
  for collection in \${COLLECTIONS:-$present}; do
    since=$(now)
    case "$newline$present$newline" in *"$newline$collection$newline"*) ;; *) continue ;; esac
    if (does); then
      result=done done=$((done + 1))
    else
      result=failed failures=$((failures + 1))
    fi
    table="$table$(printf '%-8s %7s  %s' "$result" "$(($(now) - since))" "$database.$collection")$newline"
  done
done
printf '%-8s %7s  %s\\n%s' "RESULT" SECONDS COLLECTION "$table"
echo "$TASK: $done done, $failures failed, in $(($(now) - begin)) seconds."
[ $failures -eq 0 ]
`;
