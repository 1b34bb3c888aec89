import type { words as english } from '../../en/places/splenius.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Gira e inclina la cabeza hacia su propio lado. Los dos lados juntos la llevan hacia atrás.',
  everyday: 'Lo usa para mirar por encima del hombro y hacia arriba.',
  feels: 'Cuello rígido, con una molestia en lo alto de la cabeza o detrás del ojo. Dolor de cabeza muy fuerte, de golpe o con fiebre: llame al 911.',
  causes: [
    'Cabeza girada mucho rato a un lado, como con dos pantallas',
    'Manejar mucho rato',
    'Una sacudida brusca del cuello (latigazo)',
    'Aire frío en el cuello',
  ],
  neighbours: [
    'Trapecio superior, sobre su parte de abajo',
    'Elevador de la escápula, junto a él, al lado del cuello',
    'Semiespinoso, justo debajo',
  ],
  often: ['Lo alto de la cabeza', 'Detrás del ojo', 'Parte de atrás de la cabeza'],
  sometimes: ['Donde el cuello se une al hombro'],
  felt: 'Se puede sentir en lo alto de la cabeza o detrás del ojo.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Ponga la pantalla justo al frente',
    'Haga pausas cortas a menudo',
    'Gire la cabeza despacio, hasta donde sea fácil',
  ],
  close: 'En lo hondo del cuello, arriba, está la médula espinal. También hay una arteria que va al cerebro. Por eso la aguja es corta. No entra por la línea del centro ni cerca de la base del cráneo. Más abajo, la parte alta del pulmón no está lejos.',
  care: 'Gire la cabeza despacio a ambos lados unas cuantas veces al día.',
  stretch: 'Ponga la pantalla al frente. Dé calor al cuello y luego muévalo.',
  habits: [
    'Ponga justo al frente la pantalla que más usa.',
    'Mueva el cuello y los hombros cada media hora.',
    'Haga pausas si maneja mucho rato.',
    'Proteja el cuello del aire frío.',
  ],
  mimics: [
    'Migraña: dolor a un lado de la cabeza, y la luz puede molestar',
    'Más de 50 años y un dolor nuevo en la sien: llame hoy. Si le cambia la vista: llame al 911.',
    'Fiebre con cuello rígido o un fuerte dolor de cabeza: llame al 911',
    'Un desgarro en una arteria del cuello: dolor de cuello súbito y fuerte. También puede ver doble, arrastrar las palabras o sentirse débil. Llame al 911.',
  ],
};
