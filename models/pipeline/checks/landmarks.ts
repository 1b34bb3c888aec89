import type { Solid } from '../structure-mesh.ts';
import type { BoneLandmark } from './bone-landmarks.ts';
import { atMost, placeMm, plain, quantile, type Row } from './row.ts';

const MEDIAN_MM = 3;
const WORST_MM = 8;

/**
 * Bones against their measured surface points: difference of the signed distance from what it should be there, mm.
 *
 * The first row holds all points together, with the median and the limits; then one row a bone, worst first.
 */
export function checkLandmarks(solids: readonly Solid[], landmarks: readonly BoneLandmark[]): Row[] {
  const off = landmarks.map((landmark) => {
    const solid = solids.find(({ structureId }) => structureId === landmark.bone);
    return { ...landmark, mm: solid ? Math.abs(solid.sdf(...landmark.point) - landmark.expected) * 1000 : NaN };
  });
  const rowOf = (id: string, group: typeof off): Row => {
    const worst = group.reduce((a, b) => (b.mm > a.mm ? b : a));
    const median = quantile(group.map(({ mm }) => mm), 0.5);
    return {
      id,
      measures: { 'points': plain(group.length), 'median mm': id === 'all' ? atMost(median, MEDIAN_MM) : plain(median), 'worst mm': id === 'all' ? plain(worst.mm) : atMost(worst.mm, WORST_MM) },
      note: `${worst.name}, ${placeMm(worst.point)}`,
    };
  };
  const bones = [...new Set(off.map(({ bone }) => bone))].map((id) => rowOf(id, off.filter(({ bone }) => bone === id)));
  return [rowOf('all', off), ...bones.sort((a, b) => b.measures['worst mm']!.value - a.measures['worst mm']!.value)];
}
