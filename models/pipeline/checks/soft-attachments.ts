import { sacrum } from '#models/definitions/bones/sacrum.ts';
import { skull } from '#models/definitions/bones/skull.ts';
import { vertebrae } from '#models/definitions/bones/vertebrae.ts';
import type { Point } from '#models/definitions/frame.ts';
import type { Attachment } from '#models/definitions/muscle-figures.ts';
import { trapeziusUpper } from '#models/definitions/muscles/trapezius-upper.ts';
import { distanceToPolyline, distanceToSegment } from './polyline.ts';

const tipsFrom = (first: string): Point[] => vertebrae.slice(vertebrae.findIndex(({ level }) => level === first)).map(({ spinousTip }) => spinousTip);

/** Free edge of the nuchal ligament, from the occiput to C7. */
const nuchalEdge: readonly Point[] = [skull.externalOccipitalProtuberance, ...trapeziusUpper.origin[0].points.filter(([x]) => x === 0), tipsFrom('C7')[0]!];
const cervicalTips = tipsFrom('C2').slice(0, 6);
const supraspinous: readonly Point[] = [...tipsFrom('C7'), ...sacrum.posteriorCrest.slice(3)];

/** The nuchal ligament as a fan of lines from its free edge to the spinous tips C2 to C7: 3 mm apart at most. */
const nuchalLines = Array.from({ length: 25 }, (_, n) => [along(nuchalEdge, n / 24), along(cervicalTips, n / 24)] as const);

function along(line: readonly Point[], share: number): Point {
  const at = share * (line.length - 1);
  const n = Math.min(line.length - 2, Math.floor(at));
  return [0, 1, 2].map((k) => line[n]![k]! + (line[n + 1]![k]! - line[n]![k]!) * (at - n)) as unknown as Point;
}

/** Distance to the ligaments of the midline (nuchal, supraspinous, median crest of the sacrum), metres, body frame. */
export function distanceToMidline(p: Point): number {
  return Math.min(distanceToPolyline(p, supraspinous), ...nuchalLines.map(([a, b]) => distanceToSegment(p, a, b)));
}

/** Whether fibres begin or end on the midline, by the words of the figures. */
export const isOnMidline = ({ bone }: Attachment): boolean => /spinous process|nuchal|midline/.test(bone);

/** Whether an attachment is, or may be, a band that the model does not draw: then its own polyline stands for it. */
export const isOnBand = ({ bone }: Attachment): boolean => /ligament|tract|raphe|aponeurosis|fascia/.test(bone);
