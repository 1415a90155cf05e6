import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { readFrame, writeFrame } from '../../src/links/frame.ts';
import { makeFragment, type OpenedLink, openLink } from '../../src/links/sharedLink.ts';
import type { SharedResult } from '../../src/links/sharedResult.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { assessmentsIn } from '../worlds/arbitraries.ts';
import { bare, day, dayTime, item, largest, plan, texts } from './contents.ts';

const open = (text: string) => openLink(text, shipped, texts);
const make = (shared: SharedResult) => makeFragment({ kind: 'result', shared }, shipped, texts);

/** As a link carries it: years in tenths, one time for all answers, nothing that stays at home. */
const shared = fc
  .record({
    assessment: assessmentsIn(shipped),
    name: fc.string({ maxLength: 40, unit: 'grapheme' }),
    message: fc.string({ maxLength: 200, unit: 'grapheme' }),
    tag: fc.option(fc.nat({ max: 0xffffffff })),
    parts: fc.record({
      levels: fc.constant(true),
      statements: fc.boolean(),
      background: fc.boolean(),
      plan: fc.boolean(),
      notes: fc.boolean(),
    }),
  })
  .map((drawn): SharedResult => ({ ...drawn, day, plan: drawn.parts.plan ? plan : null }));

/** What must come out at the other end. */
function asSent({ assessment, parts, ...rest }: SharedResult): SharedResult {
  const { background, answers, goals } = assessment;
  return {
    ...rest,
    parts,
    plan: rest.plan && {
      ...rest.plan,
      items: rest.plan.items.map((each) => ({ ...each, evidence: parts.notes ? each.evidence : '' })),
    },
    assessment: {
      goals,
      dismissed: [],
      askFirst: [],
      answers: new Map(
        [...answers].map(([skill, answer]) => [
          skill,
          {
            claim: answer.claim,
            shown: parts.statements ? answer.shown : [],
            ticked: parts.statements ? answer.ticked : [],
            note: parts.notes ? answer.note.toWellFormed() : '',
            at: dayTime,
          },
        ]),
      ),
      background: {
        ...emptyAssessment.background,
        currentRole: background.currentRole,
        yearsInRole: background.currentRole === null ? null : tenths(background.yearsInRole),
        ...(parts.background && {
          hoursPerWeek: tenths(background.hoursPerWeek),
          years: new Map([...background.years].map(([id, value]) => [id, tenths(value) ?? 0])),
          qualifications: new Map(
            [...background.qualifications].map(([id, state]) => [
              id,
              state.kind === 'held'
                ? state
                : { ...state, monthsLeft: state.monthsLeft === null ? null : Math.round(state.monthsLeft) },
            ]),
          ),
        }),
      },
    },
  };
}
const tenths = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);

