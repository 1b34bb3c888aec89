import type { LayerStop } from '#src/anatomy/layers.ts';

/** How one structure is drawn. */
export interface StructureLook {
  /** 1 solid, between 0 and 1 an x-ray with a rim, 0 not there. */
  alpha: number;
  /** 0 full colour to 1 warm clay. */
  wash: number;
  /** 1 when it is what the person looks at. */
  focus: number;
}

export type LookGroup = 'bones' | 'deep' | 'surface' | 'organs' | 'skin';

/** What a structure is to the one in focus: itself, something that lies over it, or something else. */
export type LookRole = 'focus' | 'over' | 'beside';

export interface LookContext {
  readonly layer: LayerStop;
  /** Whether anything is in focus. */
  readonly focused: boolean;
  /** The needle is in the picture: skin is thinned, and lungs appear where the needle's way meets one. */
  readonly needle: boolean;
  readonly lungAtRisk: boolean;
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
      if (layer === 'deep' || layer === 'bones') return { alpha: 0.05, wash: 0, focus: 0 };
      return { alpha: context.needle ? 0.06 : layer === 'skin' ? 0.3 : 0.13, wash: 0, focus: 0 };
    }
    case 'organs':
      return { alpha: context.needle && context.lungAtRisk ? 0.42 : 0, wash: 0, focus: 0 };
    case 'surface':
      if (layer === 'deep' || layer === 'bones') return { alpha: 0, wash: 1, focus: 0 };
      return role === 'over' ? over : { alpha: 1, wash: focused ? 0.74 : 0.16, focus: 0 };
    case 'deep':
      if (layer === 'bones') return { alpha: 0, wash: 1, focus: 0 };
      return role === 'over' ? over : { alpha: 1, wash: focused ? 0.74 : 0.12, focus: 0 };
    case 'bones':
      return { alpha: 1, wash: 0, focus: 0 };
  }
}
