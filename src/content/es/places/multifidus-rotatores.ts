import type { words as english } from '../../en/places/multifidus-rotatores.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Mantienen firme cada hueso de la columna y ayudan a enderezar y girar la espalda.',
  everyday: 'Los usa todo el día, cada vez que se para, se agacha o gira.',
  feels: 'Una molestia pequeña y punzante, justo sobre la columna. Puede dar un tirón al moverse.',
  causes: [
    'Un movimiento brusco e inesperado',
    'Un dolor de espalda anterior, que puede dejarlos débiles',
    'Mucho tiempo en una misma posición',
  ],
  neighbours: [
    'Longísimo, justo a su lado',
    'Espinoso, junto a ellos en la espalda media',
    'Los mismos músculos del otro lado',
  ],
  often: ['Centro de la columna, a la altura del punto', 'Rabadilla'],
  sometimes: ['Vientre, a la misma altura'],
  felt: 'Se puede sentir justo sobre la columna o abajo, en la rabadilla.',
  gentle: [
    'Una caminata tranquila cada día',
    'Una compresa tibia por 15 a 20 minutos',
    'Boca arriba, incline la pelvis despacio',
    'Siga en movimiento. No se quede en cama.',
  ],
  close: 'La médula espinal y sus nervios están bajo estos músculos. El hueso que los cubre tiene espacios pequeños. Por eso, aquí la aguja es solo para profesionales de salud capacitados en esto. Apuntan al hueso y ahí se detienen. No todos usan una aguja tan cerca de la columna.',
  care: 'Lo mejor para empezar son caminatas cortas. Incline la pelvis despacio varias veces al día.',
  stretch: 'Movimientos pequeños y lentos. Camine un poco. No se quede en cama.',
  habits: [
    'Camine casi todos los días. Llegue poco a poco a 30 minutos, 5 días por semana.',
    'Fortalezca la espalda poco a poco.',
    'Prepárese antes de levantar algo o girar.',
    'Cambie de posición a menudo.',
  ],
  mimics: [
    'Dolor en una articulación pequeña de la columna',
    'Un problema de disco: dolor u hormigueo que baja por la pierna',
    'Un canal estrecho en la columna: las piernas duelen al caminar',
    'Un hueso de la columna con fisura: dolor nuevo con huesos débiles, o tras una caída. Llame hoy. Tras un choque: llame al 911.',
  ],
};
