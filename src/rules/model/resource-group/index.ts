import { GROUP_WITHOUT_NODES } from './group-without-nodes';
import { GROUPS_MADE_BY_HAND } from './groups-made-by-hand';
import { GROUPS_WITHOUT_A_FILTER } from './groups-without-a-filter';
import { IDLE_DEFAULT_GROUP } from './idle-default-group';
import { MORE_REPLICAS_THAN_NODES } from './more-replicas-than-nodes';
import { TOO_FEW_GROUPS } from './too-few-groups';
import { UNREAD_SERVER_LABEL } from './unread-server-label';

export const RESOURCE_GROUP_RULES = [
  MORE_REPLICAS_THAN_NODES,
  TOO_FEW_GROUPS,
  GROUP_WITHOUT_NODES,
  UNREAD_SERVER_LABEL,
  GROUPS_MADE_BY_HAND,
  IDLE_DEFAULT_GROUP,
  GROUPS_WITHOUT_A_FILTER,
];
