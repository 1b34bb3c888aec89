import type { words as english } from '../../en/places/piriformis.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Gira el muslo hacia afuera. Si usted está sentado, lleva la rodilla hacia el lado.',
  everyday: 'Lo usa para salir del auto y para girar sobre un pie.',
  feels: 'Un dolor sordo y profundo en la nalga. Empeora en un asiento duro o con las piernas cruzadas. Puede sentir hormigueo en la pierna, porque su gran nervio pasa cerca. Si la pierna está débil o entumecida, llame hoy a un profesional de salud.',
  causes: [
    'Mucho tiempo sentado o al volante',
    'Un giro brusco sobre una pierna',
    'Una caída sobre la nalga',
  ],
  neighbours: ['Glúteo mayor, que lo cubre', 'Glúteo medio, justo arriba', 'Glúteo menor, justo delante'],
  often: ['Parte de atrás de la pelvis', 'Toda la nalga', 'Parte de atrás de la cadera'],
  sometimes: ['Parte alta del muslo, por detrás'],
  felt: 'Se puede sentir en lo profundo de la nalga o detrás de la cadera.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Descruce las piernas',
    'Siéntese en un cojín',
    'Camine un poco cada media hora',
  ],
  close: 'El gran nervio de la pierna (el nervio ciático) pasa junto a este músculo. Los vasos sanguíneos y el intestino no están lejos. Por eso no todos los profesionales de salud usan una aguja aquí. Una imagen en vivo, de ultrasonido o rayos X, ayuda a hallar el camino.',
  care: 'Lo mejor para empezar son caminatas cortas. Levántese del asiento a menudo.',
  stretch: 'Despacio y suave. Descruce las piernas y camine un poco a menudo.',
  habits: [
    'Levántese del asiento cada media hora.',
    'En viajes largos en auto, pare y camine un poco.',
    'Siéntese con los dos pies en el piso.',
    'Use un cojín en los asientos duros.',
  ],
  mimics: [
    'Un nervio pinzado en la espalda baja. Pierna débil o entumecida: llame hoy. Entumecimiento entre las piernas, o si no controla la orina: llame al 911.',
    'Dolor en una articulación de atrás de la pelvis',
    'Artrosis de cadera: rigidez, con dolor en la ingle',
    'Rara vez, un bulto en la pelvis. Vea a un profesional de salud si no mejora.',
  ],
};
