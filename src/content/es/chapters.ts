import type { chapterWords as englishChapters, strategyWords as englishStrategies } from '../en/chapters.ts';
import type { Translation } from '../translation.ts';

/** Words in Spanish that the chapters of all muscles share. */
export const chapterWords: Translation<typeof englishChapters> = {
  'meet.tight': 'Cuando está tenso',
  'pattern.title': 'Dónde se puede sentir',

  'knot.title': 'Cómo se forma un nudo aquí',
  'knot.lead': 'Una parte pequeña de este músculo puede quedarse tensa.',
  'knot.causes': 'Qué lo puede provocar',

  'release.title': 'Qué puede ayudar a que se afloje',
  'release.lead': 'Empiece por las formas suaves. La aguja no es el primer paso.',
  'release.needle': 'Si le ofrecen una aguja',
  'release.needle.text': 'Una aguja fina entra en el punto sensible. La aguja seca no lleva medicina. La inyección lleva medicina que adormece y, a veces, un esteroide.',
  'release.close': 'Qué hay cerca',
  'release.tell': 'Avise antes si',
  'release.tell.items': [
    'Toma un anticoagulante. No lo deje por su cuenta.',
    'Tiene una alergia o una infección, o se siente enfermo.',
    'Está o puede estar embarazada.',
    'Se ha desmayado por una aguja. Acostarse ayuda.',
  ],

  'after.title': 'Los días después',
  'after.lead': 'Unos se sienten mejor enseguida, otros en uno o dos días, y otros no.',
  'after.needle': 'Después de una aguja o una inyección',
  'after.steps': [
    { when: 'Hoy', text: 'Camine un poco. Tome agua. Mantenga la zona limpia y seca.' },
    { when: 'Primeras 24 horas', text: '¿Está adolorido? Hielo de 10 a 15 minutos, después calor. Muévase con suavidad. No levante cosas pesadas.' },
    { when: 'Día 2 a 3', text: 'El dolor debería ir bajando. Empiece a estirar y a caminar de nuevo.' },
    { when: 'Primera semana', text: 'Vuelva a su vida normal, poco a poco. Siga en movimiento.' },
  ],
  'after.now': 'Llame al 911 si tiene',
  'after.now.lung': [
    'Dolor de pecho o problemas para respirar, aun horas después',
    'La cara o la garganta hinchada',
    'Un desmayo que no pasa',
    'Pérdida de control de la orina o las heces',
    'Debilidad repentina en una pierna o un brazo',
  ],
  'after.now.other': [
    'Dolor de pecho o problemas para respirar',
    'La cara o la garganta hinchada',
    'Un desmayo que no pasa',
    'Pérdida de control de la orina o las heces',
    'Debilidad repentina en una pierna',
  ],
  'after.today': 'Llame hoy al consultorio si tiene',
  'after.today.items': ['Enrojecimiento que se extiende', 'Fiebre o pus', 'Entumecimiento que no pasa o empeora'],

  'stretch.title': 'Estiramientos que pueden ayudar',
  'stretch.stop': 'Pare si',
  'stretch.stop.items': [
    'El dolor se dispara más abajo del codo o la rodilla',
    'Siente entumecimiento, debilidad, mareo o falta de aire',
    'El dolor sigue peor por más de un día',
  ],

  'prevent.title': 'Cómo evitarlo',
  'prevent.lead': 'Muévase a menudo. Unos minutos casi todos los días pueden ayudar.',
  'prevent.here': 'Para este músculo',
  'prevent.ways': 'Nueve formas, y qué dicen los estudios',
  'prevent.ways.lead': 'Las mejor probadas van primero. Elija una y empiece con poco.',
  'prevent.summary': 'Para recordar',
  'prevent.summary.items': [
    'Un nudo es un punto adolorido en una franja tensa del músculo.',
    'El calor, los movimientos suaves y el tiempo van primero. Muévase a menudo.',
    'Conozca las señales de alerta. Si tiene una, llame.',
  ],
  'prevent.see': 'Cuándo consultar a alguien',
  'prevent.see.text': 'Vea a un profesional de salud si dura semanas, vuelve una y otra vez o le preocupa. Otras cosas pueden sentirse así:',
};

/** The nine ways to keep a knot away, in Spanish: a name, and one concrete step. */
export const strategyWords: Translation<typeof englishStrategies> = {
  exercise: { name: 'Muévase y haga ejercicio', step: 'Camine casi todos los días. Llegue poco a poco a media hora, 5 días a la semana.' },
  sitting: { name: 'Haga pausas si está sentado', step: 'Póngase de pie o camine uno o dos minutos cada media hora.' },
  stretching: { name: 'Estire durante el día', step: 'Haga uno o dos movimientos suaves, unas pocas veces al día.' },
  lifting: { name: 'Levante con cuidado', step: 'Aumente poco a poco. Mantenga la carga cerca. Gire con los pies.' },
  posture: { name: 'Cambie de posición', step: 'Muévase a menudo. Suba la pantalla a la altura de los ojos.' },
  sleep: { name: 'Duerma lo suficiente', step: 'Si duerme de lado, pruebe una almohada entre las rodillas.' },
  smoking: { name: 'Viva sin tabaco', step: 'Si fuma, pida ayuda para dejarlo.' },
  'warm-up': { name: 'Caliente antes, baje el ritmo al final', step: 'Empiece suave los primeros 5 a 10 minutos. Al final, vaya más despacio.' },
  food: { name: 'Coma bien', step: 'Coma alimentos variados y tome agua.' },
};
