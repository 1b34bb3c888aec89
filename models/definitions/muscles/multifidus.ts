import type { MuscleFigures } from '../muscle-figures.ts';

/** Multifidus, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const multifidus = {
  id: 'muscle.multifidus',
  latin: 'Multifidus',
  name: 'Multifidus',
  group: 'transversospinal',
  layer: 5,
  fma: 'FMA22827',
  ta98: null,
  thicknessMm: [24, 32],
  bellyFraction: 0.75,
  pcsaCm2: 11.36,
  origin: [
    {
      bone: 'sacrum, PSIS, L1-L5 mamillary, T1-T12 transverse, C4-C7 articular processes',
      points: [
        [0.014, 1.03202, -0.06591], [0.014, 1.01938, -0.06961], [0.014, 1.00658, -0.07724],
        [0.014, 0.99378, -0.08724], [0.014, 0.98098, -0.09561], [0.014, 0.96818, -0.1004],
        [0.03896, 1.01804, -0.08802], [0.02298, 1.06738, -0.06989], [0.02278, 1.0919, -0.06904],
        [0.02251, 1.11815, -0.0727], [0.02359, 1.14141, -0.07546], [0.02119, 1.17116, -0.08664],
        [0.01841, 1.19921, -0.0936], [0.01818, 1.22664, -0.10325], [0.01818, 1.2559, -0.11109],
        [0.01958, 1.29082, -0.12527], [0.02211, 1.31589, -0.12988], [0.02133, 1.34264, -0.13151],
        [0.02133, 1.36992, -0.13223], [0.02133, 1.39653, -0.12652], [0.02133, 1.42057, -0.12348],
        [0.02163, 1.44384, -0.11534], [0.02061, 1.46582, -0.10698], [0.02551, 1.48749, -0.10157],
      ],
    },
  ],
  insertion: [
    {
      bone: 'spinous processes C2-L5',
      points: [
        [0.003, 1.0598, -0.08884], [0.003, 1.08191, -0.09191], [0.003, 1.11138, -0.09584],
        [0.003, 1.1386, -0.10082], [0.003, 1.16744, -0.11019], [0.003, 1.19255, -0.11694],
        [0.003, 1.21719, -0.12421], [0.003, 1.2415, -0.13125], [0.003, 1.269, -0.13892],
        [0.003, 1.29182, -0.14291], [0.003, 1.31552, -0.14726], [0.003, 1.34313, -0.14892],
        [0.003, 1.36873, -0.14626], [0.003, 1.393, -0.14232], [0.003, 1.41746, -0.13701],
        [0.003, 1.44006, -0.13123], [0.003, 1.46044, -0.12648], [0.003, 1.47936, -0.12068],
        [0.003, 1.50137, -0.10831], [0.003, 1.51876, -0.10248], [0.003, 1.53241, -0.09444],
        [0.003, 1.54639, -0.09259], [0.003, 1.56279, -0.09263],
      ],
    },
  ],
  fascicles: [
    {
      name: 'MF_m1s',
      points: [[0.02136, 1.11452, -0.06826], [0.00322, 1.14946, -0.08653]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m1t.1',
      points: [[0.02694, 1.08961, -0.04985], [0.00326, 1.14696, -0.09515]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m1t.2',
      points: [[0.04032, 1.05232, -0.06329], [0.00327, 1.14696, -0.09514]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m1t.3',
      points: [[0.04036, 1.02627, -0.08883], [0.00327, 1.14696, -0.09514]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m2s',
      points: [[0.02363, 1.09031, -0.04955], [0.00376, 1.12593, -0.08025]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m2t.1',
      points: [[0.04219, 1.05518, -0.06418], [0.00383, 1.11678, -0.08127]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m2t.2',
      points: [[0.03876, 1.01895, -0.09102], [0.00383, 1.11678, -0.08127]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m2t.3',
      points: [[0.03912, 1.00192, -0.0889], [0.00249, 1.11673, -0.08055]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m3s',
      points: [[0.0176, 1.03764, -0.07157], [0.00306, 1.09854, -0.07702]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m3t.1',
      points: [[0.00519, 0.94019, -0.10308], [0.00175, 1.09221, -0.08373]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m3t.2',
      points: [[0.01855, 0.95734, -0.09342], [0.00279, 1.09212, -0.08344]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m3t.3',
      points: [[0.01855, 0.95734, -0.09342], [0.00279, 1.09212, -0.08344]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m4s',
      points: [[0.01726, 1.02781, -0.07861], [0.00237, 1.07602, -0.07674]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m4t.1',
      points: [[0.01907, 1.012, -0.08472], [0.00303, 1.07668, -0.08462]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m4t.2',
      points: [[0.00535, 0.9411, -0.10311], [0.00303, 1.07671, -0.08586]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m4t.3',
      points: [[0.0015, 0.94086, -0.1072], [0.00303, 1.07675, -0.08748]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m5s',
      points: [[0.01414, 1.03587, -0.07486], [0.00417, 1.06975, -0.07368]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m5t.1',
      points: [[0.00338, 0.96983, -0.10141], [0.00308, 1.0738, -0.07952]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m5t.2',
      points: [[0.00543, 0.98966, -0.09422], [0.00292, 1.07206, -0.07876]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m5t.3',
      points: [[0.01859, 1.01207, -0.08455], [0.00245, 1.07033, -0.07708]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m1.laminar',
      points: [[0.01868, 1.13355, -0.08376], [0.00661, 1.15486, -0.0867]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m2.laminar',
      points: [[0.02077, 1.11581, -0.06789], [0.00724, 1.1322, -0.07788]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m3.laminar',
      points: [[0.02438, 1.09015, -0.04983], [0.00672, 1.10709, -0.07657]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m4.laminar',
      points: [[0.0206, 1.03809, -0.07088], [0.00741, 1.08421, -0.07195]],
      source: 'christophy2012',
    },
    {
      name: 'MF_m5.laminar',
      points: [[0.01382, 0.98867, -0.08391], [0.00612, 1.0706, -0.06804]],
      source: 'christophy2012',
    },
    {
      name: 'derived_1',
      points: [[0.01857, 1.52731, -0.0798], [0.003, 1.54451, -0.08677]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.01857, 1.52731, -0.0798], [0.003, 1.56007, -0.08667]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.01988, 1.51365, -0.08335], [0.003, 1.53194, -0.08891]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.01988, 1.51365, -0.08335], [0.003, 1.54451, -0.08677]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.01988, 1.51365, -0.08335], [0.003, 1.56007, -0.08667]],
      source: 'derived',
    },
    {
      name: 'derived_6',
      points: [[0.01892, 1.50399, -0.09485], [0.003, 1.51895, -0.09707]],
      source: 'derived',
    },
    {
      name: 'derived_7',
      points: [[0.01892, 1.50399, -0.09485], [0.003, 1.53194, -0.08891]],
      source: 'derived',
    },
    {
      name: 'derived_8',
      points: [[0.01892, 1.50399, -0.09485], [0.003, 1.54451, -0.08677]],
      source: 'derived',
    },
    {
      name: 'derived_9',
      points: [[0.02293, 1.48504, -0.10163], [0.003, 1.50207, -0.10261]],
      source: 'derived',
    },
    {
      name: 'derived_10',
      points: [[0.02293, 1.48504, -0.10163], [0.003, 1.51895, -0.09707]],
      source: 'derived',
    },
    {
      name: 'derived_11',
      points: [[0.02293, 1.48504, -0.10163], [0.003, 1.53194, -0.08891]],
      source: 'derived',
    },
    {
      name: 'derived_12',
      points: [[0.01884, 1.46359, -0.10771], [0.003, 1.47957, -0.11382]],
      source: 'derived',
    },
    {
      name: 'derived_13',
      points: [[0.01884, 1.46359, -0.10771], [0.003, 1.50207, -0.10261]],
      source: 'derived',
    },
    {
      name: 'derived_14',
      points: [[0.01884, 1.46359, -0.10771], [0.003, 1.51895, -0.09707]],
      source: 'derived',
    },
    {
      name: 'derived_15',
      points: [[0.0197, 1.4417, -0.1158], [0.003, 1.45905, -0.1186]],
      source: 'derived',
    },
    {
      name: 'derived_16',
      points: [[0.0197, 1.4417, -0.1158], [0.003, 1.47957, -0.11382]],
      source: 'derived',
    },
    {
      name: 'derived_17',
      points: [[0.0197, 1.4417, -0.1158], [0.003, 1.50207, -0.10261]],
      source: 'derived',
    },
    {
      name: 'derived_18',
      points: [[0.01945, 1.41826, -0.12396], [0.003, 1.43866, -0.12395]],
      source: 'derived',
    },
    {
      name: 'derived_19',
      points: [[0.01945, 1.41826, -0.12396], [0.003, 1.45905, -0.1186]],
      source: 'derived',
    },
    {
      name: 'derived_20',
      points: [[0.01945, 1.41826, -0.12396], [0.003, 1.47957, -0.11382]],
      source: 'derived',
    },
    {
      name: 'derived_21',
      points: [[0.01945, 1.39431, -0.12663], [0.003, 1.41591, -0.13032]],
      source: 'derived',
    },
    {
      name: 'derived_22',
      points: [[0.01945, 1.39431, -0.12663], [0.003, 1.43866, -0.12395]],
      source: 'derived',
    },
    {
      name: 'derived_23',
      points: [[0.01945, 1.39431, -0.12663], [0.003, 1.45905, -0.1186]],
      source: 'derived',
    },
    {
      name: 'derived_24',
      points: [[0.01945, 1.36776, -0.1321], [0.003, 1.39095, -0.1362]],
      source: 'derived',
    },
    {
      name: 'derived_25',
      points: [[0.01945, 1.36776, -0.1321], [0.003, 1.41591, -0.13032]],
      source: 'derived',
    },
    {
      name: 'derived_26',
      points: [[0.01945, 1.36776, -0.1321], [0.003, 1.43866, -0.12395]],
      source: 'derived',
    },
    {
      name: 'derived_27',
      points: [[0.01945, 1.34061, -0.13123], [0.003, 1.36723, -0.14003]],
      source: 'derived',
    },
    {
      name: 'derived_28',
      points: [[0.01945, 1.34061, -0.13123], [0.003, 1.39095, -0.1362]],
      source: 'derived',
    },
    {
      name: 'derived_29',
      points: [[0.01945, 1.34061, -0.13123], [0.003, 1.41591, -0.13032]],
      source: 'derived',
    },
    {
      name: 'derived_30',
      points: [[0.0201, 1.31397, -0.12914], [0.003, 1.34121, -0.14297]],
      source: 'derived',
    },
    {
      name: 'derived_31',
      points: [[0.0201, 1.31397, -0.12914], [0.003, 1.36723, -0.14003]],
      source: 'derived',
    },
    {
      name: 'derived_32',
      points: [[0.0201, 1.31397, -0.12914], [0.003, 1.39095, -0.1362]],
      source: 'derived',
    },
    {
      name: 'derived_33',
      points: [[0.01798, 1.28808, -0.12589], [0.003, 1.31323, -0.14136]],
      source: 'derived',
    },
    {
      name: 'derived_34',
      points: [[0.01798, 1.28808, -0.12589], [0.003, 1.34121, -0.14297]],
      source: 'derived',
    },
    {
      name: 'derived_35',
      points: [[0.01798, 1.28808, -0.12589], [0.003, 1.36723, -0.14003]],
      source: 'derived',
    },
    {
      name: 'derived_36',
      points: [[0.01682, 1.25336, -0.11245], [0.003, 1.28973, -0.13629]],
      source: 'derived',
    },
    {
      name: 'derived_37',
      points: [[0.01682, 1.25336, -0.11245], [0.003, 1.31323, -0.14136]],
      source: 'derived',
    },
    {
      name: 'derived_38',
      points: [[0.01682, 1.25336, -0.11245], [0.003, 1.34121, -0.14297]],
      source: 'derived',
    },
    {
      name: 'derived_39',
      points: [[0.01682, 1.22438, -0.10485], [0.003, 1.26712, -0.13249]],
      source: 'derived',
    },
    {
      name: 'derived_40',
      points: [[0.01682, 1.22438, -0.10485], [0.003, 1.28973, -0.13629]],
      source: 'derived',
    },
    {
      name: 'derived_41',
      points: [[0.01682, 1.22438, -0.10485], [0.003, 1.31323, -0.14136]],
      source: 'derived',
    },
    {
      name: 'derived_42',
      points: [[0.01709, 1.19826, -0.09582], [0.003, 1.23877, -0.1247]],
      source: 'derived',
    },
    {
      name: 'derived_43',
      points: [[0.01709, 1.19826, -0.09582], [0.003, 1.26712, -0.13249]],
      source: 'derived',
    },
    {
      name: 'derived_44',
      points: [[0.01709, 1.19826, -0.09582], [0.003, 1.28973, -0.13629]],
      source: 'derived',
    },
  ],
  attachmentsBasis:
    'lumbar: model (Christophy 2012, after Macintosh & Bogduk); thoracic and cervical: derived (transverse process to spinous process 2-4 levels above)',
  note: 'pcsa sums the lumbar model fascicles only; thickness is for L4-L5, thoracic part is 8-12 mm',
} satisfies MuscleFigures;
