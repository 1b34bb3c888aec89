import type { words as english } from '../../en/places/serratus-posterior-superior.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Ayuda a subir las costillas de arriba al tomar aire.',
  everyday: 'Es delgado y plano. Está sobre las costillas, debajo del omóplato.',
  feels: 'Una molestia honda debajo del omóplato, que la mano no alcanza. El meñique puede hormiguear. El dolor de pecho o de brazo puede venir del corazón o de los pulmones. Si es nuevo, llame al 911.',
  causes: [
    'Una tos que no se va',
    'Respirar corto y rápido, en lo alto del pecho',
    'Estirarse muy lejos hacia adelante',
    'Acostarse sobre ese lado',
  ],
  neighbours: [
    'Romboides, justo encima',
    'Iliocostal de la espalda media, justo debajo',
    'Esplenio, debajo, cerca de la columna',
  ],
  often: ['Debajo de la parte alta del omóplato'],
  sometimes: [
    'Parte de atrás del hombro',
    'Parte de atrás del brazo, arriba del codo',
    'Antebrazo y mano, del lado del meñique',
  ],
  felt: 'Se puede sentir debajo de la parte alta del omóplato.',
  gentle: [
    'Respire despacio con el vientre',
    'Una compresa tibia por 15 a 20 minutos',
    'Por unos días, no se estire lejos hacia adelante',
    'Acuéstese del otro lado, con el brazo en una almohada',
  ],
  close: 'Este músculo delgado está justo sobre las costillas. El pulmón está justo debajo de ellas. Muchos profesionales no usan aguja aquí, o solo con ultrasonido. La línea de nuestra imagen cruza el omóplato. Una aguja real no lo cruza: primero se lleva el brazo hacia adelante.',
  care: 'Respire despacio con el vientre. Mueva los hombros en círculos unas cuantas veces al día.',
  stretch: 'Primero, respire despacio con el vientre. Por unos días, no se estire lejos.',
  habits: [
    'Respire bajo, con el vientre, unos minutos cada día.',
    'Si la tos dura semanas, pida que se la revisen.',
    'Acerque las cosas, para estirarse menos.',
    'Cambie el lado sobre el que duerme.',
  ],
  mimics: [
    'Un nervio pinzado en el codo: hormiguean el anular y el meñique',
    'Un nervio pinzado en el cuello: la mano puede hormiguear o estar débil',
    'Corazón o pulmón: dolor nuevo en el pecho o el brazo, o falta de aire. Llame al 911.',
  ],
};
