import type { words as english } from '../../en/places/levator-scapulae.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Sube el omóplato y ayuda a girar el cuello.',
  everyday: 'Lo usa para mirar por encima del hombro.',
  feels: 'No puede girar la cabeza del todo. Un dolor sordo y hondo donde el cuello se une al hombro.',
  causes: [
    'Una pantalla puesta a un lado',
    'El teléfono entre la oreja y el hombro',
    'Dormir en una posición torcida',
    'Una bolsa en un hombro, o el estrés',
  ],
  neighbours: [
    'Trapecio superior, justo encima',
    'Esplenio, al lado, en el cuello',
    'Romboides, justo abajo, en el omóplato',
  ],
  often: ['Donde el cuello se une al hombro', 'Borde interno del omóplato'],
  sometimes: ['Punta de abajo del omóplato', 'Parte de atrás del hombro'],
  felt: 'Se puede sentir donde el cuello se une al hombro, y en el omóplato.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Ponga la pantalla a la altura de los ojos',
    'Apoye los brazos en la mesa o en la silla',
    'Por unos días, gire todo el cuerpo, no solo el cuello',
  ],
  close: 'Bajo su extremo de abajo están las costillas altas y la parte alta del pulmón. A su lado pasan un nervio y una arteria. Por eso la aguja es corta. Apunta hacia arriba, a la esquina del omóplato, lejos de las costillas.',
  care: 'Mire despacio por encima de cada hombro unas cuantas veces al día.',
  stretch: 'Despacio y suave. Nunca empuje la cabeza.',
  habits: [
    'Ponga la pantalla justo al frente, a la altura de los ojos.',
    'Use audífonos para las llamadas.',
    'Cambie a menudo de bolsa y de hombro.',
    'Duerma con el cuello recto y una almohada de la altura correcta.',
  ],
  mimics: [
    'Un nervio pinzado en el cuello: dolor, hormigueo o debilidad que baja por el brazo',
    'Fiebre con cuello rígido o un fuerte dolor de cabeza: llame al 911',
    'Un desgarro en una arteria del cuello: dolor de cuello súbito y fuerte. También puede ver doble, arrastrar las palabras o sentirse débil. Llame al 911.',
  ],
};
