import { App } from 'cdk8s';
import { Protected } from './chart';

const app = new App();
new Protected(app, 'protected');
app.synth();
