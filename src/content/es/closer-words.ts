import type { closerWords as english } from '../en/closer-words.ts';
import type { Translation } from '../translation.ts';

/** Words of the closer look in Spanish. No sentence is glued from pieces: each state has its own. */
export const closerWords: Translation<typeof english> = {
  back: 'Volver al cuerpo',
  'label.bunched': ['Amontonados', 'en el punto tenso'],
  'label.shorter': ['Un poco más cortos', 'en el punto'],
  'label.step': ['Un tramo diminuto', 'en reposo'],
  'label.pulled': ['Estirados', 'al lado'],
  'label.nerve': ['Punta del nervio'],
  'label.nerve.resetting': ['Punta del nervio,', 'se reajusta'],
  'label.nerve.numb': ['Nervio del dolor,', 'adormecido por ahora'],
  'label.sore': ['Células que limpian', 'después de la aguja'],
  'label.vessel': ['Vaso de sangre diminuto'],
  'label.vessel.squeezed': ['Vaso de sangre diminuto,', 'apretado'],
  'label.strip': ['Franja tensa'],
  'label.fibres': ['Fibras del músculo'],
  'say.ease': 'Dibujo muy ampliado de una fibra del músculo. Todos sus tramos diminutos miden lo mismo. Los glóbulos rojos corren libres por el vaso de sangre diminuto.',
  'say.ease.squeezed': 'Dibujo muy ampliado de una fibra del músculo. Todos sus tramos diminutos miden lo mismo. El vaso de sangre diminuto está un poco estrecho.',
  'say.shorter': 'Dibujo muy ampliado de una fibra del músculo. Los tramos del medio son un poco más cortos que los de al lado. Los glóbulos rojos corren por el vaso de sangre diminuto.',
  'say.shorter.squeezed': 'Dibujo muy ampliado de una fibra del músculo. Los tramos del medio son un poco más cortos que los de al lado. El vaso de sangre diminuto está apretado.',
  'say.bunched': 'Dibujo muy ampliado de una fibra del músculo. En el medio hay tramos amontonados; al lado, otros más largos. Los glóbulos rojos corren por el vaso de sangre diminuto.',
  'say.bunched.squeezed': 'Dibujo muy ampliado de una fibra del músculo. En el medio hay tramos amontonados; al lado, otros más largos. El vaso de sangre diminuto está apretado. Sus glóbulos rojos van despacio.',
  'step.title': 'Un tramo diminuto',
  'step.ease': 'En reposo',
  'step.spot': 'En el punto',
  'step.say': 'Dos dibujos de un tramo diminuto. En reposo, sus hilos se cubren un poco. En el punto, se cubren casi del todo.',
  'step.say.ease': 'Dos dibujos de un tramo diminuto. Los dos miden lo mismo.',
};
