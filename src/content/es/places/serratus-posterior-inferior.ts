import type { words as english } from '../../en/places/serratus-posterior-inferior.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Baja las costillas más bajas y las mantiene firmes.',
  everyday: 'Lo usa al soltar el aire y al girar el tronco.',
  feels: 'Una molestia constante sobre las costillas más bajas, como de un moretón.',
  causes: [
    'Levantar algo y girar a la vez',
    'Dormir en una posición torcida',
    'Alcanzar cosas en alto, una y otra vez',
  ],
  neighbours: [
    'Dorsal ancho, justo encima',
    'Longísimo, debajo, junto a la columna',
    'Cuadrado lumbar, más hondo y justo abajo',
  ],
  often: ['Costillas de abajo, por la espalda'],
  sometimes: ['Costillas de abajo, hacia el frente'],
  felt: 'Se puede sentir en la espalda, sobre las costillas más bajas.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Respire despacio hacia el lado adolorido',
    'Gire despacio a ambos lados, hasta donde sea fácil',
    'No gire el tronco mientras carga algo',
  ],
  close: 'El borde de abajo del pulmón llega hasta aquí, por dentro de estas costillas. El riñón está más hondo, hacia la columna. Por eso la aguja entra acostada, sobre una costilla. Nunca entra recta debajo de la última costilla.',
  care: 'Respire hacia el lado adolorido y gire despacio, unas cuantas veces al día.',
  stretch: 'Respire hacia el lado adolorido. No gire con una carga.',
  habits: [
    'Al cargar, gire los pies; no tuerza el tronco.',
    'Use un banquito firme para alcanzar cosas en alto.',
    'Duerma de lado, con una almohada entre las rodillas.',
    'Camine casi todos los días.',
  ],
  mimics: [
    'Piedra o infección del riñón: dolor en el costado, fiebre, ardor al orinar. Llame hoy. Si está muy mal: llame al 911.',
    'Una costilla con fisura: tras una caída o una tos fuerte',
    'Una infección del pulmón: tos y fiebre. Llame hoy. Si le falta el aire: llame al 911.',
    'Culebrilla (herpes zóster): dolor que arde, luego un sarpullido en forma de franja',
  ],
};
