import { describe, expect, it } from 'vitest';
import { inOrder, needsAdviser, nextActionFor, usualColumns } from '../../../src/views/advise/advising.ts';
import { following } from '../../caseload/following.ts';
import { the } from '../../worlds/persons.ts';
import { openWorld } from '../../worlds/world.ts';

const world = openWorld({
  skills: ['law', 'data'],
  roles: ['clerk', 'counsel', 'judge'].map((id) => ({ id, skills: [{ skill: 'law', level: 3, weight: 3 }] })),
});
const day = 86_400_000;
const now = 1000 * day;
const zoe = following(
  world,
  'zoe',
  { goals: ['judge'], levels: { law: 1, data: 2 }, at: now - day },
  { label: 'Zoe' },
);
const abe = following(
  world,
  'abe',
  { goals: ['judge', 'clerk'], levels: { law: 4, data: 2 }, at: now - 80 * day },
  {
    label: 'Abe',
    followUp: '2027-01-02',
  },
);
const mia = following(world, 'mia', null, { label: 'Mia', followUp: '2026-12-24' });
const everyone = [zoe, abe, mia];
const labels = (order: Parameters<typeof inOrder>[1]) =>
  inOrder(everyone, order, the(world.roles, 'judge')).map(({ advisee }) => advisee.label);

describe('the order', () => {
  it.each([
    ['heard', ['Zoe', 'Abe', 'Mia']],
    ['follow', ['Mia', 'Abe', 'Zoe']],
    ['name', ['Abe', 'Mia', 'Zoe']],
    ['ready', ['Abe', 'Zoe', 'Mia']],
  ] as const)('by %s', (order, expected) => expect(labels(order)).toEqual(expected));

  it('by readiness without a role is by name', () => {
    expect(inOrder(everyone, 'ready', undefined).map(({ advisee }) => advisee.label)).toEqual([
      'Abe',
      'Mia',
      'Zoe',
    ]);
  });
});

it('the usual roles are the goals that most have', () => {
  expect(usualColumns(everyone, world).map(({ id }) => id)).toEqual(['judge', 'clerk']);
});

describe('what is next', () => {
  const replied = { ...zoe, advisee: { ...zoe.advisee, replies: [{ fragment: 's=AAAAAAAA', at: now }] } };

  it('is what the adviser wrote, before all else', () => {
    const own = { ...zoe, advisee: { ...zoe.advisee, nextAction: 'Call' } };
    expect(nextActionFor(own, now)).toEqual({ kind: 'own', text: 'Call' });
  });

  it('is to reply to what came since the last reply', () => {
    expect(nextActionFor(zoe, now)).toEqual({ kind: 'reply' });
    expect(nextActionFor(replied, now)).toEqual({ kind: 'none' });
  });

  it('says after ten weeks how long nothing came', () => {
    expect(nextActionFor(replied, now + 68 * day)).toEqual({ kind: 'none' });
    expect(nextActionFor(replied, now + 70 * day)).toEqual({ kind: 'quiet', weeks: 10 });
  });

  it('is to wait where nothing came yet', () => {
    expect(nextActionFor(mia, now)).toEqual({ kind: 'nothing heard' });
  });

  it('needs the adviser for what came, and on the day of a follow-up', () => {
    expect(needsAdviser(replied, '2026-12-23')).toBe(false);
    expect(needsAdviser(zoe, '2026-12-23')).toBe(true);
    expect(needsAdviser(mia, '2026-12-23')).toBe(false);
    expect(needsAdviser(mia, '2026-12-24')).toBe(true);
  });
});
