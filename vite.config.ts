import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { CONTENT_SECURITY_POLICY } from './hosting/headers.ts';
import { headersOfPreview, policyInPage, serviceWorker } from './hosting/vite-plugins.ts';
import { embedHeaders, embedModule } from './scripts/vite-embed.ts';

export default defineConfig({
  base: './',
  // the headers of the frame come last: they name who may frame this copy
  plugins: [react(), policyInPage, embedModule, serviceWorker(), headersOfPreview, embedHeaders(CONTENT_SECURITY_POLICY)],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    // all that the first page runs in one file: thirty small ones pack worse and ask thirty times
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
  },
});
