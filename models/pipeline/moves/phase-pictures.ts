import { structuresOf, type UnitId } from '#src/anatomy/places.ts';
import type { SolvedMove } from '#src/kinematics/contacts/solved-move.ts';
import { figureExtent, unite, type Extent } from '#src/kinematics/figure-extent.ts';
import type { Move } from '#src/kinematics/moves/move.ts';
import { stanceMotions } from '#src/kinematics/stance-motions.ts';
import { rasterize, basisOf, type Camera, type Instance } from '../stages/rasterize.ts';
import { regionOutlines } from '../stages/region-outlines.ts';
import type { StructureMesh } from '../structure-mesh.ts';
import { dualsOf, mainSegment, poseMesh } from './pose-mesh.ts';
import { propMesh } from './prop-boxes.ts';

const PIXELS_PER_METRE = 260;
/** How far a thinned outline may stray, pixels. */
const TOLERANCE = 0.8;
const MARGIN_PIXELS = 8;
const EVEN_ROUNDS = 2;
const EVEN_REACH = 2;
/** Nearer to straight from behind than this, degrees, the back of a chair would hide the person's. */
const FROM_BEHIND = 60;

/** Parts of the body that are told apart by a line. */
const PARTS = [
  ['head', /^(skull|C[1-3])$/],
  ['arm-left', /^(humerus|forearm|hand)\.left$/],
  ['arm-right', /^(humerus|forearm|hand)\.right$/],
  ['leg-left', /^(femur|tibia|foot)\.left$/],
  ['leg-right', /^(femur|tibia|foot)\.right$/],
] as const;

/** Which phases are drawn: the start, and where the move is held (the second phase of a move that flows). */
export function drawnPhases({ phases }: SolvedMove): readonly number[] {
  const hold = phases.findIndex(({ name }) => name === 'hold');
  return [0, hold > 0 ? hold : Math.min(1, phases.length - 1)];
}

/**
 * The move as pictures: body and room in outline, and in each the muscle units that it is for, seen through the skin.
 *
 * @returns SVG texts one after the other, each behind `<!--phase-->`
 */
export function drawPhases(move: Move, solved: SolvedMove, meshes: readonly StructureMesh[], units: readonly UnitId[]): string {
  const drawn = drawnPhases(solved).map((i) => stanceMotions(solved.phases[i]!.at, false));
  const camera = cameraFor(move, unite(drawn.map(figureExtent)));
  const props = solved.props.flatMap((prop) => propMesh(prop, Math.abs(move.view.yaw) > FROM_BEHIND) ?? []).map((mesh): Instance => ({ mesh, mirrored: false }));
  return drawn.map((motions) => `<!--phase-->${picture(camera, dualsOf(motions), meshes, units, props)}`).join('\n');
}

function cameraFor(move: Move, { min, max }: Extent): Camera {
  const centre = min.map((value, k) => (value + max[k]!) / 2) as [number, number, number];
  const plain: Camera = { yawDeg: move.view.yaw, pitchDeg: move.view.pitch, centre, scale: PIXELS_PER_METRE, width: 0, height: 0 };
  const { right, up } = basisOf(plain);
  const reach = (axis: readonly number[]): number => axis.reduce((sum, value, k) => sum + Math.abs(value) * (max[k]! - min[k]!), 0);
  const size = (axis: readonly number[]): number => Math.ceil(reach(axis) * PIXELS_PER_METRE) + 2 * MARGIN_PIXELS;
  return { ...plain, width: size(right), height: size(up) };
}

const posed = (mesh: StructureMesh, duals: Float64Array, right: boolean): Instance => ({ mesh: poseMesh(mesh, duals, right), mirrored: false });

function picture(camera: Camera, duals: Float64Array, meshes: readonly StructureMesh[], units: readonly UnitId[], props: readonly Instance[]): string {
  const { width, height } = camera;
  const outside = meshes.filter(({ material }) => material === 'skin' || material === 'cloth');
  const instances = [...outside.map((mesh) => posed(mesh, duals, false)), ...props];
  const raster = rasterize(instances, camera);
  const names = ['trunk', ...PARTS.map(([name]) => name), 'cloth', 'prop'];
  const labels = raster.structure.map((index, pixel) => {
    if (index < 0) return -1;
    const { mesh } = instances[index]!;
    if (mesh.structureId.startsWith('prop.')) return names.indexOf('prop');
    if (mesh.material === 'cloth') return names.indexOf('cloth');
    const segment = mainSegment(mesh, mesh.indices[raster.triangle[pixel]!]!);
    return 1 + PARTS.findIndex(([, pattern]) => pattern.test(segment));
  });
  const body = outlines(evened(labels, width, height), camera)
    .map(({ label, d }) => `<path class="${names[label] === 'prop' || names[label] === 'cloth' ? names[label] : 'skin'}" d="${d}"/>`)
    .join('\n');
  const muscles = units.map((unit) => {
    const parts = (['right', 'left'] as const).flatMap((side) =>
      structuresOf(unit, side).flatMap((id) => {
        const mesh = meshes.find(({ structureId }) => `${structureId}.${side}` === id);
        return mesh ? [{ side, instance: posed(mesh, duals, side === 'right') }] : [];
      }),
    );
    const own = rasterize(parts.filter(({ side }) => side === 'right').map(({ instance }) => instance), camera);
    const d = outlines(own.structure.map((index) => (index < 0 ? -1 : 0)), camera).map((outline) => outline.d).join('');
    return `<path data-unit="${unit}" class="focus" d="${d}"/>`;
  });
  const floor = `<path class="floor" d="M0 ${floorLine(camera)}H${width}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n${floor}\n${body}\n${muscles.join('\n')}\n</svg>`;
}

/** Each pixel takes the label that most of its neighbours have: borders between parts run smooth, specks go. */
function evened(labels: Int32Array, width: number, height: number): Int32Array {
  let from = labels;
  for (let round = 0; round < EVEN_ROUNDS; round++) {
    const to = from.slice();
    for (let y = EVEN_REACH; y < height - EVEN_REACH; y++) {
      for (let x = EVEN_REACH; x < width - EVEN_REACH; x++) {
        const counts = new Map<number, number>();
        for (let dy = -EVEN_REACH; dy <= EVEN_REACH; dy++) {
          for (let dx = -EVEN_REACH; dx <= EVEN_REACH; dx++) {
            const label = from[(y + dy) * width + x + dx]!;
            counts.set(label, (counts.get(label) ?? 0) + 1);
          }
        }
        if (counts.size > 1) to[y * width + x] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
      }
    }
    from = to;
  }
  return from;
}

/** Where the floor under the middle of the picture is, pixels from the top. */
function floorLine(camera: Camera): number {
  const { up } = basisOf(camera);
  return Math.round(camera.height / 2 + camera.centre[1] * up[1] * camera.scale);
}

function outlines(labels: Int32Array, { width, height }: Camera): { label: number; d: string }[] {
  return regionOutlines(labels, width, height, TOLERANCE).map(({ label, loops }) => ({
    label,
    d: loops.map((loop) => `M${loop.slice(0, -1).map(([x, y]) => `${x} ${y}`).join('L')}z`).join(''),
  }));
}
