import type { words as english } from '../../en/places/supraspinatus.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Empieza a levantar el brazo hacia el lado y mantiene firme el hombro.',
  everyday: 'Lo usa para peinarse y para alcanzar un estante.',
  feels: 'Un dolor sordo y profundo en el hombro. Empeora al levantar el brazo.',
  causes: ['Trabajar por encima de la cabeza, una y otra vez', 'Un bolso pesado', 'Deportes de lanzamiento'],
  neighbours: [
    'Trapecio medio, que lo cubre',
    'Infraespinoso, debajo de la cresta del omóplato',
    'Lado del deltoides, por fuera del hombro',
  ],
  often: ['Lado de afuera del hombro'],
  sometimes: ['Lado de afuera del codo'],
  felt: 'Se puede sentir en el lado de afuera del hombro.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Descanse de cargar en alto, pero siga moviéndose',
    'Deje colgar el brazo y balancéelo un poco',
    'Acuéstese sobre el otro lado, con el brazo en una almohada',
  ],
  close: 'Las costillas y la parte alta del pulmón están justo delante del omóplato. Por eso la aguja sigue la cresta del omóplato. Nunca apunta a las costillas. Bajo el músculo también hay un nervio y una arteria.',
  care: 'Deje colgar el brazo y balancéelo con suavidad varias veces al día.',
  stretch: 'Descanse de las cargas pesadas en alto, pero siga moviéndose.',
  habits: [
    'Use un escalón firme, así trabaja menos por encima de la cabeza.',
    'Haga pausas cuando tenga los brazos en alto.',
    'Cambie de bolso y de hombro a menudo.',
    'Aumente los lanzamientos poco a poco.',
  ],
  mimics: [
    'Un desgarro en un tendón del hombro: falta fuerza al levantar el brazo',
    'Un nervio pinzado en el cuello: dolor, hormigueo o debilidad que baja por el brazo',
    'Un hombro caliente e hinchado, con fiebre: vaya hoy a urgencias',
    'El corazón: presión en el pecho, falta de aire, o dolor a la izquierda al apurarse. Llame al 911.',
  ],
};
