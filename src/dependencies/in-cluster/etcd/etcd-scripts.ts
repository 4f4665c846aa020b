/**
 * Returns free space inside the database files to the disks: one member at a time, the leader last. It stops at the first sign
 * that a member is not healthy. A member serves no requests while it is defragmented. If the leader were first, leadership would
 * move to a member that is about to be defragmented.
 *
 * Reads ENDPOINTS, separated by spaces.
 */
export const DEFRAGMENT = `set -eu
all=$(echo "$ENDPOINTS" | tr ' ' ',')
field() { echo "$status" | sed -n "s/^\\"$1\\" : //p"; }
leader=
followers=
for endpoint in $ENDPOINTS; do
  status=$(etcdctl --endpoints="$endpoint" endpoint status --write-out=fields)
  if [ "$(field MemberID)" = "$(field Leader)" ]; then leader=$endpoint; else followers="$followers $endpoint"; fi
done
[ -n "$leader" ] || { echo 'there is no leader' >&2; exit 1; }
for endpoint in $followers $leader; do
  etcdctl --endpoints="$all" endpoint health
  echo "defragmenting $endpoint"
  etcdctl --endpoints="$endpoint" --command-timeout=10m defrag
done
etcdctl --endpoints="$all" endpoint health
`;

/**
 * Creates the user root and turns authentication on. A second run changes nothing. etcdctl logs in with its variables, which an etcd
 * without authentication ignores, and reads the password of the new user from standard input.
 *
 * Reads ENDPOINTS, separated by commas, and the variables ETCDCTL_USER, which is root, and ETCDCTL_PASSWORD.
 */
export const TURN_AUTHENTICATION_ON = `set -eu
[ "$ETCDCTL_USER" = root ] || { echo "the user name in the Secret is not root" >&2; exit 1; }
case $ETCDCTL_PASSWORD in
  '' | *[[:space:]]*) echo 'the password in the Secret is empty, or has a space, at which etcdctl ends it' >&2; exit 1 ;;
esac
export ETCDCTL_ENDPOINTS="$ENDPOINTS"
etcdctl endpoint health
case $(etcdctl auth status) in
  *'Status: true'*) echo 'authentication is on'; exit 0 ;;
esac
has() { etcdctl "$1" list | grep -qx root; }
has role || etcdctl role add root
has user && printf '%s' "$ETCDCTL_PASSWORD" | etcdctl user passwd root --interactive=false ||
  printf '%s' "$ETCDCTL_PASSWORD" | etcdctl user add root --interactive=false
etcdctl user grant-role root root
etcdctl auth enable
`;

/**
 * Removes the member that lost its disk from the cluster and adds it again under a new id, so that its empty disk can join. Under
 * its old id the member would break its promise to the others, and etcd stops it: "tocommit is out of range".
 *
 * A second run changes nothing. If the others have no quorum, etcd refuses to list members, and the script stops.
 *
 * Reads MEMBER, its ENDPOINT and PEER_URL, and the OTHERS' endpoints, separated by commas.
 */
export const REPLACE_MEMBER = `set -eu
if etcdctl --endpoints="$ENDPOINT" endpoint health; then
  echo "$MEMBER answers: there is nothing to recover" >&2
  exit 1
fi
members=$(etcdctl --endpoints="$OTHERS" member list --write-out=simple)
echo "$members"
line=$(echo "$members" | grep -F ", $PEER_URL," || true)
case "$line" in
  *', unstarted,'*) echo "$MEMBER has been added already"; exit 0 ;;
  ?*) etcdctl --endpoints="$OTHERS" member remove "\${line%%,*}" ;;
esac
etcdctl --endpoints="$OTHERS" member add "$MEMBER" --peer-urls="$PEER_URL"
`;
