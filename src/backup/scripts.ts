import { JSON_LINES, REST_CALLS } from '../jobs';
import { NAME_END } from './backup-names';

/**
 * Beginning of each script: writes the configuration, and runs the tool so that a signal reaches it.
 *
 * Variables: TOOL, the program; CONFIG, its configuration; NAME, the beginning of the names of the backups; PLACE, where they are, for
 * messages. `backups` writes the names of complete backups, oldest first. The tool also writes its log to standard output; no line of a log
 * is a name.
 *
 * Sources: milvus-backup, `cmd/cmd.go` and `cmd/list/list.go` for output and exit codes. A signal ends the tool at once; the shell only
 * handles one while no program runs in the foreground.
 */
const START = `set -eu
export LC_ALL=C
umask 077
config=$WORK/backup.yaml listed=$WORK/list
printf '%s\\n' "$CONFIG" >"$config"
child='' aborted=''
tool() { "$TOOL" --config "$config" "$@"; }
fail() { echo "$*" >&2; exit 1; }
abort() { aborted=yes; [ -z "$child" ] || kill "$child" 2>/dev/null || true; }
trap abort TERM INT
run() {
  "$TOOL" --config "$config" "$@" &
  child=$!
  status=0
  wait "$child" || status=$?
  [ -z "$aborted" ] || wait "$child" || status=$?
  child=''
  return "$status"
}
backups() {
  tool list >"$listed" 2>&1 || { cat "$listed" >&2; return 1; }
  grep -q '^>> Backups:' "$listed" || { cat "$listed" >&2; echo 'The list of backups has an unknown form.' >&2; return 1; }
  grep -E "^\${NAME}${NAME_END}\\$" "$listed" | sort || true
}
`;

/**
 * Takes a backup, and deletes the old ones after its success.
 *
 * More variables: KEEP_LAST, the number of newest backups to keep; KEEP_SECONDS, the age up to which others are kept, or nothing. The
 * arguments are those of \`create\`.
 *
 * The tool writes the description of a backup last. Without it, \`list\` hides the backup and \`delete\` refuses it (milvus-backup#797), so the
 * objects of an aborted run stay.
 */
export const BACKUP_SCRIPT = `${START}
name=\${NAME}_$(date -u +%Y%m%d_%H%M%S)_$(od -An -N3 -tx1 /dev/urandom | tr -d ' \\n')
echo "Backup $name in $PLACE."
if ! run create -n "$name" "$@"; then
  [ -z "$aborted" ] && reason="milvus-backup ended with $status" || reason='the run was aborted'
  if tool delete -n "$name" >"$listed" 2>&1; then
    fail "No backup: $reason. Its objects are deleted."
  fi
  fail "No backup: $reason. Objects may remain below $PLACE/$name, which milvus-backup neither lists nor deletes: delete them yourself.\\
 Older backups are kept."
fi
complete=$(backups) || fail "The backup $name is complete, but the backups cannot be listed. Older backups are kept."
printf '%s\\n' "$complete" | grep -qx "$name" || fail "milvus-backup reports success, but does not list $name. Older backups are kept."
cutoff=\${NAME}_99999999
[ -z "$KEEP_SECONDS" ] || cutoff=\${NAME}_$(date -u -d "@$(($(date +%s) - KEEP_SECONDS))" +%Y%m%d_%H%M%S)
old=$(printf '%s\\n' "$complete" | sort -r | awk -v last="$KEEP_LAST" -v cutoff="$cutoff" -v new="$name" 'NR > last && $0 < cutoff && $0 != new' | sort)
failed=''
for each in $old; do
  [ -z "$aborted" ] || fail "The backup $name is complete. The run was aborted before all old backups were deleted."
  if tool delete -n "$each" >"$listed" 2>&1; then
    echo "Deleted $each."
  elif cat "$listed" >&2; remaining=$(backups) && ! printf '%s\\n' "$remaining" | grep -qx "$each"; then
    echo "Another run deleted $each."
  else
    failed="$failed $each"
  fi
done
[ -z "$failed" ] || fail "The backup $name is complete, but milvus-backup cannot delete$failed."
backups >"$listed.kept"
echo "Complete. Kept $(wc -l <"$listed.kept" | tr -d ' ') backups, the oldest $(head -n 1 "$listed.kept")."
`;

