import { BufferAttribute, BufferGeometry, Vector3, type Mesh, type Object3D } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { computeBoundsTree } from 'three-mesh-bvh';
import firstUrl from '#models/built/back-first.glb?url';
import fullUrl from '#models/built/back-full.glb?url';
import { crossFibres } from './cross-fibres.ts';
import { readInfluences, wholeInfluence } from './influences.ts';
import { orderOutsideIn } from './outside-in.ts';
import { GROUP_KINDS, type GroupKind, type Model, type ModelGroup, type ModelLevel, type StructureInfo } from './model.ts';

/** Why there is no model: the file did not come, or what came is not our model. */
export class ModelError extends Error {
  readonly reason: 'model-missing' | 'model-broken';
  constructor(reason: 'model-missing' | 'model-broken', message: string) {
    super(message);
    this.name = 'ModelError';
    this.reason = reason;
  }
}

interface Piece {
  readonly id: string;
  readonly material: string;
  readonly mirrored: boolean;
  readonly fibreLength: number;
  /** What the whole piece follows in a pose; other pieces say it vertex by vertex. */
  readonly segmentId?: string | undefined;
  readonly mesh: Mesh;
}

const URLS: Readonly<Record<ModelLevel, string>> = { first: firstUrl, full: fullUrl };

/**
 * Fetches and unpacks one level of the model. Between its groups the page may go on with other work.
 *
 * @throws ModelError
 */
export async function loadModel(level: ModelLevel): Promise<Model> {
  const response = await fetch(URLS[level]).catch(() => null);
  if (!response?.ok) throw new ModelError('model-missing', `The model file did not come: ${response?.status ?? 'no answer'}`);
  const bytes = await response.arrayBuffer();
  try {
    const gltf = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes, '');
    return await mergeScene(gltf.scene, level);
  } catch (error) {
    throw new ModelError('model-broken', error instanceof Error ? error.message : String(error));
  }
}

