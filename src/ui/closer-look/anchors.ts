import { BUNDLE, halfWidth, middle, OUR_FIBRE } from '#src/appearance/micro/bundle.ts';
import { stepEnds } from '#src/appearance/micro/sarcomeres.ts';
import { vesselMiddle } from '#src/appearance/micro/vessel.ts';
import type { LabelTarget } from './choose-words.ts';
import { footPlace } from './paint-motor-nerve.ts';
import { tipPlace } from './paint-pain-nerve.ts';
import { NAMED_STEP, strandHeight } from './paint-steps.ts';
import { upperEdge, type Scene } from './scene.ts';

/** The point a label speaks of, CSS pixels. */
export function anchorOf(target: LabelTarget, scene: Scene): readonly [x: number, y: number] {
  const { view } = scene;
  const [x, y] = placeOf(target, scene);
  return [view.x + x * view.scale, view.y + y * view.scale];
}

function placeOf(target: LabelTarget, scene: Scene): readonly [x: number, y: number] {
  const { picture, view } = scene;
  const ours = (x: number, height: number): readonly [number, number] => [x, middle(OUR_FIBRE, x, picture) + height * halfWidth(OUR_FIBRE, x, picture)];
  const on = (row: number, x: number): readonly [number, number] => [x, middle(BUNDLE.find((fibre) => fibre.row === row)!, x, picture)];
  switch (target) {
    case 'core':
    case 'beside': {
      const { strand, index } = NAMED_STEP[target];
      const [from, to] = stepEnds(index, picture);
      return ours((from + to) / 2, strandHeight(strand));
    }
    case 'nerve':
      return footPlace(scene, 3);
    case 'pain-nerve':
      return tipPlace(scene, 2);
    case 'vessel': {
      const x = view.halfWidth > 30 ? 10 : 5.2;
      return [x, vesselMiddle(x, picture.vesselWidth, picture)];
    }
    case 'visitor':
      return [7.2, upperEdge(scene, 7.2) - 1.8];
    case 'strip':
      return ours(view.halfWidth * 0.5, 0);
    case 'fibres':
      return on(-3, -view.halfWidth * 0.3);
  }
}
