// @vitest-environment happy-dom
// A stored document that was damaged in any of four ways costs nothing without a word (tests/browser/keeping.spec.ts
// takes a few of each through a whole page).
import { act, cleanup } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Mine } from '../../../src/exports/backup.ts';
import { SavingNotice } from '../../../src/parts/keeping/SavingNotice.tsx';
import { keepingWords } from '../../../src/words/keepingWords.ts';
import { saying } from '../../worlds/persons.ts';
import { harms } from './harms.ts';
import { answersIn, catalog, key, openStore, said, show, stored } from './keeping.tsx';

const one = said({ budgets: 2, coaching: null, law: 4 });
const two = said({ coaching: 3, law: 0 });
const aiming = { ...two.assessment, goals: [...catalog.roles.keys()] };
const figures = [
  {
    role: 'coach',
    name: 'coach',
    share: 0.5,
    low: 0.25,
    high: 0.75,
    coverage: 1,
    band: 'build' as const,
  },
];
/** As the site writes it, without the line breaks. */
const written = (mine: Mine) => JSON.stringify(JSON.parse(stored(mine)));
const whole = [
  written(one),
  written({
    ...two,
    assessment: aiming,
    snapshots: [{ at: 1_790_000_000_000, catalog: '2026.11', assessment: aiming, figures }],
  }),
];
const times = 250;

describe.each(harms)('%s', (_, harm) => {
  it(`${times} damaged documents: no crash, and nothing is lost without a word`, () => {
    const told = { whole: 0, unread: 0 };
    for (const [i, damaged] of harm.of(whole, times).entries()) {
      const which = `document ${i}: ${damaged}`;
      const { storage, store } = openStore({ [key]: damaged });
      const { container } = show(<SavingNotice store={store} />);
      const stored = Object.fromEntries(storage.texts);
      expect(Object.values(stored), which).toContain(damaged);
      // An answer now would write over the document: what could not be read is set aside before that.
      const isWhole =
        stored[key] === damaged && !Object.keys(stored).some((name) => name.startsWith(`${key}-aside`));
      const offers = [...container.querySelectorAll('[role="status"] button')].filter(
        (button) => button.textContent === keepingWords.downloadAside.unread,
      );
      expect(offers, which).toHaveLength(isWhole ? 0 : 1);
      const isNewer = store.get().saving.kind === 'newer';
      act(() => store.change((mine) => ({ ...mine, assessment: saying({ law: 3 }) })));
      expect(answersIn(store), which).toEqual({ law: 3 });
      if (!isWhole || isNewer) expect([...storage.texts.values()], which).toContain(damaged);
      told[isWhole ? 'whole' : 'unread']++;
      cleanup();
    }
    // Damage that no one noticed would pass all of the above.
    expect(told.unread, JSON.stringify(told)).toBeGreaterThan(times / 2);
  });
});
