import type { Route } from '../../routes/findRoutes.ts';
import { routesWords } from '../../words/routesWords.ts';
import styles from './LeapBars.module.css';

const height = 34;
const width = 14;
/** A step that begins with this much missing fills the height. */
const most = 0.5;
const skillsNamed = 2;

/** How much of each role is missing as its step begins, and where it is most. */
export function LeapBars({ route: { steps, leap } }: { readonly route: Route }) {
  const hardest = steps.find((step) => step.leap === leap);
  return (
    <div className={styles.leaps}>
      <svg
        width={steps.length * (width + 4)}
        height={height + 1}
        role="img"
        aria-label={routesWords.leapBars(steps.map((step) => step.leap))}
      >
        {steps.map((step, i) => (
          <rect
            key={step.move.to.id}
            x={i * (width + 4)}
            y={height - heightOf(step.leap)}
            width={width}
            height={heightOf(step.leap)}
            data-hardest={step === hardest}
          />
        ))}
        <path d={`M0 ${height + 0.5}H${steps.length * (width + 4)}`} />
      </svg>
      <p>
        {hardest === undefined || leap < 0.005 ? (
          routesWords.noLeap
        ) : (
          <>
            <b>{routesWords.hardest(hardest.move.to.name)}</b>{' '}
            {routesWords.hardestWhy(
              leap,
              hardest.raises.slice(0, skillsNamed).map(({ requirement: { skill } }) => skill.name),
            )}
          </>
        )}
      </p>
    </div>
  );
}

const heightOf = (leap: number): number => Math.max(1, Math.min(1, leap / most) * height);