/** Lets a waiting touch or frame go first. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

async function mergeScene(scene: Object3D, level: ModelLevel): Promise<Model> {
  const pieces = new Map<GroupKind, Piece[]>(GROUP_KINDS.map((kind) => [kind, []]));
  let centre: Vector3 | null = null;
  let scale = 1;
  scene.traverse((object) => {
    const { structureId, layer, material, fibre, segmentId } = object.userData as { structureId?: string; layer?: GroupKind; material?: string; fibre?: { length: number }; segmentId?: string };
    if (!structureId || !layer || !material) return;
    const list = pieces.get(layer);
    if (!list) throw new Error(`mergeScene: ${structureId} has the unknown layer ${layer}`);
    centre = object.position.clone();
    scale = object.scale.y;
    list.push({ id: structureId, material, mirrored: object.scale.x < 0, fibreLength: fibre?.length ?? 0, segmentId, mesh: object as Mesh });
  });
  if (!centre) throw new Error('mergeScene: no node of the file carries a structureId');
  const structures: StructureInfo[] = [];
  const groups: ModelGroup[] = [];
  for (const [kind, list] of pieces) {
    if (list.length === 0) continue;
    const geometry = mergeGroup(kind, list, structures, centre, scale);
    await breathe();
    // for picking; indirect: the order of the triangles stays, and with it the range of each structure
    computeBoundsTree.call(geometry, { indirect: true });
    groups.push({ kind, geometry, outsideIn: orderOutsideIn(geometry) });
    await breathe();
  }
  return { level, groups, structures, centre, scale };
}

/** One geometry of many pieces; integers stay, the right side is the left with x negated and triangles turned. */
function mergeGroup(kind: GroupKind, pieces: readonly Piece[], structures: StructureInfo[], centre: Vector3, scale: number): BufferGeometry {
  const vertices = pieces.reduce((sum, { mesh }) => sum + mesh.geometry.attributes.position!.count, 0);
  const corners = pieces.reduce((sum, { mesh }) => sum + mesh.geometry.index!.count, 0);
  const position = new Int16Array(vertices * 3);
  const normal = new Int8Array(vertices * 4);
  const colour = new Uint8Array(vertices * 4);
  const fibre = new Uint16Array(vertices * 2);
  const cross = new Int8Array(vertices * 4);
  const structure = new Uint16Array(vertices);
  const index = new Uint32Array(corners);
  // the first, light model has none: it only stands
  const moves = pieces.some(({ segmentId, mesh }) => segmentId ?? mesh.geometry.hasAttribute('_joints'));
  const joints = new Uint8Array(moves ? vertices * 4 : 0);
  const weights = new Uint8Array(moves ? vertices * 4 : 0);
  let v0 = 0;
  let i0 = 0;
  for (const { id, material, mirrored, fibreLength, segmentId, mesh } of pieces) {
    const { position: p, normal: n, color: c, uv } = mesh.geometry.attributes;
    const source = mesh.geometry.index!;
    if (!p || !n || !c) throw new Error(`mergeGroup: ${id} lacks positions, normals or colours`);
    const sign = mirrored ? -1 : 1;
    const min = new Vector3(Infinity, Infinity, Infinity);
    const max = min.clone().negate();
    const point = new Vector3();
    for (let v = 0; v < p.count; v++) {
      const at = v0 + v;
      point.set(p.getX(v) * sign, p.getY(v), p.getZ(v));
      min.min(point);
      max.max(point);
      position.set([Math.round(point.x * 32767), Math.round(point.y * 32767), Math.round(point.z * 32767)], at * 3);
      normal.set([n.getX(v) * 127 * sign, n.getY(v) * 127, n.getZ(v) * 127, 0], at * 4);
      colour.set([c.getX(v), c.getY(v), c.getZ(v), c.getW(v)].map((share) => Math.round(share * 255)), at * 4);
      if (uv) fibre.set([uv.getX(v) * 65535, uv.getY(v) * 65535], at * 2);
      structure[at] = structures.length;
    }
    if (moves) {
      const { _joints, _weights } = mesh.geometry.attributes;
      if (!segmentId && !(_joints && _weights)) throw new Error(`mergeGroup: ${id} says nothing of what it follows`);
      const influences = segmentId ? wholeInfluence(segmentId, p.count) : readInfluences(_joints!, _weights!, mirrored);
      joints.set(influences.joints, v0 * 4);
      weights.set(influences.weights, v0 * 4);
    }
    for (let i = 0; i < source.count; i += 3) {
      const [a, b, d] = [source.getX(i), source.getX(i + 1), source.getX(i + 2)];
      index.set(mirrored ? [a + v0, d + v0, b + v0] : [a + v0, b + v0, d + v0], i0 + i);
    }
    if (uv) crossFibres(position, fibre, index.subarray(i0, i0 + source.count), cross);
    const toMetres = (corner: Vector3): Vector3 => corner.multiplyScalar(scale).add(centre);
    structures.push({ id, group: kind, material, fibreLength, index: structures.length, min: toMetres(min), max: toMetres(max), start: i0, count: source.count });
    v0 += p.count;
    i0 += source.count;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3, true));
  geometry.setAttribute('normal', new BufferAttribute(normal, 4, true));
  geometry.setAttribute('colour', new BufferAttribute(colour, 4, true));
  geometry.setAttribute('fibre', new BufferAttribute(fibre, 2, true));
  geometry.setAttribute('cross', new BufferAttribute(cross, 4, true));
  geometry.setAttribute('structure', new BufferAttribute(structure, 1, false));
  if (moves) {
    geometry.setAttribute('joints', new BufferAttribute(joints, 4, false));
    geometry.setAttribute('weights', new BufferAttribute(weights, 4, true));
  }
  geometry.setIndex(new BufferAttribute(index, 1));
  geometry.computeBoundingSphere();
  geometry.computeBoundingBox();
  return geometry;
}
