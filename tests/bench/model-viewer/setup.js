// Read by model-viewer while it starts: where its decoder of packed meshes lies.
self.ModelViewerElement = { meshoptDecoderLocation: 'node_modules/meshoptimizer/meshopt_decoder.js' };
document.addEventListener('DOMContentLoaded', () => {
  document.querySelector('model-viewer').addEventListener('load', () => {
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-3d-frame')));
  });
});
