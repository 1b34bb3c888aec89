import type { words as english } from '../../en/places/infraspinatus.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Gira el brazo hacia afuera y mantiene firme el hombro.',
  everyday: 'Lo usa para buscar la manga del abrigo y para lanzar.',
  feels: 'Un dolor sordo y profundo en la parte de adelante del hombro. El punto adolorido está por detrás. Cuesta llevar el brazo hacia atrás.',
  causes: [
    'Llevar el brazo hacia atrás: a una manga o al asiento del auto',
    'Deportes de raqueta y de lanzamiento',
    'Dormir sobre ese hombro',
  ],
  neighbours: [
    'Redondo menor, a lo largo de su borde de abajo',
    'Supraespinoso, encima de la cresta del omóplato',
    'Parte de atrás del deltoides, que cubre su lado de afuera',
  ],
  often: ['Parte de adelante del hombro', 'Parte de adelante y de afuera del brazo'],
  sometimes: ['Antebrazo y mano, del lado del pulgar', 'Borde de adentro del omóplato'],
  felt: 'Se puede sentir en la parte de adelante del hombro.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Apóyese sobre una pelota en la pared, con poca presión',
    'Duerma con una almohada bajo el brazo',
    'Por unos días, lleve menos el brazo hacia atrás',
  ],
  close: 'El omóplato está justo debajo de este músculo, como un escudo sobre el pulmón. Por eso la aguja se queda sobre el hueso. En algunas personas, el hueso tiene un pequeño hueco. Los profesionales de salud revisan si lo hay.',
  care: 'Lleve el brazo despacio por delante del pecho varias veces al día.',
  stretch: 'Despacio y suave. No llegue a sentir dolor en la articulación.',
  habits: [
    'Gire todo el cuerpo para alcanzar el asiento de atrás.',
    'Aumente poco a poco los deportes de raqueta y de lanzamiento.',
    'Cambie el lado sobre el que duerme.',
    'Haga una pausa corta para moverse cada media hora.',
  ],
  mimics: [
    'Un desgarro en un tendón del hombro: falta fuerza al levantar el brazo',
    'Un nervio pinzado en el cuello: dolor, hormigueo o debilidad que baja por el brazo',
    'Un tendón adolorido en la parte de adelante del hombro',
  ],
};
