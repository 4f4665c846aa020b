export * from './check-manifests';
export * from './field-line';
export * from './output';
