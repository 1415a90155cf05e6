/** One thing wrong with the catalog's files, said so that an editor can mend it without reading code. */
export type Problem = {
  /** File below `data/`, such as `roles/dean.json`. */
  readonly file: string;
  /** Place inside the file, such as `requirements.3.skill`; empty when the whole file is meant. */
  readonly path: string;
  readonly wrong: string;
  readonly cure: string;
};

/** One problem as the line that `npm run data:check` prints. */
export function describeProblem({ file, path, wrong, cure }: Problem): string {
  return `data/${file}${path === '' ? '' : ` at ${path}`}: ${wrong}. ${cure}.`;
}
