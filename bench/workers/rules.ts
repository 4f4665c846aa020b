/** Synthesizes clusters, and then runs all rules once more over their model: `node rules.js <clusters> <output folder>`. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AppModel } from '@org/milvus-k8s/model';
import { App, Chart } from 'cdk8s';
import type * as Judging from '../../src/app';
import type * as Catalogue from '../../src/rules';
import { declareCluster, processorMilliseconds } from './declare-cluster';

/** Parts of the library that are not public. */
const library = createRequire(join(process.cwd(), 'rules.js'));
const { runRules } = library('./node_modules/@org/milvus-k8s/lib/app') as typeof Judging;
const { MODEL_RULES } = library('./node_modules/@org/milvus-k8s/lib/rules') as typeof Catalogue;

const [clusters = '1', outdir = 'dist'] = process.argv.slice(2);
const start = processorMilliseconds();
const app = new App({ outdir });
const chart = new Chart(app, 'team', { namespace: 'team' });
for (let index = 0; index < Number(clusters); index++) declareCluster(chart, `milvus-${index}`);
app.synth();
const synthesized = processorMilliseconds();
runRules(MODEL_RULES, AppModel.of(app).seal());
const end = processorMilliseconds();
console.log(JSON.stringify({ milliseconds: synthesized - start, rules: end - synthesized }));
