import { type ChangeEvent, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Caseload } from '../../caseload/caseload.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { AddAdvisee } from '../../parts/caseload/AddAdvisee.tsx';
import { type FoundInText, type FoundResult, findResults } from '../../parts/caseload/findResults.ts';
import { newAdvisee } from '../../parts/caseload/newAdvisee.ts';
import { useCaseload } from '../../parts/caseload/useCaseload.ts';
import type { Person } from '../../store/person.ts';
import { TextField } from '../../ui/TextField.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import styles from './AddAdvisees.module.css';
import { readAdviseeFile } from './readAdviseeFile.ts';

const nothing: FoundInText = { results: [], locked: [], damaged: 0, others: 0 };

/** Reads links and files that people sent, and adds those whom the adviser takes. */
export function AddAdvisees({ person }: { readonly person: Person }) {
  const catalog = useCatalog();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundInText | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [added, setAdded] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const {
    store,
    state: { caseload },
  } = useCaseload();
  const fresh = freshOf(found?.results ?? [], caseload);
  const show = (next: FoundInText, trouble: readonly string[]) => {
    setFound(next);
    setProblems(trouble);
    setAdded('');
  };
  const onFiles = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again.
    currentTarget.value = '';
    const read = await Promise.all(files.map((file) => readAdviseeFile(file, catalog, person)));
    show(
      read.reduce((all, each) => (each.kind === 'found' ? unite(all, each.found) : all), nothing),
      read.flatMap((each) => (each.kind === 'problem' ? [each.text] : [])),
    );
  };
  return (
    <section className={`${styles.add} no-print`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {adviseWords.addTitle}
      </h2>
      <p className={styles.hint}>{adviseWords.addHint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') show(findResults(text, catalog), []);
        }}
      >
        <TextField label={adviseWords.addText} value={text} onChange={setText} longest={200_000} rows={3} />
        <p className={styles.actions}>
          <button type="submit" className="button primary">
            {adviseWords.read}
          </button>
          <label className={styles.files}>
            {adviseWords.addFiles}
            <input type="file" multiple accept=".txt,.json,text/plain,application/json" onChange={onFiles} />
          </label>
        </p>
      </form>
      <div role="status">
        {found !== null && <Outcome found={found} problems={problems} />}
        {added !== '' && <p className={styles.added}>{added}</p>}
      </div>
      {fresh.length > 1 && (
        <p className={styles.actions}>
          <button
            type="button"
            className="button"
            onClick={() => {
              for (const [label, each] of fresh) store.add(newAdvisee(each, label));
              setAdded(adviseWords.addedAll(fresh.length));
              heading.current?.focus();
            }}
          >
            {adviseWords.addAll(fresh.length)}
          </button>
        </p>
      )}
      {found?.results.map(({ fragment, shared }) => (
        <AddAdvisee
          key={fragment}
          fragment={fragment}
          shared={shared}
          onAdded={(label) => {
            setAdded(adviseWords.added(label));
            // The fields give way to a word.
            heading.current?.focus();
          }}
        />
      ))}
    </section>
  );
}

function Outcome({ found, problems }: { readonly found: FoundInText; readonly problems: readonly string[] }) {
  const { results, locked, damaged, others } = found;
  return (
    <>
      {(results.length > 0 || locked.length + damaged + others + problems.length === 0) && (
        <p>{results.length === 0 ? adviseWords.foundNone : adviseWords.found(results.length)}</p>
      )}
      {damaged > 0 && <p>{adviseWords.foundDamaged(damaged)}</p>}
      {others > 0 && <p>{adviseWords.foundOther}</p>}
      {locked.map((fragment) => (
        <p key={fragment}>
          {adviseWords.foundLocked} <Link to={`${paths.shared}#${fragment}`}>{adviseWords.openLocked}</Link>
        </p>
      ))}
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </>
  );
}

/** Those who bear a name and have sent nothing yet, each with all that was found of them. */
function freshOf(
  results: readonly FoundResult[],
  { advisees }: Caseload,
): (readonly [label: string, results: readonly FoundResult[]])[] {
  const known = [...advisees.values()];
  const fresh = results.filter(
    ({ fragment, shared }) =>
      shared.name.trim() !== '' &&
      !known.some(
        (each) =>
          each.results.some((link) => link.fragment === fragment) ||
          (each.tag !== null && each.tag === shared.tag),
      ),
  );
  // One number and one name are one person; without a number each stands for itself.
  const groups = Map.groupBy(
    fresh,
    ({ fragment, shared: { tag, name } }) => `${tag ?? fragment} ${name.trim()}`,
  );
  return [...groups.values()].map((group) => [group[0]?.shared.name.trim() ?? '', group]);
}

/** What is in both is found once. */
const unite = (a: FoundInText, b: FoundInText): FoundInText => ({
  results: [...new Map([...a.results, ...b.results].map((result) => [result.fragment, result])).values()],
  locked: [...new Set([...a.locked, ...b.locked])],
  damaged: a.damaged + b.damaged,
  others: a.others + b.others,
});
