import { type ReadCaseload, readCaseloadDocument } from '../../exports/caseloadDocument.ts';
import type { adviseWords } from '../../words/adviseWords.ts';

export type CaseloadFile =
  | (ReadCaseload & { readonly kind: 'read' })
  | { readonly kind: 'refused'; readonly problem: keyof typeof adviseWords.fileProblem };

/** In bytes. What is larger is not read at all. */
const largestFile = 60_000_000;

/** Reads a file that should hold a whole caseload. */
export async function readCaseloadFile(file: File): Promise<CaseloadFile> {
  if (file.size > largestFile) return { kind: 'refused', problem: 'too large' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'refused', problem: 'unreachable' };
  }
  const read = readCaseloadDocument(text);
  switch (read.kind) {
    case 'read':
      return read;
    case 'newer':
      return { kind: 'refused', problem: 'newer' };
    case 'unreadable':
      return { kind: 'refused', problem: read.reason };
  }
}
