import { runnerImport } from 'vite';

// Runs a script that is written in TypeScript, which Node 20 cannot by itself: node start.mjs NAME [ARGUMENT...]
const [name = ''] = process.argv.splice(2, 1);
await runnerImport(new URL(`${name}.ts`, import.meta.url).pathname, { configFile: false });
