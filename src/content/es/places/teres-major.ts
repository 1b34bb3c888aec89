import type { words as english } from '../../en/places/teres-major.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Gira el brazo hacia adentro y lo lleva hacia atrás.',
  everyday: 'Lo usa para remar y para hacer dominadas.',
  feels: 'Un dolor punzante en la parte de atrás del hombro, al alcanzar algo alto.',
  causes: ['Remar o hacer dominadas', 'Cargar cosas pesadas', 'Trabajar mucho rato por encima de la cabeza'],
  neighbours: [
    'Dorsal ancho, justo debajo y a su alrededor',
    'Redondo menor, justo arriba',
    'Parte de atrás del deltoides, que cubre su extremo de afuera',
  ],
  often: ['Parte de atrás del hombro'],
  sometimes: ['Parte de atrás del brazo', 'Parte de atrás del antebrazo'],
  felt: 'Se puede sentir en la parte de atrás del hombro.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Levante el brazo despacio, hasta donde sea fácil',
    'Lleve las cargas cerca del cuerpo',
    'Un masaje lento y suave en la parte de atrás de la axila',
  ],
  close: 'Las costillas y el pulmón están cerca. Los grandes vasos sanguíneos y nervios del brazo pasan por la axila. Por eso se levanta el músculo con un pellizco. La aguja atraviesa ese pliegue y se aleja del pecho.',
  care: 'Levante el brazo despacio, hasta donde sea fácil, varias veces al día.',
  stretch: 'Levante el brazo con suavidad. El resto del día, lleve las cargas cerca del cuerpo.',
  habits: [
    'Aumente poco a poco el remo y las dominadas.',
    'Lleve las cargas cerca y repártalas en los dos lados.',
    'Haga pausas cuando trabaje por encima de la cabeza.',
    'Descanse un día entre los días más duros.',
  ],
  mimics: [
    'Dolor en la articulación del hombro, por detrás',
    'Un desgarro en un tendón del hombro: falta fuerza al levantar el brazo',
    'Un nervio pinzado en el cuello: dolor, hormigueo o debilidad que baja por el brazo',
  ],
};
