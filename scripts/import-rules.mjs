/**
 * Who may import whom, as in the folder map of the README.
 *
 * app → scene | ui → state → appearance, explain, consult → physiology | kinematics | content → anatomy → math, and
 * anatomy → models/definitions. Downwards and skipping is fine; upwards, or sideways across `|`, is not.
 */

/** Rank of each room; a room may import rooms of lower rank. Same rank: only what `neighbours` allows. */
export const RANKS = {
  app: 7,
  scene: 6,
  ui: 6,
  state: 5,
  appearance: 4,
  explain: 4,
  consult: 4,
  physiology: 3,
  kinematics: 3,
  content: 3,
  anatomy: 2,
  math: 1,
};

/** One-way leave between rooms of the same rank. */
export const NEIGHBOURS = { consult: ['explain', 'appearance'], explain: ['appearance'] };

/** Rooms without three, React, zustand, DOM, wall clock or unseeded random. */
export const PURE = ['math', 'anatomy', 'physiology', 'kinematics', 'content', 'appearance', 'explain', 'consult'];

const IMPURE_PACKAGES = /^(three(\/|$)|@react-three\/|react(-dom)?(\/|$)|zustand(\/|$)|camera-controls|lucide-react)/;
const IMPURE_WORDS = /\b(Math\.random|Date\.now|performance\.now|new Date\(\))/;
const REACT_OR_THREE = /^(three(\/|$)|@react-three\/|react(-dom)?(\/|$)|camera-controls|lucide-react)/;

/**
 * @param {string} file     path from the root, forward slashes
 * @param {string} target   resolved path from the root, or a package name
 * @param {boolean} inside  whether target is a path in this tree
 * @returns {string | null} the reason why this import is not allowed
 */
export function importProblem(file, target, inside) {
  const room = roomOf(file);
  if (!inside) {
    if (room && PURE.includes(room) && IMPURE_PACKAGES.test(target)) {
      return `${room} is pure: it runs in tests, workers and the pipeline alike, so no ${target}`;
    }
    if (room === 'state' && REACT_OR_THREE.test(target)) return `state knows neither React nor three, so no ${target}`;
    return null;
  }
  if (file.startsWith('models/definitions/')) {
    return target.startsWith('models/definitions/') ? null : 'definitions are figures and import only definitions';
  }
  if (file.startsWith('models/')) {
    const other = roomOf(target);
    if (other && !PURE.includes(other)) return 'the pipeline may use only pure rooms of src';
    return null;
  }
  if (!room) return null;
  if (target.startsWith('models/pipeline/')) return 'src never imports the pipeline';
  if (target.startsWith('models/built/')) return null;
  if (target.startsWith('models/definitions/')) {
    return room === 'anatomy' ? null : 'only anatomy reads the definitions; ask it instead';
  }
  if (target.startsWith('tests/')) return 'src never imports tests';
  const other = roomOf(target);
  if (!other || other === room) return null;
  if (RANKS[other] < RANKS[room]) return null;
  if (RANKS[other] === RANKS[room]) {
    if (NEIGHBOURS[room]?.includes(other)) return null;
    return `${room} and ${other} stand side by side and meet one floor below`;
  }
  return `${room} lies below ${other}; imports go downwards`;
}

/** @returns {string | null} why this source text does not belong into a pure room */
export function purityProblem(file, text) {
  const room = roomOf(file);
  if (!room || !PURE.includes(room)) return null;
  const hit = IMPURE_WORDS.exec(text);
  return hit ? `${room} is pure: ${hit[1]} gives another answer each time` : null;
}

/** @returns {string | null} the room of src that a path lies in */
export function roomOf(file) {
  const match = /^src\/([^/]+)\//.exec(file);
  return match && match[1] in RANKS ? match[1] : null;
}
