import type { words as english } from '../../en/places/gluteus-maximus.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Empuja el cuerpo hacia arriba y gira el muslo hacia afuera.',
  everyday: 'Lo usa para levantarse de una silla y para subir escaleras.',
  feels: 'Un dolor sordo en la nalga. Empeora con asientos duros, escaleras y cuestas.',
  causes: [
    'Mucho tiempo sentado',
    'Una caída',
    'Correr cuesta arriba o subir muchas escaleras',
    'Una billetera en el bolsillo de atrás',
  ],
  neighbours: [
    'Glúteo medio, debajo de su parte alta',
    'Piriforme, debajo, en lo profundo',
    'El mismo músculo del otro lado',
  ],
  often: ['Junto a la línea entre las nalgas', 'Parte baja del sacro', 'Rabadilla'],
  sometimes: ['Justo debajo de la línea del cinturón'],
  felt: 'Se puede sentir en la nalga o en la rabadilla.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Siéntese en un cojín',
    'Saque la billetera del bolsillo de atrás',
    'Camine, no se quede parado mucho rato',
  ],
  close: 'En lo profundo, bajo este músculo, pasa el gran nervio de la pierna (nervio ciático). También pasan ahí grandes vasos sanguíneos. Por eso la aguja se queda dentro del músculo y no lo atraviesa.',
  care: 'Lo mejor para empezar son caminatas cortas. Levántese despacio de la silla.',
  stretch: 'Despacio y suave. Camine un poco antes y después.',
  habits: [
    'Levántese del asiento cada media hora.',
    'Camine casi todos los días. Llegue poco a poco a 30 minutos, 5 días por semana.',
    'Aumente poco a poco las cuestas y las escaleras.',
    'Use un cojín en los asientos duros.',
  ],
  mimics: [
    'Artrosis de cadera: rigidez, con dolor en la ingle',
    'Dolor en una articulación de atrás de la pelvis',
    'Una fisura en la rabadilla después de una caída',
    'Un nervio pinzado en la espalda baja. Pierna débil o entumecida: llame hoy. Entumecimiento entre las piernas, o si no controla la orina: llame al 911.',
  ],
};
