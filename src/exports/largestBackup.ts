/** In characters. A judgement: over a hundred snapshots of a full assessment, well under what browsers store. */
export const largestBackup = 2_000_000;
