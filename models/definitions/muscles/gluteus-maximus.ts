import type { MuscleFigures } from '../muscle-figures.ts';

/** Gluteus maximus, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const gluteusMaximus = {
  id: 'muscle.gluteus-maximus',
  latin: 'Gluteus maximus',
  name: 'Gluteus maximus',
  group: 'gluteal',
  layer: 1,
  fma: 'FMA22314',
  ta98: 'A04.7.02.006',
  thicknessMm: [20, 35],
  bellyFraction: 0.85,
  pcsaCm2: 55.63,
  origin: [
    {
      bone: 'ilium behind the posterior gluteal line, sacrum, coccyx, sacrotuberous ligament',
      points: [
        [0.04802, 1.04451, -0.07323], [0.04349, 1.03128, -0.08063], [0.03896, 1.01804, -0.08802],
        [0.016, 0.99378, -0.08924], [0.012, 0.96818, -0.1024], [0.006, 0.91403, -0.08084],
      ],
    },
  ],
  insertion: [
    {
      bone: 'iliotibial tract and gluteal tuberosity',
      points: [[0.14593, 0.87696, -0.03044], [0.13549, 0.83825, -0.0196], [0.13149, 0.79625, -0.0196]],
    },
  ],
  fascicles: [
    {
      name: 'glmax1',
      points: [
        [0.04937, 1.01113, -0.06311], [0.07055, 0.95638, -0.06173], [0.11313, 0.88453, -0.04724],
        [0.13106, 0.85911, -0.0299],
      ],
      source: 'rajagopal2016',
    },
    {
      name: 'glmax2',
      points: [
        [0.03663, 0.98681, -0.06796], [0.074, 0.91751, -0.06649], [0.10788, 0.85728, -0.04798],
        [0.12586, 0.81151, -0.01735],
      ],
      source: 'rajagopal2016',
    },
    {
      name: 'glmax3',
      points: [
        [0.00757, 0.90765, -0.04347], [0.03757, 0.84955, -0.04509], [0.09144, 0.80002, -0.03032],
        [0.12516, 0.76889, -0.00746],
      ],
      source: 'rajagopal2016',
    },
    {
      name: 'derived_1',
      points: [[0.04802, 1.04451, -0.07323], [0.10297, 0.96074, -0.08684], [0.14593, 0.87696, -0.03044]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.03928, 1.01896, -0.08751], [0.0965, 0.94016, -0.09179], [0.14172, 0.86135, -0.02607]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.01873, 0.99667, -0.08909], [0.08412, 0.92121, -0.0904], [0.13751, 0.84575, -0.0217]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.01234, 0.97038, -0.10127], [0.0795, 0.89998, -0.09543], [0.13467, 0.82959, -0.0196]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.00913, 0.94226, -0.09208], [0.0771, 0.87759, -0.09084], [0.13308, 0.81292, -0.0196]],
      source: 'derived',
    },
    {
      name: 'derived_6',
      points: [[0.006, 0.91403, -0.08084], [0.07475, 0.85514, -0.08522], [0.13149, 0.79625, -0.0196]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'model (Rajagopal 2016); polylines derived',
  note: null,
} satisfies MuscleFigures;
