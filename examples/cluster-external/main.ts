import { App } from 'cdk8s';
import { ClusterExternal } from './chart';

const app = new App();
new ClusterExternal(app, 'cluster-external');
app.synth();
