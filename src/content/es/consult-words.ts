import type { consultWords as englishWords, dayLetters as englishDays, selfCareWords as englishCare, signWords as englishSigns, tightnessTimes as englishTimes } from '../en/consult-words.ts';
import type { Translation } from '../translation.ts';

/** Words of the take-home plan in Spanish, on screen and on paper, as ICU messages. */
export const consultWords: Translation<typeof englishWords> = {
  'plan.title': 'Su plan para el nudo',

  'saw.title': 'Lo que vimos',
  'saw.tight': 'Punto tenso.',
  'saw.strength': 'Qué tan tenso: {rating} de 10.',
  'saw.pain': 'Dolor hoy: {rating} de 10.',
  'saw.none': 'No hay ningún punto marcado.',

  'did.title': 'Lo que hicimos hoy',
  'did.none': 'Vimos dónde está tenso y qué puede ayudar.',
  'did.gentle': 'Hablamos de las formas suaves: calor, moverse con calma y tiempo.',
  'did.injection': 'Una inyección con medicina que adormece.',
  'did.injection.at': 'Una inyección con medicina que adormece en {marks}.',
  'did.steroid': 'Una inyección con medicina que adormece y un esteroide.',
  'did.steroid.at': 'Una inyección con medicina que adormece y un esteroide en {marks}.',
  'did.dry-needle': 'Una aguja fina sin medicina.',
  'did.dry-needle.at': 'Una aguja fina sin medicina en {marks}.',
  'did.gentle.at': 'Hablamos de las formas suaves para {marks}: calor, moverse con calma y tiempo.',
  'did.sore': 'Puede estar adolorido de 1 a 3 días.',
  'did.sugar': 'Un esteroide puede subir el azúcar en la sangre por unos días.',
  'did.sessions': '{count, plural, one {Hay # visita planeada para esto.} other {Hay # visitas planeadas para esto.}}',

  'next.title': 'Para los próximos días',
  'next.back': '{weeks, plural, one {Vuelva en # semana si sigue tenso.} other {Vuelva en # semanas si sigue tenso.}}',
  'next.back.worse': 'Vuelva antes si empeora.',
  'next.see': '¿No mejora después de 4 a 6 semanas? Vea a un profesional de salud.',

  'stretches.title': 'Sus estiramientos',
  'stretches.none': 'Este plan no tiene estiramientos.',
  'stretches.after-needle': 'Después de la aguja: empiece el día 2 o 3, cuando duela menos.',
  'stretches.care': 'Tenga cuidado con estos:',
  'stretches.gone': 'Este movimiento ya no está aquí. Pregunte en el consultorio cuál hacer en su lugar.',
  'stretches.side.left': 'Para el lado izquierdo.',
  'stretches.side.right': 'Para el lado derecho.',
  'stretches.side.both': 'Un lado y después el otro.',
  'stretches.tick': 'Marque al terminar',
  'stretches.day': '{count, plural, =1 {Una vez al día, casi todos los días.} =2 {Dos veces al día, casi todos los días.} other {# veces al día, casi todos los días.}}',
  'dose.hold': '{seconds, plural, one {Mantenga # segundo.} other {Mantenga # segundos.}}',
  'dose.hold.minutes': '{minutes, plural, one {Descanse así # minuto.} other {Descanse así # minutos.}}',
  'dose.times': '{count, plural, one {Hágalo # vez.} other {Hágalo # veces.}}',
  'dose.breaths': '{count, plural, one {Hágalo por # respiración lenta.} other {Hágalo por # respiraciones lentas.}}',
  'dose.minutes': '{count, plural, one {Hágalo por # minuto.} other {Hágalo por # minutos.}}',

  'goal.tight': 'Sentir el punto menos tenso.',
  'goal.moves': 'Hacer los movimientos casi todos los días.',

  'call.now': 'Llame al 911 ahora si tiene',
  'call.today': 'Llame hoy al consultorio si tiene',
  'call.soon': 'Vea pronto a un profesional de salud si tiene',

  'tight.title': '¿Qué tan tenso está?',
  'tight.scale': '0 = nada, 10 = lo más tenso',

  'clinic.both': '¿Preguntas? Llame a {name}: {phone}.',
  'clinic.name': '¿Preguntas? Llame a {name}.',
  'clinic.phone': '¿Preguntas? Llame al {phone}.',
  'clinic.none': '¿Preguntas? Llame a su consultorio.',
  'qr.text': 'Escanee para ver este plan en 3D. No lleva ningún nombre.',

  'notice.damaged': 'Una parte de este plan no se pudo leer. Abrimos el resto.',
  'notice.lost': 'Este plan no se pudo leer. Revise el enlace o pregunte en su consultorio.',
  'notice.newer': 'Este plan es de una versión más nueva. Cargue de nuevo la página para verlo.',
  'notice.unknown': 'Algo de este plan no se conoce aquí. Abrimos el resto.',

  'care.none': 'Nada todavía',
  'care.gentle': 'Formas suaves',
  'care.injection': 'Inyección',
  'care.steroid': 'Inyección con esteroide',
  'care.dry-needle': 'Aguja seca',
  'pathway.neck-shoulder': 'Cuello y hombro',
  'pathway.upper-back': 'Espalda alta',
  'pathway.low-back': 'Espalda baja',
  'pathway.hip': 'Cadera y nalga',
  'shape.circle': 'círculo',
  'shape.triangle': 'triángulo',
  'shape.square': 'cuadrado',
  'shape.diamond': 'rombo',
};

