/** Words of the sheet that says how we know, and what we do not. */
export const evidenceWords = {
  title: 'How we know, and what we don’t',
  lead: 'We read studies and guides, and mark how sure they make us. Where we do not know, we say so.',

  'jumps.label': 'Parts of this sheet',

  'marks.title': 'What the three marks mean',
  'mark.well-supported': 'Most studies or experts point the same way.',
  'mark.mixed': 'Studies are few or small, or they do not agree.',
  'mark.theory': 'An idea that may fit. It is not shown.',
  'marks.more': 'Tap a mark to see what is not settled, and who says so.',

  'open.title': 'What we do not know',
  'open.lead': 'Your pain is real. These points are still open.',

  'questions.title': 'Questions people ask',
  'group.knots': 'About knots',
  'group.needles': 'About shots and needles',
  'group.after': 'The time after',

  'sources.title': 'Where it comes from',
  'sources.lead': 'This is all that the app rests on, the newest first.',
  'sources.found': 'Of most, we saw the text or a summary. Some details may be from memory all the same.',
  'sources.recalled': '{count} of {total} are from memory. We saw no copy of them. They carry this mark:',
  'source.undated': 'No year',

  'kind.guideline': '{count, plural, one {# guideline} other {# guidelines}}',
  'kind.review': '{count, plural, one {# review of studies} other {# reviews of studies}}',
  'kind.trial': '{count, plural, one {# trial} other {# trials}}',
  'kind.study': '{count, plural, one {# study or survey} other {# studies and surveys}}',
  'kind.expert': '{count, plural, one {# expert view} other {# expert views}}',
  'kind.case': '{count, plural, one {# case report} other {# case reports}}',
  'kind.textbook': '{count, plural, one {# teaching text} other {# teaching texts}}',
  'kind.page': '{count, plural, one {# web page} other {# web pages}}',
  'kind.general': 'General knowledge',

  'level.guideline': 'What a group of experts or a public body advises.',
  'level.review': 'Many studies of one question, weighed as a whole.',
  'level.trial': 'Two or more kinds of care, set side by side.',
  'level.study': 'What was seen, measured or asked.',
  'level.expert': 'What people who know the field wrote or agreed on.',
  'level.case': 'What happened to one person, or to a few.',
  'level.textbook': 'What books and teaching texts say.',
  'level.page': 'Pages of clinics, public bodies and others.',
  'level.general': 'What clinicians are taught. No paper stands behind it here.',
} as const;
