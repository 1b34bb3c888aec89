import { CylinderGeometry, Group, LatheGeometry, Mesh, MeshLambertMaterial, Quaternion, Vector2, Vector3 } from 'three';

/** How far the needle stands back before it comes in, metres. */
const STAND_OFF = 0.07;
const UP = new Vector3(0, 1, 0);

/** A fine matt needle on a syringe; its tip is the group's origin and its body runs along +Y. */
export interface Needle {
  readonly root: Group;
  /** @param travel 0 away to 1 tip in the spot */
  place(tip: Vector3, axis: Vector3, travel: number): void;
  dispose(): void;
}

export function createNeedle(): Needle {
  const root = new Group();
  const steel = new MeshLambertMaterial({ color: '#b9bcbd' });
  const hub = new MeshLambertMaterial({ color: '#d9862b' });
  const barrel = new MeshLambertMaterial({ color: '#f1f1ee' });
  const rubber = new MeshLambertMaterial({ color: '#4a4b4d' });
  const add = (geometry: CylinderGeometry | LatheGeometry, material: MeshLambertMaterial, y: number): void => {
    const mesh = new Mesh(geometry, material);
    mesh.position.y = y;
    root.add(mesh);
  };
  add(new CylinderGeometry(0.0006, 0.0005, 0.038, 12), steel, 0.021);
  add(new CylinderGeometry(0.0006, 0.0001, 0.003, 12), steel, 0.0015);
  const hubProfile = [[0.0006, 0], [0.0018, 0.002], [0.0024, 0.009], [0.0036, 0.012], [0.0036, 0.016], [0.0001, 0.016]];
  add(new LatheGeometry(hubProfile.map(([x, y]) => new Vector2(x, y)), 20), hub, 0.039);
  const barrelProfile = [[0.0001, 0], [0.0035, 0.0005], [0.0062, 0.004], [0.0062, 0.05], [0.0105, 0.0505], [0.0105, 0.053], [0.0001, 0.053]];
  add(new LatheGeometry(barrelProfile.map(([x, y]) => new Vector2(x, y)), 28), barrel, 0.055);
  add(new CylinderGeometry(0.0064, 0.0064, 0.006, 28), rubber, 0.088);
  add(new CylinderGeometry(0.0022, 0.0022, 0.03, 16), barrel, 0.122);
  add(new CylinderGeometry(0.0078, 0.0078, 0.0022, 24), barrel, 0.138);
  const turn = new Quaternion();
  return {
    root,
    place(tip, axis, travel) {
      root.visible = travel > 0.002;
      root.quaternion.copy(turn.setFromUnitVectors(UP, axis));
      root.position.copy(tip).addScaledVector(axis, STAND_OFF * (1 - travel));
    },
    dispose() {
      root.traverse((object) => (object as Mesh).geometry?.dispose());
      for (const material of [steel, hub, barrel, rubber]) material.dispose();
    },
  };
}
