import type { SkillId } from '../../catalog/catalog.ts';
import type { CommentTarget } from '../../links/sharedReply.ts';
import type { Plan } from '../../plan/plan.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import { explain } from '../../readiness/explain.ts';
import type { Standing } from '../../store/standing.ts';
import { levelName } from '../../words/catalogWords.ts';
import { describeGap } from '../../words/gapWords.ts';
import { spanOfItem } from '../../words/planWords.ts';
import { formatPercent } from '../../words/readinessWords.ts';
import { replyWords } from '../../words/replyWords.ts';
import { BandMark } from '../BandMark.tsx';
import { LevelPlot } from '../LevelPlot.tsx';
import { ReadinessBar } from '../ReadinessBar.tsx';

type OwnFigureProps = {
  readonly target: CommentTarget;
  /** Null for one who has not answered. */
  readonly standing: Standing | null;
  readonly plan: Plan | null;
};

/** Where one stands oneself in what a comment is on. */
export function OwnFigure({ target, standing, plan }: OwnFigureProps) {
  switch (target.kind) {
    case 'skill':
      return <OwnLevel skill={target.skill} standing={standing} />;
    case 'role': {
      const result = standing?.results.get(target.role);
      if (result === undefined || isTooEarly(result)) return <p>{replyWords.notAnswered}</p>;
      return (
        <>
          <ReadinessBar result={result} />
          <p className="figures">
            {replyWords.yourReadiness}: {formatPercent(result.share)} <BandMark result={result} />
          </p>
        </>
      );
    }
    case 'entry': {
      const item = plan?.items.find(({ id }) => id === target.entry);
      return <p>{item === undefined ? replyWords.notInPlan : replyWords.inPlan(spanOfItem(item))}</p>;
    }
    case 'gone':
      return null;
  }
}

function OwnLevel({ skill, standing }: { readonly skill: SkillId; readonly standing: Standing | null }) {
  const claim = standing?.assessment.answers.get(skill)?.claim ?? null;
  if (standing === null || claim === null) return <p>{replyWords.notAnswered}</p>;
  const [leading] = standing.assessment.goals;
  const result = leading === undefined ? undefined : standing.results.get(leading);
  const reason =
    result &&
    explain(standing.assessment, standing.belief, result).find(
      ({ requirement }) => requirement.skill.id === skill,
    );
  const held = standing.belief.levels.get(skill);
  return (
    <>
      {reason === undefined ? (
        <LevelPlot held={held} />
      ) : (
        <LevelPlot asked={reason.requirement.level} held={held} />
      )}
      <p>
        {replyWords.yourLevel}: {levelName(claim)}
        {reason !== undefined && `. ${describeGap(reason.requirement.level, reason.level)}`}
      </p>
    </>
  );
}
