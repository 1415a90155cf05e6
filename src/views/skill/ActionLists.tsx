import { Link } from 'wouter';
import type { ActionProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { actionKindName, levelNames } from '../../words/catalogWords.ts';
import { skillWords } from '../../words/skillWords.ts';
import styles from './ActionLists.module.css';

type ActionListsProps = { readonly actions: readonly ActionProse[] };

/** Things to do, by the step they belong to. */
export function ActionLists({ actions }: ActionListsProps) {
  const steps = [...new Set(actions.map(({ from }) => from))];
  return (
    <div>
      {steps.map((from) => (
        <div key={from} className={styles.step}>
          <h3>{skillWords.step(levelNames[from] ?? '', levelNames[from + 1] ?? '')}</h3>
          <ul>
            {actions
              .filter((action) => action.from === from)
              .map((action) => (
                <ActionRow key={action.id} action={action} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function ActionRow({ action }: { readonly action: ActionProse }) {
  const { qualifications } = useCatalog();
  const qualification = [...qualifications.values()].find(({ id }) => id === action.qualification);
  return (
    <li className={styles.action}>
      <p>{action.text}</p>
      <p className={styles.detail}>
        <b>{actionKindName[action.kind]}</b>, {skillWords.hours(action.hours)}. {skillWords.leaves}{' '}
        {action.leaves}. {skillWords.where} {action.where}.
        {qualification && (
          <>
            {' '}
            <Link to={paths.qualification(qualification.id)}>{qualification.name}</Link>.
          </>
        )}
      </p>
    </li>
  );
}
