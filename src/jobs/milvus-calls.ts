/**
 * Shell functions that call one group of Milvus' REST interface. `ask <call> <body>` puts the response into `answer`: it waits until
 * Milvus answers and is ready, and ends the script with the message of Milvus if Milvus refuses. User name and password go through
 * standard input, because other processes can read the arguments of a process. Milvus' own image has a shell and curl:
 * `build/docker/milvus` of each line.
 *
 * The functions read the variables of `milvusAccess`, and `PAUSE`, the seconds between two attempts.
 *
 * Sources: `internal/distributed/proxy/httpserver` for the calls, whose status is 200 with every `code`;
 * `pkg/util/merr/errors.go` for the codes 1, service not ready, and 2, service unavailable.
 *
 * @param group the group of calls, such as `resource_groups`
 * @param subject the subject of the calls, in words, for the message of a refusal
 */
export function milvusCalls(group: string, subject: string): string {
  return `unset LD_LIBRARY_PATH LD_PRELOAD # those of Milvus, not of curl
quoted() { printf '%s' "$1" | sed 's/[\\\\"]/\\\\&/g'; }
authorization() {
  [ -z "\${MILVUS_USER:-}" ] ||
    printf 'header = "Authorization: Bearer %s:%s"\\n' "$(quoted "$MILVUS_USER")" "$(quoted "$MILVUS_PASSWORD")"
}
post() {
  { authorization; printf '%s\\n' "\${CURL_OPTIONS:-}"; } | curl --silent --show-error --max-time 60 --config - \\
    --header 'Content-Type: application/json' --data "$2" "$MILVUS/v2/vectordb/${group}/$1" 2>&1
}
ask() {
  while :; do
    answer=$(post "$1" "$2") || true
    code=\${answer#*'"code":'}
    code=\${code%%[!0-9]*}
    case $code in
      0) return ;;
      '' | 1 | 2) echo "waiting for $MILVUS: $answer" ;;
      *) echo "Milvus refuses to $1 ${subject}: $answer" >&2; exit 1 ;;
    esac
    sleep "$PAUSE"
  done
}
`;
}
