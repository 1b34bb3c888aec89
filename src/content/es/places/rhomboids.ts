import type { words as english } from '../../en/places/rhomboids.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Llevan el omóplato hacia atrás, hacia la columna.',
  everyday: 'Los usa para jalar una puerta, remar y mantener los hombros atrás.',
  feels: 'Una molestia entre la columna y el omóplato. Se siente en reposo. Al moverse cambia poco.',
  causes: [
    'Estar sentado mucho rato con la espalda curva, para escribir, teclear o coser',
    'Músculos tensos del pecho que llevan los hombros hacia adelante',
    'Remar o jalar mucho',
  ],
  neighbours: [
    'Trapecio medio, justo encima',
    'Elevador de la escápula, en la esquina de arriba del omóplato',
    'Iliocostal de la espalda media, debajo',
  ],
  often: ['A lo largo del borde interno del omóplato'],
  sometimes: ['Arriba del omóplato'],
  felt: 'Se puede sentir a lo largo del borde interno del omóplato.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Apóyese en una pelota contra la pared, con poca presión',
    'Apoye la espalda cuando se siente',
    'Abra el pecho y luego lleve los hombros atrás unas cuantas veces',
  ],
  close: 'Las costillas y el pulmón están justo debajo de estos músculos. Por eso la aguja entra acostada, sobre una costilla.',
  care: 'Mueva los hombros en círculos y abrácese con suavidad unas cuantas veces al día.',
  stretch: 'Despacio y suave. Abra el pecho, no solo la espalda.',
  habits: [
    'Siéntese con la espalda apoyada. Suba el trabajo a su altura.',
    'Levántese y muévase cada media hora.',
    'Estire el pecho y dé más fuerza a los músculos que jalan.',
    'Aumente poco a poco lo que rema y lo que jala.',
  ],
  mimics: [
    'Un nervio pinzado en el cuello: muchas veces se siente aquí',
    'Dolor en la articulación de una costilla o de la espalda media',
    'Culebrilla (herpes zóster): dolor que arde, luego un sarpullido en forma de franja',
    'Corazón, arteria principal o vesícula: dolor súbito, fuerte o con sudor. Llame al 911.',
  ],
};
