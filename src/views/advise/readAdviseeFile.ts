import type { Catalog } from '../../catalog/catalog.ts';
import type { Mine } from '../../exports/backup.ts';
import { largestBackup } from '../../exports/largestBackup.ts';
import { makeFragment } from '../../links/sharedLink.ts';
import { sharedItems } from '../../links/sharedPlan.ts';
import type { SharedResult } from '../../links/sharedResult.ts';
import { type FoundInText, findResults } from '../../parts/caseload/findResults.ts';
import { dayOf } from '../../parts/shared/dayNow.ts';
import { noTexts } from '../../parts/shared/noTexts.ts';
import type { Person } from '../../store/person.ts';
import { adviseWords } from '../../words/adviseWords.ts';

type AdviseeFile =
  | { readonly kind: 'found'; readonly found: FoundInText }
  | { readonly kind: 'problem'; readonly text: string };

/** A character takes three bytes at most for its place in a text. */
const largestFile = 3 * largestBackup;

/** Reads a file that somebody sent: a shared file, which is a link, or a backup, of which a link is made. */
export async function readAdviseeFile(file: File, catalog: Catalog, { store }: Person): Promise<AdviseeFile> {
  const problem = (say: (name: string) => string): AdviseeFile => ({ kind: 'problem', text: say(file.name) });
  if (file.size > largestFile) return problem(adviseWords.fileTooLarge);
  let text: string;
  try {
    text = await file.text();
  } catch {
    return problem(adviseWords.fileUnreadable);
  }
  // A backup may hold links in its notes: those are not what it is.
  if (!text.trimStart().startsWith('{')) {
    const found = findResults(text, catalog);
    const isEmpty = found.results.length + found.locked.length + found.damaged + found.others === 0;
    return isEmpty ? problem(adviseWords.fileUnreadable) : { kind: 'found', found };
  }
  if (/"format"\s*:\s*"wayline-caseload"/.test(text.slice(0, 200))) return problem(adviseWords.fileCaseload);
  const backup = store.readBackup(text);
  if (backup.kind !== 'read') return problem(adviseWords.fileUnreadable);
  const shared = sharedOf(backup.mine, backup.saved);
  const fragment = makeFragment({ kind: 'result', shared }, catalog, noTexts);
  return { kind: 'found', found: { results: [{ fragment, shared }], locked: [], damaged: 0, others: 0 } };
}

/** All of a backup that a link holds but its notes: those were for its writer. */
const sharedOf = ({ assessment, plan }: Mine, saved: number | null): SharedResult => ({
  day: dayOf(saved ?? Date.now()),
  name: '',
  message: '',
  tag: null,
  parts: { levels: true, statements: true, background: true, plan: plan !== null, notes: false },
  assessment,
  plan: plan && { ...plan, items: sharedItems(plan), aside: [] },
});
