import { patientCalls } from './patient-calls';

/** The REST interface that a script calls: v2 from 2.4 on, v1 in 2.3. */
export type RestInterface = 'v1' | 'v2';

/** Root of the paths. Source: `internal/distributed/proxy/service.go` of 2.3 and 2.4. */
const ROOTS: Readonly<Record<RestInterface, string>> = { v1: '/v1/vector', v2: '/v2/vectordb' };

/** Names of the collections start with it. */
export const SMOKE_PREFIX = 'milvus_k8s_smoke_test';

/**
 * Makes a collection, uses it as a client does, compares the answer, and drops it, also after a failure or a signal. Drops what
 * earlier runs left when their node was lost.
 *
 * Variables: DATABASE; TIMEOUT, the seconds for all steps; SECRETS, a directory with `user/{username,password}`, which can be empty.
 *
 * Sources: `internal/distributed/proxy/httpserver/handler_v1.go` of 2.3, and `handler_v2.go` of later lines, for the bodies and answers.
 */
export function smokeScript(rest: RestInterface): string {
  return `${HEAD}
${patientCalls(ROOTS[rest])}
${REPORT}
${rest === 'v1' ? STEPS_V1 : STEPS_V2}`;
}

const HEAD = `set -efu
export LC_ALL=C
newline='
'
IFS=$newline # "for line in $list" runs over lines
begin=$(date +%s) end=$(($(date +%s) + TIMEOUT))
suffix=$(printf '%s' "\${HOSTNAME:-$$}" | sed 's/[^A-Za-z0-9]/_/g; s/^.*\\(.....\\)$/\\1/')
collection=${SMOKE_PREFIX}_\${begin}_$suffix
step=start part= since=$begin made= failed= table=
`;

const REPORT = `
row() { table="$table$(printf '%-8s %-8s %7s  %s' "$@")$newline"; } # <step> <result> <seconds> <part>
fail() { # <sentence>
  row "$step" failed "$(($(now) - since))" "$part"
  failed="The step $step failed (\${part:-before the first call}): $1"
  exit 1
}
of() { printf '{"dbName":"%s","collectionName":"%s"%s}' "$DATABASE" "$collection" "\${1:+,$1}"; } # <more fields>
passes() { # <step> <part>
  step=$1 part=$2 since=$(now) result=ok
  "$1"
  row "$1" "$result" "$(($(now) - since))" "$2"
}
drop() { must collections/drop "$(of)"; made=; }
leave() {
  trap - EXIT TERM INT
  set +e
  if [ -n "$made" ]; then
    request "$MILVUS_USER" "$MILVUS_PASSWORD" collections/drop "$(of)" >/dev/null
    row drop tried - 'after a failure'
  fi
  printf '%-8s %-8s %7s  %s\\n%s' STEP RESULT SECONDS PROVES "$table"
  if [ -n "$failed" ]; then
    echo "$failed" >&2
    exit 1
  fi
  echo "Milvus answers. All steps took $(($(now) - begin)) seconds."
}
trap leave EXIT
trap 'failed="The step $step was stopped by a signal."; exit 1' TERM INT
log_in
echo "Smoke test of $MILVUS with the collection $collection in the database $DATABASE."
`;

const STEPS_V2 = `sweep() {
  must collections/list "{\\"dbName\\":\\"$DATABASE\\"}"
  mine=$collection
  for collection in $(names); do
    case $collection in ${SMOKE_PREFIX}_[0-9]*) ;; *) continue ;; esac
    made_at=\${collection#${SMOKE_PREFIX}_} made_at=\${made_at%%_*}
    case $made_at in *[!0-9]*) continue ;; esac
    [ $((begin - made_at)) -le $((2 * TIMEOUT)) ] || { call collections/drop "$(of)"; echo "dropped $collection of an earlier run"; }
  done
  collection=$mine
}
create() {
  made=yes
  must collections/create "$(of '"params":{"consistencyLevel":"Strong"},"schema":{"autoId":false,"fields":[
{"fieldName":"id","dataType":"Int64","isPrimary":true},
{"fieldName":"vector","dataType":"FloatVector","elementTypeParams":{"dim":"4"}}]}' | tr -d '\\n')"
}
insert() {
  must entities/insert "$(of '"data":[{"id":1,"vector":[1,0,0,0]},{"id":2,"vector":[0,1,0,0]},{"id":3,"vector":[0,0,1,0]}]')"
  [ "$(first insertCount)" = 3 ] || fail "Milvus inserted $(first insertCount) of 3 rows."
}
flush() { call collections/flush "$(of)" || result=skipped; }
index() {
  must indexes/create "$(of '"indexParams":[{"fieldName":"vector","indexName":"vector","metricType":"L2"}]')"
  while :; do
    must indexes/describe "$(of '"indexName":"vector"')"
    case $(first indexState) in
      Finished) return 0 ;;
      Failed) fail "Milvus cannot build the index: $(first failReason)" ;;
    esac
    again "the index is $(first indexState)"
  done
}
load() {
  must collections/load "$(of)"
  while :; do
    must collections/get_load_state "$(of)"
    [ "$(first loadState)" != LoadStateLoaded ] || return 0
    again "the collection is loaded to $(first loadProgress) %"
  done
}
search() {
  while :; do
    must entities/search "$(of '"data":[[0,1,0,0]],"annsField":"vector","limit":1,"outputFields":["id"],"consistencyLevel":"Strong"')"
    case $(first id) in
      2) return 0 ;;
      '') again 'the answer is empty' ;;
      *) fail "the nearest row is $(first id), and must be 2." ;;
    esac
  done
}
passes sweep 'proxies and log-in'
passes create 'coordinators and etcd'
passes insert 'message queue'
passes flush 'object storage'
passes index 'data nodes'
passes load 'query nodes'
passes search 'query nodes and the answer'
passes drop 'coordinators and etcd'
`;

/** Creating a collection also makes its index and loads it. The interface cannot list with POST, flush, or tell a load state. */
const STEPS_V1 = `create() {
  made=yes
  must collections/create "$(of '"dimension":4,"metricType":"L2"')"
}
insert() {
  must insert "$(of '"data":[{"vector":[1,0,0,0],"tag":"a"},{"vector":[0,1,0,0],"tag":"b"},{"vector":[0,0,1,0],"tag":"c"}]')"
  [ "$(first insertCount)" = 3 ] || fail "Milvus inserted $(first insertCount) of 3 rows."
}
search() {
  while :; do
    must search "$(of '"vector":[0,1,0,0],"limit":1,"outputFields":["tag"]')"
    case $(first tag) in
      b) return 0 ;;
      '') again 'the answer is empty' ;;
      *) fail "the nearest row is $(first tag), and must be b." ;;
    esac
  done
}
passes create 'coordinators, etcd and query nodes'
passes insert 'message queue'
passes search 'query nodes and the answer'
passes drop 'coordinators and etcd'
`;
