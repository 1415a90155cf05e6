// A plan as Markdown, for notes and mails. In: the plan and the words for it. Out: text.
import type { Plan, PlanItem } from '../plan/plan.ts';
import { stepDates } from '../plan/planChanges.ts';
import { itemsInOrder, type PlanTableWords } from './planCsv.ts';

export type MarkdownWords = Pick<PlanTableWords, 'role' | 'skill'> & {
  readonly title: (goal: string) => string;
  readonly goal: string;
  readonly support: string;
  readonly firstAction: string;
  readonly stepTitle: (role: string, from: number, to: number) => string;
  readonly otherTitle: string;
  readonly span: (item: PlanItem) => string;
  readonly evidence: string;
  readonly made: string;
};

/** A heading a step, and under it a check box an item. */
export function makePlanMarkdown(plan: Plan, words: MarkdownWords): string {
  const goal = plan.steps.at(-1)?.role ?? '';
  const said = [
    [words.goal, plan.goalInWords],
    [words.support, plan.support],
    [words.firstAction, plan.firstAction],
  ].filter(([, text]) => text !== '');
  const items = itemsInOrder(plan);
  const roles = new Set<string>(plan.steps.map(({ role }) => role));
  const others = items.filter(({ step }) => !roles.has(step));
  const blocks = [
    `# ${plain(words.title(words.role(goal)))}`,
    ...(said.length === 0
      ? []
      : [said.map(([name = '', text = '']) => `**${name}** ${plain(text)}`).join('\n\n')]),
    ...stepDates(plan).flatMap(({ role, start, end }) => [
      `## ${plain(words.stepTitle(words.role(role), start, end - 1))}`,
      listOf(
        items.filter(({ step }) => step === role),
        words,
      ),
    ]),
    ...(others.length === 0 ? [] : [`## ${words.otherTitle}`, listOf(others, words)]),
    `*${words.made}*`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const listOf = (items: readonly PlanItem[], words: MarkdownWords): string =>
  items
    .map((item) => {
      const skill = item.skill === null ? '' : ` (${plain(words.skill(item.skill))})`;
      const evidence = item.evidence === '' ? '' : `\n  ${words.evidence} ${plain(item.evidence)}`;
      return `- [${item.done === null ? ' ' : 'x'}] ${plain(item.text)}${skill}, ${words.span(item)}${evidence}`;
    })
    .join('\n');

/** One line, in which nothing is a mark of Markdown or HTML, and which begins no list. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^\d*(?=[-+.)](?: |$))/, (digits) => `${digits}\\`);
