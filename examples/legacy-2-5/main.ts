import { App } from 'cdk8s';
import { Legacy25 } from './chart';

const app = new App();
new Legacy25(app, 'legacy-2-5');
app.synth();
