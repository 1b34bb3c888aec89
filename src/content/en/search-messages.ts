/** What the search field says, as ICU messages. */
export const searchMessages = {
  'field': 'Name, or where it hurts',
  'example': 'neck, after sitting, traps',
  'clear': 'Clear the search',
  'count': '{count, plural, one {# result} other {# results}}',
  'none': 'Nothing found. Try another word, or choose from the list.',
  'vague': 'Add where you feel it, like “neck” or “hip”.',
  'note': 'Many muscles can feel alike. This explains. It does not diagnose.',
} as const;