describe('a result', () => {
  it('reads back as it was sent, part by part', () => {
    fc.assert(
      fc.property(shared, (sent) => {
        expect(open(make(sent))).toEqual({ kind: 'result', shared: asSent(sent), unknown: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same text each time, whatever order things were said in', () => {
    fc.assert(
      fc.property(shared, (sent) => {
        const turned = { ...sent.assessment, answers: new Map([...sent.assessment.answers].reverse()) };
        expect(make({ ...sent, assessment: turned })).toBe(make(sent));
      }),
    );
  });
});

describe('the length', () => {
  const lengths = {
    'ten levels, a goal': make({
      ...bare,
      assessment: { ...largest.assessment, answers: new Map([...largest.assessment.answers].slice(0, 10)) },
    }).length,
    'all levels': make({ ...bare, assessment: largest.assessment }).length,
    'all levels and statements': make({ ...largest, parts: { ...largest.parts, background: false } }).length,
    'the largest result': make(largest).length,
  };
  console.log(lengths);

  it('of the largest result is at most 300 characters', () => {
    expect(lengths['the largest result']).toBeLessThanOrEqual(300);
  });

  it('grows by no more than forty entries of a plan', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      item({ id: `action-${100 + i}`, kind: 'action', text: `do ${100 + i}` }),
    );
    const opened = open(
      make({ ...bare, parts: { ...bare.parts, plan: true }, plan: { ...plan, items: many } }),
    );
    expect(opened.kind === 'result' && opened.shared.plan?.items).toHaveLength(40);
  });
});

describe('damage', () => {
  const whole = make({ ...largest, name: 'Ines', message: 'Hello' });
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  it('every proper prefix is noticed', () => {
    for (let length = 3; length < whole.length; length++)
      expect(open(whole.slice(0, length)).kind, whole.slice(0, length)).toBe('damaged');
  });

  it('every single changed character is noticed', () => {
    for (let place = 2; place < whole.length; place++)
      for (const character of characters)
        if (character !== whole[place])
          expect(open(whole.slice(0, place) + character + whole.slice(place + 1)).kind).toBe('damaged');
  });

  it('no damaged link opens as something else, and none throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 3 }), fc.constantFrom(...characters)), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.nat({ max: whole.length }),
        (changes, cut) => {
          const damaged = [...whole];
          for (const [place, character] of changes) damaged[place + 2] = character;
          const text = damaged.slice(0, Math.max(3, damaged.length - (cut % 7))).join('');
          expect(open(text).kind).toBe(text === whole ? 'result' : 'damaged');
        },
      ),
      { numRuns: 100_000 },
    );
  }, 120_000);

  it('any text gives a value', () => {
    fc.assert(fc.property(fc.string({ maxLength: 10_000, unit: 'binary' }), (text) => void open(text)));
    fc.assert(
      fc.property(fc.string({ maxLength: 10_000, unit: 'binary' }), (text) => void open(`#s=${text}`)),
    );
  });

  it('any payload behind a right checksum gives a value', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (payload) => {
        expect(['result', 'damaged']).toContain(
          open(`s=${writeFrame({ version: 1, kind: 1, payload })}`).kind,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('a megabyte is refused before it is decoded', () => {
    const began = performance.now();
    expect(open(`s=${'A'.repeat(1_000_000)}`).kind).toBe('damaged');
    expect(performance.now() - began).toBeLessThan(100);
  });
});

describe('on its way', () => {
  const link = `https://wayline.example/shared#${make(bare)}`;

  it.each(['.', ')', '>', '&utm_source=x', '\r\n', ' and so on', '"', ', see?'])(
    '%j behind it does no harm',
    (behind) => expect(open(link + behind).kind).toBe('result'),
  );

  it.each(['%23', '%2523', '%252523'])('a # written %s still opens', (escaped) => {
    expect(open(link.replace('#', escaped)).kind).toBe('result');
  });

  it('a text without a link has none', () => {
    for (const text of ['', 'https://wayline.example/shared', '#role=dean', 'as=b'])
      expect(open(text).kind).toBe('none');
  });

  it('a newer version, or another kind, says so', () => {
    const payload = new Uint8Array([1, 2, 3]);
    expect(open(`s=${writeFrame({ version: 2, kind: 1, payload })}`).kind).toBe('newer');
    expect(open(`s=${writeFrame({ version: 1, kind: 9, payload })}`).kind).toBe('newer');
  });
});

describe('what the catalog does not know', () => {
  it('is named by its code and left out, and never another in its place', () => {
    const text = make({ ...largest, plan: null });
    const roles = new Map([...shipped.roles].filter(([id]) => id !== 'superintendent'));
    const skills = new Map([...shipped.skills].filter(([, { code }]) => code !== 12));
    const opened = openLink(text, { ...shipped, roles, skills }, texts);
    if (opened.kind !== 'result') throw new Error(opened.kind);
    expect(opened.shared.assessment.goals).toEqual(['dean', 'chief-online-learning-officer']);
    expect(opened.shared.assessment.answers.size).toBe(skills.size);
    expect(opened.unknown.filter(({ kind }) => kind !== 'statement')).toEqual([
      { kind: 'role', code: shipped.roles.get('superintendent' as RoleId)?.code },
      { kind: 'skill', code: 12 },
    ]);
    expect(opened.unknown.some(({ kind }) => kind === 'statement')).toBe(true);
  });

  it('takes the plan with it when its route is not known any more', () => {
    const text = make({ ...bare, parts: { ...bare.parts, plan: true }, plan });
    const roles = new Map([...shipped.roles].filter(([id]) => id !== 'manager-of-e-learning'));
    const opened = openLink(text, { ...shipped, roles }, texts);
    expect(opened.kind === 'result' && opened.shared.plan).toBeNull();
    expect(opened.kind === 'result' && opened.unknown.map(({ kind }) => kind)).toEqual(['role']);
  });
});

describe('every released link opens for ever', () => {
  const released = readFileSync('tests/links/shipped-links.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(';'));

  it.each(released)('%s', (line) => {
    const [text = '', ...expected] = line.split(' ');
    expect(summaryOf(open(text))).toEqual(expected);
  });

  /** The kind, the name, the roles it names, and how many answers, skills or comments it holds. */
  function summaryOf(opened: OpenedLink): readonly string[] {
    switch (opened.kind) {
      case 'result': {
        const { name, assessment } = opened.shared;
        return [opened.kind, name, assessment.goals.join(), String(assessment.answers.size)];
      }
      case 'invitation': {
        const { name, goals, skills } = opened.invitation;
        return [opened.kind, name, goals.join(), String(skills.length)];
      }
      case 'reply': {
        const { name, route, comments } = opened.reply;
        return [opened.kind, name, [route?.from, ...(route?.steps ?? [])].join(), String(comments.length)];
      }
      default:
        return [opened.kind];
    }
  }

  /** Lines are added and never changed: each release adds its count, and what its lines amount to. */
  it.each([[5, '63e22c9ab484e637']])('the first %i lines are as they were released', (count, sum) => {
    expect(createHash('sha256').update(released.slice(0, count).join('\n')).digest('hex').slice(0, 16)).toBe(
      sum,
    );
  });
});

it('the frame names a link by its checksum', () => {
  expect(readFrame(writeFrame({ version: 1, kind: 1, payload: new Uint8Array([7]) }))).toEqual({
    version: 1,
    kind: 1,
    payload: new Uint8Array([7]),
    checksum: 0x79fc17c7,
  });
});
