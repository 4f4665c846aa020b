import { DISKS_LEFT_BEHIND } from './disks-left-behind';
import { FIXED_AUTOSCALER } from './fixed-autoscaler';
import { HASTY_SCALE_DOWN } from './hasty-scale-down';
import { LATE_MEMORY_TARGET } from './late-memory-target';
import { LOADED_DATA } from './loaded-data';
import { LOST_ZONE } from './lost-zone';
import { UNKNOWN_CAPACITY } from './unknown-capacity';
import { UNREACHABLE_MAXIMUM } from './unreachable-maximum';

export const SCALING_RULES = [
  FIXED_AUTOSCALER,
  LATE_MEMORY_TARGET,
  DISKS_LEFT_BEHIND,
  LOADED_DATA,
  UNREACHABLE_MAXIMUM,
  HASTY_SCALE_DOWN,
  UNKNOWN_CAPACITY,
  LOST_ZONE,
];
