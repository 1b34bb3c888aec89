import CameraControls from 'camera-controls';
import {
  Box3,
  MathUtils,
  Matrix4,
  type PerspectiveCamera,
  Quaternion,
  Raycaster,
  Sphere,
  Spherical,
  Vector2,
  Vector3,
  Vector4,
} from 'three';
import type { AppState, Insets, StageCommand, ViewPose } from '#src/state/app-state.ts';
import { fitDistance, type Framing } from './framing.ts';

CameraControls.install({
  THREE: { Vector2, Vector3, Vector4, Quaternion, Matrix4, Spherical, Box3, Sphere, Raycaster },
});

/** The middle of the trunk must not leave this box while panning, metres; in a room, the middle of the figure this one. */
const HOLD = new Box3(new Vector3(-0.22, 0.85, -0.16), new Vector3(0.22, 1.72, 0.1));
const ROOM = new Box3(new Vector3(-0.9, 0.05, -1.1), new Vector3(0.9, 1.9, 1.1));
/** Farthest the eye goes, metres: a body with raised arms in a room is more than two metres high. */
const TRUNK_DISTANCE = 5;
const ROOM_DISTANCE = 11;
const TURN = 15 * MathUtils.DEG2RAD;

/** Orbit, zoom and pan by touch, mouse and keys, and eased key views in the free part of the page. */
export interface CameraRig {
  readonly controls: CameraControls;
  frame(framing: Framing, insets: Insets, smooth: boolean): void;
  /** The free part of the page changed: the key view is framed anew, a view that a person chose stays. */
  refit(framing: Framing, insets: Insets, smooth: boolean): void;
  /** Whether the eye may look about the room, or stays with the trunk. */
  roam(inRoom: boolean): void;
  command(kind: StageCommand['kind'], home: Framing, insets: Insets, smooth: boolean): void;
  /** Where the eye is, or null while nobody moved it from the key view. */
  pose(insets: Insets): ViewPose | null;
  orientation(): AppState['orientation'];
  dispose(): void;
}

export function createCameraRig(camera: PerspectiveCamera, element: HTMLElement): CameraRig {
  const controls = new CameraControls(camera, element);
  controls.smoothTime = 0.28;
  controls.draggingSmoothTime = 0.08;
  controls.minDistance = 0.3;
  controls.maxDistance = TRUNK_DISTANCE;
  controls.minPolarAngle = 0.35;
  controls.maxPolarAngle = 2.4;
  controls.dollyToCursor = false;
  controls.setBoundary(HOLD);
  controls.touches.two = CameraControls.ACTION.TOUCH_DOLLY_TRUCK;
  controls.touches.three = CameraControls.ACTION.NONE;

  const size = (): { width: number; height: number } => ({ width: element.clientWidth || 1, height: element.clientHeight || 1 });
  const setInsets = (insets: Insets): void => {
    const { width, height } = size();
    camera.setViewOffset(width, height, -(insets.left - insets.right) / 2, -(insets.top - insets.bottom) / 2, width, height);
  };
  let moved = false;
  controls.addEventListener('controlstart', () => {
    moved = true;
  });
  const frame = (framing: Framing, insets: Insets, smooth: boolean): void => {
    moved = false;
    const { width, height } = size();
    setInsets(insets);
    const free = [width - insets.left - insets.right, height - insets.top - insets.bottom] as const;
    const distance = fitDistance(framing, camera.fov * MathUtils.DEG2RAD, height, free[0], free[1]);
    const [x, y, z] = framing.centre;
    // straight from behind the camera stands at −z; its own azimuth there is π
    const azimuth = Math.PI + framing.yaw;
    const turns = Math.round((controls.azimuthAngle - azimuth) / (2 * Math.PI));
    void controls.rotateTo(azimuth + turns * 2 * Math.PI, Math.PI / 2 - framing.pitch, smooth);
    void controls.dollyTo(distance, smooth);
    void controls.moveTo(x, y, z, smooth);
  };
  return {
    controls,
    frame,
    refit(framing, insets, smooth) {
      if (moved) setInsets(insets);
      else frame(framing, insets, smooth);
    },
    pose(insets) {
      if (!moved) return null;
      const { width, height } = size();
      const perPixel = (2 * Math.tan((camera.fov * MathUtils.DEG2RAD) / 2) * controls.distance) / height;
      const target = controls.getTarget(new Vector3());
      const yaw = MathUtils.euclideanModulo((controls.azimuthAngle - Math.PI) * MathUtils.RAD2DEG + 180, 360) - 180;
      return {
        yaw,
        pitch: 90 - controls.polarAngle * MathUtils.RAD2DEG,
        centre: target.toArray(),
        height: perPixel * (height - insets.top - insets.bottom),
        width: perPixel * (width - insets.left - insets.right),
      };
    },
    roam(inRoom) {
      controls.setBoundary(inRoom ? ROOM : HOLD);
      controls.maxDistance = inRoom ? ROOM_DISTANCE : TRUNK_DISTANCE;
    },
    command(kind, home, insets, smooth) {
      moved = true;
      switch (kind) {
        case 'turn-left':
          void controls.rotate(-TURN, 0, smooth);
          break;
        case 'turn-right':
          void controls.rotate(TURN, 0, smooth);
          break;
        case 'tilt-up':
          void controls.rotate(0, -TURN / 2, smooth);
          break;
        case 'tilt-down':
          void controls.rotate(0, TURN / 2, smooth);
          break;
        case 'zoom-in':
          void controls.dolly(controls.distance * 0.2, smooth);
          break;
        case 'zoom-out':
          void controls.dolly(-controls.distance * 0.25, smooth);
          break;
        case 'reset':
          frame(home, insets, smooth);
          break;
      }
    },
    orientation() {
      const polar = controls.polarAngle;
      if (polar < 0.8) return 'above';
      if (polar > 2.2) return 'below';
      const yaw = MathUtils.euclideanModulo((controls.azimuthAngle - Math.PI) * MathUtils.RAD2DEG + 180, 360) - 180;
      const turned = Math.abs(yaw);
      if (turned < 16) return 'behind';
      if (turned < 62) return yaw > 0 ? 'behind-right' : 'behind-left';
      if (turned < 125) return yaw > 0 ? 'right' : 'left';
      return 'front';
    },
    dispose: () => controls.dispose(),
  };
}
