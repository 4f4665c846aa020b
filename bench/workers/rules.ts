/** Declares and synthesizes clusters, and measures the rules among that: `node rules.js <clusters> <output folder>`. */
import { MilvusRules } from '@org/milvus-k8s';
import { AppModel } from '@org/milvus-k8s/model';
import { App, Chart } from 'cdk8s';
import { declareCluster, processorMilliseconds } from './declare-cluster';

const [clusters = '1', outdir = 'dist'] = process.argv.slice(2);

const start = processorMilliseconds();
const app = new App({ outdir });
const chart = new Chart(app, 'team', { namespace: 'team' });
for (let index = 0; index < Number(clusters); index++) declareCluster(chart, `milvus-${index}`);
AppModel.of(app).seal();
const sealed = processorMilliseconds();
MilvusRules.of(app).findings();
const judged = processorMilliseconds();
app.synth();
console.log(JSON.stringify({ milliseconds: processorMilliseconds() - start, rules: judged - sealed }));
