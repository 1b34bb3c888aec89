import type { bendWords as english } from '../en/bend-words.ts';
import type { Translation } from '../translation.ts';

/** Words of bending the figure by hand, in Spanish: sliders, and how every muscle answers. `{name}` is filled in. */
export const bendWords: Translation<typeof english> = {
  title: 'Mueva usted la figura',
  lead: 'Mueva un control. La figura lo sigue. Cada músculo muestra si se alarga o se acorta.',
  side: 'Lado',
  reset: 'Enderezar la figura',
  close: 'Volver a los movimientos',
  'no-3d': 'El 3D está apagado, así que la figura no se mueve. La lista de abajo sí responde.',
  answers: 'Qué hacen los músculos',
  'answers.none': 'Todos los músculos miden casi lo mismo que de pie.',
  longer: '{percent} % más largo',
  shorter: '{percent} % más corto',
  limits: 'Cada control para donde para la mayoría de la gente. Usted puede parar antes. Es una imagen, no una prueba.',
  estimate: 'Las medidas salen de este modelo de un hombre promedio.',

  'group.neck': 'Cuello',
  'group.upper-back': 'Espalda alta',
  'group.low-back': 'Espalda baja',
  'group.shoulder': 'Hombro',
  'group.blade': 'Omóplato',
  'group.hip': 'Cadera',
  'group.knee': 'Rodilla',

  'axis.bend': 'Doblar',
  'axis.side': 'Inclinar de lado',
  'axis.turn': 'Girar',
  'axis.raise-forward': 'Levantar al frente',
  'axis.raise-side': 'Levantar de lado',
  'axis.across': 'Cruzar',
  'axis.slide': 'Deslizar',
  'axis.lift': 'Subir o bajar',
  'axis.out': 'Abrir',
  'axis.spin': 'Girar el muslo',

  'value.zero': 'recto',
  'value.forward': '{degrees, plural, one {# grado} other {# grados}} hacia adelante',
  'value.back': '{degrees, plural, one {# grado} other {# grados}} hacia atrás',
  'value.right': '{degrees, plural, one {# grado} other {# grados}} a la derecha',
  'value.left': '{degrees, plural, one {# grado} other {# grados}} a la izquierda',
  'value.up': '{degrees, plural, one {# grado} other {# grados}} hacia arriba',
  'value.down': '{degrees, plural, one {# grado} other {# grados}} hacia abajo',
  'value.across': '{degrees, plural, one {# grado} other {# grados}} hacia el otro lado',
  'value.away': '{degrees, plural, one {# grado} other {# grados}} hacia su propio lado',
  'value.out': '{degrees, plural, one {# grado} other {# grados}} hacia afuera',
  'value.in': '{degrees, plural, one {# grado} other {# grados}} hacia adentro',
};
