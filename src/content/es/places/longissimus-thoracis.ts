import type { words as english } from '../../en/places/longissimus-thoracis.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Sostiene la columna y la dobla hacia atrás.',
  everyday: 'Lo usa al ponerse de pie, al levantar algo y al enderezarse después de agacharse.',
  feels: 'Como un cable tenso junto a la columna. Cuesta enderezarse después de agacharse.',
  causes: ['Estar sentado o de pie mucho rato en un mismo lugar', 'Una carga pesada de golpe', 'Cansancio o frío'],
  neighbours: [
    'Iliocostal de la espalda media, al lado, sobre las costillas',
    'Espinoso, entre este músculo y la columna',
    'Cuadrado lumbar, delante, en la cintura',
  ],
  often: ['Espalda baja', 'Parte de abajo de la nalga', 'Parte de atrás de la pelvis, a la altura del cinturón'],
  sometimes: [],
  felt: 'Se puede sentir más abajo: espalda baja, pelvis o nalga.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Una caminata suave cada día',
    'Muévase cada 30 a 45 minutos',
    'El gato y la vaca, despacio',
  ],
  close: 'La médula espinal y sus nervios están hacia el centro. Donde hay costillas, el pulmón está justo debajo. Por eso la aguja se queda a un lado y no entra hondo.',
  care: 'Caminar ratos cortos es el mejor comienzo. Agáchese y enderécese despacio unas cuantas veces al día.',
  stretch: 'Despacio y suave. Deje que la espalda se curve y luego se alargue.',
  habits: [
    'Muévase cada 30 a 45 minutos.',
    'Camine casi todos los días. Llegue poco a poco a 30 minutos, 5 días por semana.',
    'Lleve la carga cerca del cuerpo. Gire los pies; no tuerza el tronco.',
    'Cuando haga frío, entre en calor poco a poco.',
  ],
  mimics: [
    'Un problema de disco: dolor u hormigueo que baja por la pierna',
    'Un hueso de la columna con fisura: dolor nuevo con huesos débiles o pastillas de esteroides. Llame hoy. Tras un choque: llame al 911.',
    'Una infección: fiebre con dolor de espalda. Llame hoy. Si está muy mal o débil: llame al 911.',
    'Si ha tenido cáncer: llame a su profesional de salud en los próximos días',
  ],
};
