import type { easierWords as english } from '../en/easier-words.ts';
import type { Translation } from '../translation.ts';

/** Words of the easier versions that are moves of their own, in Spanish. What is not here is said as of the full move. */
export const easierWords: Translation<typeof english> = {
  'upper-trap-gentle': {
    name: 'Inclinación pequeña del cuello',
    steps: [
      'Siéntese derecho. Ponga la mano del lado tenso debajo del muslo.',
      'Deje que la cabeza se incline un poco hacia el otro lado.',
      'Pare cuando sienta el primer tirón leve.',
    ],
  },
  'chin-tuck-supine': {
    name: 'Mentón hacia atrás, boca arriba',
    steps: [
      'Acuéstese boca arriba, con una almohada bajo la cabeza.',
      'Presione la cabeza muy poco contra la almohada.',
      'No suba ni baje el mentón. Suelte.',
    ],
  },
  'levator-stretch-gentle': {
    name: 'Mirar hacia abajo, manos sueltas',
    steps: [
      'Siéntese derecho, con las manos sobre las piernas.',
      'Gire un poco la cara hacia el otro lado.',
      'Mire hacia abajo. El peso de la cabeza hace el resto.',
    ],
  },
  'towel-roll': {
    name: 'Boca arriba sobre una toalla enrollada',
    steps: [
      'Enrolle una toalla. Colóquela a lo largo de la columna.',
      'Acuéstese boca arriba sobre ella, con las rodillas dobladas.',
      'Deje que los brazos se abran. Descanse y respire.',
    ],
    dose: 'Descanse así de 2 a 5 minutos, una o dos veces al día.',
  },
  'cross-body-supine': {
    name: 'Brazo cruzado, boca arriba',
    steps: [
      'Acuéstese boca arriba, con las rodillas dobladas.',
      'Cruce el brazo del lado tenso por delante del pecho.',
      'Ayúdese con la otra mano.',
    ],
  },
  'seated-twist-small': {
    name: 'Giro pequeño en silla',
    steps: [
      'Siéntese derecho, con las manos sobre las piernas.',
      'Gire un poco el pecho hacia un lado.',
      'Deje las dos caderas en el asiento. Gire hacia el otro lado.',
    ],
  },
  'cat-cow-chair': {
    name: 'Redondear y arquear en silla',
    steps: [
      'Siéntese con las manos en los muslos.',
      'Suelte el aire. Redondee la espalda y mire hacia abajo.',
      'Tome aire. Arquee un poco la espalda y mire hacia arriba.',
    ],
  },
  'chair-fold-half': {
    name: 'Doblarse a la mitad en silla',
    steps: [
      'Siéntese con los pies bien apoyados.',
      'Dóblese hasta la mitad. Apoye los antebrazos en los muslos.',
      'Mantenga la cabeza en línea con la espalda. Respire.',
    ],
  },
  'lat-counter': {
    name: 'Inclinarse en la barra de la cocina',
    steps: [
      'De pie, agárrese del borde de la barra de la cocina.',
      'Camine hacia atrás y dóblese desde las caderas.',
      'Deje que el pecho baje entre los brazos.',
    ],
  },
  'side-bend-chair': {
    name: 'Inclinación lateral en silla',
    steps: [
      'Siéntese derecho. Suba el brazo del lado tenso.',
      'Inclínese hacia el otro lado.',
      'Deje en el asiento los dos huesos con los que se sienta.',
    ],
  },
  'single-knee-to-chest-chair': {
    name: 'Subir la rodilla en silla',
    steps: ['Siéntese derecho.', 'Sujete por detrás la rodilla del lado tenso.', 'Súbala unas pocas pulgadas.'],
  },
  'pelvic-tilt-chair': {
    name: 'Mecer la pelvis en silla',
    steps: [
      'Siéntese derecho, con las manos en los muslos.',
      'Meza las caderas hacia atrás, hasta redondear la espalda baja.',
      'Mézalas hacia adelante, hasta arquearla un poco.',
    ],
  },
  'standing-extension': {
    name: 'Inclinarse hacia atrás de pie',
    steps: ['Párese con las manos en las caderas.', 'Inclínese un poco hacia atrás.', 'Vuelva a pararse derecho.'],
    dose: 'De 5 a 10 veces, despacio, de una a tres veces al día.',
  },
  'figure-four-chair': {
    name: 'Figura de cuatro en silla',
    steps: [
      'Siéntese derecho. Apoye el tobillo del lado tenso en la otra rodilla.',
      'Inclínese hacia adelante con la espalda recta.',
      'Pare cuando lo sienta en la nalga.',
    ],
  },
  'hamstring-gentle': {
    name: 'Inclinación pequeña, rodilla suelta',
    steps: [
      'Siéntese en el borde de una silla. Ponga un talón adelante, con la rodilla un poco doblada.',
      'Inclínese hacia adelante desde las caderas.',
      'Lleve las manos hasta el muslo, no más allá.',
    ],
  },
  'hip-flexor-chair': {
    name: 'Pierna atrás, de lado en silla',
    steps: ['Siéntese de lado en el borde de una silla.', 'Deslice hacia atrás la pierna del lado tenso.', 'Meta la rabadilla hacia adelante.'],
  },
  march: {
    name: 'Marchar en su lugar',
    steps: ['Párese y agárrese de la barra de la cocina.', 'Levante una rodilla y luego la otra.', 'Siga a paso tranquilo.'],
    dose: 'Uno o dos minutos, unas pocas veces al día.',
  },
};
