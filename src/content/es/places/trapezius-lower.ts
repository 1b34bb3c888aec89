import type { words as english } from '../../en/places/trapezius-lower.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Baja el omóplato y ayuda a girarlo hacia arriba.',
  everyday: 'Lo usa para alcanzar cosas en alto.',
  feels: 'Una molestia constante en la espalda media. También se puede sentir como un cuello rígido.',
  causes: ['Estirarse hacia adelante y abajo por horas', 'Apoyarse en un codo', 'Una mochila pesada'],
  neighbours: [
    'Trapecio medio, justo arriba',
    'Romboides, debajo de su borde de arriba',
    'Dorsal ancho, debajo de su extremo de abajo',
  ],
  often: ['Lado del cuello, en la parte alta', 'Punta del hombro', 'Borde interno del omóplato'],
  sometimes: ['Arriba del omóplato', 'Detrás de la oreja'],
  felt: 'Se puede sentir en el cuello o a lo largo del omóplato.',
  gentle: [
    'Una compresa tibia por 15 a 20 minutos',
    'Deslice los brazos despacio por una pared, hacia arriba',
    'Remo suave, para darle más fuerza',
    'Cambie de tarea a menudo',
  ],
  close: 'Debajo de este músculo están las costillas y el pulmón. Por eso la aguja entra acostada. Nunca apunta al espacio entre dos costillas.',
  care: 'Suba despacio los dos brazos unas cuantas veces al día.',
  stretch: 'Suba los brazos y deje que la espalda media se curve.',
  habits: [
    'Suba el trabajo a su altura. Así se estira menos.',
    'Cambie de tarea, y también de codo al apoyarse.',
    'Lleve la mochila ligera y en los dos hombros.',
    'Dele más fuerza poco a poco: brazos por la pared y remo.',
  ],
  mimics: [
    'Un nervio pinzado en la espalda media: dolor como una banda en torno al pecho',
    'Culebrilla (herpes zóster): dolor que arde, luego un sarpullido en forma de franja',
    'Estómago, vesícula o páncreas: dolor después de comer, o náuseas',
    'La arteria principal: dolor súbito que desgarra, del pecho a la espalda. Llame al 911.',
  ],
};
