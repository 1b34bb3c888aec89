import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { frameAncestors, readOrigins } from '../src/consult/embed-origins.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Adds `embed.js` to the build: the custom element as one plain module, without React and without a name that changes. */
export const embedModule: Plugin = {
  name: 'embed-module',
  apply: 'build',
  async generateBundle() {
    const entry = path.join(root, 'src/app/embed-element.ts');
    const built = await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: { write: false, target: 'es2022', minify: true, lib: { entry, formats: ['es'] } },
    });
    const outputs = Array.isArray(built) ? built : [built];
    const chunks = outputs.flatMap((one) => ('output' in one ? one.output : [])).filter((file) => file.type === 'chunk');
    if (chunks.length !== 1) this.error(`embed.js must be one file, not ${chunks.length}`);
    this.emitFile({ type: 'asset', fileName: 'embed.js', source: chunks[0]!.code });
  },
};

/** The served copy's `embed.json`: in the built folder, where a clinic edits it. */
function listedOrigins(outDir: string): readonly string[] {
  try {
    const { origins, problem } = readOrigins(JSON.parse(readFileSync(path.join(outDir, 'embed.json'), 'utf8')));
    if (problem) console.warn(problem);
    return origins;
  } catch (error) {
    console.warn('embed.json could not be read', error);
    return [];
  }
}

/**
 * While the built page is served: who may frame it stands in the header, from the same `embed.json` that says who may
 * speak to it; and any site may load `embed.js`. The file is read when the server starts.
 */
export const embedHeaders = (policy: string): Plugin => ({
  name: 'embed-headers',
  configurePreviewServer(server) {
    const outDir = path.resolve(server.config.root, server.config.build.outDir);
    const framed = `${policy}; ${frameAncestors(listedOrigins(outDir))}`;
    server.middlewares.use((request, response, next) => {
      response.setHeader('Content-Security-Policy', framed);
      if (new URL(request.url ?? '/', 'http://here').pathname.endsWith('/embed.js')) response.setHeader('Access-Control-Allow-Origin', '*');
      next();
    });
  },
});
