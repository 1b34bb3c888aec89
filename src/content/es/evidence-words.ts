import type { evidenceWords as english } from '../en/evidence-words.ts';
import type { Translation } from '../translation.ts';

/** Words of the sheet that says how we know, and what we do not, in Spanish. */
export const evidenceWords: Translation<typeof english> = {
  title: 'Cómo lo sabemos, y qué no sabemos',
  lead: 'Leemos estudios y guías, y marcamos qué tan seguros nos dejan. Si no sabemos algo, lo decimos.',

  'jumps.label': 'Partes de esta hoja',

  'marks.title': 'Qué quieren decir las tres marcas',
  'mark.well-supported': 'La mayoría de los estudios o expertos apunta a lo mismo.',
  'mark.mixed': 'Hay pocos estudios, son pequeños o no coinciden.',
  'mark.theory': 'Una idea que puede ser cierta. No se ha demostrado.',
  'marks.more': 'Toque una marca para ver qué no está claro, y quién lo dice.',

  'open.title': 'Lo que no sabemos',
  'open.lead': 'Su dolor es real. Estas preguntas siguen abiertas.',

  'questions.title': 'Lo que la gente pregunta',
  'group.knots': 'Sobre los nudos',
  'group.needles': 'Sobre inyecciones y agujas',
  'group.after': 'El tiempo después',

  'sources.title': 'De dónde viene',
  'sources.lead': 'En esto se apoya toda la aplicación. Lo más nuevo va primero.',
  'sources.found': 'De casi todo vimos el texto o un resumen. Aun así, algún detalle puede ser de memoria.',
  'sources.recalled': '{count} de {total} son de memoria. No vimos una copia. Llevan esta marca:',
  'source.undated': 'Sin año',

  'kind.guideline': '{count, plural, one {# guía médica} other {# guías médicas}}',
  'kind.review': '{count, plural, one {# revisión de estudios} other {# revisiones de estudios}}',
  'kind.trial': '{count, plural, one {# ensayo} other {# ensayos}}',
  'kind.study': '{count, plural, one {# estudio o encuesta} other {# estudios y encuestas}}',
  'kind.expert': '{count, plural, one {# opinión de expertos} other {# opiniones de expertos}}',
  'kind.case': '{count, plural, one {# informe de caso} other {# informes de casos}}',
  'kind.textbook': '{count, plural, one {# texto de enseñanza} other {# textos de enseñanza}}',
  'kind.page': '{count, plural, one {# página web} other {# páginas web}}',
  'kind.general': 'Conocimiento general',

  'level.guideline': 'Lo que aconseja un grupo de expertos o un organismo público.',
  'level.review': 'Muchos estudios de una misma pregunta, vistos en conjunto.',
  'level.trial': 'Dos o más formas de cuidado, comparadas entre sí.',
  'level.study': 'Lo que se vio, se midió o se preguntó.',
  'level.expert': 'Lo que escribieron o acordaron quienes conocen el tema.',
  'level.case': 'Lo que le pasó a una persona, o a unas pocas.',
  'level.textbook': 'Lo que dicen los libros y los textos de enseñanza.',
  'level.page': 'Páginas de consultorios, organismos públicos y otros.',
  'level.general': 'Lo que aprenden los profesionales de salud. Aquí no hay un estudio detrás.',
};
