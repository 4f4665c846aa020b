import type { Knobs } from '../knob';
import { chartInstanceKnobs } from './instance';
import { chartRoleKnobs } from './roles';
import { chartServiceKnobs } from './services';

/** All values of Milvus' Helm chart. */
export const chartKnobs = (): Knobs => ({ ...chartInstanceKnobs(), ...chartRoleKnobs(), ...chartServiceKnobs() });
