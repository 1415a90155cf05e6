import { makePlanCalendar } from '../../exports/planCalendar.ts';
import { makePlanCsv } from '../../exports/planCsv.ts';
import { makePlanMarkdown } from '../../exports/planMarkdown.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { formatDate } from '../../words/figures.ts';
import { planWords, spanOfItem } from '../../words/planWords.ts';
import type { Planning } from './usePlanning.ts';

export type PlanFile = 'ics' | 'md' | 'csv';

const types: Record<PlanFile, string> = {
  ics: 'text/calendar;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
};

/** Saves the plan as a file, and gives the file's name. */
export function savePlan(kind: PlanFile, planning: Planning): string {
  const now = Date.now();
  const name = `wayline-plan-${localDate(now)}.${kind}`;
  saveFile(name, new Blob([textOf(kind, planning, now)], { type: types[kind] }));
  return name;
}

function textOf(kind: PlanFile, { plan, roleName, skillName }: Planning, now: number): string {
  switch (kind) {
    case 'ics':
      return makePlanCalendar(plan, now, {
        name: planWords.calendarName,
        done: planWords.calendarDone,
        details: (item) => planWords.calendarDetails(roleName(item.step), item),
      });
    case 'csv':
      return makePlanCsv(plan, {
        columns: planWords.columns,
        kind: planWords.kind,
        role: roleName,
        skill: skillName,
        done: planWords.stateDone,
        open: planWords.stateOpen,
      });
    case 'md':
      return makePlanMarkdown(plan, {
        role: roleName,
        skill: skillName,
        title: planWords.title,
        goal: `${planWords.goalInWords}:`,
        support: `${planWords.support}:`,
        firstAction: `${planWords.firstAction}:`,
        stepTitle: planWords.stepTitle,
        otherTitle: planWords.earlierSteps,
        span: spanOfItem,
        evidence: planWords.evidenceOf,
        made: planWords.made(formatDate(localDate(now))),
      });
  }
}
