import fc from 'fast-check';
import {
  type Advisee,
  type Caseload,
  caseloadBounds,
  type KeptInvitation,
} from '../../src/caseload/caseload.ts';
import { uniteLinks } from '../../src/caseload/uniteLinks.ts';
import type { KeptLink } from '../../src/links/keptLink.ts';

export const link = (name: string, at = 1): KeptLink => ({ fragment: `s=${name.padEnd(8, '_')}`, at });

export const advisee = (id: string, rest?: Partial<Advisee>): Advisee => ({
  id,
  label: `Person ${id}`,
  results: [],
  replies: [],
  tag: null,
  note: '',
  nextAction: '',
  followUp: null,
  changed: 1,
  ...rest,
});

export const invitation = (id: string, rest?: Partial<KeptInvitation>): KeptInvitation => ({
  id,
  label: `Group ${id}`,
  link: link(id),
  changed: 1,
  ...rest,
});

export const caseloadOf = (
  advisees: readonly Advisee[],
  invitations: readonly KeptInvitation[] = [],
): Caseload => ({
  advisees: new Map(advisees.map((one) => [one.id, one])),
  invitations: new Map(invitations.map((one) => [one.id, one])),
});

const times = fc.integer({ min: 0, max: 2000 });
const ids = fc.constantFrom('ada', 'ben', 'cleo', 'dora', 'e-1', '__proto__');
const links = fc.record({ fragment: fc.stringMatching(/^s=[abc]{8}$/), at: times });
const linkLists = fc.array(links, { maxLength: 30 }).map(uniteLinks);
const labels = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: caseloadBounds.label })
  .filter((text) => text.trim() !== '' && text.length <= caseloadBounds.label);
const texts = fc.string({ unit: 'grapheme', maxLength: 50 });
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

export const advisees: fc.Arbitrary<Advisee> = fc.record({
  id: ids,
  label: labels,
  results: linkLists,
  replies: linkLists,
  tag: fc.oneof(fc.constantFrom(null, 1, 2), fc.integer({ min: 0, max: 0xffffffff })),
  note: texts,
  nextAction: texts,
  followUp: fc.option(days),
  changed: times,
});

export const invitations: fc.Arbitrary<KeptInvitation> = fc.record({
  id: ids,
  label: labels,
  link: links,
  changed: times,
});

export const caseloads: fc.Arbitrary<Caseload> = fc
  .tuple(fc.array(advisees, { maxLength: 6 }), fc.array(invitations, { maxLength: 4 }))
  .map(([people, sent]) => caseloadOf(people, sent));
