import { MilvusStandalone, MilvusVersion, type MilvusConfigProps } from '@org/milvus-k8s';
import { App, Chart, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';

/** The release that the test image holds. It is old; nobody but the suites reaches it. */
export const testedRelease = MilvusVersion.of('2.3.5', { allowVulnerable: 'the newest server that a registry ships' });

/** The release after it. The lab runs the same server under its tag; a cluster of one's own pulls the official image. */
export const nextRelease = MilvusVersion.of('2.3.6', { allowVulnerable: 'the same server under another tag' });

/** A standalone that fits on a small node, as `cdk8s synth` would write it. */
export function standaloneYaml(namespace: string, config: MilvusConfigProps = {}): string {
  const app = new App();
  const chart = new Chart(app, 'standalone', { namespace });
  new MilvusStandalone(chart, 'milvus', { version: testedRelease, config, cpu: Cpu.millis(1000), memory: Size.gibibytes(3) });
  return app.synthYaml();
}
