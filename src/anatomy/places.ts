import { SIDES, type Side } from '#models/definitions/frame.ts';
import { contextStructures, teachingUnits, type ContextId, type UnitId } from '#models/definitions/teaching-units.ts';

/**
 * What can be opened: a teaching unit, or a context structure that is named and points to the nearest unit.
 * These ids are the public ids of links.
 */
export type PlaceId = UnitId | ContextId;

export { SIDES, type Side, type UnitId, type ContextId };

/** A structure of the model with its side: `muscle.rhomboid-major.left`, `bone.vertebra-l3`, `skin.body`. */
export type StructureId = string;

export const UNIT_IDS: readonly UnitId[] = teachingUnits.map((unit) => unit.id);
export const CONTEXT_IDS: readonly ContextId[] = contextStructures.map((structure) => structure.id);
export const PLACE_IDS: readonly PlaceId[] = [...UNIT_IDS, ...CONTEXT_IDS];

export function isUnit(place: string): place is UnitId {
  return (UNIT_IDS as readonly string[]).includes(place);
}

export function isPlace(place: string): place is PlaceId {
  return (PLACE_IDS as readonly string[]).includes(place);
}

/** Structures of a place on one side, the one that carries its name first. */
export function structuresOf(place: PlaceId, side: Side): readonly StructureId[] {
  const unit = teachingUnits.find((candidate) => candidate.id === place);
  const bases: readonly string[] = unit
    ? [unit.primary, ...unit.structures.filter((structure) => structure !== unit.primary)]
    : contextStructures.filter((candidate) => candidate.id === place).map((candidate) => candidate.structure);
  return bases.map((base) => `${base}.${side}`);
}

/** The place that a tap on a structure opens, or null for bone, skin and organs. */
export function placeOf(structure: StructureId): { readonly place: PlaceId; readonly side: Side } | null {
  const side = SIDES.find((candidate) => structure.endsWith(`.${candidate}`));
  if (!side) return null;
  const base = structure.slice(0, -side.length - 1);
  const unit = teachingUnits.find((candidate) => (candidate.structures as readonly string[]).includes(base));
  const place = unit?.id ?? contextStructures.find((candidate) => candidate.structure === base)?.id;
  return place ? { place, side } : null;
}

/** Units that a context structure offers; empty for a unit. */
export function nearUnitsOf(place: PlaceId): readonly UnitId[] {
  return contextStructures.find((candidate) => candidate.id === place)?.nearUnits ?? [];
}
