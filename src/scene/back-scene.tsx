import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Vector3, type PerspectiveCamera } from 'three';
import { EXAGGERATION } from '#src/physiology/spatial-field.ts';
import { TRUNK_AXIS_Z } from '#src/anatomy/flat.ts';
import { hazardsOf } from '#src/anatomy/hazards.ts';
import { painRegionsOf } from '#src/anatomy/pain-regions.ts';
import { placeOf, structuresOf } from '#src/anatomy/places.ts';
import { needleAxisOf, shownSpotOf } from '#src/anatomy/spots.ts';
import { SKIN_TONES } from '#src/appearance/skin-tones.ts';
import { restingLook } from '#src/appearance/knot-look.ts';
import type { AppState } from '#src/state/app-state.ts';
import { usesNeedle, type AimId } from '#src/state/story-choice.ts';
import { hurtStore, regionsOfMarks } from '#src/state/hurt.ts';
import { onFigureChange, stageFigure, type StageFigure } from '#src/state/stage-figure.ts';
import { stageHand, stagePoints } from '#src/state/stage-points.ts';
import { onStoryChange, storyLook } from '#src/state/story-look.ts';
import { appStore, chapterClock, stageView } from '#src/state/store.ts';
import { createBody, type BodyVertex } from './body.ts';
import { createCameraRig } from './camera-rig.ts';
import { createCoverage } from './coverage.ts';
import { createQualityMeter } from './frame-quality.ts';
import { feltView, frameChapter, frameFigure, HOME_FRAMING, type Framing } from './framing.ts';
import { isMuscleGroup, type Model } from './model.ts';
import { createNeedle } from './needle.ts';
import { createPicker } from './picking.ts';
import { createRoom } from './room.ts';
import { installTestHooks } from './test-hooks.ts';

const DEGREES = Math.PI / 180;
const TAP_SLOP_PIXELS = 8;
/** Outline width, CSS pixels. */
const OUTLINE_PIXELS = 2;
/** Radius of the ring, in radii of the spot. */
const RING_KNOTS = 1.6;
const REST = restingLook();
/** How far a needle that misses stands beside or above the spot, metres; as the model has it. */
const MISS_METRES = 0.009;

const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const focusOf = ({ place, side }: AppState['address']): readonly string[] => (place ? structuresOf(place, side) : []);

/** A little air around a figure. */
const FIGURE_MARGIN = 1.06;

/** Beside the panels a lying figure keeps clear of both columns of tools, which a standing one has room between, CSS pixels. */
const TOOLS_PIXELS = 158;
const roomFor = ({ address, insets }: Pick<AppState, 'address' | 'insets'>): AppState['insets'] =>
  address.chapter === 'stretch' && insets.left > 0 && stageFigure.view() ? { ...insets, left: TOOLS_PIXELS } : insets;

function framingOf(model: Model, { address, wantedPose, story }: Pick<AppState, 'address' | 'wantedPose' | 'story'>): Framing {
  if (wantedPose) return { ...wantedPose, yaw: wantedPose.yaw * DEGREES, pitch: wantedPose.pitch * DEGREES };
  const { place, side, chapter } = address;
  if (!place) return HOME_FRAMING;
  const figure = chapter === 'stretch' ? stageFigure.view() : null;
  if (figure) return frameFigure(figure, FIGURE_MARGIN);
  const parts = model.structures.filter(({ id }) => focusOf(address).includes(id));
  if (parts.length === 0) return HOME_FRAMING;
  const min = parts.reduce((low, part) => low.min(part.min), parts[0]!.min.clone());
  const max = parts.reduce((high, part) => high.max(part.max), parts[0]!.max.clone());
  const spot = shownSpotOf(place, side, story.spot);
  const felt = feltView(painRegionsOf(place, side, spot?.id), side);
  return frameChapter(chapter, side, { min: min.toArray(), max: max.toArray() }, spot?.position ?? null, felt);
}

interface StageSpot {
  readonly position: Vector3;
  readonly normal: Vector3;
  /** The way in, from the tip outward. */
  readonly axis: Vector3;
  /** Whether a needle can get there while the body stands like this. */
  readonly reached: boolean;
  /** The vertex that it moves with. */
  readonly vertex: BodyVertex;
}

/** Where the tip of the needle goes; beside is away from the hand, along the skin. As in the cut under the skin. */
function aimed({ position, normal, axis }: StageSpot, aim: AimId, out: Vector3): Vector3 {
  if (aim === 'shallow') return out.copy(position).addScaledVector(axis, MISS_METRES);
  out.copy(position);
  return aim === 'beside' ? out.addScaledVector(BESIDE.copy(axis).projectOnPlane(normal).normalize(), -MISS_METRES) : out;
}
const BESIDE = new Vector3();

