/** Whether this browser gives us WebGL 2. Makes a throw-away canvas; call once. */
export function webglAvailable(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
