// What holds for every kind of link, with examples of each.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { writeFrame } from '../../src/links/frame.ts';
import type { SharedInvitation } from '../../src/links/sharedInvitation.ts';
import {
  bytesOfText,
  checksumOf,
  fragmentIn,
  type LinkContent,
  makeFragment,
  makeSealedFragment,
  makeUnsealedFragment,
  openLink,
  openUnsealed,
} from '../../src/links/sharedLink.ts';
import type { CommentTarget, SharedReply } from '../../src/links/sharedReply.ts';
import { seal, unseal } from '../../src/parts/shared/seal.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { day, largest, texts } from './contents.ts';

const open = (text: string, catalog = shipped) => openLink(text, catalog, texts);
const make = (content: LinkContent) => makeFragment(content, shipped, texts);

const roles = [...shipped.roles.keys()];
/** In the order of their codes, as a link has them. */
const skills = [...shipped.skills.values()].sort((a, b) => a.code - b.code).map(({ id }) => id);
const words = fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.toWellFormed());
const anyNumber = fc.nat({ max: 0xffffffff });

const invitations: fc.Arbitrary<SharedInvitation> = fc.record({
  day: fc.nat({ max: 40_000 }),
  tag: anyNumber,
  name: words,
  message: words,
  goals: fc.subarray(roles, { maxLength: 3 }),
  skills: fc.subarray(skills).map((chosen) => skills.filter((id) => chosen.includes(id))),
});
const targets: fc.Arbitrary<CommentTarget> = fc.oneof(
  fc.constantFrom(...skills).map((skill) => ({ kind: 'skill' as const, skill })),
  fc.constantFrom(...roles).map((role) => ({ kind: 'role' as const, role })),
  fc
    .oneof(
      fc.constantFrom(...roles).map((role) => `post-${role}`),
      fc
        .tuple(fc.constantFrom('action', 'qualification', 'own'), fc.nat({ max: 900 }))
        .map((id) => id.join('-')),
    )
    .map((entry) => ({ kind: 'entry' as const, entry })),
);
const replies: fc.Arbitrary<SharedReply> = fc.record({
  day: fc.nat({ max: 40_000 }),
  answers: anyNumber,
  name: words,
  message: words,
  route: fc.option(
    fc.record({
      from: fc.option(fc.constantFrom(...roles)),
      steps: fc.array(fc.constantFrom(...roles), { minLength: 1, maxLength: 7 }),
    }),
  ),
  comments: fc.array(fc.record({ target: targets, text: words }), { maxLength: 40 }),
});
const contents: fc.Arbitrary<LinkContent> = fc.oneof(
  invitations.map((invitation) => ({ kind: 'invitation' as const, invitation })),
  replies.map((reply) => ({ kind: 'reply' as const, reply })),
);

const invitation: SharedInvitation = {
  day,
  tag: 0xfedcba98,
  name: 'Mara',
  message: 'Please begin with these.',
  goals: ['dean', 'superintendent'] as RoleId[],
  skills: skills.slice(3, 9),
};
const reply: SharedReply = {
  day,
  answers: 0x12345678,
  name: 'Mara',
  message: 'Well done.',
  route: { from: 'instructional-designer' as RoleId, steps: ['manager-of-e-learning', 'dean'] as RoleId[] },
  comments: [
    { target: { kind: 'skill', skill: skills[0] as (typeof skills)[number] }, text: 'Ask to see a budget.' },
    { target: { kind: 'role', role: 'dean' as RoleId }, text: 'Not before 2030.' },
    { target: { kind: 'entry', entry: 'action-104' }, text: 'Do this first.' },
  ],
};
const examples: readonly LinkContent[] = [
  { kind: 'result', shared: { ...largest, name: 'Ines', message: 'Hello' } },
  { kind: 'invitation', invitation },
  { kind: 'reply', reply },
];

it('an invitation and a reply read back as they were sent, and have one text each', () => {
  fc.assert(
    fc.property(contents, (sent) => {
      expect(open(make(sent))).toEqual({ ...sent, unknown: [] });
      expect(make(sent)).toBe(make(structuredClone(sent)));
    }),
    { numRuns: 500 },
  );
});

it('the skills of an invitation are a set: their order and repeats change nothing', () => {
  const turned = [...invitation.skills, ...invitation.skills].reverse();
  expect(make({ kind: 'invitation', invitation: { ...invitation, skills: turned } })).toBe(
    make({ kind: 'invitation', invitation }),
  );
});

