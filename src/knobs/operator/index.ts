import { converted, implied, none, prop, type Knobs } from '../knob';
import { componentKnobs } from './components';
import { dependencyKnobs } from './dependencies';

/** All fields of the custom resource `Milvus` of Milvus' operator, in v1beta1. */
export const operatorKnobs = (): Knobs => ({
  'metadata.name': converted('name', 'The operator names its objects `<name>-milvus-…`.'),
  'metadata.namespace': converted('namespace', 'The namespace of the chart.'),
  'metadata.labels': none('Objects have the labels of the instance.'),
  'metadata.annotations': implied('The operator keeps its own state there.'),
  'spec.mode': converted('new MilvusCluster(…), new MilvusStandalone(…)', 'One construct for each mode.', 'standalone'),
  'spec.config': converted('config', 'Keys that the library sets itself become props of dependencies and of the instance.'),
  'spec.hookConfig': prop('hookConfig'),
  ...componentKnobs(),
  ...dependencyKnobs(),
});
