import type { words as english } from '../../en/places/gluteus-minimus.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Levanta la pierna hacia el lado y gira el muslo hacia adentro. Mantiene parejas las caderas.',
  everyday: 'Lo usa en cada paso, al apoyarse en una pierna.',
  feels: 'Un dolor sordo que baja por la pierna. Puede parecer el dolor de un nervio pinzado. Por la noche, ese lado puede estar muy adolorido. Si la pierna está débil o entumecida, llame hoy a un profesional de salud.',
  causes: [
    'Una caída',
    'Estar mucho rato de pie en una sola pierna',
    'Caminatas largas en la arena, o mucho tenis',
    'Mucho tiempo sentado',
  ],
  neighbours: ['Glúteo medio, que lo cubre', 'Piriforme, justo detrás'],
  often: [
    'Costado de la nalga',
    'Lado de afuera del muslo',
    'Parte de atrás del muslo',
    'Parte baja de la nalga, hacia adentro',
  ],
  sometimes: ['Pierna, bajo la rodilla, por fuera', 'Lado de afuera del tobillo', 'Pantorrilla'],
  felt: 'Se puede sentir pierna abajo, por el costado o por detrás.',
  gentle: [
    'Una almohada entre las rodillas por la noche',
    'Una compresa tibia por 15 a 20 minutos',
    'No cruce las piernas',
    'Al principio, no pase más de 15 a 20 minutos sentado cada vez',
  ],
  close: 'Este músculo está muy adentro, justo sobre el hueso de la cadera. Por encima pasan vasos sanguíneos y un nervio. Por eso la aguja apunta al hueso y ahí se detiene. El ultrasonido puede ayudar a ver el camino.',
  care: 'Lo mejor para empezar son caminatas cortas en terreno plano.',
  stretch: 'Por la noche ayuda una almohada entre las rodillas. No cruce las piernas.',
  habits: [
    'Siéntese con los dos pies en el piso.',
    'Levántese del asiento cada media hora.',
    'De pie, apóyese en las dos piernas y cambie el peso a menudo.',
    'Aumente poco a poco las caminatas en la arena y el tenis.',
  ],
  mimics: [
    'Un nervio pinzado en la espalda baja. Pierna débil o entumecida: llame hoy. Entumecimiento entre las piernas, o si no controla la orina: llame al 911.',
    'Una almohadilla o un tendón adoloridos por fuera de la cadera: duele acostarse sobre ella',
    'Una fractura de cadera: tras una caída, la pierna no aguanta peso. Llame al 911.',
  ],
};
