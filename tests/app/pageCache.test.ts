import { expect, it } from 'vitest';
import { makePageCache } from '../../src/app/pageCache.ts';
import type { Site } from '../../src/app/pages.ts';
import { openCatalog } from '../../src/catalog/catalog.ts';
import type { ReadProse } from '../../src/catalog/prose.ts';
import { loadCatalog } from '../../src/site/loadCatalog.ts';

const { core, prose } = await loadCatalog();
const catalog = openCatalog(core);

function siteWith(readProse: ReadProse): Site {
  return { catalog, readProse };
}

it('a page is loaded once and is there at once from then on', async () => {
  const asked: string[] = [];
  const readPage = makePageCache(
    siteWith((key) => {
      asked.push(key);
      return Promise.resolve(prose[key]);
    }),
  );
  const first = readPage('/roles/dean');
  expect(readPage('/roles/dean')).toBe(first);
  const page = await first;
  expect(readPage('/roles/dean')).toBe(first);
  expect(page.path).toBe('/roles/dean');
  expect(asked).toEqual(['roles/dean']);
});

it('a failed page stays failed while it is on screen, and is asked for again after another', async () => {
  let online = false;
  const readPage = makePageCache(
    siteWith((key) => (online ? Promise.resolve(prose[key]) : Promise.reject(new Error('offline')))),
  );
  const failed = readPage('/about');
  await expect(failed).rejects.toThrow('offline');
  expect(readPage('/about')).toBe(failed);
  online = true;
  await readPage('/skills');
  await expect(readPage('/about')).resolves.toMatchObject({ path: '/about', missing: false });
});

it('an unknown id offers the nearest names, likest first', async () => {
  const readPage = makePageCache(siteWith((key) => Promise.resolve(prose[key])));
  const page = await readPage('/roles/director-online-learning');
  expect(page.missing).toBe(true);
  expect(page.element.props).toMatchObject({
    missing: {
      kind: 'roles',
      nearest: expect.arrayContaining([
        { name: 'Director of Online Learning', path: '/roles/director-of-online-learning' },
      ]),
    },
  });
});
