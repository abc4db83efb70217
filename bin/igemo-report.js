#!/usr/bin/env node
import { main } from '../dist/cli.js';

// A reader that stops early (`igemo-report schema | head`) is no error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
