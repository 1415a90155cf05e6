import type { Advisee } from '../../caseload/caseload.ts';
import { makeFollowUpCalendar } from '../../exports/followUpCalendar.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { followUpCalendarWords } from '../../words/caseloadFileWords.ts';

/** Saves the follow-ups of these people as a calendar file and gives its name. */
export function saveFollowUps(advisees: readonly Advisee[]): string {
  const now = Date.now();
  const name = `wayline-follow-ups-${localDate(now)}.ics`;
  const text = makeFollowUpCalendar(advisees, now, followUpCalendarWords);
  saveFile(name, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  return name;
}
