import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseloadBounds } from '../../src/caseload/caseload.ts';
import {
  makeAdviseeRecord,
  makeInvitationRecord,
  readAdvisee,
  readInvitation,
} from '../../src/caseload/caseloadRecord.ts';
import { advisee, advisees, invitation, invitations, link } from './caseloads.ts';

const whole = makeAdviseeRecord(
  advisee('ada', {
    results: [link('one', 1), link('two', 2)],
    replies: [link('three', 3)],
    tag: 7,
    note: 'Met in May.',
    nextAction: 'Write again',
    followUp: '2027-03-01',
    changed: 5,
  }),
);
const sent = makeInvitationRecord(invitation('spring'));

const readOf = (raw: unknown) => {
  const read = readAdvisee(raw);
  if (read.kind !== 'read') throw new Error(read.kind);
  return read;
};

describe('what is written reads back', () => {
  it('an advisee, through JSON', () => {
    fc.assert(
      fc.property(advisees, (one) => {
        const raw: unknown = JSON.parse(JSON.stringify(makeAdviseeRecord(one)));
        expect(readAdvisee(raw)).toEqual({ kind: 'read', value: one, dropped: [] });
      }),
    );
  });

  it('an invitation, through JSON', () => {
    fc.assert(
      fc.property(invitations, (one) => {
        const raw: unknown = JSON.parse(JSON.stringify(makeInvitationRecord(one)));
        expect(readInvitation(raw)).toEqual({ kind: 'read', value: one, dropped: [] });
      }),
    );
  });
});

describe('one bad field costs that field alone', () => {
  it.each([
    ['results', 5, []],
    ['replies', {}, []],
    ['tag', -1, null],
    ['tag', 0x100000000, null],
    ['tag', 'seven', null],
    ['note', 5, ''],
    ['nextAction', null, ''],
    ['followUp', '2027-02-30', null],
    ['followUp', 'next week', null],
    ['changed', Number.NaN, 0],
    ['changed', 'today', 0],
  ] as const)('%s: %j', (name, bad, instead) => {
    const { version: _, ...rest } = whole;
    expect(readOf({ ...whole, [name]: bad })).toEqual({
      kind: 'read',
      value: { ...rest, [name]: instead },
      dropped: [name],
    });
  });

  it.each([null, 'link', {}, { fragment: 's=short', at: 1 }, { fragment: link('two').fragment, at: '2' }])(
    'the link %j',
    (bad) => {
      const { value, dropped } = readOf({ ...whole, results: [bad, link('two', 2)] });
      expect(value.results).toEqual([link('two', 2)]);
      expect(dropped).toEqual(['results/0']);
    },
  );

  it('an invitation without a time of change keeps its link', () => {
    expect(readInvitation({ ...sent, changed: {} })).toEqual({
      kind: 'read',
      value: invitation('spring', { changed: 0 }),
      dropped: ['changed'],
    });
  });

  it('a missing field is empty, and nothing was lost', () => {
    expect(readOf({ version: 1, id: 'ada', label: 'Ada' })).toEqual({
      kind: 'read',
      value: advisee('ada', { label: 'Ada', changed: 0 }),
      dropped: [],
    });
  });

  it('what no version of ours wrote is named', () => {
    expect(readOf({ ...whole, mood: 'good' }).dropped).toEqual(['mood']);
    expect(readOf({ ...whole, replies: [{ ...link('three', 3), by: 'me' }] }).dropped).toEqual(['replies/0']);
    expect(readInvitation({ ...sent, link: { ...sent.link, by: 'me' } })).toMatchObject({
      dropped: ['link'],
    });
  });
});

describe('bounds', () => {
  it.each(['label', 'note', 'nextAction'] as const)('a %s that is too long is cut and named', (name) => {
    const bound = caseloadBounds[name];
    expect(readOf({ ...whole, [name]: 'a'.repeat(bound) }).dropped).toEqual([]);
    const { value, dropped } = readOf({ ...whole, [name]: 'a'.repeat(bound + 1) });
    expect(value[name]).toBe('a'.repeat(bound));
    expect(dropped).toEqual([name]);
  });

  it('a cut leaves no half of a character', () => {
    expect(readOf({ ...whole, label: `${'a'.repeat(79)}😀` }).value.label).toBe('a'.repeat(79));
  });

  it('of too many links the newest stay', () => {
    const many = Array.from({ length: 22 }, (_, i) => link(`no${i}`, 100 - i));
    const { value, dropped } = readOf({ ...whole, results: many });
    expect(value.results).toEqual(many.slice(0, 20).reverse());
    expect(dropped).toEqual(['results/20', 'results/21']);
  });
});

describe('no record of ours', () => {
  it.each([
    null,
    5,
    'text',
    [],
    {},
    { ...whole, version: 0 },
    { ...whole, version: 1.5 },
    { ...whole, version: '1' },
    { ...whole, id: '' },
    { ...whole, id: 'a/b' },
    { ...whole, id: 'a'.repeat(65) },
    { ...whole, label: ' ' },
    { ...whole, label: 5 },
  ])('%j', (raw) => {
    expect(readAdvisee(raw)).toEqual({ kind: 'unreadable' });
    expect(readInvitation(raw)).toEqual({ kind: 'unreadable' });
  });

  it('an invitation without a link', () => {
    expect(readInvitation({ ...sent, link: { fragment: 'p=other', at: 1 } })).toEqual({ kind: 'unreadable' });
  });

  it('a newer one is known as such, whatever is in it', () => {
    expect(readAdvisee({ version: 2 })).toEqual({ kind: 'newer' });
    expect(readInvitation({ version: 99, id: 5 })).toEqual({ kind: 'newer' });
  });

  it('nothing makes the reader throw, and what it reads it reads again', () => {
    const fields = fc.record(
      {
        version: fc.constant(1),
        id: fc.oneof(fc.constant('ada'), fc.anything()),
        label: fc.oneof(fc.string(), fc.anything()),
        results: fc.oneof(fc.array(fc.anything()), fc.anything()),
        replies: fc.anything(),
        tag: fc.anything(),
        note: fc.anything(),
        nextAction: fc.anything(),
        followUp: fc.oneof(fc.string(), fc.anything()),
        changed: fc.anything(),
      },
      { requiredKeys: ['version'] },
    );
    fc.assert(
      fc.property(fc.oneof(fields, fc.anything()), (raw) => {
        readInvitation(raw);
        const read = readAdvisee(raw);
        if (read.kind !== 'read') return;
        const again = readAdvisee(makeAdviseeRecord(read.value));
        expect(again).toEqual({ kind: 'read', value: read.value, dropped: [] });
      }),
    );
  });
});
