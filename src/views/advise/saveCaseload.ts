import { localDate } from '../../parts/keeping/localTime.ts';
import type { CaseloadStore } from '../../store/caseload.ts';
import { saveFile } from '../../ui/saveFile.ts';

/** Saves the whole caseload as a file and gives its name. */
export function saveCaseload(store: CaseloadStore): string {
  const name = `wayline-caseload-${localDate(Date.now())}.json`;
  saveFile(name, new Blob([store.makeDocument()], { type: 'application/json' }));
  return name;
}
