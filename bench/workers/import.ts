/** Loads packages and prints the processor time that took: `node import.js cdk8s cdk8s-plus-27`. */
import { createRequire } from 'node:module';

const load = createRequire(__filename);

const start = process.cpuUsage();
for (const name of process.argv.slice(2)) load(name);
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ milliseconds: (user + system) / 1000 }));
