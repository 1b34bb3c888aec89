import type { captionDisputes as english } from '../en/caption-disputes.ts';
import type { Translation } from '../translation.ts';

const STRIPS = 'Imágenes del hombro mostraron franjas más rígidas. Otro estudio no halló diferencia.';
const EASES = 'El dolor de espalda nuevo suele calmarse, se haga lo que se haga. El ritmo que ve aquí es el del modelo.';
const RETURNS = 'Así funciona este modelo: si la causa dura, vuelve. Pocos estudios siguen a la gente tanto tiempo.';
const NUMB = 'El tiempo depende de la medicina. Algunas duran más.';

/** What is not settled about a caption of the story, in Spanish. What is well supported may have nothing here. */
export const captionDisputes: Translation<typeof english> = {
  felt: 'Sesenta expertos coincidieron: el dolor puede extenderse. Pero no hay que esperar un lugar exacto.',
  'caption.loading': 'La mayoría acepta que la sobrecarga puede iniciarlo. Que algunas fibras nunca descansen es una idea.',
  'caption.guard': 'En dolor de espalda nuevo, algunos estudios vieron músculos más activos. En otros, los datos fueron mixtos.',
  'caption.strip': STRIPS,
  'caption.spot': 'El ultrasonido mostró puntos pequeños y rígidos. Se vieron fibras cortas en gente con dolor y sin dolor.',
  'caption.squeeze': 'Un estudio con imágenes concuerda con esto. En otro, los músculos tensos de la espalda tenían más oxígeno, no menos.',
  'caption.chemicals': 'Se vieron en unos pocos estudios muy pequeños. No muestran qué vino primero.',
  'caption.aches': 'El dolor es real. Aún se discute dónde empieza: en el músculo o en el nervio.',
  'caption.neighbours': 'El dolor puede extenderse. No está probado que un nudo tire de otros músculos.',
  'caption.set': 'Hay revisiones que lo nombran como parte de un problema que dura mucho. No se ha demostrado.',
  'caption.tight': STRIPS,
  'caption.warmth': 'Las guías médicas ponen esto primero. No se sabe bien cuánto aporta cada cosa.',
  'caption.weeks': EASES,
  'caption.waiting': EASES,
  'caption.twitch': 'Con el salto, el alivio fue mayor al principio. Más tarde no hubo diferencia.',
  'caption.missed': 'Así funciona el modelo. En los estudios, con salto o sin salto, más tarde dio lo mismo.',
  'caption.numb': NUMB,
  'caption.numb-missed': NUMB,
  'caption.blood': 'Se vio por 15 minutos después de una aguja, en 20 personas sin dolor.',
  'caption.settling': 'En un estudio pequeño, el cambio fue claro a los dos días, no de inmediato.',
  'caption.relief': 'Muchos estudios pequeños vieron algo de mejoría al principio. La certeza es baja.',
  'caption.returning': RETURNS,
  'caption.again': 'En los consultorios sí se repite. Que la segunda visita sume a la primera viene del modelo.',
  'caption.letting-go': EASES,
  'caption.eased': EASES,
  'caption.stays': RETURNS,
  'caption.quiet': 'También se hallaron fibras cortas en personas sin dolor. Se miraron pocas.',
};
