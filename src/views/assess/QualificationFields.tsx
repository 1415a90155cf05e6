import { type QualificationState, withBackground, withEntry } from '../../assessment/assessment.ts';
import { bounds } from '../../assessment/bounds.ts';
import type { Qualification } from '../../catalog/catalog.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { backgroundWords } from '../../words/backgroundWords.ts';
import { qualificationKindName } from '../../words/catalogWords.ts';
import styles from './AssessView.module.css';
import type { FieldsProps } from './fields.ts';

/** Every qualification of the catalog by kind: not held, in progress with months left, or held. */
export function QualificationFields({ assessment: { background }, change }: FieldsProps) {
  const { qualifications } = useCatalog();
  const all = [...qualifications.values()];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const set = ({ id }: Qualification, state: QualificationState | null) =>
    change((before) =>
      withBackground(before, { qualifications: withEntry(before.background.qualifications, id, state) }),
    );
  return (
    <details className={styles.drawer}>
      <summary>
        {backgroundWords.qualifications}
        <span className={styles.count}>{backgroundWords.namedCount(background.qualifications.size)}</span>
      </summary>
      <div className={styles.rows}>
        {kinds.map((kind) => (
          <div key={kind}>
            <h3>{qualificationKindName[kind].many}</h3>
            {all
              .filter((qualification) => qualification.kind === kind)
              .map((qualification) => (
                <QualificationRow
                  key={qualification.id}
                  qualification={qualification}
                  state={background.qualifications.get(qualification.id)}
                  onChange={(state) => set(qualification, state)}
                />
              ))}
          </div>
        ))}
      </div>
    </details>
  );
}

type QualificationRowProps = {
  readonly qualification: Qualification;
  readonly state: QualificationState | undefined;
  readonly onChange: (state: QualificationState | null) => void;
};

function QualificationRow({ qualification: { name }, state, onChange }: QualificationRowProps) {
  return (
    <div className={styles.row}>
      <span>{name}</span>
      <Select
        label={name}
        bare
        value={state?.kind ?? ''}
        options={[
          ['', backgroundWords.states.none],
          ['held', backgroundWords.states.held],
          ['in-progress', backgroundWords.states['in-progress']],
        ]}
        onChange={(kind) => {
          if (kind === 'held') onChange({ kind });
          else onChange(kind === 'in-progress' ? { kind, monthsLeft: null } : null);
        }}
      />
      {state?.kind === 'in-progress' && (
        <NumberField
          label={`${backgroundWords.monthsLeft}, ${name}`}
          bare
          unit={backgroundWords.months}
          value={state.monthsLeft}
          most={bounds.monthsLeft}
          message={backgroundWords.outOfRange(bounds.monthsLeft)}
          onChange={(monthsLeft) => onChange({ ...state, monthsLeft })}
        />
      )}
    </div>
  );
}
