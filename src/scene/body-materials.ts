import {
  Color,
  DataTexture,
  DoubleSide,
  FloatType,
  FrontSide,
  NearestFilter,
  NotEqualStencilFunc,
  ReplaceStencilOp,
  RGBAFormat,
  ShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
  type IUniform,
} from 'three';
import { MOST_REGIONS } from '#src/anatomy/pain-regions.ts';
import { DEFAULT_SKIN_TONE, SKIN_TONES } from '#src/appearance/skin-tones.ts';
import { BODY_FRAGMENT, BODY_VERTEX, OUTLINE_FRAGMENT } from './body-shader.ts';
import { createFibreTexture } from './fibre-texture.ts';
import type { GroupKind } from './model.ts';
import { SEGMENT_COUNT } from './pose-shader.ts';

/** Uniforms shared by every material of the body; written in the frame loop. */
export interface BodyUniforms {
  readonly [name: string]: IUniform;
  readonly looks: IUniform<DataTexture>;
  /** Dual quaternions of the segments, eight numbers each; see pose-shader.ts. */
  readonly segments: IUniform<Float32Array>;
  readonly knotStructure: IUniform<number>;
  readonly knotUv: IUniform<Vector2>;
  readonly knotShape: IUniform<Vector4>;
  readonly knotTissue: IUniform<Vector4>;
  readonly knotChange: IUniform<Vector4>;
  readonly fibreSpan: IUniform<Vector3>;
  readonly spotPosition: IUniform<Vector3>;
  readonly pull: IUniform<number>;
  readonly painFrom: IUniform<Vector4[]>;
  readonly painTo: IUniform<Vector4[]>;
  readonly painCount: IUniform<number>;
  readonly painBounds: IUniform<Vector4>;
  readonly painStrength: IUniform<number>;
  readonly detail: IUniform<number>;
  readonly exposure: IUniform<number>;
  readonly fibreTile: IUniform<DataTexture>;
  /** Linear colour of the skin. */
  readonly skinTone: IUniform<Color>;
}

/**
 * @param count structures in the model; the looks texture has two texels each: alpha, wash, kind, focus; and in the
 *   second row how much longer it is than at rest (a share) and how far its surface goes out (metres)
 */
export function createBodyUniforms(count: number): BodyUniforms {
  const looks = new DataTexture(new Float32Array(count * 8), count, 2, RGBAFormat, FloatType);
  looks.minFilter = looks.magFilter = NearestFilter;
  looks.needsUpdate = true;
  return {
    looks: { value: looks },
    segments: { value: new Float32Array(SEGMENT_COUNT * 8) },
    knotStructure: { value: -1 },
    knotUv: { value: new Vector2() },
    knotShape: { value: new Vector4(0, 0, 1, 1) },
    knotTissue: { value: new Vector4() },
    knotChange: { value: new Vector4() },
    fibreSpan: { value: new Vector3(1, 0.5, 1) },
    spotPosition: { value: new Vector3(0, 10, 0) },
    pull: { value: 0 },
    painFrom: { value: Array.from({ length: MOST_REGIONS }, () => new Vector4()) },
    painTo: { value: Array.from({ length: MOST_REGIONS }, () => new Vector4()) },
    painCount: { value: 0 },
    painBounds: { value: new Vector4() },
    painStrength: { value: 0 },
    detail: { value: 2 },
    exposure: { value: 1 },
    fibreTile: { value: createFibreTexture() },
    skinTone: { value: new Color(...SKIN_TONES[DEFAULT_SKIN_TONE].linear) },
  };
}

const DEFINES: Readonly<Record<GroupKind, Record<string, string>>> = {
  bones: { BONE: '' },
  organs: { ORGAN: '' },
  skin: { SKIN: '', MOST_REGIONS: String(MOST_REGIONS) },
  deepest: { MUSCLE: '', IS_FASCIA: '1' },
  column: { MUSCLE: '', IS_FASCIA: '1' },
  deep: { MUSCLE: '', IS_FASCIA: '1' },
  surface: { MUSCLE: '', IS_FASCIA: '1' },
};

/**
 * Lets a material draw the posed body or the standing one. Two programs rather than a branch in one: while the body stands
 * the branch took a tenth of a frame with software GL.
 */
export function setPosed(material: ShaderMaterial, posed: boolean): void {
  if (posed) material.defines['POSED'] = '';
  else delete material.defines['POSED'];
  material.needsUpdate = true;
}

/** Material of a group: opaque, or ghost (blended, no depth write). */
export function createBodyMaterial(kind: GroupKind, ghost: boolean, uniforms: BodyUniforms): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: BODY_VERTEX,
    fragmentShader: BODY_FRAGMENT,
    defines: { ...DEFINES[kind], ...(ghost ? { GHOST: '' } : {}) },
    uniforms: { ...uniforms, hull: { value: 0 }, nearer: { value: 0 } },
    transparent: ghost,
    depthWrite: !ghost,
    side: FrontSide,
  });
}

/**
 * How much mask and hull come toward the eye, metres: so a neighbour at about the same height does not break the line.
 * Both the same, or ink would fill the focus where something thinner than the difference lies over it, as the blade does.
 */
const OUTLINE_NEARER = 0.0045;

/** Marks the pixels where the focus is in sight, so that its ink stays outside of them. Draws no colour. */
export function createOutlineMask(uniforms: BodyUniforms): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: BODY_VERTEX,
    fragmentShader: OUTLINE_FRAGMENT,
    defines: { MUSCLE: '', OUTLINE: '' },
    uniforms: { ...uniforms, hull: { value: 0 }, nearer: { value: OUTLINE_NEARER }, ink: { value: new Color('#2A211C') } },
    side: DoubleSide,
    colorWrite: false,
    depthWrite: false,
    stencilWrite: true,
    stencilRef: 1,
    stencilZPass: ReplaceStencilOp,
  });
}

/** Ink around what is in focus: a hull a little larger, where the mask is not. A neighbour at the same height does not hide it. */
export function createOutlineMaterial(uniforms: BodyUniforms): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: BODY_VERTEX,
    fragmentShader: OUTLINE_FRAGMENT,
    defines: { MUSCLE: '', OUTLINE: '' },
    uniforms: { ...uniforms, hull: { value: 0.001 }, nearer: { value: OUTLINE_NEARER }, ink: { value: new Color('#2A211C') } },
    side: DoubleSide,
    depthWrite: false,
    stencilWrite: true,
    stencilRef: 1,
    stencilFunc: NotEqualStencilFunc,
  });
}