/** The ring that finds the spot from afar: amber while tight, teal when settled. Placed by the frame loop. */
export interface SpotRing {
  place(x: number, y: number, radius: number, settled: number): void;
  hide(): void;
}

/** Everything inside the canvas: body, needle, camera, picking, and the one frame loop. */
export function BackScene({ model, ring }: { readonly model: Model; readonly ring: SpotRing }): React.JSX.Element {
  const { gl, invalidate, setDpr, scene } = useThree();
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const body = useMemo(() => createBody(model), [model]);
  const needle = useMemo(() => createNeedle(), []);
  const room = useMemo(() => createRoom(), []);
  const figure = useRef<StageFigure | null>(null);
  const knot = useRef(restingLook());
  const spot = useRef<StageSpot | null>(null);
  const rig = useRef<ReturnType<typeof createCameraRig> | null>(null);
  const meter = useMemo(() => createQualityMeter(appStore.getState().quality), []);
  const framesDrawn = useRef(0);
  const scratch = useMemo(() => new Vector3(), []);
  const tip = useMemo(() => new Vector3(), []);

  // The eye outlives the body: when the full model takes the place of the first one, the view stays as it is.
  const framed = useRef<'not' | 'without-focus' | 'framed'>('not');
  useEffect(() => {
    const cameraRig = createCameraRig(camera, gl.domElement);
    rig.current = cameraRig;
    framed.current = 'not';
    return () => {
      rig.current = null;
      cameraRig.dispose();
    };
  }, [camera, gl]);

  useEffect(() => {
    const canvas = gl.domElement;
    const cameraRig = rig.current!;
    canvas.dataset['level'] = model.level;
    const picker = createPicker(body, camera, canvas);
    installTestHooks(picker);
    const covering = createCoverage(body);
    const sameSide = (side: string): string[] =>
      model.structures.filter(({ id, group }) => isMuscleGroup(group) && id.endsWith(side)).map(({ id }) => id);
    setDpr(Math.min(meter.step.pixelRatio, window.devicePixelRatio || 1));
    body.uniforms.detail.value = meter.step.detail;

    const show = (state: AppState, before: AppState | null): void => {
      const { address, insets } = state;
      const moved = !before || before.address !== address;
      if (moved || before.story.care !== state.story.care || before.story.spot !== state.story.spot) {
        const focus = new Set(focusOf(address));
        const main = address.place ? shownSpotOf(address.place, address.side, state.story.spot) : null;
        const structure = main ? (model.structures.find(({ id }) => id === main.structure) ?? null) : null;
        const over = focus.size > 0 ? covering(focus) : focus;
        const withNeedle = address.chapter === 'release' && usesNeedle(state.story.care);
        const hazards = new Set(address.place ? hazardsOf(address.place, address.side) : []);
        body.setLooks(
          {
            layer: address.layer,
            focused: focus.size > 0,
            needle: withNeedle,
          },
          focus,
          withNeedle && hazards.size > 0 ? new Set([...over, ...sameSide(address.side)]) : over,
          hazards,
        );
        body.setPain(address.way === 'hurt' ? regionsOfMarks(hurtStore.getState().marks) : address.place ? painRegionsOf(address.place, address.side, main?.id) : []);
        if (main && structure) {
          const position = new Vector3(...main.position);
          const normal = new Vector3(...main.normal);
          spot.current = { position, normal, axis: new Vector3(...needleAxisOf(main, address.side)), reached: main.lean !== null, vertex: body.vertexNear(structure, position) };
          body.setKnot(structure, main.uv, position);
        } else {
          spot.current = null;
          body.setKnot(null, [0, 0], new Vector3(0, 10, 0));
        }
      }
      const smooth = (before !== null || framed.current !== 'not') && !reducedMotion();
      const sameView = before
        ? before.address.place === address.place &&
          before.address.way === address.way &&
          before.address.side === address.side &&
          before.address.chapter === address.chapter &&
          before.story.spot === state.story.spot &&
          (before.wantedPose === state.wantedPose || state.wantedPose === null)
        : framed.current === 'framed';
      if (!sameView) {
        cameraRig.roam(address.way === 'hurt' || (address.chapter === 'stretch' && stageFigure.view() !== null));
        cameraRig.frame(framingOf(model, state), roomFor(state), smooth);
        // a deep muscle comes with the full model: then the view goes to it
        const hasFocus = focusOf(address).every((id) => model.structures.some((structure) => structure.id === id));
        framed.current = hasFocus ? 'framed' : 'without-focus';
      } else if (before && before.insets !== insets) cameraRig.refit(framingOf(model, state), roomFor(state), smooth);
      if (before && state.command && before.command !== state.command) {
        cameraRig.command(state.command.kind, framingOf(model, { ...state, wantedPose: null }), roomFor(state), smooth);
      }
      invalidate();
    };
    stageView.read = () => cameraRig.pose(roomFor(appStore.getState())) ?? appStore.getState().wantedPose;
    show(appStore.getState(), null);
    const tint = (): void => {
      body.uniforms.skinTone.value.setRGB(...SKIN_TONES[appStore.getState().skinTone].linear);
      invalidate();
    };
    tint();
    const leaveTone = appStore.subscribe((state, before) => {
      if (state.skinTone !== before.skinTone) tint();
    });
    const leaveStore = appStore.subscribe((state, before) => {
      if (state.address !== before.address || state.insets !== before.insets || state.command !== before.command || state.story !== before.story || state.wantedPose !== before.wantedPose) {
        show(state, before);
      }
    });
    // who went to the picture and comes back finds the stage ready
    const leaveView = appStore.subscribe((state) => {
      if (state.view === 'loading' && framesDrawn.current >= 2) {
        appStore.getState().setView('3d', null);
        invalidate();
      }
    });
    const leaveMarks = hurtStore.subscribe((state, before) => {
      if (state.marks === before.marks || appStore.getState().address.way !== 'hurt') return;
      body.setPain(regionsOfMarks(state.marks));
      invalidate();
    });
    // by the point itself: a mark and a point of a line keep theirs as long as they are there
    const known = new WeakMap<readonly number[], { readonly position: Vector3; readonly vertex: BodyVertex }>();
    const [eye, posed] = [new Vector3(), new Vector3()];
    const leavePoints = stagePoints.answerWith(
      (structureId, at) => {
        let point = known.get(at);
        if (!point) {
          const structure = model.structures.find(({ id }) => id === structureId);
          if (!structure) return null;
          const position = new Vector3(...at);
          point = { position, vertex: body.vertexNear(structure, position) };
          known.set(at, point);
        }
        const now = body.posedPoint(point.vertex, point.position, posed);
        // away from the axis of the trunk is outward, near enough for a mark on the back
        const outward = now.x * (camera.position.x - now.x) + (now.z - TRUNK_AXIS_Z) * (camera.position.z - now.z);
        eye.copy(now).project(camera);
        const { clientWidth, clientHeight } = canvas;
        return { x: ((eye.x + 1) / 2) * clientWidth, y: ((1 - eye.y) / 2) * clientHeight, seen: figure.current !== null || outward > 0 };
      },
      (clientX, clientY, near) => {
        if (figure.current !== null) return null;
        const hit = picker.pointOnMuscle(clientX, clientY, near);
        return hit ? { structure: hit.id, at: hit.at } : null;
      },
    );
    const leaveClock = chapterClock.subscribe(() => invalidate());
    const leaveStory = onStoryChange(() => invalidate());
    let seenFrom = stageFigure.view();
    const leaveFigure = onFigureChange(() => {
      const from = stageFigure.view();
      const state = appStore.getState();
      cameraRig.roam(state.address.chapter === 'stretch' && from !== null);
      if (from !== seenFrom && state.address.chapter === 'stretch' && !state.wantedPose) cameraRig.frame(framingOf(model, state), roomFor(state), !reducedMotion());
      seenFrom = from;
      invalidate();
    });
    // a new body knows nothing of the pose yet
    figure.current = null;
    const wake = (): void => invalidate();
    cameraRig.controls.addEventListener('control', wake);
    cameraRig.controls.addEventListener('update', wake);
    cameraRig.controls.addEventListener('transitionstart', wake);

    let down: { x: number; y: number; id: number } | null = null;
    const onDown = (event: PointerEvent): void => {
      down = down === null ? { x: event.clientX, y: event.clientY, id: event.pointerId } : { ...down, id: -1 };
    };
    const onUp = (event: PointerEvent): void => {
      const start = down;
      down = null;
      if (!start || start.id !== event.pointerId) return;
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > TAP_SLOP_PIXELS) return;
      if (stageHand.takesTaps) return;
      if (appStore.getState().address.way === 'hurt') {
        const { checked, step, toggleMark } = hurtStore.getState();
        const mark = checked && step === 'where' ? picker.pointOnSkin(event.clientX, event.clientY) : null;
        if (mark) toggleMark(mark);
        return;
      }
      const id = picker.pick(event.clientX, event.clientY, event.pointerType !== 'mouse');
      const found = id ? placeOf(id) : null;
      if (found) appStore.getState().openPlace(found.place, found.side);
    };
    const onCancel = (): void => {
      down = null;
    };
    const onResize = (): void => {
      cameraRig.refit(framingOf(model, appStore.getState()), roomFor(appStore.getState()), false);
      invalidate();
    };
    const observer = new ResizeObserver(onResize);
    observer.observe(canvas);
    canvas.addEventListener('pointerdown', onDown);
    canvas.addEventListener('pointerup', onUp);
    canvas.addEventListener('pointercancel', onCancel);
    return () => {
      stageView.read = () => null;
      leaveStore();
      leaveTone();
      leaveView();
      leaveMarks();
      leavePoints();
      leaveClock();
      leaveStory();
      leaveFigure();
      observer.disconnect();
      canvas.removeEventListener('pointerdown', onDown);
      canvas.removeEventListener('pointerup', onUp);
      canvas.removeEventListener('pointercancel', onCancel);
      body.dispose();
    };
  }, [body, camera, gl, invalidate, meter, model, setDpr]);
  useEffect(() => () => needle.dispose(), [needle]);
  useEffect(() => () => room.dispose(), [room]);

  useFrame((_, delta) => {
    const controls = rig.current?.controls;
    if (!controls) return;
    const seconds = Math.min(delta, 0.1);
    const cameraMoves = controls.update(seconds);
    // what is laid over the picture is placed before it is drawn
    camera.updateMatrixWorld();
    const clockMoves = chapterClock.advance(seconds);
    const { address, story, drawnLarger } = appStore.getState();
    const figureMoves = address.chapter === 'stretch' && stageFigure.advance(seconds);
    const posed = address.chapter === 'stretch' ? stageFigure.read() : null;
    if (posed !== figure.current) {
      figure.current = posed;
      body.setPose(posed?.motions ?? null);
      body.setLengths(posed);
      room.root.visible = posed !== null;
      if (posed) room.set(posed.props, posed.footprint);
    }
    const look = knot.current;
    // without a spot there is no story: meet is the body at rest
    if (!storyLook.read(spot.current ? address.chapter : 'meet', chapterClock.progress, look)) Object.assign(look, REST);
    const larger = drawnLarger ? EXAGGERATION : 1;
    // what a person marked is there without any story
    if (address.way === 'hurt') look.pain = 1;
    body.writeKnot(look, larger);
    const height = gl.domElement.clientHeight || 1;
    const metresPerPixel = (2 * Math.tan((camera.fov * Math.PI) / 360) * controls.distance) / height;
    // without motion looks change at once
    const looksMove = body.advance(reducedMotion() ? Infinity : seconds, OUTLINE_PIXELS * metresPerPixel);
    if (spot.current) {
      needle.place(aimed(spot.current, story.aim, tip), spot.current.axis, address.chapter === 'release' && spot.current.reached ? look.needle : 0);
      const seen = body.posedPoint(spot.current.vertex, spot.current.position, scratch).project(camera);
      const shown = address.chapter !== 'meet' && look.knot > 0.08;
      if (shown) {
        const radius = Math.max(18, (RING_KNOTS * look.size * larger * 0.001) / metresPerPixel);
        const width = gl.domElement.clientWidth || 1;
        ring.place(((seen.x + 1) / 2) * width, ((1 - seen.y) / 2) * height, radius, look.settled);
      } else ring.hide();
    } else {
      needle.root.visible = false;
      ring.hide();
    }
    const orientation = rig.current!.orientation();
    if (orientation !== appStore.getState().orientation) appStore.getState().setOrientation(orientation);
    const moving = cameraMoves || clockMoves || figureMoves || looksMove;
    if (moving && delta < 1 && meter.note(delta)) {
      setDpr(Math.min(meter.step.pixelRatio, window.devicePixelRatio || 1));
      body.uniforms.detail.value = meter.step.detail;
    }
    stagePoints.tell();
    const { dataset } = gl.domElement;
    dataset['still'] = String(!moving);
    dataset['posed'] = String(posed !== null);
    dataset['quality'] = meter.step.name;
    dataset['drawCalls'] = String(body.drawCalls());
    framesDrawn.current += 1;
    dataset['frames'] = String(framesDrawn.current);
    if (framesDrawn.current === 2) {
      performance.mark('first-3d-frame');
      appStore.getState().setView('3d', null);
    }
    if (moving || framesDrawn.current < 2) invalidate();
  });

  useEffect(() => {
    scene.add(camera);
  }, [camera, scene]);

  return (
    <>
      <primitive object={body.root} />
      <primitive object={needle.root} />
      <primitive object={room.root} />
      <hemisphereLight args={['#ffffff', '#b9a592', 1.3]} />
      <directionalLight position={[0.8, 2.4, -2]} intensity={1.7} color="#fff0de" />
    </>
  );
}
