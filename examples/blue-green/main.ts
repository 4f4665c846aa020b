import { App } from 'cdk8s';
import { BlueGreen } from './chart';

const app = new App();
new BlueGreen(app, 'blue-green');
app.synth();
