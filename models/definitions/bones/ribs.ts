import type { RibFigures } from '../bone-figures.ts';
import { rib1 } from './rib-1.ts';
import { rib2 } from './rib-2.ts';
import { rib3 } from './rib-3.ts';
import { rib4 } from './rib-4.ts';
import { rib5 } from './rib-5.ts';
import { rib6 } from './rib-6.ts';
import { rib7 } from './rib-7.ts';
import { rib8 } from './rib-8.ts';
import { rib9 } from './rib-9.ts';
import { rib10 } from './rib-10.ts';
import { rib11 } from './rib-11.ts';
import { rib12 } from './rib-12.ts';

/** Left ribs, 1 to 12. */
export const ribs: readonly RibFigures[] = [
  rib1,
  rib2,
  rib3,
  rib4,
  rib5,
  rib6,
  rib7,
  rib8,
  rib9,
  rib10,
  rib11,
  rib12,
];
