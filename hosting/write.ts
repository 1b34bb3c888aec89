/** `npm run hosting`: writes the files for web servers from hosting/headers.ts. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderHeadersFile, renderNginx } from './render.ts';

const root = path.resolve(import.meta.dirname, '..');
writeFileSync(path.join(root, 'public/_headers'), renderHeadersFile());
writeFileSync(path.join(root, 'hosting/nginx.conf'), renderNginx());
console.log('public/_headers and hosting/nginx.conf are written');
