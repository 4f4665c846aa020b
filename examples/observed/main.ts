import { App } from 'cdk8s';
import { Observed } from './chart';

const app = new App();
new Observed(app, 'observed');
app.synth();
