import { App, YamlOutputType } from 'cdk8s';
import { Delivery } from './delivery';

// A folder for each environment, so that a review sees which one changes.
const app = new App({ yamlOutputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE });
new Delivery(app, 'argo-cd');
app.synth();
