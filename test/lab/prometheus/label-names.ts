/** The name of a label of Kubernetes as a label of Prometheus. */
export const sanitized = (label: string): string => label.replace(/[^a-zA-Z0-9_]/g, '_');
