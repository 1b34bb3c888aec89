import type { VertebraFigures } from '../bone-figures.ts';
import { vertebraC1 } from './vertebra-c1.ts';
import { vertebraC2 } from './vertebra-c2.ts';
import { vertebraC3 } from './vertebra-c3.ts';
import { vertebraC4 } from './vertebra-c4.ts';
import { vertebraC5 } from './vertebra-c5.ts';
import { vertebraC6 } from './vertebra-c6.ts';
import { vertebraC7 } from './vertebra-c7.ts';
import { vertebraT1 } from './vertebra-t1.ts';
import { vertebraT2 } from './vertebra-t2.ts';
import { vertebraT3 } from './vertebra-t3.ts';
import { vertebraT4 } from './vertebra-t4.ts';
import { vertebraT5 } from './vertebra-t5.ts';
import { vertebraT6 } from './vertebra-t6.ts';
import { vertebraT7 } from './vertebra-t7.ts';
import { vertebraT8 } from './vertebra-t8.ts';
import { vertebraT9 } from './vertebra-t9.ts';
import { vertebraT10 } from './vertebra-t10.ts';
import { vertebraT11 } from './vertebra-t11.ts';
import { vertebraT12 } from './vertebra-t12.ts';
import { vertebraL1 } from './vertebra-l1.ts';
import { vertebraL2 } from './vertebra-l2.ts';
import { vertebraL3 } from './vertebra-l3.ts';
import { vertebraL4 } from './vertebra-l4.ts';
import { vertebraL5 } from './vertebra-l5.ts';

/** C1 to L5, from the head down. */
export const vertebrae: readonly VertebraFigures[] = [
  vertebraC1,
  vertebraC2,
  vertebraC3,
  vertebraC4,
  vertebraC5,
  vertebraC6,
  vertebraC7,
  vertebraT1,
  vertebraT2,
  vertebraT3,
  vertebraT4,
  vertebraT5,
  vertebraT6,
  vertebraT7,
  vertebraT8,
  vertebraT9,
  vertebraT10,
  vertebraT11,
  vertebraT12,
  vertebraL1,
  vertebraL2,
  vertebraL3,
  vertebraL4,
  vertebraL5,
];
