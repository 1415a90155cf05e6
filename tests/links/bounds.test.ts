// A link may be made by anybody, with a program of their own: what no page of ours would send does no harm.
import { describe, expect, it } from 'vitest';
import type { SkillId } from '../../src/catalog/catalog.ts';
import { type LinkContent, makeFragment, openLink } from '../../src/links/sharedLink.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { bare, day, item, plan, texts } from './contents.ts';

const opened = (content: LinkContent) => openLink(makeFragment(content, shipped, texts), shipped, texts);
const withPlan = (given: Plan): LinkContent => ({
  kind: 'result',
  shared: { ...bare, parts: { ...bare.parts, plan: true, notes: true }, plan: given },
});
const kindsNamed = (name: string): LinkContent[] => [
  { kind: 'result', shared: { ...bare, name } },
  { kind: 'invitation', invitation: { day, tag: 7, name, message: '', goals: [], skills: [] } },
  { kind: 'reply', reply: { day, answers: 7, name, message: '', route: null, comments: [] } },
];
const nameIn = (link: ReturnType<typeof openLink>) =>
  link.kind === 'result'
    ? link.shared.name
    : link.kind === 'invitation'
      ? link.invitation.name
      : link.kind === 'reply' && link.reply.name;

describe('a name', () => {
  it('is cut where no field of ours would take more, between two characters', () => {
    for (const content of kindsNamed('😀'.repeat(10_000)))
      expect(nameIn(opened(content))).toBe('😀'.repeat(200));
  });

  it('does not turn the words around it, and keeps its own script', () => {
    for (const content of kindsNamed('\u202Eنور\u2066 D.\u202A'))
      expect(nameIn(opened(content))).toBe('نور D.');
  });
});

describe('a plan', () => {
  it('has texts that a plan of one’s own may have', () => {
    const text = 'x'.repeat(5000);
    const link = opened(
      withPlan({ ...plan, items: [item({ id: 'own-2', kind: 'own', text, evidence: text })] }),
    );
    expect(link).toMatchObject({ shared: { plan: { items: [{ text: text.slice(0, 400) }] } } });
    expect(link).toMatchObject({ shared: { plan: { items: [{ evidence: text.slice(0, 400) }] } } });
  });

  const entry = item({ id: 'own-2', kind: 'own' });
  it.each<[what: string, change: Partial<Plan>]>([
    ['begins in the year 80000', { begins: 960_000 }],
    ['begins before our time', { begins: 12, items: [] }],
    ['has a step of a thousand years', { steps: plan.steps.map((step) => ({ ...step, months: 12_000 })) }],
    ['has an entry of a thousand years', { items: [{ ...entry, months: 12_000 }] }],
    ['has an entry of a million hours', { items: [{ ...entry, hours: 1_000_000 }] }],
    ['has an entry in the year 80000', { items: [{ ...entry, start: 960_000 }] }],
  ])('that %s is none: it would be lost with the next visit', (_what, change) => {
    expect(opened(withPlan(plan)).kind).toBe('result');
    expect(opened(withPlan({ ...plan, ...change })).kind).toBe('damaged');
  });
});

it('a comment is no longer than an entry of a plan may be', () => {
  const text = 'x'.repeat(5000);
  const comments = [{ target: { kind: 'skill', skill: 'budgeting' as SkillId }, text }] as const;
  const link = opened({
    kind: 'reply',
    reply: { day, answers: 7, name: '', message: '', route: null, comments },
  });
  expect(link).toMatchObject({ reply: { comments: [{ text: text.slice(0, 400) }] } });
});
