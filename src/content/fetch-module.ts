/** Addresses of modules that did not arrive. */
const missed = new Set<string>();
let again = 0;

/**
 * Loads a module, also one that did not arrive before. Browsers remember a module that failed and never ask for it again,
 * so a second try asks under another address, as far as the browser tells which one it was.
 *
 * @throws what the load threw
 */
export async function fetchModule<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const address = /https?:\/\/\S+?\.m?js/.exec(String(error))?.[0];
    if (address === undefined) throw error;
    if (!missed.has(address)) {
      missed.add(address);
      throw error;
    }
    again += 1;
    return (await import(/* @vite-ignore */ `${address}?again=${again}`)) as Module;
  }
}
