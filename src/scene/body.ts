import { Box3, BufferGeometry, Group, Mesh, Sphere, Vector3, type BufferAttribute, type ShaderMaterial } from 'three';
import { structureLook, type LookContext } from '#src/appearance/structure-look.ts';
import type { PainRegion } from '#src/anatomy/pain-regions.ts';
import type { KnotLook } from '#src/appearance/knot-look.ts';
import { createBodyMaterial, createBodyUniforms, createOutlineMask, createOutlineMaterial, setPosed, type BodyUniforms } from './body-materials.ts';
import { exaggerationOfSlide } from '#src/physiology/spatial-field.ts';
import { writeDualQuaternion } from '#src/math/dual-quaternion.ts';
import { fibreLengthAt } from './fibre-length.ts';
import { meanDepth } from './mean-depth.ts';
import { SEGMENT_COUNT } from './pose-shader.ts';
import { createPosedSurface, posePoint, type PosedSurface } from './posed-surface.ts';
import { openLayers, solidCount } from './outside-in.ts';
import type { StageFigure } from '#src/state/stage-figure.ts';
import { isMuscleGroup, type GroupKind, type Model, type StructureInfo } from './model.ts';

/** Share of the way that a look goes in a second: about 350 ms to settle. */
const LOOK_RATE = 9;
const TEAL = 0x14594f;
const INK = 0x2a211c;

/** Solids go from the outside in, so that what lies behind is not shaded for nothing; ghosts from the inside out. */
const SOLID_ORDER: Readonly<Record<GroupKind, number>> = { skin: 0, surface: 1, deep: 2, column: 3, deepest: 4, bones: 5, organs: 6 };
const OUTLINE_ORDER = 7;
const GHOST_ORDER: Readonly<Record<GroupKind, number>> = { organs: 10, bones: 10, deepest: 11, column: 12, deep: 13, surface: 20, skin: 30 };

const POINT = new Float64Array(3);

/** Kind of tissue within a group, told to the shader in the third channel of the looks; what is not listed is 0. */
const TISSUE: Readonly<Record<string, number>> = { fascia: 1, disc: 1, cartilage: 1, cloth: 1, nerve: 0.5, vessel: 1 };

/** A vertex of the body: a group and its place in it. */
export interface BodyVertex {
  readonly kind: GroupKind;
  readonly vertex: number;
}

/** The body on the stage: meshes, and what each structure looks like now. Made once per model. */
export interface Body {
  readonly root: Group;
  readonly model: Model;
  readonly uniforms: BodyUniforms;
  /** What a ray may meet while the body stands: one mesh a group, named after it, never drawn. */
  readonly meshes: readonly Mesh[];
  /** What a ray meets now: the posed body, or the standing one. */
  surface(): readonly Mesh[];
  setLooks(context: LookContext, focused: ReadonlySet<string>, over: ReadonlySet<string>, hazards: ReadonlySet<string>): void;
  setKnot(structure: StructureInfo | null, uv: readonly [number, number], position: Vector3): void;
  /** Regions of skin where the knot is felt. */
  setPain(regions: readonly PainRegion[]): void;
  /** @param larger how many times larger than life the knot and its pull are drawn */
  writeKnot(look: KnotLook, larger: number): void;
  /** Puts the body into a pose; null is standing. Twelve numbers a segment, as kinematics/skeleton.ts gives them. */
  setPose(motions: ArrayLike<number> | null): void;
  /** The vertex of a structure that is nearest to a point of the standing body, metres. */
  vertexNear(structure: StructureInfo, position: Vector3): BodyVertex;
  /** Where a point of the standing body that moves with a vertex is now, metres. */
  posedPoint(vertex: BodyVertex, position: Vector3, out: Vector3): Vector3;
  /**
   * How lengths change; null forgets it. A structure keeps its volume; its colour shows the change
   * from rest for what is in focus, and for the others what the move does.
   */
  setLengths(figure: Pick<StageFigure, 'ratioOf' | 'changeOf' | 'bulgeOf'> | null): void;
  /** Eases looks toward their goal. @returns whether anything still moves */
  advance(seconds: number, outlinePixels: number): boolean;
  alphaOf(index: number): number;
  drawCalls(): number;
  dispose(): void;
}

