import type { words as english } from '../../en/places/latissimus-dorsi.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Lleva el brazo hacia abajo, atrás y adentro.',
  everyday: 'Lo usa para subir el cuerpo con los brazos, nadar y cerrar el maletero.',
  feels: 'Una molestia en la espalda media. La mano no la alcanza y no se va al estirar.',
  causes: ['Jalar mucho desde arriba, nadar o escalar', 'Estirarse lejos para levantar algo', 'Empujarse con muletas'],
  neighbours: [
    'Redondo mayor, justo arriba, en la axila',
    'Trapecio inferior, sobre su borde de arriba',
    'Serrato posterior inferior, debajo, en las costillas más bajas',
  ],
  often: ['Punta de abajo del omóplato', 'Espalda media'],
  sometimes: [
    'Parte de atrás del hombro',
    'Lado interno del brazo, dedos anular y meñique',
    'Frente del hombro y lado del tronco',
  ],
  felt: 'Se puede sentir en la punta de abajo del omóplato.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Por unos días, alcance menos cosas en alto',
    'Levante las cosas cerca del cuerpo',
    'Suba el brazo e inclínese despacio, hasta donde sea fácil',
  ],
  close: 'Las costillas y el pulmón están debajo de este músculo. Por eso su borde, cerca de la axila, se levanta con un pellizco. La aguja pasa por el pliegue, lejos del pecho.',
  care: 'Suba los brazos despacio. Inclínese un poco a cada lado, unas cuantas veces al día.',
  stretch: 'Suba el brazo sobre la cabeza e inclínese al otro lado.',
  habits: [
    'Aumente poco a poco lo que jala, nada o escala.',
    'Acérquese antes de levantar algo.',
    'Muévase cada media hora.',
    'Pida que le revisen la altura de las muletas.',
  ],
  mimics: [
    'La articulación del hombro adolorida: duele al mover el brazo',
    'Una costilla o la capa del pulmón que duele al tomar aire. Si le falta el aire: llame al 911.',
    'Piedra o infección del riñón: dolor en el costado, fiebre, ardor al orinar. Llame hoy. Si está muy mal: llame al 911.',
  ],
};
