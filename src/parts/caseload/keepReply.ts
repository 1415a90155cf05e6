import { uniteLinks } from '../../caseload/uniteLinks.ts';
import { hasCaseload, openCaseload } from '../../store/openCaseload.ts';

/** Keeps a reply that went out with whoever's result it answers; nothing where no caseload holds that result. */
export async function keepReply(reply: string, result: string): Promise<void> {
  if (!(await hasCaseload())) return;
  const store = openCaseload();
  await store.ready;
  const at = Date.now();
  for (const { id, results } of store.get().caseload.advisees.values())
    if (results.some(({ fragment }) => fragment === result))
      store.change(id, (advisee) => ({
        ...advisee,
        replies: uniteLinks([...advisee.replies, { fragment: reply, at }]),
      }));
}