export function createBody(model: Model): Body {
  const uniforms = createBodyUniforms(model.structures.length);
  const root = new Group();
  const data = uniforms.looks.value.image.data as Float32Array;
  /** The first row of the texture: what eases. The second, how lengths change, is written as it is. */
  const eased = model.structures.length * 4;
  const goal = new Float32Array(eased);
  /** The same vertices, with triangles of its own. */
  const sharing = ({ attributes }: BufferGeometry, index: BufferAttribute): BufferGeometry => {
    const geometry = new BufferGeometry();
    for (const [name, attribute] of Object.entries(attributes)) geometry.setAttribute(name, attribute);
    return geometry.setIndex(index);
  };
  const place = (mesh: Mesh, name: string, order: number): Mesh => {
    mesh.position.copy(model.centre);
    mesh.scale.setScalar(model.scale);
    mesh.frustumCulled = false;
    mesh.renderOrder = order;
    mesh.name = name;
    root.add(mesh);
    return mesh;
  };
  const pairs = model.groups.map(({ kind, geometry, outsideIn }) => {
    const material = createBodyMaterial(kind, false, uniforms);
    const solid = place(new Mesh(sharing(geometry, outsideIn.index), material), `${kind} solid`, SOLID_ORDER[kind]);
    const ghost = place(new Mesh(geometry, createBodyMaterial(kind, true, uniforms)), `${kind} ghost`, GHOST_ORDER[kind]);
    // never drawn: a finger meets every triangle, in their own order
    const whole = place(new Mesh(geometry, material), kind, 0);
    whole.visible = false;
    return { kind, solid, ghost, whole, outsideIn };
  });
  const outlineMaterial = createOutlineMaterial(uniforms);
  const maskMaterial = createOutlineMask(uniforms);
  // The focus first marks its own pixels; a hull a little larger then draws ink around them.
  const outlines = pairs
    .filter(({ kind }) => isMuscleGroup(kind))
    .flatMap(({ kind, whole }) =>
      [maskMaterial, outlineMaterial].map((material, pass) => {
        const mesh = place(new Mesh(sharing(whole.geometry, whole.geometry.index!), material), `${kind} outline`, OUTLINE_ORDER + pass);
        mesh.visible = false;
        return { kind, mesh };
      }),
    );
  for (const { index, material } of model.structures) data[index * 4 + 2] = goal[index * 4 + 2] = TISSUE[material] ?? 0;
  let first = true;
  let depths: readonly number[] | null = null;

  const skin = model.structures.find(({ id }) => id === 'skin.body');
  const showPasses = (): void => {
    // whole skin hides all that is under it
    const sealed = skin !== undefined && data[skin.index * 4]! > 0.985;
    const isWhole = (layer: GroupKind): boolean => model.structures.every(({ group, index }) => group !== layer || data[index * 4]! > 0.985);
    const open = openLayers(isWhole);
    for (const { kind, solid, ghost, outsideIn } of pairs) {
      solid.geometry.setDrawRange(0, solidCount(outsideIn, kind, open));
      let some = false;
      let ghosts = kind === 'skin' && !sealed;
      for (const structure of model.structures) {
        if (structure.group !== kind) continue;
        const alpha = data[structure.index * 4]!;
        if (alpha > 0.985) some = true;
        else if (alpha > 0.004) ghosts = true;
      }
      solid.visible = some && (kind === 'skin' || !sealed);
      ghost.visible = ghosts && (kind === 'skin' || !sealed);
    }
  };

  const meshes = pairs.map(({ whole }) => whole);
  let posed = false;
  const materials = [...pairs.flatMap(({ solid, ghost }) => [solid.material, ghost.material] as ShaderMaterial[]), outlineMaterial, maskMaterial];
  let posedSurface: PosedSurface | null = null;
  return {
    root,
    model,
    uniforms,
    meshes,
    surface() {
      if (!posed) return meshes;
      posedSurface ??= createPosedSurface(model, meshes[0]!.material as ShaderMaterial);
      return posedSurface.meshes(uniforms.segments.value);
    },
    setLooks(context, focused, over, hazards) {
      for (const { id, group, index, material } of model.structures) {
        const role = focused.has(id) ? 'focus' : over.has(id) ? 'over' : hazards.has(id) ? 'hazard' : 'beside';
        const look = structureLook(group, role, context);
        // cloth is worn on whole skin only: as a ghost it would hide what the skin lets through
        goal[index * 4] = material === 'cloth' && look.alpha < 1 ? 0 : look.alpha;
        goal[index * 4 + 1] = look.wash;
        goal[index * 4 + 3] = look.focus;
      }
      for (const { kind, mesh } of outlines) {
        const parts = model.structures.filter((structure) => structure.group === kind && focused.has(structure.id));
        mesh.visible = parts.length > 0;
        mesh.geometry.clearGroups();
        const start = Math.min(...parts.map((part) => part.start));
        const end = Math.max(...parts.map((part) => part.start + part.count));
        if (parts.length > 0) mesh.geometry.setDrawRange(start, end - start);
      }
      if (first) data.set(goal);
      first = false;
      uniforms.looks.value.needsUpdate = true;
      showPasses();
    },
    setKnot(structure, uv, position) {
      uniforms.knotStructure.value = structure?.index ?? -1;
      uniforms.knotUv.value.set(uv[0], uv[1]);
      uniforms.fibreSpan.value.set(1000 * (structure ? fibreLengthAt(model, structure, uv[0]) || 1 : 1), 1000 * uv[1], 1);
      uniforms.spotPosition.value.copy(position);
    },
    setPain(regions) {
      const { painFrom, painTo, painCount, painBounds } = uniforms;
      painCount.value = Math.min(regions.length, painFrom.value.length);
      for (const [i, { from, to, radius, often, faces }] of regions.slice(0, painCount.value).entries()) {
        painFrom.value[i]!.set(...from, often ? radius : -radius);
        painTo.value[i]!.set(...to, (faces * Math.PI) / 180);
      }
      const box = new Box3();
      for (const { from, to, radius } of regions) for (const end of [from, to]) box.union(new Box3(new Vector3(...end), new Vector3(...end)).expandByScalar(radius));
      const ball = box.getBoundingSphere(new Sphere());
      painBounds.value.set(...ball.center.toArray(), ball.radius);
    },
    writeKnot(look, larger) {
      // a needle in the picture needs a clear sight of the spot
      uniforms.painStrength.value = look.pain * (1 - 0.9 * look.needle);
      uniforms.knotShape.value.set(look.knot, look.band, look.size, larger);
      uniforms.knotTissue.value.set(look.lack, look.chemicals, look.numb, look.sore);
      uniforms.knotChange.value.set(look.settled, look.twitch, look.flush, look.numbReach);
      uniforms.pull.value = look.pull;
      const span = uniforms.fibreSpan.value;
      // the picture is enlarged as a whole, so at most the slide's own size is right
      span.z = Math.min(1, exaggerationOfSlide(look.knot, look.size, span.x));
      (outlineMaterial.uniforms['ink']!.value as { setHex(hex: number): void }).setHex(look.settled > 0.6 ? TEAL : INK);
    },
    setPose(motions) {
      // the first, light model has no weights: it stands until the full one is there
      const now = motions !== null && meshes[0]!.geometry.hasAttribute('joints');
      if (now !== posed) for (const material of materials) setPosed(material, now);
      posed = now;
      if (!motions) return;
      for (let i = 0; i < SEGMENT_COUNT; i++) writeDualQuaternion(motions, i * 12, uniforms.segments.value, i * 8);
    },
    vertexNear({ group, start, count }, position) {
      const { geometry } = model.groups.find(({ kind }) => kind === group)!;
      const at = position.clone().sub(model.centre).divideScalar(model.scale);
      const point = new Vector3();
      let best = 0;
      let nearest = Infinity;
      for (let i = start; i < start + count; i++) {
        const vertex = geometry.index!.getX(i);
        const distance = point.fromBufferAttribute(geometry.attributes['position']!, vertex).distanceToSquared(at);
        if (distance < nearest) [nearest, best] = [distance, vertex];
      }
      return { kind: group, vertex: best };
    },
    posedPoint({ kind, vertex }, position, out) {
      if (!posed) return out.copy(position);
      const { geometry } = model.groups.find((group) => group.kind === kind)!;
      return out.fromArray(posePoint(geometry, vertex, uniforms.segments.value, position.x, position.y, position.z, POINT));
    },
    setLengths(figure) {
      depths ??= model.structures.map(({ index, group }) => (isMuscleGroup(group) ? meanDepth(model, index) : 0));
      for (const { id, index } of model.structures) {
        const ratio = figure?.ratioOf(id) ?? 1;
        data[eased + index * 4] = (goal[index * 4 + 3]! > 0.5 ? ratio : (figure?.changeOf(id) ?? 1)) - 1;
        // worked out for the move, or what a sheet of even thickness would do
        data[eased + index * 4 + 1] = figure?.bulgeOf?.(id) ?? depths[index]! * (1 / ratio - 1);
      }
      uniforms.looks.value.needsUpdate = true;
    },
    advance(seconds, outlinePixels) {
      outlineMaterial.uniforms['hull']!.value = outlinePixels;
      const share = 1 - Math.exp(-seconds * LOOK_RATE);
      let moving = false;
      for (let i = 0; i < eased; i++) {
        const gap = goal[i]! - data[i]!;
        if (gap === 0) continue;
        data[i] = Math.abs(gap) < 0.004 ? goal[i]! : data[i]! + gap * share;
        moving = true;
      }
      if (moving) {
        uniforms.looks.value.needsUpdate = true;
        showPasses();
      }
      return moving;
    },
    alphaOf: (index) => goal[index * 4]!,
    drawCalls: () => root.children.reduce((count, child) => count + Number(child.visible), 0),
    dispose() {
      posedSurface?.dispose();
      for (const { solid, ghost } of pairs) for (const mesh of [solid, ghost]) mesh.geometry.dispose();
      for (const material of materials) material.dispose();
      uniforms.looks.value.dispose();
      uniforms.fibreTile.value.dispose();
    },
  };
}
