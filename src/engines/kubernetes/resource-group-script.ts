/**
 * Makes each resource group that Milvus does not have, and gives the others their configuration; run again it changes nothing. It
 * waits for a Milvus that does not answer or is not ready, and ends with Milvus' own words where Milvus refuses. Name and
 * password go through standard input, because the arguments of a process can be read by others.
 *
 * Reads MILVUS, the address of its REST interface; RESOURCE_GROUPS, a line for each of name and configuration; PAUSE, in
 * seconds; and, where there are any, MILVUS_USER, MILVUS_PASSWORD, and CURL_OPTIONS, a line for each as curl's configuration file
 * has it.
 *
 * Sources: `internal/distributed/proxy/httpserver` (resource_group_handler_v2.go, utils.go: ResourceGroupConfig) for the
 * calls, whose status is 200 whatever `code` says; `pkg/util/merr/errors.go` for the codes 1, service not ready, and 2,
 * service unavailable.
 */
export const MAKE_RESOURCE_GROUPS = `set -eu
unset LD_LIBRARY_PATH LD_PRELOAD # those of Milvus, not of curl
quoted() { printf '%s' "$1" | sed 's/[\\\\"]/\\\\&/g'; }
authorization() {
  [ -z "\${MILVUS_USER:-}" ] ||
    printf 'header = "Authorization: Bearer %s:%s"\\n' "$(quoted "$MILVUS_USER")" "$(quoted "$MILVUS_PASSWORD")"
}
post() {
  { authorization; printf '%s\\n' "\${CURL_OPTIONS:-}"; } | curl --silent --show-error --max-time 60 --config - \\
    --header 'Content-Type: application/json' --data "$2" "$MILVUS/v2/vectordb/resource_groups/$1" 2>&1
}
ask() {
  while :; do
    answer=$(post "$1" "$2") || true
    code=\${answer#*'"code":'}
    code=\${code%%[!0-9]*}
    case $code in
      0) return ;;
      '' | 1 | 2) echo "waiting for $MILVUS: $answer" ;;
      *) echo "Milvus refuses to $1 resource groups: $answer" >&2; exit 1 ;;
    esac
    sleep "$PAUSE"
  done
}
ask list '{}'
present=\${answer#*'"data":['}
present=",\${present%%]*},"
printf '%s\\n' "$RESOURCE_GROUPS" | while read -r name config; do
  case $present in
    *",\\"$name\\","*) ask alter "{\\"resource_groups\\": {\\"$name\\": $config}}" ;;
    *) ask create "{\\"name\\": \\"$name\\", \\"config\\": $config}" ;;
  esac
  echo "$name: $config"
done
`;