/**
 * Restores one backup.
 *
 * More variables: BACKUP, the name of the backup, or nothing for the newest. The arguments are those of \`restore\`.
 */
export const RESTORE_SCRIPT = `${START}
if [ -z "$BACKUP" ]; then
  complete=$(backups) || fail 'The backups cannot be listed.'
  BACKUP=$(printf '%s\\n' "$complete" | tail -n 1)
  [ -n "$BACKUP" ] || fail "$PLACE has no complete backup whose name begins with \${NAME}_."
fi
echo "Restores $BACKUP from $PLACE."
run restore -n "$BACKUP" "$@" || fail "milvus-backup ended with $status\${aborted:+, because the run was aborted}. Collections that it\\
 restored before stay. Objects may remain below restore-temp- in the bucket of the Milvus."
echo 'Complete. The collections are not loaded.'
`;

/**
 * Restores the newest backup under other names, compares the numbers of rows, and drops the copies.
 *
 * More variables: SUFFIX, the end of the names of the copies; TOLERANCE, the difference in percent that is no mistake; and those of
 * \`milvusAccess\`. The arguments are those of \`restore\`.
 *
 * Rows are those of \`collections/get_stats\`, which needs no loaded collection, and counts deleted rows until a compaction removes them.
 */
export const CHECK_SCRIPT = `${START}
newline='
'
tab=$(printf '\\t')
MILVUS_USER=\${MILVUS_USER:-} MILVUS_PASSWORD=\${MILVUS_PASSWORD:-}
${JSON_LINES}
${REST_CALLS}
body() { printf '{"dbName":"%s","collectionName":"%s"}' "$1" "$2"; }
databases() { if ask databases/list '{}'; then names; else echo default; fi; }
copies() { # "<database> <collection>" of each collection with the suffix
  databases >"$WORK/databases"
  while read -r database; do
    ask collections/list "{\\"dbName\\":\\"$database\\"}" || fail "Milvus refuses to list the collections of $database: $(reason)"
    names | awk -v database="$database" -v suffix="$SUFFIX" 'length($0) > length(suffix) && substr($0, length($0) - length(suffix) + 1) == suffix { print database, $0 }'
  done <"$WORK/databases"
}
rows() { ask collections/get_stats "$(body "$1" "$2")" || return 1; rows=$(fields rowCount); }
drop_copies() {
  copies >"$WORK/copies"
  while read -r database copy; do
    ask collections/drop "$(body "$database" "$copy")" || fail "Milvus refuses to drop $copy of $database: $(reason)"
    echo "Dropped $copy of $database."
  done <"$WORK/copies"
}

complete=$(backups) || fail 'The backups cannot be listed.'
backup=$(printf '%s\\n' "$complete" | tail -n 1)
[ -n "$backup" ] || fail "$PLACE has no complete backup whose name begins with \${NAME}_."
drop_copies # of a run that was aborted
echo "Restores $backup from $PLACE, with the suffix $SUFFIX."
if ! run restore -n "$backup" -s "$SUFFIX" "$@"; then
  reason="milvus-backup ended with $status\${aborted:+, because the run was aborted}"
  drop_copies
  fail "The backup $backup cannot be restored: $reason."
fi
copies >"$WORK/restored"
printf '%-12s %-12s %-12s %s\\n' RESTORED NOW RESULT COLLECTION
failed=''
while read -r database copy; do
  original=\${copy%"$SUFFIX"}
  rows "$database" "$copy" || fail "Milvus refuses to count the rows of $copy: $(reason)"
  restored=$rows
  if rows "$database" "$original"; then
    now=$rows
    if awk -v now="$now" -v restored="$restored" -v tolerance="$TOLERANCE" 'BEGIN {
      difference = now > restored ? now - restored : restored - now
      exit !(difference * 100 <= tolerance * now)
    }'; then result=ok; else result=differs failed="$failed $database.$original"; fi
  else
    now=- result=dropped # since the backup
  fi
  printf '%-12s %-12s %-12s %s\\n' "$restored" "$now" "$result" "$database.$original"
done <"$WORK/restored"
drop_copies
[ -z "$failed" ] || fail "The number of rows differs by more than $TOLERANCE % in$failed."
echo "Complete. $backup can be restored: $(wc -l <"$WORK/restored" | tr -d ' ') collections."
`;
