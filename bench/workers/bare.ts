/** Synthesizes ready manifests with bare cdk8s: `node bare.js <file of objects> <output folder>`. */
import { readFileSync } from 'node:fs';
import { ApiObject, App, Chart, type ApiObjectProps } from 'cdk8s';

const [manifests = '', outdir = 'dist'] = process.argv.slice(2);
const charts = JSON.parse(readFileSync(manifests, 'utf8')) as readonly {
  readonly id: string;
  readonly objects: readonly ApiObjectProps[];
}[];

/** Processor time so far: unlike the clock, it does not count what else the machine does. */
function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const start = processorMilliseconds();
const app = new App({ outdir });
for (const { id, objects } of charts) {
  const chart = new Chart(app, id);
  objects.forEach((object, position) => new ApiObject(chart, `object-${position}`, object));
}
const declared = processorMilliseconds();
app.synth();
const end = processorMilliseconds();
console.log(JSON.stringify({ milliseconds: end - start, declaring: declared - start, megabytes: process.resourceUsage().maxRSS / 1024 }));
