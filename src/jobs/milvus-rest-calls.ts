/**
 * Shell functions that call Milvus' REST interface, with the functions of `json-lines.ts`. `ask <call> <body>` calls it as `MILVUS_USER`
 * with `MILVUS_PASSWORD`, `ask_as <user> <password> <call> <body>` as another user. They wait until Milvus answers and is ready, put the
 * answer into `answer` and its code into `code`, and fail if Milvus refuses. `reason` then writes the reason, without any password.
 *
 * User, password and body go through standard input, because other processes can read the arguments of a process. The password is
 * encoded (RFC 7617), so it can have any character but a control character.
 *
 * Sources: `internal/distributed/proxy/httpserver` for the calls, whose status is 200 with every `code`, and 401 for a wrong password;
 * success is 0, and 200 in early releases of 2.4. `pkg/util/merr/errors.go` for the codes 1, service not ready, 2, service unavailable, and
 * 8, rate limit.
 */
export const REST_CALLS = restCalls('/v2/vectordb');

/** The same functions for another root of the interface, such as the `/v1/vector` of Milvus 2.3. */
export function restCalls(root: string): string {
  return `unset LD_LIBRARY_PATH LD_PRELOAD # those of Milvus, not of curl
quoted() { printf '%s' "$1" | sed 's/[\\\\"]/\\\\&/g'; }
request() { # <user> <password> <call> <body>
  {
    [ -z "$1" ] || printf 'user = "%s:%s"\\n' "$(quoted "$1")" "$(quoted "$2")"
    printf 'data-raw = "%s"\\n' "$(quoted "$4")"
    printf '%s\\n' "\${CURL_OPTIONS:-}"
  } | curl --silent --show-error --max-time 60 --config - --header 'Content-Type: application/json' "$MILVUS${root}/$3" 2>&1
}
ask_as() { # <user> <password> <call> <body>
  while :; do
    answer=$(request "$@") || true
    code=$(printf '%s' "$answer" | json | awk -F '\\t' '$1 == "code" { print $2; exit }')
    case $code:$answer in
      0:* | 200:*) return 0 ;;
      :404*) code=404 ;;
      :* | 1:* | 2:* | 8:*) echo "waiting for $MILVUS: $(reason)"; sleep "$PAUSE"; continue ;;
    esac
    return 1
  done
}
ask() { ask_as "$MILVUS_USER" "$MILVUS_PASSWORD" "$@"; }
reason() {
  message=$(printf '%s' "$answer" | json | awk -F '\\t' '$1 == "message" { print $2; exit }')
  message=\${message:-$answer}
  for password in "\${MILVUS_PASSWORD:-}" "\${previous:-}" "\${text:-}" "\${old:-}"; do
    [ -z "$password" ] || case $message in *"$password"*) message='(left out, because it contains a password)' ;; esac
  done
  printf '%s (code %s)' "$message" "\${code:-none}"
}`;
}
