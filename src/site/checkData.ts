// `npm run data:check`: says whether the data folder is a sound catalog, or everything that is wrong.
import { checkCatalog } from '../catalog/checkCatalog.ts';
import { describeProblem } from '../catalog/problem.ts';
import { dataFolder } from './loadCatalog.ts';
import { readDataFolder } from './readDataFolder.ts';

const { raw, problems } = await readDataFolder(process.argv[2] ?? dataFolder);
const checked = problems.length > 0 ? { kind: 'faulty' as const, problems } : checkCatalog(raw);
if (checked.kind === 'faulty') {
  for (const problem of checked.problems) console.error(describeProblem(problem));
  console.error('Nothing is built until this is mended.');
  process.exitCode = 1;
} else {
  const { roles, skills, qualifications, moves, actions, sources } = checked.files;
  console.log(
    `The catalog is sound: ${roles.length} roles, ${skills.length} skills, ${qualifications.length} qualifications, ` +
      `${moves.length} moves, ${actions.length} actions, ${sources.length} sources.`,
  );
}
