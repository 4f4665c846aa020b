import { milvusCalls } from '../../jobs';

/**
 * Creates the resource groups that Milvus does not have, and configures the others. Another run changes nothing.
 *
 * Reads RESOURCE_GROUPS, with a line `<name> <configuration>` for each group, and the variables that `milvusCalls` reads.
 *
 * Source: `internal/distributed/proxy/httpserver` (resource_group_handler_v2.go, utils.go: ResourceGroupConfig)
 */
export const MAKE_RESOURCE_GROUPS = `set -eu
${milvusCalls('resource_groups', 'resource groups')}ask list '{}'
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
