import { type CaseloadRecords, makeMemoryRecords } from '../../src/store/caseloadRecords.ts';

export type FaultyRecords = CaseloadRecords & {
  /** What is stored, for a test to look at. */
  readonly all: () => Promise<Readonly<Record<string, unknown>>>;
  /** Puts values under keys behind everybody's back; undefined deletes one. */
  readonly put: (values: Readonly<Record<string, unknown>>) => Promise<void>;
  /** What the next updates reject with instead of storing, the first one first. */
  readonly faults: Fault[];
  /** What all updates reject with, as long as it is set. */
  always: Fault | null;
  /** How many updates have stored something. */
  writes: number;
};

type Fault = {
  readonly name: string;
  /** Whether what is stored could be read before it failed. */
  readonly after: 'reading' | 'nothing';
};

/** Records that can be full, forbidden or out of order. */
export function makeFaultyRecords(): FaultyRecords {
  const memory = makeMemoryRecords();
  const faulty: FaultyRecords = {
    all: async () => {
      const found: Record<string, unknown> = {};
      await memory.update((stored) => {
        Object.assign(found, Object.fromEntries(stored));
        return new Map();
      });
      return found;
    },
    put: (values) => memory.update(() => new Map(Object.entries(values))),
    faults: [],
    always: null,
    writes: 0,
    update: async (decide) => {
      // As slow as a database: never within the call.
      await Promise.resolve();
      const fault = faulty.always ?? faulty.faults.shift();
      const failure = fault && new DOMException('no', fault.name);
      if (failure && fault.after === 'nothing') throw failure;
      await memory.update((stored) => {
        const changes = decide(stored);
        if (failure) throw failure;
        if (changes.size > 0) faulty.writes += 1;
        return changes;
      });
    },
  };
  return faulty;
}
