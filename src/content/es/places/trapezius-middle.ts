import type { words as english } from '../../en/places/trapezius-middle.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Lleva el omóplato hacia la columna.',
  everyday: 'Lo usa para mantener los hombros atrás y para cargar cosas.',
  feels: 'Una línea que arde entre la columna y el omóplato.',
  causes: [
    'Trabajo de escritorio con los hombros encorvados',
    'Manejar mucho rato con los brazos al frente',
    'Llevar cargas por delante',
  ],
  neighbours: ['Romboides, justo debajo', 'Trapecio superior, justo arriba', 'Trapecio inferior, justo abajo'],
  often: ['Entre los omóplatos'],
  sometimes: ['Punta del hombro'],
  felt: 'Se puede sentir entre los omóplatos.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Apoye los antebrazos al teclear',
    'Apóyese en una pelota contra la pared, con poca presión',
    'Levántese y muévase cada media hora',
  ],
  close: 'Debajo de este músculo están las costillas y el pulmón. Por eso la aguja entra acostada, cerca de la piel y sobre una costilla.',
  care: 'Mueva los hombros en círculos, despacio, unas cuantas veces al día.',
  stretch: 'Abra el pecho. Luego deje que el omóplato se deslice.',
  habits: [
    'Apoye los antebrazos al teclear.',
    'Levántese y muévase cada media hora.',
    'Si maneja mucho rato, pare y camine un poco.',
    'Cargue en la espalda o en ambos lados, no solo por delante.',
  ],
  mimics: [
    'Un disco o una articulación de la espalda media que duele',
    'Culebrilla (herpes zóster): dolor que arde, luego un sarpullido en forma de franja',
    'Una costilla lastimada: dolor agudo al presionarla o al toser',
    'Corazón o vesícula: dolor súbito, fuerte o con sudor. Llame al 911.',
  ],
};
