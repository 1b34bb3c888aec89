import type { redFlagWords as english } from '../en/red-flags.ts';
import type { Translation } from '../translation.ts';

/** Warning signs in Spanish: questions, what to do, and why. The emergency sentence is always word for word. */
export const redFlagWords: Translation<typeof english> = {
  emergency: 'Si cree que es una emergencia, llame al 911 o vaya ahora a la sala de emergencias más cercana. Esta aplicación no puede decirle si es seguro esperar.',
  flags: {
    'cauda-equina': {
      questions: [
        '¿Siente entumecida la parte entre las piernas, o alrededor del trasero o de los genitales?',
        '¿No puede orinar, o se le escapan la orina o las heces sin control?',
        '¿Tiene débiles las dos piernas, o la debilidad va empeorando?',
        '¿Ha perdido hace poco la sensibilidad sexual?',
      ],
      action: 'Llame al 911 o vaya ahora a la sala de emergencias. No espere una cita.',
      why: 'Los nervios al final de la columna pueden estar apretados. La atención en pocas horas puede salvarlos.',
    },
    'neuro-deficit': {
      questions: [
        '¿Arrastra un pie, o el pie golpea el piso al caminar?',
        '¿Una pierna o un brazo pierde cada vez más fuerza, en horas o días?',
        '¿Hace poco que tiene torpes las manos o que pierde el equilibrio al caminar?',
      ],
      action: 'Si es grave o empeora rápido, llame al 911 o vaya a la sala de emergencias. Si es leve y no cambia, llame hoy a su profesional de salud.',
      why: 'Puede haber presión sobre un nervio o sobre la médula espinal.',
    },
    fracture: {
      questions: [
        '¿Empezó después de una caída, un choque de auto o un golpe fuerte?',
        '¿Tiene osteoporosis, o ha tomado pastillas de esteroides por mucho tiempo?',
        '¿Tiene más de 50 años y un dolor de espalda repentino y muy fuerte?',
      ],
      action: 'Si la caída o el choque fue grave, llame al 911 y no se mueva. En los demás casos, llame el mismo día.',
      why: 'Si los huesos son frágiles, un hueso de la columna puede quebrarse hasta con un pequeño resbalón.',
    },
    infection: {
      questions: [
        '¿Tiene fiebre, escalofríos o sudores por la noche?',
        '¿Tuvo una infección o una operación en las últimas semanas? ¿Se inyecta drogas?',
        '¿Tiene las defensas bajas (el sistema inmune débil)?',
      ],
      action: 'Llame hoy a su profesional de salud. Es una emergencia si tiene fiebre con dolor de espalda muy fuerte y debilidad. También lo es si se siente muy enfermo. En esos casos, llame al 911.',
      why: 'Las bacterias pueden infectar los discos o los huesos de la columna.',
    },
    cancer: {
      questions: [
        '¿Ha tenido cáncer alguna vez?',
        '¿Ha bajado de peso sin querer?',
        '¿El dolor no mejora después de un mes? ¿O empeora de noche y no se alivia al acostarse?',
      ],
      action: 'Llame a su profesional de salud en los próximos días. Si además tiene debilidad o le cuesta orinar, trátelo como una emergencia.',
      why: 'Algunos tipos de cáncer se extienden a la columna.',
    },
    aaa: {
      questions: [
        '¿Tiene más de 60 años o ha fumado, y tiene dolor repentino y muy fuerte de vientre o espalda?',
        '¿Siente en el vientre un bulto que late?',
        '¿Sintió un dolor como de desgarro que pasó del pecho a la espalda?',
      ],
      action: 'Llame al 911 ahora. No maneje usted mismo.',
      why: 'La arteria principal puede estar perdiendo sangre o desgarrándose.',
    },
    'heart-lung': {
      questions: [
        '¿Tiene dolor de espalda con presión en el pecho, dolor de mandíbula o brazo, sudor o falta de aire?',
        'Tras una aguja en la espalda alta o el hombro, ¿le empezó falta de aire o dolor de pecho?',
      ],
      action: 'Llame al 911 ahora.',
      why: 'Un infarto, un coágulo en el pulmón o un pulmón perforado pueden doler en la espalda alta.',
    },
    'child-age': {
      questions: [
        '¿Tiene menos de 18 años, o más de 50 con un dolor de espalda nuevo?',
      ],
      action: 'Llame pronto a su médico. Hágalo aunque no tenga otras señales.',
      why: 'Las causas graves son más comunes a estas edades.',
    },
    pregnancy: {
      questions: [
        '¿Está embarazada y tiene dolor de espalda con sangrado, pérdida de líquido, fiebre o cólicos?',
      ],
      action: 'Llame ahora a quienes cuidan su embarazo.',
      why: 'El dolor de espalda puede ser una señal temprana de parto o de infección.',
    },
    kidney: {
      questions: [
        '¿Tiene dolor en el costado con fiebre, ardor al orinar o sangre en la orina?',
      ],
      action: 'Llame hoy a su profesional de salud. Con fiebre alta o vómitos, vaya a un centro de atención urgente o a la sala de emergencias.',
      why: 'Una infección en el riñón necesita medicina pronto.',
    },
    'post-injection': {
      questions: [
        'Tras una aguja en la espalda alta, cuello u hombro, ¿le empezó dolor de pecho o falta de aire?',
        '¿Hay enrojecimiento que se extiende, pus, fiebre o hinchazón que crece?',
        '¿Tiene entumecimiento o debilidad nuevos que no se van cuando pasa el efecto de la medicina que adormece?',
        '¿Zumbido de oídos, sabor a metal u hormigueo en la cara justo después de una inyección?',
      ],
      action: 'Problemas para respirar, dolor de pecho, hinchazón de la cara o la garganta, o debilidad grave: llame al 911. Entumecimiento que no pasa, enrojecimiento que se extiende o fiebre: llame hoy al consultorio.',
      why: 'Rara vez, una aguja cerca de las costillas perfora el pulmón. Rara vez, una inyección se infecta o causa una reacción.',
    },
  },
};
