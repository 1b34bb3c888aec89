import type { Connect, Plugin } from 'vite';
import { cacheControlOf, CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from './headers.ts';
import { writeServiceWorker } from './service-worker.ts';

/** The policy also stands in the built page, for hosts that send no headers. Not in dev, where hot reload needs inline code. */
export const policyInPage: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }, injectTo: 'head-prepend' },
  ],
};

const sayHeaders: Connect.NextHandleFunction = ({ url = '/' }, response, next) => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  response.setHeader('Cache-Control', cacheControlOf(url));
  next();
};

/** `vite preview` answers as a web server should. */
export const headersOfPreview: Plugin = {
  name: 'headers-of-preview',
  configurePreviewServer: ({ middlewares }) => void middlewares.use(sayHeaders),
};

/** Writes the service worker once all files of a build are there. The dev server has none. */
export function serviceWorker(): Plugin {
  let outDir = '';
  let failed = false;
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: ({ root, build }) => {
      outDir = `${root}/${build.outDir}`;
      if (build.outDir.startsWith('/')) outDir = build.outDir;
    },
    buildEnd: (error) => {
      failed = error !== undefined;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!failed) await writeServiceWorker(outDir);
      },
    },
  };
}
