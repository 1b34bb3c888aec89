import type { words as english } from '../../en/places/gluteus-medius.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Levanta la pierna hacia el lado y mantiene parejas las caderas.',
  everyday: 'Lo usa en cada paso, al apoyarse en una pierna.',
  feels: 'Un dolor sordo en la espalda baja y la cadera. Se siente al caminar o al acostarse sobre ella.',
  causes: [
    'Caminatas largas en cuestas o en arena blanda',
    'Estar de pie en una sola pierna',
    'Cargar de un solo lado',
    'Una pierna un poco más larga que la otra',
  ],
  neighbours: [
    'Glúteo mayor, que cubre su parte de atrás',
    'Glúteo menor, justo debajo, más profundo',
    'Piriforme, justo debajo de su borde de atrás',
  ],
  often: ['Línea del cinturón, por detrás', 'Parte de atrás de la pelvis', 'Costado de la nalga'],
  sometimes: ['Parte alta del muslo, por fuera'],
  felt: 'Se puede sentir en la línea del cinturón o al costado de la nalga.',
  gentle: [
    'Una almohada entre las rodillas por la noche',
    'Una compresa tibia por 15 a 20 minutos',
    'De pie, apóyese en las dos piernas, con las caderas parejas',
    'Caminatas cortas en terreno plano',
  ],
  close: 'En lo profundo, bajo este músculo, pasan vasos sanguíneos y un nervio. Por eso la aguja apunta al hueso de la cadera y ahí se detiene. El hueso protege el vientre.',
  care: 'Lo mejor para empezar son caminatas cortas en terreno plano.',
  stretch: 'Despacio y suave. Por la noche ayuda una almohada entre las rodillas.',
  habits: [
    'De pie, apóyese en las dos piernas y cambie el peso a menudo.',
    'Reparta el peso: cargue en los dos lados.',
    'Aumente poco a poco las cuestas y la arena.',
    'Fortalézcalo: acostado de lado, levante la pierna.',
  ],
  mimics: [
    'Tendones adoloridos por fuera de la cadera: duele acostarse sobre ella',
    'Un nervio pinzado en la espalda baja. Pierna débil o entumecida: llame hoy. Entumecimiento entre las piernas, o si no controla la orina: llame al 911.',
    'Artrosis de cadera: rigidez, con dolor en la ingle',
    'Dolor en una articulación de atrás de la pelvis',
  ],
};
