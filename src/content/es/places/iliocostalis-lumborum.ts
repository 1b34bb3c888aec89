import type { words as english } from '../../en/places/iliocostalis-lumborum.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Endereza la espalda baja y la dobla hacia un lado.',
  everyday: 'Lo usa para levantar, cargar y estar de pie mucho rato.',
  feels: 'Una molestia a un lado de la espalda baja. Se extiende a la nalga.',
  causes: [
    'Levantar algo con un giro, sobre todo con cansancio o frío',
    'Estar de pie con el cuerpo doblado',
    'Estar sentado o manejar mucho rato',
    'Una billetera en el bolsillo de atrás',
  ],
  neighbours: [
    'Longísimo, al lado, hacia la columna',
    'Cuadrado lumbar, justo delante',
    'Dorsal ancho, sobre su parte de arriba',
  ],
  often: ['Centro de la nalga'],
  sometimes: ['Espalda baja', 'Parte baja del vientre'],
  felt: 'Se puede sentir más abajo, en el centro de la nalga.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Camine ratos cortos',
    'Cambie a menudo: un rato sentado, un rato de pie',
    'Descanse boca arriba con las rodillas dobladas',
  ],
  close: 'El riñón y el vientre están delante de este músculo. Los nervios de la columna están hacia el centro. Por eso la aguja no entra hondo. Más arriba, el músculo está sobre las costillas, encima del pulmón.',
  care: 'Caminar ratos cortos es el mejor comienzo. Meza las caderas despacio unas cuantas veces al día.',
  stretch: 'Despacio y suave. Siga también con caminatas cortas.',
  habits: [
    'Lleve la carga cerca del cuerpo. Gire los pies; no tuerza el tronco.',
    'Levántese cada media hora. Si maneja mucho rato, haga paradas.',
    'Camine casi todos los días. Llegue poco a poco a 30 minutos, 5 días por semana.',
    'Saque la billetera del bolsillo de atrás.',
  ],
  mimics: [
    'Un nervio pinzado en la espalda baja. Pierna débil o entumecida: llame hoy. Entumecimiento entre las piernas, o si no controla la orina: llame al 911.',
    'Piedra o infección del riñón: dolor en el costado, fiebre, ardor al orinar. Llame hoy. Si está muy mal: llame al 911.',
    'Una arteria principal débil: dolor súbito y fuerte, o un bulto que late en el vientre. Llame al 911.',
    'Un hueso de la columna con fisura: dolor nuevo con huesos débiles o pastillas de esteroides. Llame hoy. Tras un choque: llame al 911.',
  ],
};
