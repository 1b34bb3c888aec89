import type { words as english } from '../../en/places/semispinalis-suboccipitals.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Llevan la cabeza hacia atrás y la mantienen firme sobre el cuello.',
  everyday: 'Los usa para sostener la cabeza y para decir que sí con ella.',
  feels: 'Un dolor de cabeza que empieza en la base del cráneo. Dolor de cabeza muy fuerte, de golpe o con fiebre: llame al 911.',
  causes: [
    'Cabeza hacia adelante mucho rato',
    'Mirar hacia arriba mucho rato, como al pintar un techo',
    'Una pantalla demasiado alta o baja',
    'Lentes bifocales (de dos partes)',
  ],
  neighbours: ['Trapecio superior, encima', 'Esplenio, que los envuelve', 'Los mismos músculos del otro lado'],
  often: ['Sien', 'Banda en la mitad de la cabeza', 'Parte de atrás de la cabeza'],
  sometimes: ['Detrás del ojo', 'Frente'],
  felt: 'Se puede sentir como una banda en torno a la cabeza.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Acuéstese 5 minutos con una toalla pequeña enrollada bajo el cráneo',
    'Ponga la pantalla a la altura de los ojos',
    'Meta el mentón despacio unas cuantas veces',
  ],
  close: 'Justo bajo el cráneo, la médula espinal queda cerca. También una arteria que va al cerebro. Si se llega a usar una aguja ahí, se vigila con ultrasonido. Nunca apunta hacia arriba. Más abajo, a la altura del pecho, el pulmón está bajo las costillas.',
  care: 'Mueva la cabeza despacio, como para decir que sí, unas cuantas veces al día.',
  stretch: 'Ponga la pantalla a la altura de los ojos. Luego muévase despacio.',
  habits: [
    'Ponga la pantalla a la altura de los ojos.',
    'Use un banquito firme, para mirar menos hacia arriba.',
    'Pregunte si otros lentes le irían mejor con la pantalla.',
    'Haga una pausa corta para moverse cada media hora.',
  ],
  mimics: [
    'Un nervio adolorido en la parte de atrás de la cabeza: descargas cortas y agudas',
    'Más de 50 años y un dolor nuevo en la sien: llame hoy. Si le cambia la vista: llame al 911.',
    'Fiebre con cuello rígido o un fuerte dolor de cabeza: llame al 911',
    'Un dolor de cabeza muy fuerte, de golpe: llame al 911',
  ],
};
