import type { Readiness } from '../../readiness/readiness.ts';
import { headlineWords as words } from '../../words/headlineWords.ts';
import { describeInterval } from '../../words/readinessWords.ts';
import type { Situation } from './situation.ts';

type Headline = { readonly headline: string; readonly lead: string };

/** The one sentence a result opens with, and what stands under it: plain, without flattery or fear. */
export function headlineFor(situation: Situation): Headline {
  switch (situation.kind) {
    case 'few answers':
      return { headline: words.fewAnswers(situation.claims), lead: words.fewAnswersLead };
    case 'no figures':
      return { headline: words.noFigures(situation.claims), lead: words.noFiguresLead };
    case 'goal too early':
      return {
        headline: words.goalTooEarly(situation.goal.name, situation.missing),
        lead: words.goalTooEarlyLead(situation.others),
      };
    case 'goal':
      return headlineForGoal(situation);
    case 'no goal':
      return headlineWithoutGoal(situation);
  }
}

function headlineForGoal({ goal, holding, claims }: Situation & { readonly kind: 'goal' }): Headline {
  const interval = words.interval(describeInterval(goal), claims);
  const isFar = goal.band !== 'ready' && goal.butFor.length === 0 && holding.length > 0;
  return {
    headline: describeGoal(goal, holding.length),
    lead: isFar ? `${interval} ${words.distance(holding)}` : interval,
  };
}

function describeGoal({ role: { name }, band, butFor }: Readiness, skills: number): string {
  if (butFor.length > 0) return words.goalButFor(name, butFor.length);
  switch (band) {
    case 'ready':
      return words.goalReady(name);
    case 'stretch':
      return words.goalStretch(name, skills);
    case 'build':
      return words.goalBuild(name, skills);
    case 'explore':
      return words.goalExplore(name, skills);
  }
}

function headlineWithoutGoal(situation: Situation & { readonly kind: 'no goal' }): Headline {
  const { ready, stretch, butForGates, nearest, claims } = situation;
  const lead = words.nearest(nearest.role.name, describeInterval(nearest), claims);
  if (ready > 0 && stretch > 0) return { headline: words.readyAndStretch(ready, stretch), lead };
  if (ready > 0) return { headline: words.ready(ready), lead };
  if (butForGates > 0) return { headline: words.skilled(butForGates), lead };
  if (stretch > 0) return { headline: words.stretch(stretch), lead };
  return {
    headline: words.none(nearest.role.name),
    lead: words.interval(describeInterval(nearest), claims),
  };
}
