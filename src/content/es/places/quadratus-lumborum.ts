import type { words as english } from '../../en/places/quadratus-lumborum.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Inclina el tronco hacia el lado y sube la cadera.',
  everyday: 'Lo usa para cargar un balde, subir un escalón y darse vuelta en la cama.',
  feels: 'Un tirón agudo al darse vuelta en la cama, toser o estornudar. Cuesta pararse derecho.',
  causes: [
    'Levantar algo girando el cuerpo, o cargar de un solo lado',
    'Un tropezón o una caída',
    'Mucho tiempo sentado con el peso en una cadera',
    'Una pierna un poco más larga que la otra',
  ],
  neighbours: [
    'Iliocostal de la espalda baja, justo detrás',
    'Longísimo, más cerca de la columna',
    'Glúteo medio, debajo del borde de la cadera',
  ],
  often: [
    'Borde de arriba del hueso de la cadera',
    'Lado de afuera de la cadera',
    'Parte de atrás de la pelvis',
    'Parte baja de la nalga',
  ],
  sometimes: ['Ingle', 'Lado de afuera del muslo', 'Parte baja del vientre'],
  felt: 'Se puede sentir en la cadera, la pelvis o la nalga.',
  gentle: [
    'Acuéstese de lado con una almohada entre las rodillas',
    'Una compresa tibia por 15 a 20 minutos',
    'Caminatas cortas, a menudo',
    'Inclínese despacio hacia el lado que no está tenso y deje bajar la otra cadera',
  ],
  close: 'El riñón, el intestino y el borde bajo del pulmón están cerca. Por eso la aguja queda por debajo de la última costilla. Va hacia la columna y nunca hacia arriba, bajo las costillas.',
  care: 'Dese vuelta despacio en la cama. Lo mejor para empezar son caminatas cortas.',
  stretch: 'Despacio y suave. Inclínese hacia el lado que no está tenso.',
  habits: [
    'Lleve la carga cerca del cuerpo. Gire los pies, no tuerza la espalda.',
    'Reparta el peso: cargue en los dos lados.',
    'Levántese de la silla cada media hora.',
    'Duerma de lado con una almohada entre las rodillas.',
  ],
  mimics: [
    'Piedra o infección del riñón: dolor en el costado, fiebre, ardor al orinar. Llame hoy. Si está muy mal: llame al 911.',
    'Una arteria principal débil: dolor súbito y fuerte, o un bulto que late en el vientre. Llame al 911.',
    'El apéndice: un dolor abajo a la derecha que va en aumento. Vaya a la sala de emergencias.',
    'Artrosis de cadera, o un nervio pinzado con dolor que baja por la pierna',
  ],
};
