import { isPeeled, LAYER_STOPS, type LayerStop, type MuscleLayer } from '#src/anatomy/layers.ts';

/** How one structure is drawn. */
export interface StructureLook {
  /** 1 solid, between 0 and 1 an x-ray with a rim, 0 not there. */
  alpha: number;
  /** 0 full colour to 1 warm clay. */
  wash: number;
  /** 1 when it is what the person looks at. */
  focus: number;
}

export type LookGroup = MuscleLayer | 'bones' | 'organs' | 'skin';

/** What a structure is to the one in focus: itself, something that lies over it, what a needle in it must not meet, or something else. */
export type LookRole = 'focus' | 'over' | 'hazard' | 'beside';

export interface LookContext {
  readonly layer: LayerStop;
  /** Whether anything is in focus. */
  readonly focused: boolean;
  /** The needle is in the picture: skin is thinned, and what it must not meet appears. */
  readonly needle: boolean;
}

/**
 * The look of a structure that lies in `group`.
 *
 * In focus it keeps its colour; what lies over it becomes an x-ray that keeps its shape; the rest turns to clay.
 * Without a focus the muscles are a little quiet, so that the first look is calm.
 *
 * @basis tuned: the shares are those of the look sheet (30 % skin, 22 % wash at rest, 74 % beside a focus)
 */
export function structureLook(group: LookGroup, role: LookRole, context: LookContext): StructureLook {
  if (role === 'focus') return { alpha: 1, wash: 0, focus: 1 };
  const { layer, focused } = context;
  const over: StructureLook = { alpha: context.needle ? 0.08 : 0.13, wash: 0.8, focus: 0 };
  switch (group) {
    case 'skin': {
      if (layer === 'skin' && !focused) return { alpha: 1, wash: 0, focus: 0 };
      if (LAYER_STOPS.indexOf(layer) > LAYER_STOPS.indexOf('surface')) return { alpha: 0.05, wash: 0, focus: 0 };
      return { alpha: context.needle ? 0.06 : layer === 'skin' ? 0.3 : 0.13, wash: 0, focus: 0 };
    }
    case 'organs':
      return { alpha: context.needle && role === 'hazard' ? 0.42 : 0, wash: 0, focus: 0 };
    case 'bones':
      return { alpha: role === 'over' ? 0.3 : 1, wash: 0, focus: 0 };
    default:
      if (isPeeled(group, layer)) return { alpha: 0, wash: 1, focus: 0 };
      return role === 'over' ? over : { alpha: 1, wash: focused ? 0.74 : group === 'surface' ? 0.16 : 0.12, focus: 0 };
  }
}
