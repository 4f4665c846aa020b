/** Plans a change of every query node in a folder of manifests: `node plan.js <folder>`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { plan, planAsJson, planAsText, readManifests, type Manifests } from '@org/milvus-k8s/plan';

const [folder = 'dist'] = process.argv.slice(2);

/** Wall time would count what else the machine does. */
function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const start = processorMilliseconds();
const text = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('---\n');
const before: Manifests = readManifests(text, 'before.yaml');
const after: Manifests = readManifests(
  text.replace(/^( +)terminationGracePeriodSeconds: 1830$/gm, '$1terminationGracePeriodSeconds: 1831'),
  'after.yaml',
);
const read = processorMilliseconds();
const made = plan(before.objects, after.objects);
if (made.summary.roll === 0) throw new Error('Nothing changes, so nothing is measured.');
planAsText(made);
planAsJson(made);
const end = processorMilliseconds();
console.log(JSON.stringify({ milliseconds: end - start, reading: read - start, megabytes: process.resourceUsage().maxRSS / 1024 }));
