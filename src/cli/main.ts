#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from './commands';
import { runProgram } from './program';
import { processTerminal } from './terminal';

const { version } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as { version: string };

// A reader such as `head` that closes early is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// The exit code is set rather than forced, so that everything written is read.
void runProgram(process.argv.slice(2), processTerminal(), COMMANDS, version).then((code) => {
  process.exitCode = code;
});
