import { BoxGeometry, CanvasTexture, CircleGeometry, CustomBlending, CylinderGeometry, Group, Mesh, MeshBasicMaterial, MeshLambertMaterial, OneFactor, OneMinusSrcAlphaFactor, PlaneGeometry, SrcAlphaFactor, type BufferGeometry, type Material } from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { ROOM } from '#src/anatomy/joints.ts';

/** Where a thing stands; metres on the floor. `z` of a wall or a doorway is its face. */
export interface PropPlace {
  readonly id: string;
  readonly x: number;
  readonly z: number;
}

/** The room around the figure: a floor that fades out, and what a move needs. */
export interface Room {
  readonly root: Group;
  /** @param figure where the middle of the figure is on the floor, and how far it reaches, metres: the shadow lies there */
  set(props: readonly PropPlace[], figure: { readonly x: number; readonly z: number; readonly along: number; readonly across: number }): void;
  dispose(): void;
}

/** Above the floor, so that one does not shine through the other, metres. */
const SHADOW_HEIGHT = 0.002;
const WALL = { width: 2.2, height: 2.3, thickness: 0.05 } as const;
const POST = { width: 0.1, depth: 0.12, apart: 0.86, height: 2.05 } as const;
const LEG = 0.022;
/**
 * Floor, mat and shadow are blended before the body is drawn, not after it with what is see-through: so a hand that presses
 * a little into the floor stays in sight.
 */
const UNDERFOOT = {
  blending: CustomBlending,
  blendSrc: SrcAlphaFactor,
  blendDst: OneMinusSrcAlphaFactor,
  blendSrcAlpha: OneFactor,
  blendDstAlpha: OneMinusSrcAlphaFactor,
  depthWrite: false,
} as const;

