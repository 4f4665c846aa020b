import { App } from 'cdk8s';
import { Secured } from './chart';

const app = new App();
new Secured(app, 'secured');
app.synth();
