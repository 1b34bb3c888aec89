import type { words as english } from '../../en/places/teres-minor.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Gira el brazo hacia afuera y mantiene firme el hombro.',
  everyday: 'Lo usa para lanzar y para llevar el brazo arriba y atrás.',
  feels: 'Un dolor sordo, pequeño y profundo, en la esquina de atrás del hombro.',
  causes: ['Llevar el brazo hacia arriba y hacia atrás', 'Lanzar', 'Una lesión en el hombro'],
  neighbours: [
    'Infraespinoso, justo arriba',
    'Redondo mayor, justo abajo',
    'Parte de atrás del deltoides, que lo cubre',
  ],
  often: ['Parte de atrás del hombro, hacia afuera'],
  sometimes: ['Parte de atrás del brazo'],
  felt: 'Se puede sentir en la parte de atrás del hombro, hacia afuera.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Por unos días, lleve menos el brazo hacia arriba y hacia atrás',
    'Apóyese sobre una pelota en la pared, con poca presión',
    'Gire el brazo hacia adentro y hacia afuera, el codo junto al cuerpo',
  ],
  close: 'Un nervio y arterias pequeñas del hombro pasan justo debajo de este músculo. El pulmón está más adentro, bajo las costillas. Por eso la aguja es corta. Se queda cerca del borde del omóplato.',
  care: 'Gire el brazo despacio hacia adentro y hacia afuera varias veces al día.',
  stretch: 'Despacio y suave. Vaya con calma al llevar el brazo arriba o atrás.',
  habits: [
    'Dese vuelta, así lleva menos el brazo hacia atrás.',
    'Aumente los lanzamientos poco a poco.',
    'Después de una lesión del hombro, vuelva poco a poco.',
    'Haga una pausa corta para moverse cada media hora.',
  ],
  mimics: [
    'Un nervio irritado del hombro: piel entumecida en el lado de afuera',
    'Un desgarro en un tendón del hombro: falta fuerza al levantar el brazo',
    'Un nervio pinzado en el cuello: dolor, hormigueo o debilidad que baja por el brazo',
  ],
};
