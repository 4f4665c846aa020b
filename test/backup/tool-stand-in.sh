#!/bin/sh
# Stand-in for milvus-backup: its options, exit codes, output and layout, with a directory in the place of the bucket.
#
# Sources: milvus-backup, cmd/{create,list,get,del,restore}, core/backup/{task,func}.go: the description is written last; create refuses a
# directory that exists; list hides a backup without a description, and delete refuses it; the names are on standard output, between lines
# of the log.
#
# STORE is the bucket, CALLS a file for the calls, TROUBLE the trouble: unreadable, full, denied, no-delete, slow, lost, garbled, no-import.
set -eu
store=$STORE
log() { echo "[2026/11/30 01:30:00.000 +00:00] [INFO] [$1] [\"$2\"]"; }
die() { echo "Error: $1" >&2; exit 1; }
echo 'config: '
[ "$1" = --config ] || die "unknown flag: $1"
config=$2 command=$3
shift 3
echo "$command $*" >>"$CALLS"
[ "${TROUBLE:-}" != unreadable ] || { echo 'panic: cfg: load config' >&2; exit 2; }
grep -q '^configVersion: v2$\|^minio:$' "$config" || { echo 'panic: cfg: load config' >&2; exit 2; }
[ "${TROUBLE:-}" != denied ] || die 'create backup storage client: Access Denied.'
name='' suffix='' strategy='' filter=''
while [ $# -gt 0 ]; do
  case $command/$1 in
    */-n) name=$2; shift ;;
    restore/-s) suffix=$2; shift ;;
    restore/--suffix=*) suffix=${1#*=} ;;
    restore/--rename=* | restore/--rebuild_index | restore/--rbac | restore/--drop_exist_collection) ;;
    create/--strategy=*) strategy=${1#*=} ;;
    create/--filter=* | restore/--filter=*) filter=${1#*=} ;;
    create/--rbac | create/--format=binlog) ;;
    *) die "unknown flag: $1" ;;
  esac
  shift
done
case $command in
  create)
    case $strategy in meta_only | skip_flush | bulk_flush | serial_flush) ;; *) die "invalid strategy $strategy" ;; esac
    [ "${#name}" -le 128 ] || die "invalid backup name $name"
    case $name in *[!A-Za-z0-9_]* | [!A-Za-z_]*) die "invalid backup name $name" ;; esac
    [ ! -e "$store/$name" ] || die "backup: backup with name $name already exist"
    mkdir -p "$store/$name/binlogs"
    log backup/task.go 'start backup'
    echo rows >"$store/$name/binlogs/1"
    [ "${TROUBLE:-}" != slow ] || exec sleep 60
    [ "${TROUBLE:-}" != full ] || die 'XMinioStorageFull: Storage backend has reached its minimum free drive threshold.'
    mkdir "$store/$name/meta"
    [ "${TROUBLE:-}" = lost ] || echo "{\"name\":\"$name\",\"filter\":\"$filter\"}" >"$store/$name/meta/backup_meta.json"
    echo 'create backup success'
    echo 'duration:0.10 s' ;;
  list)
    log storage/factory.go 'create backup storage client'
    [ "${TROUBLE:-}" = garbled ] || echo '>> Backups:'
    for each in "$store"/*; do
      if [ -e "$each/meta/backup_meta.json" ]; then echo "${each##*/}"; else log app/list.go 'can not read backup info, skip it'; fi
    done ;;
  delete)
    [ -e "$store/$name/meta/backup_meta.json" ] || die 'read backup info: The specified key does not exist.'
    [ "${TROUBLE:-}" != no-delete ] || die 'delete backup: Access Denied.'
    [ "${TROUBLE:-}" != raced ] || { rm -r "$store/$name"; die 'read backup info: The specified key does not exist.'; }
    rm -r "$store/$name"
    echo 'success' ;;
  restore)
    [ -e "$store/$name/meta/backup_meta.json" ] || die "backup $name not found"
    [ -z "${RESTORED:-}" ] || curl --silent --fail --data "$suffix" "$RESTORED" >/dev/null || die 'restore: collection already exist'
    [ "${TROUBLE:-}" != no-import ] || die 'restore: bulk insert fail'
    [ "${TROUBLE:-}" != slow ] || exec sleep 60
    echo 'duration:0.20 s' ;;
  *) die "unknown command $command" ;;
esac
