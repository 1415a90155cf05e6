const sheets = new Map<string, Promise<void>>();

/**
 * What the built app calls for each `import()` (site/stylePlugin puts it in the place of Vite's own, which
 * asks for the module only when its styles are here). Both are asked for at once, and the module is given
 * out when both have come: nothing is drawn without its style.
 */
export async function loadWithStyles<Module>(
  load: () => Promise<Module>,
  styles: readonly string[] = [],
): Promise<Module> {
  try {
    const [module] = await Promise.all([load(), ...styles.map(bringOnce)]);
    return module;
  } catch (error) {
    // A newer release may have taken its place.
    throw new Error(String(error), { cause: 'missing' });
  }
}

function bringOnce(path: string): Promise<void> {
  const sheet = sheets.get(path) ?? bring(path);
  sheets.set(path, sheet);
  return sheet;
}

/** @param path as the build names it, below the base address. */
function bring(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = import.meta.env.BASE_URL + path;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      sheets.delete(path);
      reject(new Error(`The style ${path} did not come`));
    };
    document.head.append(link);
  });
}
