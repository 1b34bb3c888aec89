import type { words as english } from '../../en/places/trapezius-upper.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Sube el omóplato y lo gira hacia arriba.',
  everyday: 'Lo usa para encoger los hombros, cargar una bolsa e inclinar la cabeza.',
  feels: 'Un hombro tenso y pesado. Un dolor sordo a un lado del cuello. Hay quien lo siente en la sien.',
  causes: [
    'Hombros alzados frente al escritorio, o el teléfono entre la oreja y el hombro',
    'Una bolsa pesada en un solo hombro',
    'Estrés, o la mandíbula apretada',
    'Dormir con el cuello doblado hacia un lado',
  ],
  neighbours: [
    'Elevador de la escápula, debajo, a un lado del cuello',
    'Trapecio medio, justo abajo',
    'El mismo músculo del otro lado',
  ],
  often: ['Lado y parte de atrás del cuello', 'Detrás de la oreja', 'Sien'],
  sometimes: ['Detrás del ojo', 'Esquina de la mandíbula', 'Parte de atrás de la cabeza'],
  felt: 'Se puede sentir por el cuello hacia arriba, o en la sien.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Apoye los antebrazos y deje caer los hombros',
    'Presione suave con los dedos de 30 a 60 segundos',
    'Cambie de posición a menudo y camine',
  ],
  close: 'La parte alta del pulmón está debajo de este músculo. Por eso el músculo se levanta con un pellizco. La aguja lo cruza de lado. Nunca entra recta hacia abajo.',
  care: 'Gire la cabeza despacio a ambos lados unas cuantas veces al día.',
  stretch: 'Despacio y suave. Debe sentir que el músculo tira, no que duele.',
  habits: [
    'Apoye los brazos al teclear. Use audífonos para las llamadas.',
    'Cambie a menudo de bolsa y de hombro.',
    'Haga una pausa corta para moverse cada media hora.',
    'Duerma con el cuello recto y una almohada de la altura correcta.',
  ],
  mimics: [
    'Un nervio pinzado en el cuello: dolor, hormigueo o debilidad que baja por el brazo',
    'Migraña, o un nervio de la parte de atrás de la cabeza',
    'Más de 50 años y un dolor nuevo en la sien: llame hoy. Si le cambia la vista: llame al 911.',
    'El corazón: presión en el pecho, o dolor a la izquierda al subir o al ir de prisa. Llame al 911.',
  ],
};
