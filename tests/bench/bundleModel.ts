// The model as it ships: bundled into one module. Under the test runner every constant that one module has
// from another is reached through a getter, which costs many times what the model does.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

type Model = typeof import('../../src/belief/belief.ts') &
  typeof import('../../src/readiness/explain.ts') &
  typeof import('../../src/readiness/leverage.ts') &
  typeof import('../../src/readiness/nextQuestion.ts') &
  typeof import('../../src/readiness/readiness.ts') &
  typeof import('../../src/readiness/stopping.ts');

const modules = [
  'belief/belief',
  'readiness/explain',
  'readiness/leverage',
  'readiness/nextQuestion',
  'readiness/readiness',
  'readiness/stopping',
];

export function bundleModel(): Promise<Model> {
  return bundle('model', modules);
}

/** The geometry of the map, in the same way. */
export function bundleMap(): Promise<
  typeof import('../../src/map/layOutMap.ts') &
    typeof import('../../src/map/layOutTallMap.ts') &
    typeof import('../../src/map/placeAutomatically.ts')
> {
  return bundle('map', ['map/layOutMap', 'map/layOutTallMap', 'map/placeAutomatically']);
}

/** The search of routes, in the same way. */
export function bundleRoutes(): Promise<typeof import('../../src/routes/findRoutes.ts')> {
  return bundle('routes', ['routes/findRoutes']);
}

async function bundle<Module>(name: string, from: readonly string[]): Promise<Module> {
  const folder = resolve('node_modules/.cache/wayline-bench');
  mkdirSync(folder, { recursive: true });
  const entry = resolve(folder, `${name}-entry.js`);
  writeFileSync(
    entry,
    from.map((path) => `export * from ${JSON.stringify(resolve('src', `${path}.ts`))};`).join('\n'),
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      lib: { entry, formats: ['es'], fileName: () => `${name}.mjs` },
    },
  });
  return import(pathToFileURL(resolve(folder, `${name}.mjs`)).href);
}