export function createRoom(): Room {
  const root = new Group();
  root.visible = false;
  const things: { dispose(): void }[] = [];
  const keep = <T extends { dispose(): void }>(thing: T): T => {
    things.push(thing);
    return thing;
  };
  const paint = (color: string): MeshLambertMaterial => keep(new MeshLambertMaterial({ color }));
  const wood = paint('#b98d63');
  const cloth = paint('#8fa39b');
  // the back of a chair stands before the back of the person: it is seen through
  const glassy = keep(new MeshLambertMaterial({ color: '#b98d63', transparent: true, opacity: 0.26, depthWrite: false }));
  const wall = paint('#efe7da');
  const frame = paint('#d9c8b0');
  // soft: what presses into it stays in sight
  const mat = keep(new MeshLambertMaterial({ color: '#93aca3', depthWrite: false }));
  const pillow = paint('#f3ece0');

  const fade = keep(new CanvasTexture(softDisc('rgba(214, 202, 184, 1)', 'rgba(214, 202, 184, 0)')));
  const floor = new Mesh(keep(new CircleGeometry(2.1, 64)), keep(new MeshBasicMaterial({ map: fade, ...UNDERFOOT })));
  floor.rotation.x = -Math.PI / 2;
  floor.renderOrder = -2;
  const dark = keep(new CanvasTexture(softDisc('rgba(60, 40, 25, 0.34)', 'rgba(60, 40, 25, 0)')));
  const shadow = new Mesh(keep(new PlaneGeometry(1, 1)), keep(new MeshBasicMaterial({ map: dark, ...UNDERFOOT })));
  shadow.rotation.x = -Math.PI / 2;
  shadow.position.y = SHADOW_HEIGHT;
  shadow.renderOrder = -1;
  const standing = new Group();
  root.add(floor, shadow, standing);

  const put = (group: Group, geometry: BufferGeometry, material: Material, x: number, y: number, z: number): void => {
    const mesh = new Mesh(keep(geometry), material);
    mesh.position.set(x, y, z);
    group.add(mesh);
  };
  const { seatHeight, seatWidth, seatDepth, backHeight } = ROOM.chair;
  const seat = (group: Group, legs: Material, top: Material): void => {
    put(group, new RoundedBoxGeometry(seatWidth, 0.045, seatDepth, 3, 0.018), top, 0, seatHeight - 0.0225, 0);
    for (const x of [-1, 1]) {
      for (const z of [-1, 1]) put(group, new CylinderGeometry(LEG, LEG * 0.75, seatHeight - 0.04, 14), legs, x * (seatWidth / 2 - 0.035), (seatHeight - 0.04) / 2, z * (seatDepth / 2 - 0.035));
    }
  };
  const makers: Readonly<Record<string, () => Group>> = {
    chair() {
      const group = new Group();
      seat(group, wood, cloth);
      const back = -seatDepth / 2 + 0.02;
      for (const x of [-1, 1]) put(group, new CylinderGeometry(LEG * 0.8, LEG, backHeight - seatHeight, 14), glassy, x * (seatWidth / 2 - 0.03), (backHeight + seatHeight) / 2, back);
      // one rail high up: the back of the person stays in sight
      put(group, new RoundedBoxGeometry(seatWidth, 0.05, 0.022, 3, 0.01), glassy, 0, backHeight - 0.03, back);
      return group;
    },
    bench() {
      const group = new Group();
      seat(group, wood, cloth);
      return group;
    },
    mat() {
      const group = new Group();
      put(group, new RoundedBoxGeometry(ROOM.mat.width, ROOM.mat.thickness, ROOM.mat.length, 2, 0.005), mat, 0, -ROOM.mat.thickness / 2 + 0.001, 0);
      // under the shadow and the body, over the floor
      for (const child of group.children) child.renderOrder = -1.5;
      return group;
    },
    wall() {
      const group = new Group();
      put(group, new BoxGeometry(WALL.width, WALL.height, WALL.thickness), wall, 0, WALL.height / 2, WALL.thickness / 2);
      return group;
    },
    doorway() {
      const group = new Group();
      for (const x of [-1, 1]) put(group, new RoundedBoxGeometry(POST.width, POST.height, POST.depth, 2, 0.008), frame, (x * (POST.apart + POST.width)) / 2, POST.height / 2, POST.depth / 2);
      put(group, new RoundedBoxGeometry(POST.apart + 2 * POST.width, POST.width, POST.depth, 2, 0.008), frame, 0, POST.height + POST.width / 2, POST.depth / 2);
      return group;
    },
    counter() {
      const group = new Group();
      put(group, new RoundedBoxGeometry(1.1, 0.04, 0.5, 2, 0.008), wood, 0, ROOM.counterHeight - 0.02, 0.1);
      put(group, new BoxGeometry(1.04, ROOM.counterHeight - 0.04, 0.42), wall, 0, (ROOM.counterHeight - 0.04) / 2, 0.12);
      return group;
    },
    pillow() {
      const group = new Group();
      put(group, new RoundedBoxGeometry(0.5, 0.085, 0.34, 5, 0.04), pillow, 0, 0.0425, 0);
      return group;
    },
    towel_roll() {
      const group = new Group();
      const roll = new CylinderGeometry(0.05, 0.05, 0.5, 24);
      roll.rotateX(Math.PI / 2);
      // pressed flat under the back
      put(group, roll.scale(1, 0.45, 1), pillow, 0, 0.022, 0);
      return group;
    },
  };
  const made = new Map<string, Group>();
  return {
    root,
    set(props, { x, z, along, across }) {
      for (const child of standing.children) child.visible = false;
      for (const prop of props) {
        const maker = makers[prop.id];
        if (!maker) continue;
        const group = made.get(prop.id) ?? maker();
        if (!made.has(prop.id)) {
          made.set(prop.id, group);
          standing.add(group);
        }
        group.position.set(prop.x, 0, prop.z);
        group.visible = true;
      }
      floor.position.set(x, 0, z);
      shadow.position.set(x, SHADOW_HEIGHT, z);
      shadow.scale.set(across, along, 1);
    },
    dispose() {
      for (const thing of things) thing.dispose();
    },
  };
}

/** A round picture that goes from one colour in the middle to another at its rim. */
function softDisc(middle: string, rim: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 128;
  const pen = canvas.getContext('2d')!;
  const gradient = pen.createRadialGradient(64, 64, 0, 64, 64, 64);
  gradient.addColorStop(0, middle);
  gradient.addColorStop(0.45, middle);
  gradient.addColorStop(1, rim);
  pen.fillStyle = gradient;
  pen.fillRect(0, 0, 128, 128);
  return canvas;
}
