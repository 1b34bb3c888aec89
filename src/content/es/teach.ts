import type { words as english } from '../en/teach.ts';
import type { Translation } from '../translation.ts';

/** Five gentle questions at the end of the last chapter, in Spanish. Each choice has a kind answer; none is graded. */
export const words: Translation<typeof english> = {
  title: 'Para ver si lo explicamos bien',
  lead: 'Cinco preguntas cortas. No hay nota y no se guarda nada.',
  count: 'Pregunta {at} de {count}',
  right: 'Eso es.',
  'not-quite': 'No del todo. Le decimos por qué:',
  again: 'Ver otra vez',
  next: 'Siguiente pregunta',
  previous: 'Pregunta anterior',
  done: 'Terminar',
  end: 'Esa fue la última. Gracias.',
  restart: 'Empezar de nuevo',

  questions: {
    call: {
      ask: '¿Cuándo llamaría al 911 por su espalda?',
      choices: [
        { says: 'Si amanece adolorida tras una caminata larga', answer: 'El 911 es para otras señales: falta de sensación nueva entre las piernas, piernas cada vez más débiles, dolor de pecho, problemas para respirar.' },
        { says: 'Si de pronto no siento entre las piernas, o no puedo orinar', answer: 'Llame también por dolor de pecho, problemas para respirar o piernas cada vez más débiles. Y por un dolor como de desgarro, del pecho a la espalda.' },
        { says: 'Nunca. Puede esperar a mi próxima cita', answer: 'Algunas señales no pueden esperar. Si no siente entre las piernas, le duele el pecho o le cuesta respirar, llame ya al 911.' },
      ],
    },
    knot: {
      ask: '¿Qué es un nudo muscular?',
      choices: [
        { says: 'Un punto adolorido en una franja tensa del músculo', answer: 'Puede doler ahí y, a veces, también en otros lugares. Cómo se forma es una teoría.' },
        { says: 'Una bola de desechos atascados', answer: 'Es una parte del músculo que se queda tensa. No es una bola de desechos.' },
        { says: 'Un hueso fuera de su lugar', answer: 'Un nudo es un punto en el músculo. No es un hueso fuera de lugar.' },
      ],
    },
    home: {
      ask: '¿Qué hará primero en casa?',
      choices: [
        { says: 'Quedarme en cama hasta que se quite', answer: 'Primero van el calor, una mano suave, moverse y el tiempo. Quedarse en cama no está en esa lista.' },
        { says: 'Estirar fuerte, hasta que duela', answer: 'Sentir que estira un poco es lo correcto. Un dolor agudo, no. Es señal de parar.' },
        { says: 'Uno o dos movimientos suaves varias veces al día, y caminar', answer: 'Pare si el dolor es agudo o se dispara, o si algo se entumece. Pare también si al día siguiente sigue peor.' },
      ],
    },
    needle: {
      ask: 'Si le ponen una inyección, ¿qué puede pasar después?',
      choices: [
        { says: 'El dolor se va para siempre', answer: 'Unos se sienten mejor enseguida, otros en uno o dos días, y otros no. Puede volver.' },
        { says: 'Puedo quedar adolorido unos días. Si me cuesta respirar, llamo al 911', answer: 'También por dolor de pecho, aun horas después. Una aguja cerca de las costillas puede llegar al pulmón. Eso es raro.' },
        { says: 'Nada puede salir mal', answer: 'Quedar adolorido es común. Un problema grave es raro, pero puede pasar. Dolor de pecho o problemas para respirar: llame al 911.' },
      ],
    },
    week: {
      ask: '¿Y si la próxima semana no está mejor?',
      choices: [
        { says: 'Sigo mi plan, camino más y llamo a mi consultorio', answer: 'Elija ya el día en que va a llamar. Llame antes si ve una señal de alerta.' },
        { says: 'Espero y no le digo a nadie', answer: 'Otras cosas pueden sentirse así. Vea a un profesional de salud si dura semanas o le preocupa.' },
        { says: 'Dejo de moverme hasta mi cita', answer: 'Siga con los movimientos suaves y las caminatas. Pare si el dolor es agudo o se dispara, o si algo se entumece.' },
      ],
    },
  },
};
