import { Raycaster, Vector2, type Intersection, type Mesh, type PerspectiveCamera } from 'three';
import { acceleratedRaycast } from 'three-mesh-bvh';
import { placeOf } from '#src/anatomy/places.ts';
import type { SkinMark } from '#src/anatomy/skin-mark.ts';
import type { Body } from './body.ts';

/** Rings of rays around a touch, CSS pixels: the nearest muscle in reach counts. */
const SLOP = [0, 9, 18, 26] as const;

/** Finds the structure under a point of the page. */
export interface Picker {
  /** @returns structure id, or null for nothing. Muscles in reach win over bone and skin. */
  pick(clientX: number, clientY: number, slop: boolean): string | null;
  /** The muscle under a point, or with slop within reach of it, and where the ray meets it, metres; null where there is none. */
  pointOnMuscle(clientX: number, clientY: number, slop: boolean): { readonly id: string; readonly at: readonly [number, number, number] } | null;
  /** Where a ray meets the skin, whether or not it is drawn; null beside the body. */
  pointOnSkin(clientX: number, clientY: number): SkinMark | null;
  /** A page point where this structure and nothing else is under a fingertip, or null when there is none. For tests. */
  pointOf(structureId: string): { readonly x: number; readonly y: number } | null;
}

export function createPicker(body: Body, camera: PerspectiveCamera, element: HTMLElement): Picker {
  const raycaster = new Raycaster();
  const ndc = new Vector2();
  const structureAt = (hit: Intersection): number => (hit.object as Mesh).geometry.attributes.structure!.getX(hit.face!.a);
  const aim = (clientX: number, clientY: number): void => {
    const box = element.getBoundingClientRect();
    ndc.set(((clientX - box.left) / box.width) * 2 - 1, 1 - ((clientY - box.top) / box.height) * 2);
    raycaster.setFromCamera(ndc, camera);
  };
  const ray = (clientX: number, clientY: number): ReturnType<Picker['pointOnMuscle']> => {
    aim(clientX, clientY);
    const meshes = body.surface();
    for (const mesh of meshes) mesh.raycast = acceleratedRaycast;
    const hits = raycaster.intersectObjects([...meshes], false);
    for (const hit of hits) {
      const index = structureAt(hit);
      if (body.alphaOf(index) < 0.5) continue;
      return { id: body.model.structures[index]!.id, at: hit.point.toArray() };
    }
    return null;
  };
  /** What a finger meets: the first muscle on the rings around it. */
  const muscleNear = (clientX: number, clientY: number, slop: boolean): ReturnType<typeof ray> => {
    for (const radius of slop ? SLOP : [0]) {
      const count = radius === 0 ? 1 : 8;
      for (let i = 0; i < count; i++) {
        const angle = (i / count) * 2 * Math.PI;
        const hit = ray(clientX + radius * Math.cos(angle), clientY + radius * Math.sin(angle));
        if (hit && placeOf(hit.id)) return hit;
      }
    }
    return null;
  };
  const pick: Picker['pick'] = (clientX, clientY, slop) => (muscleNear(clientX, clientY, slop) ?? ray(clientX, clientY))?.id ?? null;
  return {
    pick,
    pointOnMuscle: muscleNear,
    pointOnSkin(clientX, clientY) {
      aim(clientX, clientY);
      const skin = body.meshes.find(({ name }) => name === 'skin');
      if (!skin) return null;
      skin.raycast = acceleratedRaycast;
      const hit = raycaster.intersectObject(skin, false)[0];
      if (!hit?.normal) return null;
      const { x, z } = hit.normal;
      return { at: hit.point.toArray(), faces: (Math.atan2(x, -z) * 180) / Math.PI };
    },
    pointOf(structureId) {
      const structure = body.model.structures.find(({ id }) => id === structureId);
      if (!structure) return null;
      const mesh = body.surface().find((candidate) => candidate.name === structure.group)!;
      const { geometry } = mesh;
      const position = geometry.attributes.position!;
      const box = element.getBoundingClientRect();
      const point = mesh.position.clone();
      const step = Math.max(3, Math.floor(structure.count / 240 / 3) * 3);
      for (let i = structure.start; i < structure.start + structure.count; i += step) {
        const vertex = geometry.index!.getX(i);
        point.fromBufferAttribute(position, vertex).applyMatrix4(mesh.matrixWorld).project(camera);
        const [x, y] = [box.left + ((point.x + 1) / 2) * box.width, box.top + ((1 - point.y) / 2) * box.height];
        if (ray(x, y)?.id !== structureId) continue;
        const spread = [0, -4, 4].flatMap((dx) => [0, -4, 4].map((dy) => [x + dx, y + dy] as const));
        if (spread.every(([px, py]) => document.elementFromPoint(px, py) === element && ray(px, py)?.id === structureId)) return { x, y };
      }
      return null;
    },
  };
}
