import { roleWords } from '../../words/roleWords.ts';
import styles from './Contents.module.css';

/** The page's sections; stays in reach while reading. */
export function Contents() {
  return (
    <nav className={`${styles.contents} no-print`} aria-label={roleWords.onThisPage}>
      {Object.entries(roleWords.sections).map(([id, name]) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
