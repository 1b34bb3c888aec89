import type { searchMessages as english } from '../en/search-messages.ts';
import type { Translation } from '../translation.ts';

/** What the search field says in Spanish, as ICU messages. */
export const searchMessages: Translation<typeof english> = {
  'field': 'Nombre, o dónde le duele',
  'example': 'cuello, al sentarse, trapecio',
  'clear': 'Borrar la búsqueda',
  'count': '{count, plural, one {# resultado} other {# resultados}}',
  'none': 'No se encontró nada. Pruebe otra palabra, o elija de la lista.',
  'vague': 'Diga también dónde lo siente, como “cuello” o “cadera”.',
  'note': 'Muchos músculos se pueden sentir parecido. Esto es para explicar. No da un diagnóstico.',
};
