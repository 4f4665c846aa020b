import { JSON_LINES, restCalls } from '../jobs';

/**
 * Shell functions that call Milvus' REST interface until it does what it is asked, or the time is over. `call <call> <body>` fails with 1
 * if the release does not have the call; `must` takes that for a mistake. Both end the script by its function `fail`, with a sentence.
 * `first <field>` writes the first value of a field of the answer.
 *
 * Milvus' code decides: the functions wait for the end of states that end by themselves, try three times if Milvus does not know the user
 * or the reason, which a starting Milvus says too, and otherwise fail.
 *
 * The script sets `step`, the words for what it does, and `end`, the time of day in seconds. It reads TIMEOUT, PAUSE, and SECRETS, a
 * directory with `user/{username,password}`, which can be empty.
 *
 * Source: `pkg/util/merr/errors.go` of 2.3 to 3.0 for the codes; curl's manual for exit codes, which its messages repeat.
 */
export function patientCalls(root: string): string {
  return `${JSON_LINES}
${restCalls(root)}
now() { date +%s; }
again() { # <words>: waits, or fails when the time is over
  [ "$(now)" -lt "$end" ] || fail "no success in $TIMEOUT seconds. The last answer: $1"
  echo "$step waits: $1"
  sleep "$PAUSE"
}
call() { # <call> <body>
  tries=3
  while :; do
    answer=$(request "$MILVUS_USER" "$MILVUS_PASSWORD" "$1" "$2") || true
    code=$(printf '%s' "$answer" | json | awk -F '\\t' '$1 == "code" { print $2; exit }')
    case $code:$answer in
      0:* | 200:*) return 0 ;;
      :404*) return 1 ;;
      ':curl: (35)'* | ':curl: (51)'* | ':curl: (58)'* | ':curl: (60)'* | ':curl: (77)'*) fail "TLS with $MILVUS: $answer" ;;
      :* | 1:* | 2:* | 3:* | 8:* | 11:* | 12:* | 101:* | 103:* | 106:* | 304:* | 503:* | 10000:* | 10001:*) ;;
      1800:* | 65535:*)
        tries=$((tries - 1))
        [ $tries -gt 0 ] || fail "Milvus refuses $1: $(reason)" ;;
      *) fail "Milvus refuses $1: $(reason)" ;;
    esac
    again "$(reason)"
  done
}
must() { call "$@" || fail "this Milvus has no call $1."; }
first() { fields "$1" | sed -n 1p; }
secret() { [ ! -r "$SECRETS/user/$1" ] || cat "$SECRETS/user/$1"; }
log_in() { MILVUS_USER=$(secret username) MILVUS_PASSWORD=$(secret password); }`;
}
