import { App } from 'cdk8s';
import { Standalone } from './chart';

const app = new App();
new Standalone(app, 'standalone');
app.synth();