describe.each(examples)('damage to the $kind', (content) => {
  const whole = make(content);
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  it('every proper prefix is noticed', () => {
    for (let length = 3; length < whole.length; length++)
      expect(open(whole.slice(0, length)).kind).toBe('damaged');
  });

  it('every single changed character is noticed', () => {
    for (let place = 2; place < whole.length; place++)
      for (const character of characters)
        if (character !== whole[place])
          expect(open(whole.slice(0, place) + character + whole.slice(place + 1)).kind).toBe('damaged');
  });

  it('none opens as something else, and none throws', () => {
    const change = fc.tuple(fc.nat({ max: whole.length - 3 }), fc.constantFrom(...characters));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat({ max: 6 }), (changes, cut) => {
        const damaged = [...whole];
        for (const [place, character] of changes) damaged[place + 2] = character;
        const text = damaged.slice(0, damaged.length - cut).join('');
        expect(open(text).kind).toBe(text === whole ? content.kind : 'damaged');
      }),
      { numRuns: 34_000 },
    );
  }, 120_000);
});

it.each([1, 3, 4, 5])('any payload of kind %i behind a right checksum gives a value', (kind) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (payload) => {
      const opened = open(`s=${writeFrame({ version: 1, kind, payload })}`);
      expect(['result', 'invitation', 'reply', 'damaged', 'newer']).toContain(opened.kind);
    }),
    { numRuns: 2000 },
  );
});

describe('what the catalog does not know', () => {
  const fewer = {
    ...shipped,
    roles: new Map([...shipped.roles].filter(([id]) => id !== 'dean')),
    skills: new Map([...shipped.skills].filter(([id]) => skills.indexOf(id) > 3)),
  };
  const codeOf = (id: string) => shipped.roles.get(id as RoleId)?.code;

  it('is named and left out of an invitation', () => {
    const opened = open(make({ kind: 'invitation', invitation }), fewer);
    if (opened.kind !== 'invitation') throw new Error(opened.kind);
    expect(opened.invitation.goals).toEqual(['superintendent']);
    expect(opened.invitation.skills).toEqual(skills.slice(4, 9));
    expect(opened.unknown).toEqual([
      { kind: 'role', code: codeOf('dean') },
      { kind: 'skill', code: shipped.skills.get(skills[3] as (typeof skills)[number])?.code },
    ]);
  });

  it('leaves the words of a reply, and no route with a hole', () => {
    const opened = open(make({ kind: 'reply', reply }), fewer);
    if (opened.kind !== 'reply') throw new Error(opened.kind);
    expect(opened.reply.route).toBeNull();
    expect(opened.reply.comments).toEqual([
      { target: { kind: 'gone' }, text: 'Ask to see a budget.' },
      { target: { kind: 'gone' }, text: 'Not before 2030.' },
      { target: { kind: 'entry', entry: 'action-104' }, text: 'Do this first.' },
    ]);
    expect(opened.unknown.map(({ kind }) => kind)).toEqual(['role', 'skill', 'role']);
  });
});

describe('a locked link', () => {
  it.each(examples)('opens as the $kind it was, and can be kept open', async (content) => {
    const sealed = await makeSealedFragment(content, shipped, texts, (plain) => seal(plain, 'at nine'));
    const opened = open(sealed);
    if (opened.kind !== 'sealed') throw new Error(opened.kind);
    const plain = (await unseal(opened.sealed, 'at nine')) ?? new Uint8Array();
    expect(openUnsealed(plain, shipped, texts)).toEqual(open(make(content)));
    expect(makeUnsealedFragment(plain)).toBe(make(content));
  });

  it('of the largest result is at most 360 characters', async () => {
    const content = { kind: 'result', shared: largest } as const;
    const { length } = await makeSealedFragment(content, shipped, texts, (plain) => seal(plain, 'x'));
    console.log({ 'the largest result, locked': length });
    expect(length).toBeLessThanOrEqual(360);
  });
});

describe('a link in a text', () => {
  const fragment = make({ kind: 'reply', reply });

  it('is found by itself', () => {
    expect(fragmentIn(`See https://wayline.example/shared#${fragment}. Bye`)).toBe(fragment);
    expect(fragmentIn('nothing here')).toBeNull();
  });

  it('is named by its checksum, unless it is damaged', () => {
    const sum = checksumOf(`https://wayline.example/shared#${fragment}`);
    expect(sum).not.toBeNull();
    expect(checksumOf(fragment)).toBe(sum);
    expect(checksumOf(make({ kind: 'invitation', invitation }))).not.toBe(sum);
    expect(checksumOf(fragment.slice(0, -1))).toBeNull();
  });
});

it('counts what its sender wrote, in bytes', () => {
  expect(bytesOfText({ kind: 'invitation', invitation: { ...invitation, name: 'Zoë', message: '' } })).toBe(
    4,
  );
  expect(bytesOfText({ kind: 'reply', reply: { ...reply, name: '', message: '', comments: [] } })).toBe(0);
  expect(bytesOfText({ kind: 'reply', reply })).toBe(
    'MaraWell done.Ask to see a budget.Not before 2030.Do this first.'.length,
  );
});
