/** Form of the name of a snapshot: names sort by time. */
export const SNAPSHOT_NAME = /^snapshot-\d{8}T\d{6}Z\.db$/;

/**
 * Saves a snapshot as a file of DIRECTORY that is named after the time, and checks it. Nothing has that name before all checks pass.
 *
 * A healthy answer is a linearizable read: the member then has everything that etcd acknowledged before. `snapshot status` walks through
 * the database, but does not compare the SHA-256 at the end of the file with its content (`etcdutl/snapshot/v3_snapshot.go`), so the
 * script does.
 *
 * Reads ENDPOINTS, separated by spaces, and DIRECTORY.
 */
export const SAVE_SNAPSHOT = `set -eu
export ETCDCTL_DIAL_TIMEOUT=30s # the default of 2 s is too short for a login at a busy member
name=snapshot-$(date -u +%Y%m%dT%H%M%SZ).db
unchecked=$DIRECTORY/unchecked.db
rm -f "$unchecked" "$unchecked.part"
member=
for endpoint in $ENDPOINTS; do
  if etcdctl --endpoints="$endpoint" --command-timeout=30s endpoint health; then member=$endpoint; break; fi
done
[ -n "$member" ] || { echo 'no member of the etcd is healthy' >&2; exit 1; }
etcdctl --endpoints="$member" --command-timeout=30m snapshot save "$unchecked"
etcdutl snapshot status "$unchecked" --write-out=table
content=$(head -c -32 "$unchecked" | sha256sum | cut -c 1-64)
stated=$(tail -c 32 "$unchecked" | od -An -v -tx1 | tr -d ' \\n')
[ "$content" = "$stated" ] || { echo "the SHA-256 of the snapshot is $content, and it states $stated" >&2; exit 1; }
mv "$unchecked" "$DIRECTORY/$name"
echo "saved $name from $member"
`;

/**
 * Removes snapshots that are neither among the newest KEEP_LAST nor younger than KEEP_SECONDS. It looks only at names of snapshots.
 *
 * Reads KEEP_LAST and KEEP_SECONDS, and calls `list` and `remove <name>`.
 */
const PRUNE = `limit=snapshot-$(date -u -d "@$(($(date +%s) - KEEP_SECONDS))" +%Y%m%dT%H%M%SZ).db
number=0
for name in $(list | grep -E '^snapshot-[0-9]{8}T[0-9]{6}Z\\.db$' | sort -r); do
  number=$((number + 1))
  if [ "$number" -gt "$KEEP_LAST" ] && expr "$name" \\< "$limit" > /dev/null; then
    remove "$name"
    echo "removed $name"
  else
    echo "kept $name"
  fi
done
`;

/** Saves a snapshot on a claim, and removes old ones after that. Reads the variables of both scripts. */
export const SAVE_ON_CLAIM = `${SAVE_SNAPSHOT}list() { ls "$DIRECTORY"; }
remove() { rm "$DIRECTORY/$1"; }
${PRUNE}`;

/**
 * Uploads the snapshot in DIRECTORY, and removes old ones after that. rclone compares the MD5 of the object with that of the file, and
 * fails if they differ.
 *
 * Reads DIRECTORY, REMOTE and the variables of the removal, and rclone's own.
 */
export const UPLOAD_SNAPSHOT = `set -eu
for file in "$DIRECTORY"/snapshot-*.db; do
  rclone copyto --immutable "$file" "$REMOTE/\${file##*/}"
  echo "uploaded \${file##*/}"
done
list() { rclone lsf --files-only "$REMOTE"; }
remove() { rclone deletefile "$REMOTE/$1"; }
${PRUNE}`;

/** Downloads SNAPSHOT from REMOTE into DIRECTORY. rclone copies a name that does not exist without an error, like an empty folder. */
export const DOWNLOAD_SNAPSHOT = `set -eu
rclone copyto "$REMOTE/$SNAPSHOT" "$DIRECTORY/$SNAPSHOT"
[ -f "$DIRECTORY/$SNAPSHOT" ] || { echo "$REMOTE has no $SNAPSHOT, but:" >&2; rclone lsf --files-only "$REMOTE" >&2; exit 1; }
`;

/**
 * Replaces the data on the disk of one member by a snapshot, with a new identity of the cluster. All members restore the same snapshot.
 *
 * It refuses if any member answers, or if the disk holds data that is not older than the snapshot: an etcd whose pods are away for another
 * reason, or a disk that survived and is a better source than the snapshot. The same revision counts as newer, because etcd writes to its
 * database up to 100 milliseconds after its log. A second run changes nothing. The old data stays until the new
 * data is complete. `snapshot restore` compares the SHA-256 at the end of the file with its content.
 *
 * Reads ENDPOINTS, separated by spaces; MEMBER, its PEER_URL, MEMBERS in the form of `--initial-cluster` and CLUSTER, its new token; DATA, the directory of
 * the data; the file SNAPSHOT in DIRECTORY; and DISCARD_NEWER, which is yes or no.
 */
export const RESTORE_MEMBER = `set -eu
for endpoint in $ENDPOINTS; do
  # An etcd that asks for a password refuses this call, and one with other certificates ends the handshake: both are alive.
  if answer=$(etcdctl --endpoints="$endpoint" --command-timeout=10s endpoint status 2>&1); then is_lost=no; else is_lost=yes; fi
  case $answer in *etcdserver:* | *handshake*) is_lost=no ;; esac
  [ "$is_lost" = yes ] || { echo "$endpoint answers, so this etcd is not lost: scale it to 0 first. $answer" >&2; exit 1; }
done
# A running etcd locks its database, so a look at it does not end.
status() { timeout 300 etcdutl snapshot status "$1" --write-out=json; }
revision() { printf '%s' "$1" | sed -n 's/.*"revision":\\([0-9]*\\).*/\\1/p'; }
wanted=$(revision "$(status "$DIRECTORY/$SNAPSHOT")")
[ -n "$wanted" ] || { echo "$SNAPSHOT is no snapshot" >&2; exit 1; }
database=$DATA/member/snap/db
if [ -f "$database" ]; then
  if found=$(status "$database"); then
    found=$(revision "$found")
  elif [ $? = 124 ]; then
    echo "the database of $MEMBER is in use" >&2
    exit 1
  fi
  echo "$MEMBER has data of revision \${found:-unknown}; $SNAPSHOT has revision $wanted"
  if [ "\${found:-0}" = "$wanted" ] && [ "$(cat "$DATA/restored-from" 2> /dev/null)" = "$SNAPSHOT" ]; then
    echo 'restored already'
    exit 0
  fi
  if [ "\${found:-0}" -ge "$wanted" ] && [ "$DISCARD_NEWER" != yes ]; then
    echo "the disk of $MEMBER holds data that is not older than the snapshot: a restore could lose it" >&2
    exit 1
  fi
fi
new=$DATA.restored
rm -rf "$new"
etcdutl snapshot restore "$DIRECTORY/$SNAPSHOT" --data-dir "$new" --name "$MEMBER" \\
  --initial-cluster "$MEMBERS" --initial-cluster-token "$CLUSTER" --initial-advertise-peer-urls "$PEER_URL"
printf '%s' "$SNAPSHOT" > "$new/restored-from"
rm -rf "$DATA"
mv "$new" "$DATA"
echo "restored $MEMBER from $SNAPSHOT"
`;
