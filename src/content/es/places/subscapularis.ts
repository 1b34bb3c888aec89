import type { words as english } from '../../en/places/subscapularis.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Gira el brazo hacia adentro y mantiene firme el hombro por delante.',
  everyday: 'Lo usa para meterse la camisa en el pantalón, lanzar y nadar.',
  feels: 'Un hombro trabado. Cuesta abrir el brazo hacia el lado y girarlo hacia afuera.',
  causes: [
    'Lanzar o nadar',
    'Un brazo en cabestrillo',
    'Un hombro que se salió de su lugar',
    'Una cirugía de hombro',
  ],
  neighbours: [
    'Redondo mayor, en su borde de abajo',
    'Serrato anterior, entre este músculo y las costillas',
    'Dorsal ancho, a su lado en la axila',
  ],
  often: ['Parte de atrás del hombro'],
  sometimes: ['Sobre el omóplato', 'Parte de atrás del brazo', 'Una banda alrededor de la muñeca'],
  felt: 'Se puede sentir en la parte de atrás del hombro o en la muñeca.',
  gentle: [
    'Una compresa tibia y luego movimientos lentos',
    'Mueva el brazo suavemente muchas veces al día (tras una cirugía, solo como le indicaron)',
    'Gire el brazo hacia afuera solo hasta donde sea fácil',
    'Por la noche, apoye el brazo en una almohada',
  ],
  close: 'El pulmón y los grandes vasos sanguíneos y nervios del brazo están cerca. Por eso rara vez se usa una aguja aquí. Solo lo hacen algunos profesionales de salud, a menudo con ultrasonido. En nuestra imagen, la línea atraviesa el omóplato. Una aguja real entra por la axila.',
  care: 'Gire el brazo despacio hacia afuera y hacia adentro, muchas veces al día.',
  stretch: 'Primero, dele calor. Luego muévalo con suavidad, muchas veces al día.',
  habits: [
    'Aumente poco a poco los lanzamientos y el nado.',
    'Saque el brazo del cabestrillo solo como le indicaron.',
    'Después de una cirugía, siga los movimientos que le dieron.',
    'Cuando esté sentado, abra el pecho de vez en cuando.',
  ],
  mimics: [
    'Un hombro congelado: rígido en todas las direcciones, durante meses',
    'Un desgarro en un tendón del hombro: falta fuerza al levantar el brazo',
    'Un nervio pinzado en el cuello: dolor, hormigueo o debilidad que baja por el brazo',
  ],
};
