import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsFor } from '../../src/assessment/answer.ts';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { readFrame, writeFrame } from '../../src/links/frame.ts';
import { makeFragment, openLink } from '../../src/links/sharedLink.ts';
import type { PlanTexts } from '../../src/links/sharedPlan.ts';
import type { SharedParts, SharedResult } from '../../src/links/sharedResult.ts';
import type { Plan, PlanItem } from '../../src/plan/plan.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { assessmentsIn } from '../worlds/arbitraries.ts';

const texts: PlanTexts = (kind, code) =>
  kind === 'action' && code < 500
    ? { text: `do ${code}`, leaves: `a page of ${code}`, skill: null }
    : undefined;
const open = (text: string) => openLink(text, shipped, texts);
const make = (shared: SharedResult) => makeFragment(shared, shipped, texts);

const day = 20_782;
const dayTime = day * 86_400_000;
const all: SharedParts = { levels: true, statements: true, background: true, plan: true, notes: true };
const bare: SharedResult = {
  day,
  name: '',
  message: '',
  tag: null,
  parts: { levels: true, statements: false, background: false, plan: false, notes: false },
  assessment: emptyAssessment,
  plan: null,
};

const item = (given: Partial<PlanItem> & Pick<PlanItem, 'id' | 'kind'>): PlanItem => ({
  text: 'something',
  leaves: '',
  step: 'dean' as RoleId,
  skill: null,
  start: 24_322,
  months: 2,
  hours: 12,
  done: null,
  evidence: '',
  ...given,
});
const plan: Plan = {
  from: 'instructional-designer' as RoleId,
  steps: [
    { role: 'manager-of-e-learning' as RoleId, months: 24.5 },
    { role: 'dean' as RoleId, months: 66 },
  ],
  begins: 24_322,
  items: [
    item({ id: 'action-104', kind: 'action', text: 'do 104', leaves: 'a page of 104', start: 24_300 }),
    item({
      id: 'action-110',
      kind: 'action',
      text: 'changed by hand',
      leaves: 'a page of 110',
      done: dayTime,
    }),
    item({ id: 'own-2', kind: 'own', text: 'Ünïcode <b>', evidence: 'seen', start: 24_330 }),
    item({ id: 'post-dean', kind: 'post', text: 'Apply', hours: 0, start: 24_400 }),
  ],
  aside: [],
  tag: 0,
  goalInWords: '',
  support: '',
  firstAction: '',
};

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

/** Everything answered, three goals, a long background; of each skill the statements of three levels, every other ticked. */
const largest: SharedResult = {
  ...bare,
  parts: { ...all, plan: false, notes: false },
  assessment: {
    ...emptyAssessment,
    goals: ['dean', 'superintendent', 'chief-online-learning-officer'] as RoleId[],
    answers: new Map(
      [...shipped.skills.values()].map((skill, i) => {
        const shown = [...statementsFor(skill, 1), ...statementsFor(skill, 3)].slice(0, 9);
        return [
          skill.id,
          { claim: 2, shown, ticked: shown.filter((_, k) => (k + i) % 2 === 0), note: '', at: 0 },
        ];
      }),
    ),
    background: {
      currentRole: 'chief-academic-officer' as RoleId,
      yearsInRole: 12.5,
      hoursPerWeek: 12.5,
      years: new Map([...shipped.experienceFields.keys()].map((id, i) => [id, 3.5 + i])),
      qualifications: new Map(
        [...shipped.qualifications.keys()].map((id, i) => [
          id,
          i % 2 ? { kind: 'held' } : { kind: 'in-progress', monthsLeft: 7 + i },
        ]),
      ),
    },
  },
};

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
    const [text = '', kind, name, goals, answers] = line.split(' ');
    const opened = open(text);
    expect(opened.kind).toBe(kind);
    if (opened.kind !== 'result') return;
    expect(opened.shared.name).toBe(name);
    expect(opened.shared.assessment.goals.join()).toBe(goals);
    expect(String(opened.shared.assessment.answers.size)).toBe(answers);
  });

  it('there are some', () => expect(released.length).toBeGreaterThan(2));
});

it('the frame names a link by its checksum', () => {
  expect(readFrame(writeFrame({ version: 1, kind: 1, payload: new Uint8Array([7]) }))).toEqual({
    version: 1,
    kind: 1,
    payload: new Uint8Array([7]),
  });
});
