import type { words as english } from '../../en/places/iliocostalis-thoracis.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Endereza la espalda y la dobla hacia un lado.',
  everyday: 'Lo usa cada vez que se endereza después de agacharse.',
  feels: 'Un dolor sordo y largo, como una cuerda junto a la columna. Puede punzar al respirar hondo. El dolor de pecho puede venir del corazón o de los pulmones. Si es nuevo, llame al 911.',
  causes: [
    'Levantar algo rápido, agachado y con un giro',
    'Estar sentado mucho rato, como en un viaje',
    'Una tos que no se va',
    'Una billetera en el bolsillo de atrás',
  ],
  neighbours: [
    'Longísimo, al lado, hacia la columna',
    'Romboides, sobre su parte de arriba',
    'Dorsal ancho, sobre su parte de abajo',
  ],
  often: ['Borde interno del omóplato', 'Lado del pecho'],
  sometimes: ['Frente del pecho', 'Parte baja del vientre', 'Espalda baja'],
  felt: 'Se puede sentir en el omóplato o a un lado del pecho.',
  gentle: [
    'Una ducha tibia y luego el gato y la vaca, despacio',
    'En viajes largos, levántese a menudo',
    'Una caminata suave cada día',
    'Un masaje lento y suave junto a la columna',
  ],
  close: 'Este músculo está sobre las costillas, y el pulmón está justo debajo de ellas. Por eso la aguja apunta a una costilla sujeta entre dos dedos. Nunca entra en el espacio entre dos costillas.',
  care: 'Gire despacio a ambos lados unas cuantas veces al día.',
  stretch: 'Primero una ducha tibia. Luego muévase despacio.',
  habits: [
    'Lleve la carga cerca del cuerpo. Gire los pies; no tuerza el tronco.',
    'Levántese cada media hora, también de viaje.',
    'Saque la billetera del bolsillo de atrás.',
    'Si la tos dura semanas, pida que se la revisen.',
  ],
  mimics: [
    'Un nervio pinzado en la espalda media: dolor como una banda en torno al pecho',
    'Culebrilla (un sarpullido en forma de franja), o una costilla con fisura',
    'Una infección del pulmón: tos y fiebre. Llame hoy. Si le falta el aire: llame al 911.',
    'Un desgarro en la arteria principal: dolor que desgarra, del pecho a la espalda. Llame al 911.',
  ],
};
