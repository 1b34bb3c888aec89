import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';

/** Skin of the built model as triangles, body frame, metres. */
export interface BuiltSkin {
  readonly positions: Float64Array;
  readonly indices: Uint32Array;
}

export async function readBuiltSkin(): Promise<BuiltSkin> {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions([KHRMeshQuantization, EXTMeshoptCompression]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const file = path.resolve(import.meta.dirname, '../../models/built/back-full.glb');
  const document = await io.readBinary(new Uint8Array(readFileSync(file)));
  const node = document.getRoot().listNodes().find((candidate) => candidate.getExtras()['structureId'] === 'skin.body');
  const primitive = node?.getMesh()?.listPrimitives()[0];
  if (!node || !primitive) throw new Error('readBuiltSkin: back-full.glb holds no skin.body; run npm run models');
  const [translation, scale] = [node.getTranslation(), node.getScale()];
  const accessor = primitive.getAttribute('POSITION')!;
  const positions = new Float64Array(accessor.getCount() * 3);
  for (let i = 0; i < accessor.getCount(); i++) {
    for (const [k, value] of accessor.getElement(i, []).entries()) positions[i * 3 + k] = value * scale[k]! + translation[k]!;
  }
  return { positions, indices: Uint32Array.from(primitive.getIndices()!.getArray()!) };
}
