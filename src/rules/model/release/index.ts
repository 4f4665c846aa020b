import { UNSUPPORTED_STEP } from './unsupported-step';
import { BEFORE_UPGRADE_FLOOR } from './before-upgrade-floor';
import { CANARY_OF_ANOTHER_LINE } from './canary-of-another-line';
import { CONTRADICTING_RELEASE } from './contradicting-release';
import { DOUBTFUL_ROLLBACK } from './doubtful-rollback';
import { EARLY_CDC } from './early-cdc';
import { IMAGE_OF_ANOTHER_LINE } from './image-of-another-line';
import { IMAGE_OF_ANOTHER_PATCH } from './image-of-another-patch';
import { KNOWN_DEFECT } from './known-defect';
import { MUTABLE_IMAGE } from './mutable-image';
import { OLDER_CANARY } from './older-canary';
import { PROMOTED_CANARY } from './promoted-canary';
import { SEPARATE_COORDINATORS } from './separate-coordinators';
import { UNNAMED_COORDINATORS } from './unnamed-coordinators';
import { VULNERABLE_AND_EXPOSED } from './vulnerable-and-exposed';

export const RELEASE_RULES = [
  UNSUPPORTED_STEP,
  KNOWN_DEFECT,
  IMAGE_OF_ANOTHER_LINE,
  IMAGE_OF_ANOTHER_PATCH,
  MUTABLE_IMAGE,
  SEPARATE_COORDINATORS,
  BEFORE_UPGRADE_FLOOR,
  VULNERABLE_AND_EXPOSED,
  EARLY_CDC,
  CANARY_OF_ANOTHER_LINE,
  OLDER_CANARY,
  PROMOTED_CANARY,
  UNNAMED_COORDINATORS,
  CONTRADICTING_RELEASE,
  DOUBTFUL_ROLLBACK,
];
