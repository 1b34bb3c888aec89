import type { words as english } from '../en/tour.ts';
import type { Translation } from '../translation.ts';

/** Words of the guided tour in Spanish. */
export const words: Translation<typeof english> = {
  'line.short': 'Paso {at} de {count} · unos 90 segundos',
  'line.long': 'Paso {at} de {count} · unos 8 minutos',
  leave: 'Salir',
  'leave.label': 'Salir del recorrido',
  'on.hurt': '¿Dónde le duele?',
  'on.list': 'Elija un músculo',
  'on.long': 'El recorrido largo',
  'on.long.note': 'Unos 8 minutos',
  'on.title': 'Siga desde aquí',
  'gate.check': 'Hacer la revisión de seguridad',
  'gate.call': 'Ver a quién llamar',

  steps: {
    welcome: {
      title: '¿Qué es un nudo muscular?',
      text: 'Una parte pequeña de un músculo puede quedarse tensa y adolorida. Vea cómo se puede formar y qué puede ayudar.',
      label: 'La espalda, vista desde atrás',
    },
    safety: {
      title: 'Primero, las señales de alerta',
      text: 'Llame al 911 si de pronto no siente entre las piernas o no puede orinar. Llame también por dolor de pecho, problemas para respirar o piernas cada vez más débiles.',
      label: 'Todas las señales están a un toque, en cada paso',
    },
    layers: {
      title: 'Los músculos están en capas',
      text: 'Los músculos anchos van encima. Debajo, otros largos corren junto a la columna.',
      label: 'Sin las capas de arriba: los músculos largos de la espalda',
    },
    meet: {
      title: 'Conozca un músculo',
      text: 'Este es el trapecio superior. Sube el omóplato. Lo usa para encoger los hombros y cargar una bolsa.',
      label: 'Trapecio superior, lado derecho',
    },
    load: {
      title: 'Qué lo puede provocar',
      text: 'Mucho tiempo en el escritorio, una bolsa pesada, estrés, dormir mal. Cualquiera de estas cosas puede ser demasiado para él.',
      label: 'Demasiado, por mucho tiempo: puede que algunas fibras nunca descansen',
    },
    knot: {
      title: 'Cómo se forma un nudo',
      text: 'Mire el anillo. En la franja se forma un punto sensible. Puede doler ahí y, a veces, en otros lugares.',
      label: 'En el anillo: el punto tenso y sensible',
    },
    theory: {
      title: 'Qué es seguro y qué es teoría',
      text: 'El dolor es real. Cómo se forma un nudo es una de las ideas principales, y aún se discute. La marca de abajo dice qué tan seguros estamos.',
      label: 'Puede que aquí pase menos sangre. Esto es una teoría.',
    },
    felt: {
      title: 'Dónde se puede sentir',
      text: 'Un punto en este músculo se puede sentir por el cuello hacia arriba, o en la sien.',
      label: 'Color liso: se siente a menudo. Puntos: a veces.',
    },
    gentle: {
      title: 'Qué puede ayudar primero',
      text: 'Empiece por las formas suaves. La aguja no es el primer paso.',
      label: 'Con calor y movimientos lentos puede calmarse poco a poco',
    },
    needle: {
      title: 'Si le ofrecen una aguja',
      text: 'Una aguja fina entra en el punto sensible. El pulmón está cerca, por eso la imagen también lo muestra.',
      label: 'La aguja, en camino a través de las capas',
    },
    after: {
      title: 'Los días después',
      text: 'Unos se sienten mejor enseguida, otros en uno o dos días, y otros no. Dolor de pecho o problemas para respirar, aun horas después: llame al 911.',
      label: 'Los primeros días después de una inyección',
    },
    stretch: {
      title: 'Un buen estiramiento',
      text: 'Vaya despacio. Debe sentir que el músculo tira, no que duele. Pare si un dolor se dispara, o si siente entumecimiento, debilidad o mareo.',
      label: 'Aleje la oreja del lado tenso',
    },
    keep: {
      title: 'Cómo evitarlo',
      text: 'Muévase a menudo. Unos minutos casi todos los días pueden ayudar.',
      label: 'A las doce semanas, en nuestro modelo: se ha calmado',
    },
    end: {
      title: 'Tres cosas para recordar',
      text: 'Esto es para explicar. No da un diagnóstico.',
      label: 'La espalda, vista desde atrás',
    },
  },
  gates: {
    needle: 'Las inyecciones y agujas van después de una revisión corta de seguridad. También puede saltar este paso.',
    stretch: 'Marcó una señal que necesita ayuda ya. Por eso aquí no mostramos estiramientos.',
  },
  points: [
    'Un nudo es un punto adolorido en una franja tensa del músculo.',
    'El calor, los movimientos suaves y el tiempo van primero. Muévase a menudo.',
    'Conozca las señales de alerta. Si tiene una, llame.',
  ],
  go: {
    welcome: 'Desde el principio',
    safety: 'Primero, las alertas',
    layers: 'Mire bajo la superficie',
    meet: 'Conozca un músculo',
    load: 'Qué lo puede provocar',
    knot: 'Cómo se forma un nudo',
    theory: 'Qué es seguro',
    felt: 'Dónde se puede sentir',
    gentle: 'Qué puede ayudar',
    needle: 'Si le ofrecen una aguja',
    after: 'Los días después',
    stretch: 'Un buen estiramiento',
    keep: 'Cómo evitarlo',
    end: 'Para recordar',
  },
};
