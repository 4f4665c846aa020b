/**
 * The part of Milvus' gRPC interface that sets the topology, because the REST interface does not have it. gRPC sends field numbers, so the
 * other fields and the other files of the interface are not needed.
 *
 * Source: `proto/milvus.proto` and `proto/common.proto` of milvus-io/milvus-proto: UpdateReplicateConfiguration
 */
const INTERFACE = `syntax = "proto3";
package milvus.proto.milvus;
service MilvusService {
  rpc UpdateReplicateConfiguration(UpdateReplicateConfigurationRequest) returns (Status) {}
}
message UpdateReplicateConfigurationRequest {
  ReplicateConfiguration replicate_configuration = 1;
  bool force_promote = 2;
}
message ReplicateConfiguration {
  repeated MilvusCluster clusters = 1;
  repeated CrossClusterTopology cross_cluster_topology = 2;
}
message MilvusCluster {
  string cluster_id = 1;
  ConnectionParam connection_param = 2;
  repeated string pchannels = 3;
}
message ConnectionParam {
  string uri = 1;
  string token = 2;
}
message CrossClusterTopology {
  string source_cluster_id = 1;
  string target_cluster_id = 2;
}
message Status {
  string reason = 2;
  int32 code = 3;
  bool retriable = 4;
  string detail = 5;
}`;

/**
 * Shell functions. `cluster <number>` writes a site as JSON, with its channels and its token. `update <body>` calls Milvus until it answers
 * and puts its reason into `reason`; it fails if Milvus refuses. Body, tokens and password go through standard input and variables, because
 * other processes can read the arguments of a process.
 *
 * Sources: `internal/streamingcoord/server/service/assignment.go` and `pkg/util/replicateutil/config_validator.go` of 2.6 for the checks;
 * `internal/proxy/authentication_interceptor.go` for the header
 */
const CALLS = `set -eu
cat > "$DIRECTORY/milvus.proto" << 'END'
${INTERFACE}
END
escaped() { printf '%s' "$1" | sed 's/[\\\\"]/\\\\&/g'; }
joined() { sed '$!s/$/,/' | tr -d '\\n'; }
channels() { number=0; while [ "$number" -lt "$CHANNELS" ]; do echo "\\"$1-rootcoord-dml_$number\\""; number=$((number + 1)); done; }
cluster() { # <number of the site>
  eval "id=\\$SITE_$1 uri=\\$ADDRESS_$1 user=\\\${USER_$1:-} password=\\\${PASSWORD_$1:-}"
  token=$user\${user:+:}$password
  printf '{"clusterId":"%s","connectionParam":{"uri":"%s","token":"%s"},"pchannels":[%s]}\\n' \\
    "$id" "$uri" "$(escaped "$token")" "$(channels "$id" | joined)"
}
AUTHORIZATION=$(printf '%s:%s' "\${MILVUS_USER:-}" "\${MILVUS_PASSWORD:-}" | base64 | tr -d '\\n')
export AUTHORIZATION
update() { # <body>
  body=$1
  set --
  [ -z "\${MILVUS_USER:-}" ] || set -- -expand-headers -H 'authorization: \${AUTHORIZATION}'
  while :; do
    # shellcheck disable=SC2086 # several options
    if answer=$(printf '%s' "$body" | grpcurl $OPTIONS "$@" -max-time 600 -import-path "$DIRECTORY" -proto milvus.proto -d @ \\
      "$MILVUS" milvus.proto.milvus.MilvusService/UpdateReplicateConfiguration 2>&1)
    then
      case $answer in
        *'"retriable": true'*) ;;
        *'"code": '*) reason=$answer; return 1 ;;
        *) return 0 ;;
      esac
    else
      case $answer in
        *'Code: Unavailable'* | *'Code: DeadlineExceeded'* | *'Failed to dial'*) ;;
        *) reason=$answer; return 1 ;;
      esac
    fi
    echo "waiting for $MILVUS: $answer"
    sleep "$PAUSE"
  done
}
`;

/**
 * Sets the topology. The primary spreads it through its log; a standby answers when that has reached it, so each site is called, in any
 * order.
 *
 * Reads SITES, the number of sites; SITE_n, ADDRESS_n, USER_n and PASSWORD_n of each, with the primary as number 0; CHANNELS; the address
 * of Milvus, and the user and password of its administrator; OPTIONS of grpcurl; DIRECTORY; and PAUSE, the seconds between two attempts.
 */
export const SET_TOPOLOGY = `${CALLS}
sites() { site=0; while [ "$site" -lt "$SITES" ]; do "$1" "$site"; site=$((site + 1)); done; }
edge() { [ "$1" = 0 ] || eval "printf '{\\"sourceClusterId\\":\\"%s\\",\\"targetClusterId\\":\\"%s\\"}\\n' \\"\\$SITE_0\\" \\"\\$SITE_$1\\""; }
clusters=$(sites cluster | joined)
edges=$(sites edge | joined)
update "{\\"replicateConfiguration\\":{\\"clusters\\":[$clusters],\\"crossClusterTopology\\":[$edges]}}" ||
  { echo "Milvus refuses the topology: $reason" >&2; exit 1; }
echo "$SITE_0 replicates to: \${edges:-nothing}"
`;

/**
 * Makes a standby primary without its peer. What the primary did not send is lost to it. 2.6 asks for a configuration of the standby alone;
 * later code asks for none and builds it itself (milvus#47352).
 *
 * Reads the variables of the topology, and SELF, the number of the standby.
 */
export const PROMOTE = `${CALLS}
alone=$(cluster "$SELF" | joined)
if update "{\\"replicateConfiguration\\":{\\"clusters\\":[$alone]},\\"forcePromote\\":true}"; then
  echo 'promoted'
elif case $reason in *'requires empty'*) true ;; *) false ;; esac; then
  update '{"replicateConfiguration":{},"forcePromote":true}' || { echo "Milvus refuses to be promoted: $reason" >&2; exit 1; }
  echo 'promoted'
else
  echo "Milvus refuses to be promoted: $reason" >&2
  exit 1
fi
`;
