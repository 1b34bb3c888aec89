/**
 * Checks import directions, purity and cycles over every TypeScript file, and that planted violations are found.
 *
 * Imports are read with a regular expression on import, export-from and dynamic import: TypeScript 7 offers no parser,
 * and the statements of this tree are all of these three forms.
 */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importProblem, purityProblem } from './import-rules.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const IMPORT = /(?:^|\n)\s*(import|export)\s(?:(type)\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** @returns every .ts and .tsx file below the given folders, as paths from `base` with forward slashes */
function sourceFiles(base, folders) {
  return folders
    .filter((folder) => existsSync(path.join(base, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(base, folder), { recursive: true })
        .map(String)
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
    )
    .sort();
}

/** @returns {{ file: string, line: number, reason: string }[]} */
export function findProblems(base, folders) {
  const files = sourceFiles(base, folders);
  const graph = new Map();
  const problems = [];
  for (const file of files) {
    const text = readFileSync(path.join(base, file), 'utf8');
    const edges = [];
    for (const match of text.matchAll(IMPORT)) {
      const name = match[3] ?? match[4] ?? match[5];
      const line = text.slice(0, match.index).split('\n').length + (match[0].startsWith('\n') ? 1 : 0);
      const inside = name.startsWith('.') || name.startsWith('#');
      const target = !inside
        ? name
        : name.startsWith('#')
          ? name.slice(1)
          : path.posix.join(path.posix.dirname(file), name);
      if (inside && !match[5] && match[2] !== 'type') edges.push(target.replace(/\?.*$/, ''));
      const reason = importProblem(file, target, inside);
      if (reason) problems.push({ file, line, reason: `${reason} (${name})` });
    }
    graph.set(file, edges);
    const impure = purityProblem(file, text);
    if (impure) problems.push({ file, line: 1, reason: impure });
  }
  for (const cycle of findCycles(graph)) problems.push({ file: cycle[0], line: 1, reason: `import cycle: ${cycle.join(' → ')}` });
  return Object.assign(problems, { filesRead: files.length });
}

/** Depth-first search; each cycle once, from its first file in the alphabet. */
function findCycles(graph) {
  const cycles = new Map();
  const state = new Map();
  const trail = [];
  const visit = (file) => {
    if (state.get(file) === 'done' || !graph.has(file)) return;
    if (state.get(file) === 'open') {
      const loop = trail.slice(trail.indexOf(file));
      cycles.set([...loop].sort().join(), [...loop, file]);
      return;
    }
    state.set(file, 'open');
    trail.push(file);
    for (const next of graph.get(file)) visit(next);
    trail.pop();
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file);
  return [...cycles.values()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const planted = findProblems(path.join(root, 'tests/fixtures/planted'), ['src', 'models']);
  const expected = ['imports go downwards', 'is pure: it runs', 'gives another answer', 'import cycle', 'never imports the pipeline'];
  const missed = expected.filter((reason) => !planted.some((problem) => problem.reason.includes(reason)));
  const problems = findProblems(root, ['src', 'models']);
  for (const { file, line, reason } of problems) console.error(`${file}:${line} ${reason}`);
  for (const reason of missed) console.error(`A planted violation was not found: "${reason}"`);
  if (problems.filesRead < 80) console.error(`Only ${problems.filesRead} files were read; the check is blind.`);
  else console.log(`${problems.filesRead} files read, ${problems.length} import problems, ${expected.length - missed.length} of ${expected.length} planted violations found`);
  process.exit(problems.length || missed.length || problems.filesRead < 80 ? 1 : 0);
}
