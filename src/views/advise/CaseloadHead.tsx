import { Link } from 'wouter';
import { isSharedComputer } from '../../store/sharedComputer.ts';
import { adviseWords } from '../../words/adviseWords.ts';
import { type Advising, needsAdviser } from './advising.ts';
import styles from './CaseloadSheet.module.css';

type CaseloadHeadProps = {
  readonly advising: Advising;
  readonly isAdding: boolean;
  readonly onAdd: () => void;
};

/** How many there are, who needs the adviser, and the two ways to have more. */
export function CaseloadHead({ advising, isAdding, onAdd }: CaseloadHeadProps) {
  const { followed, state, today, to, choice } = advising;
  const lead = isSharedComputer()
    ? adviseWords.leadShared
    : state.isOpen && followed.length === 0
      ? adviseWords.leadEmpty
      : adviseWords.lead;
  return (
    <div className={choice.view === 'pages' ? `${styles.head} no-print` : styles.head}>
      <div className={`wrap ${styles.headRow}`}>
        <div>
          <h1 tabIndex={-1}>
            {followed.length === 0
              ? adviseWords.titleEmpty
              : adviseWords.title(
                  followed.length,
                  followed.filter((each) => needsAdviser(each, today)).length,
                )}
          </h1>
          <p className={styles.lead}>{lead}</p>
        </div>
        <p className={`${styles.actions} no-print`}>
          <Link
            className="button"
            to={to({ view: 'invitations' })}
            aria-current={choice.view === 'invitations' ? 'page' : undefined}
          >
            {adviseWords.invite}
          </Link>
          <button
            type="button"
            className={isAdding ? 'button' : 'button primary'}
            aria-expanded={isAdding}
            onClick={onAdd}
          >
            {isAdding ? adviseWords.close : adviseWords.add}
          </button>
        </p>
      </div>
    </div>
  );
}
