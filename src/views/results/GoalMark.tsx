import { resultsWords } from '../../words/resultsWords.ts';
import styles from './GoalMark.module.css';

/** Beside the name of a role that is a goal. */
export const GoalMark = () => <span className={styles.goal}>{resultsWords.goal}</span>;
