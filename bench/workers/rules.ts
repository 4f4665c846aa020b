/** Declares and synthesizes clusters, and measures the rules among that: `node rules.js <clusters> <output folder>`. */
import { AppModel } from '@org/milvus-k8s';
import { App, Chart } from 'cdk8s';
import { declareCluster, processorMilliseconds } from './declare-cluster';

const [clusters = '1', outdir = 'dist'] = process.argv.slice(2);

const start = processorMilliseconds();
const app = new App({ outdir });
const chart = new Chart(app, 'team', { namespace: 'team' });
for (let index = 0; index < Number(clusters); index++) declareCluster(chart, `milvus-${index}`);
const model = AppModel.of(app);
model.contents();
const sealed = processorMilliseconds();
model.judgement();
const judged = processorMilliseconds();
app.synth();
console.log(JSON.stringify({ milliseconds: processorMilliseconds() - start, rules: judged - sealed }));
