import { App } from 'cdk8s';
import { ClusterInCluster } from './chart';

const app = new App();
new ClusterInCluster(app, 'cluster-in-cluster');
app.synth();
