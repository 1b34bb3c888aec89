import { Document, NodeIO, type Accessor, type Buffer as GltfBuffer } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { SEGMENT_IDS } from '#models/definitions/joints/segments.ts';
import { MIRRORED_JOINT } from '../skinning/body-segments.ts';
import { INFLUENCES, WEIGHT_STEPS } from '../skinning/compact-weights.ts';
import type { StructureMesh } from '../structure-mesh.ts';

/** One volume for the whole scene, metres: position = centre + scale × integer / 32767. Symmetric in x. */
export interface QuantisationVolume {
  readonly centre: readonly [number, number, number];
  readonly scale: number;
}

/** Steps per metre of fibre coordinates; finer adds bytes and nothing to see. */
const FIBRE_STEPS = 4095;
/** Positions keep 13 of their 16 bits: steps of about 0.15 mm. */
const POSITION_STEPS = 4095;

export function quantisationVolume(meshes: readonly StructureMesh[]): QuantisationVolume {
  const min = [0, Infinity, Infinity];
  const max = [0, -Infinity, -Infinity];
  for (const { positions } of meshes) {
    for (let i = 0; i < positions.length; i += 3) {
      max[0] = Math.max(max[0]!, Math.abs(positions[i]!));
      for (const k of [1, 2]) {
        min[k] = Math.min(min[k]!, positions[i + k]!);
        max[k] = Math.max(max[k]!, positions[i + k]!);
      }
    }
  }
  const centre = [0, (min[1]! + max[1]!) / 2, (min[2]! + max[2]!) / 2] as const;
  return { centre, scale: Math.max(max[0]!, max[1]! - centre[1], max[2]! - centre[2]) };
}

/** Integers of positions in the volume; left and right differ only in the sign of x. */
export function quantisePositions(positions: Float32Array, volume: QuantisationVolume): Int16Array {
  const step = 32767 / POSITION_STEPS;
  return Int16Array.from(positions, (value, i) =>
    Math.round(Math.round(((value - volume.centre[i % 3]!) / volume.scale) * POSITION_STEPS) * step),
  );
}

function quantiseNormals(normals: Float32Array): Int8Array {
  return Int8Array.from(normals, (value) => Math.round(Math.max(-1, Math.min(1, value)) * 127));
}

function quantiseFibres(fibreUv: Float32Array): Uint16Array {
  return Uint16Array.from(fibreUv, (value) =>
    Math.round((Math.round(Math.max(0, Math.min(1, value)) * FIBRE_STEPS) * 65535) / FIBRE_STEPS),
  );
}

/** The one segment that all of a mesh follows, if so: its joint number. */
function rigidJoint({ joints, weights }: StructureMesh): number | undefined {
  if (!joints || !weights) return undefined;
  const first = joints[weights.indexOf(255)];
  return weights.every((weight, n) => weight === 0 || (weight === 255 && joints[n] === first)) ? first : undefined;
}

/**
 * The model as glTF: one node a structure and side, `extras.structureId`; the right side is the mirrored node of the
 * same mesh.
 *
 * What follows one segment as a whole says so in `extras.segmentId`; what follows several has `_JOINTS` (numbers of
 * SEGMENT_IDS, those of the left piece) and `_WEIGHTS` (in 85ths, of the second to fourth; the first has the rest). Not a glTF skin: one mesh serves both sides, and a skin
 * takes the node's mirroring away, which turns the right side inside out in viewers.
 */
export async function buildDocument(meshes: readonly StructureMesh[], volume: QuantisationVolume): Promise<Document> {
  const document = new Document();
  document.getRoot().getAsset().generator = 'unknot';
  document.createExtension(KHRMeshQuantization).setRequired(true);
  const buffer = document.createBuffer();
  const material = document.createMaterial('plain').setRoughnessFactor(0.8).setMetallicFactor(0);
  const scene = document.createScene('back');
  document.getRoot().setDefaultScene(scene);
  for (const mesh of meshes) {
    const accessor = (name: string, type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4', array: Int16Array | Int8Array | Uint16Array | Uint8Array | Uint32Array, normalized: boolean): Accessor =>
      attribute(document, buffer, `${mesh.structureId} ${name}`, type, array, normalized);
    const vertexCount = mesh.positions.length / 3;
    const primitive = document
      .createPrimitive()
      .setMaterial(material)
      .setIndices(accessor('indices', 'SCALAR', vertexCount < 65535 ? Uint16Array.from(mesh.indices) : mesh.indices, false))
      .setAttribute('POSITION', accessor('position', 'VEC3', quantisePositions(mesh.positions, volume), true))
      .setAttribute('NORMAL', accessor('normal', 'VEC3', quantiseNormals(mesh.normals), true))
      .setAttribute('COLOR_0', accessor('colour', 'VEC4', mesh.colours, true));
    if (mesh.fibreUv) primitive.setAttribute('TEXCOORD_0', accessor('fibre', 'VEC2', quantiseFibres(mesh.fibreUv), true));
    const rigid = rigidJoint(mesh);
    if (mesh.joints && mesh.weights && rigid === undefined) {
      primitive
        .setAttribute('_JOINTS', accessor('joints', 'VEC4', mesh.joints, false))
        .setAttribute('_WEIGHTS', accessor('weights', 'VEC3', mesh.weights.filter((_, n) => n % INFLUENCES > 0).map((weight) => (weight * WEIGHT_STEPS) / 255), false));
    }
    const gltfMesh = document.createMesh(mesh.structureId).addPrimitive(primitive);
    for (const side of mesh.paired ? (['left', 'right'] as const) : [null]) {
      const structureId = side ? `${mesh.structureId}.${side}` : mesh.structureId;
      const node = document
        .createNode(structureId)
        .setMesh(gltfMesh)
        .setTranslation([...volume.centre])
        .setScale([side === 'right' ? -volume.scale : volume.scale, volume.scale, volume.scale])
        .setExtras({
          structureId,
          layer: mesh.layer,
          material: mesh.material,
          ...(rigid === undefined ? {} : { segmentId: SEGMENT_IDS[side === 'right' ? MIRRORED_JOINT[rigid]! : rigid]! }),
          ...(mesh.fibreExtent ? { fibre: { width: round(mesh.fibreExtent.width), length: round(mesh.fibreExtent.length) } } : {}),
        });
      scene.addChild(node);
    }
  }
  await document.transform(reorder({ encoder: MeshoptEncoder, target: 'size' }));
  return document;
}

/** @returns the compressed file, and the same file uncompressed for the validator, which cannot look inside meshopt */
export async function writeGlb(document: Document): Promise<{ glb: Uint8Array; plain: Uint8Array }> {
  await MeshoptEncoder.ready;
  const io = new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  const plain = await io.writeBinary(document);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  return { glb: await io.writeBinary(document), plain };
}

const round = (metres: number): number => Math.round(metres * 1e5) / 1e5;

function attribute(
  document: Document,
  buffer: GltfBuffer,
  name: string,
  type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4',
  array: Int16Array | Int8Array | Uint16Array | Uint8Array | Uint32Array,
  normalized: boolean,
): Accessor {
  return document
    .createAccessor(name)
    .setBuffer(buffer)
    .setType(type)
    .setArray(array as Parameters<Accessor['setArray']>[0])
    .setNormalized(normalized);
}
