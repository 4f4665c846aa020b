import type { k8s } from 'cdk8s-plus-27';

/** Tolerates the taint that keeps other pods away from nodes with GPUs. */
export const GPU_NODES: k8s.Toleration = { key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' };
