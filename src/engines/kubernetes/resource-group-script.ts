import { milvusCalls } from '../../jobs';

/**
 * Makes each resource group that Milvus does not have, and gives the others their configuration; run again it changes nothing.
 *
 * Reads RESOURCE_GROUPS, a line for each of name and configuration, and what `milvusCalls` reads.
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