/** One letter a day, from Monday, over the boxes to tick. */
export const dayLetters: Translation<typeof englishDays> = ['L', 'M', 'M', 'J', 'V', 'S', 'D'];

/** When tightness is written down. */
export const tightnessTimes: Translation<typeof englishTimes> = ['Hoy', 'Día 2', 'Semana 1', 'Semana 2', 'Semana 4'];

/** What to do at home, one line each. */
export const selfCareWords: Translation<typeof englishCare> = {
  'warm-pack': 'Compresa tibia, de 15 a 20 minutos. No muy caliente.',
  'move-gently': 'Mueva la parte adolorida con suavidad, unas pocas veces al día.',
  breaks: '¿Trabaja sentado? Póngase de pie o camine un poco cada media hora.',
  'shift-position': 'Cambie de posición a menudo.',
  walk: 'Camine casi todos los días. Empiece con unos minutos.',
  'press-gently': 'Presione con suavidad con los dedos de 30 a 60 segundos.',
  'rest-arms': 'Apoye los antebrazos. Deje caer los hombros.',
  'keep-load-close': 'Mantenga la carga cerca. Gire con los pies.',
  'pillow-knees': 'Si duerme de lado, pruebe una almohada entre las rodillas.',
  'keep-clean': 'Mantenga limpia y seca hoy la zona de la aguja.',
  'ice-first': '¿Le duele por la aguja? Hielo de 10 a 15 minutos, después calor.',
  'no-heavy-lifting': 'No levante cosas pesadas en las primeras 24 horas.',
};

/** Signs that need help, as short lines of a list. */
export const signWords: Translation<typeof englishSigns> = {
  chest: 'Dolor o presión en el pecho, o problemas para respirar. Aun horas después de una aguja.',
  heart: 'Dolor de mandíbula o brazo, o sudor, junto con el dolor de espalda',
  saddle: 'Entumecimiento entre las piernas, o pérdida nueva de la sensibilidad sexual',
  bladder: 'Pérdida de control de la orina o las heces, o no puede orinar',
  weak: 'Debilidad en las dos piernas, o nueva o cada vez mayor en una pierna o un brazo',
  clumsy: 'Un pie que se arrastra, manos torpes o poco equilibrio al caminar',
  face: 'Visión doble, palabras arrastradas o la cara entumecida',
  tearing: 'Dolor como de desgarro del pecho a la espalda',
  belly: 'Dolor repentino y muy fuerte de espalda o vientre, o un bulto que late',
  swelling: 'La cara o la garganta hinchada',
  faint: 'Un desmayo que no pasa',
  numbing: 'Zumbido de oídos, sabor a metal u hormigueo en la cara tras una inyección',
  weakAfter: 'Debilidad nueva cuando pasa el efecto de la medicina que adormece',
  crash: 'Dolor después de una caída o un choque grave. No se mueva.',
  veryIll: 'Fiebre con dolor fuerte de espalda y debilidad, o un malestar muy fuerte',
  skin: 'Enrojecimiento que se extiende, pus o hinchazón que crece',
  fever: 'Fiebre, escalofríos o sudores por la noche',
  germs: 'Dolor de espalda nuevo tras una infección u operación, o con defensas bajas',
  numb: 'Una zona entumecida nueva que no pasa o empeora',
  fall: 'Dolor después de una caída o un golpe. O dolor fuerte y repentino después de los 50, o con huesos frágiles.',
  kidney: 'Dolor de costado con fiebre, ardor al orinar o sangre en la orina',
  pregnant: 'Embarazo con sangrado, pérdida de líquido, fiebre o cólicos. Llame ahora a quienes cuidan su embarazo.',
  cancer: 'Cáncer en el pasado, o pérdida de peso sin querer',
  night: 'Dolor que es peor de noche, o que no mejora después de un mes',
  age: 'Dolor de espalda nuevo antes de los 18 o después de los 50',
};
