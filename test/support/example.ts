import { Testing, Yaml, type Chart } from 'cdk8s';
import type { Construct } from 'constructs';

/** The YAML that `cdk8s synth` writes for a chart. */
export function yamlOf(ChartClass: new (scope: Construct, id: string) => Chart, id: string): string {
  const chart = new ChartClass(Testing.app(), id);
  return Yaml.stringify(...(Testing.synth(chart) as object[]));
}
