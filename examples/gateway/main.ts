import { App } from 'cdk8s';
import { Gateway } from './chart';

const app = new App();
new Gateway(app, 'gateway');
app.synth();
