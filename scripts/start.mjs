/** `npm start`: install what is missing, build, serve, print the address. */
import { spawnSync } from 'node:child_process';
import { ensureDependencies, root, stop } from './dependencies.mjs';

ensureDependencies();

const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' }).catch((error) => stop(`The app could not be built: ${error.message}`));
const server = await preview({ root, preview: { port: Number(process.env.PORT) || 4173, strictPort: false } });
const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
console.log(`Unknot is ready: ${address}`);
if (process.argv.includes('--open') && process.platform === 'darwin') spawnSync('open', [String(address)]);
