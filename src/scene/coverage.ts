import { Raycaster, Vector3, type Mesh } from 'three';
import { MUSCLE_LAYERS } from '#src/anatomy/layers.ts';
import type { Body } from './body.ts';

/** Rays per structure in focus, and the share of them that a structure must cross to count as lying over it. */
const RAYS = 90;
const SHARE = 0.02;
/** A bone is seen through only when it hides much of the focus, as the shoulder blade does; tips of the spine never do. */
const BONE_SHARE = 0.3;
/** Rays start this far off the focus, metres, so that they do not meet it at once. */
const CLEAR = 0.002;
/** Parts of one sheet share their borders and never lie over each other. */
const sheetOf = (id: string): string | undefined => /^muscle\.(trapezius|deltoid)-/.exec(id)?.[1];
/** How far outward a ray looks, metres: the thickness of the trunk behind a deep muscle. */
const REACH = 0.16;

/** From behind and a little from the side, as the key views look. */
const TOWARD_EYE = new Vector3(0.3, 0.1, -1).normalize();

/**
 * Finds the muscles, and bones that hide much, that lie between a focus and the eye of its key views.
 *
 * @returns ids of structures that are crossed by at least 2 % of the rays from the focus toward the eye; remembered per focus
 */
export function createCoverage(body: Body): (focus: ReadonlySet<string>) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const raycaster = new Raycaster();
  const from = new Vector3();
  return (focus) => {
    const key = [...focus].toSorted().join(' ');
    const before = known.get(key);
    if (before) return before;
    const targets = body.meshes.filter((mesh) => mesh.name === 'bones' || (MUSCLE_LAYERS as readonly string[]).includes(mesh.name));
    for (const mesh of targets) mesh.updateWorldMatrix(true, false);
    const counts = new Map<number, number>();
    let rays = 0;
    for (const structure of body.model.structures) {
      if (!focus.has(structure.id)) continue;
      const mesh = targets.find((candidate) => candidate.name === structure.group);
      if (!mesh) continue;
      const { position } = mesh.geometry.attributes;
      const step = Math.max(1, Math.floor(structure.count / RAYS));
      const toward = TOWARD_EYE.clone();
      if (structure.id.endsWith('.right')) toward.x *= -1;
      for (let i = structure.start; i < structure.start + structure.count; i += step) {
        from.fromBufferAttribute(position!, mesh.geometry.index!.getX(i)).applyMatrix4(mesh.matrixWorld).addScaledVector(toward, CLEAR);
        raycaster.set(from, toward);
        raycaster.far = REACH;
        const crossed = new Set<number>();
        for (const hit of raycaster.intersectObjects(targets, false)) {
          crossed.add((hit.object as Mesh).geometry.attributes['structure']!.getX(hit.face!.a));
        }
        for (const index of crossed) counts.set(index, (counts.get(index) ?? 0) + 1);
        rays++;
      }
    }
    const over = new Set<string>();
    for (const [index, count] of counts) {
      const { id, group } = body.model.structures[index]!;
      const sameSheet = sheetOf(id) !== undefined && [...focus].some((other) => sheetOf(other) === sheetOf(id));
      if (!focus.has(id) && !sameSheet && count >= (group === 'bones' ? BONE_SHARE : SHARE) * rays) over.add(id);
    }
    known.set(key, over);
    return over;
  };
}
