// What is cut, rounded, left out or refused on the way through a link.
import { describe, expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import type { ExperienceFieldId, QualificationId, RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { type BitWriter, makeBitWriter } from '../../src/links/bits.ts';
import { writeFrame } from '../../src/links/frame.ts';
import {
  readSharedInvitation,
  type SharedInvitation,
  writeSharedInvitation,
} from '../../src/links/sharedInvitation.ts';
import {
  bytesOfText,
  checksumOf,
  fragmentIn,
  type LinkContent,
  makeFragment,
  makeUnsealedFragment,
  openLink,
  openUnsealed,
} from '../../src/links/sharedLink.ts';
import type { PlanTexts } from '../../src/links/sharedPlan.ts';
import { readSharedReply, type SharedReply, writeSharedReply } from '../../src/links/sharedReply.ts';
import type { SharedResult } from '../../src/links/sharedResult.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { the } from '../worlds/persons.ts';
import { bare, day, dayTime, item, plan, texts } from './contents.ts';

const roles = [...shipped.roles.keys()];
const [first, second, third, fourth] = roles as [RoleId, RoleId, RoleId, RoleId];
const codeOf = (role: RoleId) => shipped.roles.get(role)?.code ?? 0;
const bytesOf = (write: (writer: BitWriter) => void) => {
  const writer = makeBitWriter();
  write(writer);
  return writer.bytes();
};

const invitation: SharedInvitation = { day, tag: 5, name: '', message: '', goals: [], skills: [] };
const invited = (sent: Partial<SharedInvitation>) =>
  readSharedInvitation(writeSharedInvitation({ ...invitation, ...sent }, shipped), shipped)?.invitation;

describe('an invitation', () => {
  it('has three goals at most, each once', () => {
    expect(invited({ goals: [first, second, third, fourth] })?.goals).toEqual([first, second, third]);
    expect(invited({ goals: [second, first, second] })?.goals).toEqual([second, first]);
  });

  it('leaves out a skill that there is none of', () => {
    expect(invited({ skills: ['nothing' as SkillId] })?.skills).toEqual([]);
  });

  it('is of day 100,000 at the latest', () => {
    expect(invited({ day: 100_000 })?.day).toBe(100_000);
    expect(invited({ day: 100_001 })).toBeUndefined();
  });
});

const reply: SharedReply = { day, answers: 5, name: '', message: '', route: null, comments: [] };
const replied = (sent: Partial<SharedReply>) =>
  readSharedReply(writeSharedReply({ ...reply, ...sent }, shipped), shipped)?.reply;
const onRole = { kind: 'role', role: first } as const;
/** A reply up to its comments, and what follows. */
const replyWith = (write: (writer: BitWriter) => void) =>
  readSharedReply(
    bytesOf((writer) => {
      writer.open(day, 14);
      writer.fixed(5, 32);
      writer.text('');
      writer.text('');
      write(writer);
    }),
    shipped,
  );

describe('a reply', () => {
  it('has forty comments at most, and none on what is gone', () => {
    const comments = Array.from({ length: 41 }, (_, i) => ({ target: onRole, text: `${i}` }));
    const gone = { target: { kind: 'gone' as const }, text: 'gone' };
    expect(replied({ comments: [gone, ...comments] })?.comments).toEqual(comments.slice(0, 40));
  });

  it.each([
    [40, true],
    [41, false],
  ])('that holds %i comments is ours: %s', (count, isOurs) => {
    const read = replyWith((writer) => {
      writer.fixed(0, 3);
      writer.open(count, 2);
      for (let i = 0; i < count; i++) {
        writer.fixed(1, 2);
        writer.open(codeOf(first), 5);
        writer.text('');
      }
    });
    expect(read !== null).toBe(isOurs);
  });

  it('keeps the words of a comment on a kind of thing that is not known', () => {
    const read = replyWith((writer) => {
      writer.fixed(0, 3);
      writer.open(1, 2);
      writer.fixed(3, 2);
      writer.text('Hm.');
    });
    expect(read?.reply.comments).toEqual([{ target: { kind: 'gone' }, text: 'Hm.' }]);
  });

  it('suggests seven steps at most, from anywhere, and no route without steps', () => {
    const steps = roles.slice(0, 8);
    expect(replied({ route: { from: null, steps } })?.route).toEqual({
      from: null,
      steps: steps.slice(0, 7),
    });
    expect(replied({ route: { from: first, steps: [] } })?.route).toBeNull();
  });

  it('suggests no route from a role that is not known', () => {
    const read = replyWith((writer) => {
      writer.fixed(1, 3);
      writer.open(9999, 5);
      writer.open(codeOf(first), 5);
      writer.open(0, 2);
    });
    expect(read?.reply.route).toBeNull();
    expect(read?.unknown).toEqual([{ kind: 'role', code: 9999 }]);
  });

  it('names the post of a role that is not known, and keeps the words', () => {
    const fewer = { ...shipped, roles: new Map([...shipped.roles].filter(([id]) => id !== 'dean')) };
    const payload = writeSharedReply(
      { ...reply, comments: [{ target: { kind: 'entry', entry: 'post-dean' }, text: 'Now.' }] },
      shipped,
    );
    expect(readSharedReply(payload, fewer)).toEqual({
      reply: { ...reply, comments: [{ target: { kind: 'gone' }, text: 'Now.' }] },
      unknown: [{ kind: 'role', code: codeOf('dean' as RoleId) }],
    });
  });

  it('is of day 100,000 at the latest', () => {
    expect(replied({ day: 100_000 })?.day).toBe(100_000);
    expect(replied({ day: 100_001 })).toBeUndefined();
  });
});

const make = (shared: Partial<SharedResult>) =>
  makeFragment({ kind: 'result', shared: { ...bare, ...shared } }, shipped, texts);
function open(shared: Partial<SharedResult>, catalog = shipped, words: PlanTexts = texts) {
  const opened = openLink(make(shared), catalog, words);
  if (opened.kind !== 'result') throw new Error(opened.kind);
  return opened;
}
const said = (background: Partial<typeof emptyAssessment.background>) => ({
  ...emptyAssessment,
  background: { ...emptyAssessment.background, ...background },
});
const withBackground = { ...bare.parts, background: true };

describe('a result', () => {
  it('has three goals at most, each once', () => {
    const goals = [first, second, third, fourth];
    expect(open({ assessment: { ...emptyAssessment, goals } }).shared.assessment.goals).toEqual(
      goals.slice(0, 3),
    );
    const twice = { ...emptyAssessment, goals: [second, second] };
    expect(open({ assessment: twice }).shared.assessment.goals).toEqual([second]);
  });

  it('has no years in a role without the role', () => {
    const { background } = open({ assessment: said({ yearsInRole: 4 }) }).shared.assessment;
    expect(background).toEqual(emptyAssessment.background);
  });

  it('is of day 100,000 at the latest', () => {
    expect(open({ day: 100_000 }).shared.day).toBe(100_000);
    expect(openLink(make({ day: 100_001 }), shipped, texts).kind).toBe('damaged');
  });

  it('without its levels has no answers, and says so', () => {
    const answers = new Map([
      [
        [...shipped.skills.keys()][0] as SkillId,
        { claim: 2, shown: [], ticked: [], note: '', at: 0 } as const,
      ],
    ]);
    const parts = { ...bare.parts, levels: false };
    const { shared } = open({ parts, assessment: { ...emptyAssessment, answers } });
    expect(shared.parts).toEqual(parts);
    expect(shared.assessment.answers.size).toBe(0);
  });

  it('names the fields and the qualifications that are not known, and keeps the others', () => {
    const fields = [...shipped.experienceFields.keys()].slice(0, 2) as [ExperienceFieldId, ExperienceFieldId];
    const held = [...shipped.qualifications.keys()].slice(0, 3) as [
      QualificationId,
      QualificationId,
      QualificationId,
    ];
    const assessment = said({
      years: new Map([
        [fields[0], 2.5],
        [fields[1], 4],
      ]),
      qualifications: new Map([
        [held[0], { kind: 'held' }],
        [held[1], { kind: 'in-progress', monthsLeft: null }],
        [held[2], { kind: 'in-progress', monthsLeft: 7 }],
      ]),
      hoursPerWeek: 4.5,
    });
    const fewer = {
      ...shipped,
      experienceFields: new Map([...shipped.experienceFields].filter(([id]) => id !== fields[0])),
      qualifications: new Map([...shipped.qualifications].filter(([id]) => id !== held[0])),
    };
    const { shared, unknown } = open({ parts: withBackground, assessment }, fewer);
    expect(shared.assessment.background).toEqual({
      ...assessment.background,
      years: new Map([[fields[1], 4]]),
      qualifications: new Map([
        [held[1], { kind: 'in-progress', monthsLeft: null }],
        [held[2], { kind: 'in-progress', monthsLeft: 7 }],
      ]),
    });
    expect(unknown).toEqual([
      { kind: 'field', code: shipped.experienceFields.get(fields[0])?.code },
      { kind: 'qualification', code: shipped.qualifications.get(held[0])?.code },
    ]);
  });

  it('leaves out what there is none of', () => {
    const { shared, unknown } = open({
      parts: withBackground,
      assessment: {
        ...said({
          years: new Map([['nowhere' as ExperienceFieldId, 3]]),
          qualifications: new Map([['none' as QualificationId, { kind: 'held' }]]),
        }),
        answers: new Map([['nothing' as SkillId, { claim: 2, shown: [], ticked: [], note: '', at: 0 }]]),
      },
    });
    expect(shared.assessment).toEqual(emptyAssessment);
    expect(unknown).toEqual([]);
  });
});

const withPlan = { ...bare.parts, plan: true };
const planned = (change: Partial<Plan>, catalog = shipped, words: PlanTexts = texts) =>
  open({ parts: withPlan, plan: { ...plan, ...change } }, catalog, words).shared.plan;

describe('a plan', () => {
  it('may be missing where plans are sent', () => {
    expect(open({ parts: withPlan, plan: null }).shared.plan).toBeNull();
    expect(planned({ steps: [] })).toBeNull();
  });

  it('sends its earliest forty entries, earliest first', () => {
    const items = Array.from({ length: 42 }, (_, i) =>
      item({ id: `own-${i}`, kind: 'own', start: 24_400 - i }),
    );
    const starts = planned({ items })?.items.map(({ start }) => start);
    expect(starts).toEqual(Array.from({ length: 40 }, (_, i) => 24_359 + i));
  });

  it('rounds hours to whole ones and months of a step to tenths', () => {
    const read = planned({
      steps: [{ role: first, months: 24.56 }],
      items: [item({ id: 'own-1', kind: 'own', step: first, hours: 12.6, months: 1 })],
    });
    expect(read?.steps).toEqual([{ role: first, months: 24.6 }]);
    expect(read?.items).toMatchObject([{ hours: 13, months: 1 }]);
  });

  it('starts entries before, with and after it', () => {
    const items = [-30, -1, 0, 1, 30].map((months) =>
      item({ id: `own-${months + 40}`, kind: 'own', start: plan.begins + months }),
    );
    expect(planned({ items })?.items).toEqual(items);
  });

  it('keeps each entry with its step, and gives one of another step to the goal', () => {
    const [near = first, goal = first] = plan.steps.map(({ role }) => role);
    const items = [near, goal, 'principal' as RoleId].map((step, i) =>
      item({ id: `own-${i}`, kind: 'own', step }),
    );
    expect(planned({ items })?.items.map(({ step }) => step)).toEqual([near, goal, goal]);
  });

  it('sends the words of an entry that the catalog does not say, and no others', () => {
    const items = [
      item({ id: 'action-104', kind: 'action', text: 'do 104' }),
      item({ id: 'own-1', kind: 'own' }),
    ];
    const [skill = '' as SkillId] = shipped.skills.keys();
    const read = planned({ items }, shipped, () => ({ text: 'as of today', leaves: 'a report', skill }));
    expect(read?.items).toMatchObject([
      { text: 'as of today', leaves: 'a report', skill },
      { text: 'something', leaves: 'a report', skill },
    ]);
    expect(planned({ items }, shipped, () => undefined)?.items).toMatchObject([
      { text: '', leaves: '', skill: null },
      { text: 'something', leaves: '', skill: null },
    ]);
  });

  it('names a post by its code when its role is not known, apart from the post of its step', () => {
    const items = [
      item({ id: 'post-dean', kind: 'post', step: first, done: dayTime }),
      item({ id: `post-${first}`, kind: 'post', step: first }),
    ];
    const steps = [first, second].map((role) => ({ role, months: 3 }));
    const fewer = { ...shipped, roles: new Map([...shipped.roles].filter(([id]) => id !== 'dean')) };
    const opened = open({ parts: withPlan, plan: { ...plan, from: null, steps, items } }, fewer);
    const code = the(shipped.roles, 'dean').code;
    expect(opened.shared.plan?.items.map(({ id }) => id)).toEqual([`post-${code}`, `post-${first}`]);
    expect(opened.unknown).toEqual([]);
    // Handed on, it is the same post still, also where its role is known.
    const again = make({ ...opened.shared, plan: opened.shared.plan });
    const ids = openLink(again, shipped, texts);
    expect(ids.kind === 'result' && ids.shared.plan?.items.map(({ id }) => id)).toEqual([
      'post-dean',
      `post-${first}`,
    ]);
  });

  it('has an id for each entry, also when a link names one twice', () => {
    const items = [1, 2, 3].map((hours) => item({ id: 'post-nobody', kind: 'post', hours }));
    const read = planned({ items })?.items ?? [];
    expect(read.map(({ hours }) => hours)).toEqual([1, 2, 3]);
    expect(new Set(read.map(({ id }) => id)).size).toBe(3);
  });
});

describe('a link', () => {
  it('counts the notes of a result when they are sent, and what the plan has of its own', () => {
    const shared: SharedResult = {
      ...bare,
      name: 'a',
      message: 'bc',
      parts: { ...withPlan, notes: true },
      assessment: {
        ...emptyAssessment,
        answers: new Map([
          [[...shipped.skills.keys()][0] as SkillId, { claim: 2, shown: [], ticked: [], note: 'def', at: 0 }],
        ]),
      },
      plan: {
        ...plan,
        items: [
          item({ id: 'own-1', kind: 'own', text: 'ghij', evidence: 'klmno' }),
          item({ id: 'action-104', kind: 'action', text: 'do 104', evidence: 'p' }),
        ],
      },
    };
    const bytes = (sent: SharedResult) => bytesOfText({ kind: 'result', shared: sent });
    expect(bytes(shared)).toBe(16);
    expect(bytes({ ...shared, parts: withPlan })).toBe(7);
    expect(bytes({ ...shared, plan: null })).toBe(6);
  });

  it('is found whatever the case of its "s", and only behind a # or at the very beginning', () => {
    const fragment = make({});
    expect(
      openLink(`https://wayline.example/shared#${fragment.replace('s=', 'S=')}`, shipped, texts).kind,
    ).toBe('result');
    expect(fragmentIn(`x ${fragment}`)).toBeNull();
    expect(checksumOf('nothing here')).toBeNull();
  });

  it('is looked for in the first 120,000 characters', () => {
    const fragment = make({});
    const behind = (length: number) => `${' '.repeat(length - 1)}#${fragment}`;
    expect(fragmentIn(behind(120_000 - fragment.length))).toBe(fragment);
    expect(fragmentIn(behind(120_001 - fragment.length))).toBe(fragment.slice(0, -1));
  });

  it('that was unlocked to nothing is of no kind that is known', () => {
    const nothing = new Uint8Array();
    expect(openUnsealed(nothing, shipped, texts)).toEqual({ kind: 'newer' });
    expect(openLink(makeUnsealedFragment(nothing), shipped, texts)).toEqual({ kind: 'newer' });
  });

  it.each<[string, LinkContent]>([
    ['an invitation', { kind: 'invitation', invitation }],
    ['a reply', { kind: 'reply', reply }],
  ])('that is whole and ends too soon is damaged: %s', (_, content) => {
    const kind = { invitation: 3, reply: 4, result: 1 }[content.kind];
    const text = `s=${writeFrame({ version: 1, kind, payload: new Uint8Array([1, 2]) })}`;
    expect(openLink(text, shipped, texts)).toEqual({ kind: 'damaged' });
  });
});
