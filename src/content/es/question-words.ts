import type { questionWords as english } from '../en/question-words.ts';
import type { Translation } from '../translation.ts';

/** What people ask, and a short answer, in Spanish. Every number in an answer stands in one of its claims. */
export const questionWords: Translation<typeof english> = {
  spasm: {
    question: '¿Un espasmo es lo mismo que un nudo?',
    answer: 'No. En un espasmo, un músculo entero se aprieta sin que usted lo mande. Un nudo es un punto pequeño en una franja tensa.',
  },
  knot: {
    question: '¿Qué es un nudo muscular?',
    answer: 'Es un punto pequeño y adolorido en una franja tensa del músculo. El dolor es real. Aún se discute cómo se forma el punto.',
  },
  pull: {
    question: '¿Un nudo tira de otros músculos?',
    answer: 'Eso no se ha demostrado. El dolor puede llegar a otros lugares. Se piensa que va por los nervios, no por un tirón.',
  },
  protect: {
    question: '¿Mi cuerpo se tensa para protegerme?',
    answer: 'Tal vez. Los músculos cerca de una zona adolorida pueden tensarse para cuidarla. Los estudios dan datos mixtos.',
  },
  causes: {
    question: '¿Qué lo inicia?',
    answer: 'Puede ser demasiada carga, o la misma carga por mucho tiempo. Dormir mal puede sumar. No se sabe de una postura que sea la causa.',
  },
  common: {
    question: '¿Qué tan común es el dolor de espalda?',
    answer: 'Muy común. En 2018, casi 3 de cada 10 adultos de Estados Unidos tuvieron dolor de espalda baja en 3 meses.',
  },
  map: {
    question: '¿Por qué mi dolor no es como el dibujo?',
    answer: 'El dibujo muestra un patrón común. Los expertos dicen que no hay que esperar un lugar exacto. Su dolor puede estar en otra parte.',
  },
  find: {
    question: '¿Un dedo puede encontrar un nudo?',
    answer: 'Puede encontrar un punto adolorido. Pero dos expertos a menudo no coinciden en dónde está. Por eso ninguna aplicación puede encontrarle un nudo.',
  },

  need: {
    question: '¿Necesito una inyección o una aguja?',
    answer: 'Primero van las formas suaves: calor, una mano suave, movimiento y tiempo. La mayor parte del dolor de espalda nuevo mejora, se haga lo que se haga.',
  },
  help: {
    question: '¿Ayuda una inyección o una aguja?',
    answer: 'A unas personas les ayuda y a otras no. No se sabe cuánto se debe a la medicina, a la aguja o al tiempo.',
  },
  shot: {
    question: '¿Qué lleva la inyección?',
    answer: 'Casi siempre es un poco de medicina que adormece. A veces se agrega un esteroide. La mayoría de los estudios no muestra que ayude más.',
  },
  target: {
    question: '¿A dónde va la aguja?',
    answer: 'Va al punto adolorido dentro del músculo. La fascia es la envoltura fina del músculo. No es a donde se apunta.',
  },
  dry: {
    question: '¿Qué es una aguja seca?',
    answer: 'Es una aguja fina, sin medicina. Es una forma de cuidado sin medicina, pero no la primera.',
  },
  how: {
    question: '¿Cómo puede actuar una aguja?',
    answer: 'Nadie lo sabe con certeza. Puede hacer saltar la franja y calmar los nervios. El flujo de sangre puede subir por un rato.',
  },

  soon: {
    question: '¿Cuándo me sentiré mejor?',
    answer: 'Unos mejoran enseguida, otros en uno o dos días, y otros no. Quizás oiga hablar de 24 a 48 horas. Eso no se midió para la mayoría.',
  },
  sore: {
    question: '¿Quedaré adolorido?',
    answer: 'Muchas personas quedan adoloridas, a menudo de 1 a 3 días. Se puede sentir como un moretón.',
  },
  last: {
    question: '¿Cuánto dura el alivio?',
    answer: 'Si ayuda, puede ser por días o por semanas. Nadie lo ha medido bien.',
  },
  repeat: {
    question: '¿Cada cuánto se puede repetir?',
    answer: 'Solo si la primera vez ayudó con claridad. Un consultorio espera de 4 a 6 semanas entre una y otra. Los expertos paran tras 2 o 3 visitas sin una mejora clara.',
  },
  risks: {
    question: '¿Cuáles son los riesgos?',
    answer: 'Es común quedar adolorido, tener un moretón o una gota de sangre. Rara vez, una aguja cerca de las costillas puede llegar al pulmón. Si tras una aguja le duele el pecho o le cuesta respirar, llame al 911.',
  },
  away: {
    question: '¿Cómo lo evito?',
    answer: 'Muévase y camine casi todos los días, y cambie de posición a menudo. No hay una sola postura correcta. Nada lo evita con certeza.',
  },
};
