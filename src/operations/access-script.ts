import { JSON_LINES, REST_CALLS } from '../jobs';

/**
 * Creates what DECLARED says and Milvus does not have yet. Another run changes nothing.
 *
 * Variables: DECLARED, with one line for each thing (`declared-lines.ts`); UNDECLARED, `keep` or `remove`; GRANTS, the calls that grant:
 * `v1` or `v2`; SECRETS, a directory with `administrator/{username,password,previous}` and `users/<name>/{password,previous}`.
 *
 * A password is only in variables that the shell does not export, and reaches curl through standard input. A shell without a writable
 * directory runs the script, so it has no here-documents, which need a file.
 *
 * Sources: `internal/distributed/proxy/httpserver/handler_v2.go` for bodies and answers; milvus-docs, RBAC. Milvus stores the grantor of
 * each grant (`internal/metastore/kv/rootcoord/kv_catalog.go`, AlterGrant), and roles/describe shows it.
 */
export const ACCESS_SCRIPT = `set -efu
export LC_ALL=C
newline='
'
tab=$(printf '\\t')
IFS=$newline # "for line in $list" runs over lines
table="" created=0 changed=0 removed=0

${JSON_LINES}
${REST_CALLS}
has() { case "$newline$1$newline" in *"$newline$2$newline"*) return 0 ;; esac; return 1; } # <list> <line>
without() { printf '%s\\n' "$1" | grep -vxF -e "$2" || true; } # <list> <list>: the lines of the first that the second lacks
of() { printf '%s\\n' "$DECLARED" | awk -F ' ' -v kind="$1" -v name="$2" '$1 == kind && $2 == name { sub(/^[^ ]+ [^ ]+ /, ""); print }'; }

did() { # <change> <kind> <name>
  table="$table$(printf '%-10s %-16s %s' "$1" "$2" "$3")$newline"
  case $1 in
    created | granted | added) created=$((created + 1)) ;;
    changed) changed=$((changed + 1)) ;;
    removed | revoked) removed=$((removed + 1)) ;;
  esac
}
report() {
  printf '%-10s %-16s %s\\n%s' CHANGE KIND NAME "$table"
  echo "$created created or granted, $changed changed, $removed removed or revoked."
}
fail() { report; echo "$1" >&2; exit 1; }
must() { # <call> <body> <words for the message of a refusal>
  ask "$1" "$2" || fail "Milvus refuses to $3: $(reason)"
}

secret() { # <file>: its text, without the newlines at its end
  text=
  [ ! -r "$SECRETS/$1" ] || text=$(cat "$SECRETS/$1")
  [ "$text" = "$(printf '%s' "$text" | tr -d '\\000-\\037\\177')" ] || fail "The Secret file $1 has a control character, such as a newline, in its text."
}

log_in() {
  secret administrator/username; MILVUS_USER=$text
  secret administrator/previous; previous=$text
  secret administrator/password; MILVUS_PASSWORD=$text
  [ -z "$MILVUS_USER" ] || [ -n "$MILVUS_PASSWORD" ] || fail 'The Secret of the administrator has no password.'
  attempts=3 # Milvus also refuses while its coordinator starts
  until ask users/list '{}'; do
    [ "$code" = 1800 ] || fail "Milvus refuses to list users: $(reason)"
    if [ -n "$previous" ] && logs_in "$MILVUS_USER" "$previous"; then
      new=$MILVUS_PASSWORD MILVUS_PASSWORD=$previous
      must users/update_password "$(change "$MILVUS_USER" "$previous" "$new")" "change the password of $MILVUS_USER"
      MILVUS_PASSWORD=$new previous=
      did changed password "$MILVUS_USER"
      continue
    fi
    attempts=$((attempts - 1))
    [ $attempts -gt 0 ] || fail "Milvus does not accept the user '$MILVUS_USER' with its password\${previous:+, nor with the previous one}."
    sleep "$PAUSE"
  done
  users=$(names)
}
logs_in() { # <user> <password>
  ask_as "$1" "$2" users/list '{}' || [ "$code" != 1800 ]
}
change() { # <user> <old password> <new password>
  printf '{"userName":"%s","password":"%s","newPassword":"%s"}' "$1" "$(quoted "$2")" "$(quoted "$3")"
}

database() { # <name> <properties>
  if ! has "$databases" "$1"; then
    must databases/create "{\\"dbName\\":\\"$1\\",\\"properties\\":$2}" "create the database $1"
    did created database "$1"
    return
  fi
  wanted=$(printf '%s' "$2" | json)
  if [ -n "$wanted" ]; then
    must databases/describe "{\\"dbName\\":\\"$1\\"}" "describe the database $1"
    if [ -n "$(without "$wanted" "$(fields key value)")" ]; then
      must databases/alter "{\\"dbName\\":\\"$1\\",\\"properties\\":$2}" "alter the database $1"
      did changed database "$1"
      return
    fi
  fi
  did unchanged database "$1"
}

privilege_group() { # <name>
  wanted=$(of privilege "$1")
  present=
  if has "$groups" "$1"; then
    present=$(printf '%s\\n' "$group_contents" | awk -F "$tab" -v name="$1" '$1 == name { gsub(/,/, "\\n", $2); print $2 }')
  else
    must privilege_groups/create "{\\"privilegeGroupName\\":\\"$1\\"}" "create the privilege group $1"
    did created privilege-group "$1"
  fi
  for privilege in $(without "$wanted" "$present"); do
    must privilege_groups/add_privileges_to_group "$(group_body "$1" "$privilege")" "add $privilege to the privilege group $1"
    did added privilege "$privilege to $1"
  done
  for privilege in $(without "$present" "$wanted"); do
    if [ "$UNDECLARED" = remove ]; then
      must privilege_groups/remove_privileges_from_group "$(group_body "$1" "$privilege")" "remove $privilege from the privilege group $1"
      did removed privilege "$privilege from $1"
    else
      did kept privilege "$privilege of $1, not declared"
    fi
  done
  [ -n "$(without "$wanted" "$present")$(without "$present" "$wanted")" ] || did unchanged privilege-group "$1"
}
privilege() { :; } # privilege_group reads its privileges
group_body() { printf '{"privilegeGroupName":"%s","privileges":["%s"]}' "$1" "$2"; }

role() { # <name>
  granted=
  if has "$roles" "$1"; then
    did unchanged role "$1"
    grants_of "$1"
  else
    must roles/create "{\\"roleName\\":\\"$1\\"}" "create the role $1"
    did created role "$1"
  fi
  wanted=$(of grant "$1" | cut -d ' ' -f 1-3)
  for row in $granted; do
    grant=$(printf '%s' "$row" | cut -f 1-3 | tr "$tab" ' ')
    grantor=$(printf '%s' "$row" | cut -f 4)
    has "$wanted" "$grant" && continue
    if [ "$UNDECLARED" = remove ] || { [ "$grantor" = "$MILVUS_USER" ] && [ "$grantor" != root ]; }; then
      revoke "$1" "$row"
    else
      did kept grant "$grant of $1, by \${grantor:-nobody}, not declared"
    fi
  done
  granted=$(printf '%s\\n' "$granted" | cut -f 1-3 | tr "$tab" ' ')
}
grants_of() { # <role>
  must roles/describe "{\\"roleName\\":\\"$1\\",\\"dbName\\":\\"*\\"}" "describe the role $1"
  granted=$(fields privilege dbName objectName grantor objectType)
}
grant() { # <role> "<privilege> <database> <collection> [<object type>]"
  IFS=' '
  # shellcheck disable=SC2086
  set -- "$1" $2
  IFS=$newline
  if has "$granted" "$2 $3 $4"; then
    did unchanged grant "$2 $3 $4 to $1"
  else
    must "$(grant_call grant)" "$(grant_body "$@")" "grant $2 on $3 $4 to the role $1"
    did granted grant "$2 $3 $4 to $1"
  fi
}
grant_call() { [ "$GRANTS" = v1 ] && echo "roles/$1_privilege" || echo "roles/$1_privilege_v2"; }
grant_body() { # <role> <privilege> <database> <collection> [<object type>]
  if [ "$GRANTS" = v1 ]; then
    printf '{"roleName":"%s","privilege":"%s","dbName":"%s","objectName":"%s","objectType":"%s"}' "$@"
  else
    printf '{"roleName":"%s","privilege":"%s","dbName":"%s","collectionName":"%s"}' "$1" "$2" "$3" "$4"
  fi
}
revoke() { # <role> <row of grants_of>
  privilege=$(printf '%s' "$2" | cut -f 1)
  database=$(printf '%s' "$2" | cut -f 2)
  object=$(printf '%s' "$2" | cut -f 3)
  type=$(printf '%s' "$2" | cut -f 5)
  # A grant of the older calls can have a form that the newer ones refuse.
  ask "$(grant_call revoke)" "$(grant_body "$1" "$privilege" "$database" "$object" "$type")" ||
    must roles/revoke_privilege "$(GRANTS=v1; grant_body "$1" "$privilege" "$database" "$object" "$type")" "revoke $privilege of the role $1"
  did revoked grant "$privilege $database $object of $1"
}

user() { # <name>
  secret "users/$1/previous"; old=$text
  secret "users/$1/password"
  [ -n "$text" ] || fail "The Secret of the user $1 has no password."
  member_of=
  if ! has "$users" "$1"; then
    must users/create "{\\"userName\\":\\"$1\\",\\"password\\":\\"$(quoted "$text")\\"}" "create the user $1"
    did created user "$1"
    return
  fi
  if logs_in "$1" "$text"; then
    did unchanged user "$1"
  elif ask users/update_password "$(change "$1" "\${old:-$text}" "$text")"; then
    did changed password "$1"
  else
    fail "The password of the user $1 differs from its Secret, and Milvus refuses to change it: $(reason). Milvus needs the old password\\
 (previousPasswordField), unless common.security.superUsers names the administrator."
  fi
  must users/describe "{\\"userName\\":\\"$1\\"}" "describe the user $1"
  member_of=$(names)
  for role in $(without "$member_of" "$(of member "$1")"); do
    if [ "$UNDECLARED" = remove ]; then
      must users/revoke_role "{\\"userName\\":\\"$1\\",\\"roleName\\":\\"$role\\"}" "take the role $role from the user $1"
      did revoked member "$1 of $role"
    else
      did kept member "$1 of $role, not declared"
    fi
  done
}
member() { # <user> <role>
  if has "$member_of" "$2"; then
    did unchanged member "$1 of $2"
  else
    must users/grant_role "{\\"userName\\":\\"$1\\",\\"roleName\\":\\"$2\\"}" "give the role $2 to the user $1"
    did granted member "$1 of $2"
  fi
}

remove_user() { # <name>
  has "$users" "$1" || return 0
  [ "$1" != "$MILVUS_USER" ] || fail "The user $1 is the administrator of this Job, which cannot remove itself."
  must users/drop "{\\"userName\\":\\"$1\\"}" "remove the user $1"
  did removed user "$1"
}
remove_role() { # <name>
  has "$roles" "$1" || return 0
  grants_of "$1"
  for row in $granted; do revoke "$1" "$row"; done
  must roles/drop "{\\"roleName\\":\\"$1\\"}" "remove the role $1"
  did removed role "$1"
}
remove_privilege_group() { # <name>
  has "$groups" "$1" || return 0
  must privilege_groups/drop "{\\"privilegeGroupName\\":\\"$1\\"}" "remove the privilege group $1"
  did removed privilege-group "$1"
}

log_in
must roles/list '{}' 'list roles'
roles=$(names) databases='' groups='' group_contents=''
case $DECLARED in *'database '*) must databases/list '{}' 'list databases'; databases=$(names) ;; esac
case $DECLARED in *privilege_group*)
  must privilege_groups/list '{}' 'list privilege groups'
  group_contents=$(fields privilegeGroupName privileges)
  groups=$(printf '%s\\n' "$group_contents" | cut -f 1) ;;
esac
for line in $DECLARED; do
  kind=\${line%% *} rest=\${line#* }
  name=\${rest%% *} rest=\${rest#* }
  case $kind/$name in remove_user/root | remove_role/admin | remove_role/public) fail "The $name of Milvus itself is not removed." ;; esac
  "$kind" "$name" "$rest"
done
report
`;
