import { App, Chart } from 'cdk8s';

import { forSimulatedPods } from './simulated-pods';

/** An app that takes over what runs in a namespace, as `cdk8s synth` would write it. */
export function adoptedYaml(namespace: string, build: (chart: Chart) => void): string {
  const app = new App();
  build(new Chart(app, 'adopted', { namespace }));
  return app.synthYaml();
}

/** The same for simulated pods. */
export function simulatedAdoptedYaml(namespace: string, build: (chart: Chart) => void): string {
  return forSimulatedPods(adoptedYaml(namespace, build));
}
