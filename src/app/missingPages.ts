// What an address without a page shows: what it may have meant.
import type { ReadProse } from '../catalog/prose.ts';
import { missingPage as contentOf } from '../views/missing/missingPage.tsx';
import type { Kind, Page } from './pages.ts';

type Missing = Parameters<typeof contentOf>[0];

export const missingPage = (path: string, missing: Missing): Page => ({
  ...contentOf(missing),
  path,
  modules: ['src/app/missingPages.ts'],
  prose: null,
  missing: true,
  listed: false,
});

/** An id that no record has: whether one had it once, and the nearest names. */
export async function missingRecord(
  kind: Kind,
  id: string,
  records: Iterable<{ readonly id: string; readonly name: string }>,
  readProse: ReadProse,
): Promise<Page> {
  const [{ nearestNames }, { retired }] = await Promise.all([
    import('../catalog/findRoles.ts'),
    readProse('names'),
  ]);
  return missingPage(`/${kind}/${id}`, {
    kind,
    retired: retired[kind].find((past) => past.id === id)?.name,
    nearest: nearestNames(id, records).map(({ id: near, name }) => ({ name, path: `/${kind}/${near}` })),
  });
}
