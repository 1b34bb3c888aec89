import type { UnitId } from '#src/anatomy/places.ts';
import type { Block, Chapter, Claim, PlaceText } from './chapters.ts';
import { claims, type ClaimFacts, type ClaimId } from './claims.ts';
import { message } from './messages.ts';
import type { ContextWords, UnitWords } from './place-words.ts';
import { STRATEGIES } from './strategies.ts';
import { unitFacts } from './unit-facts.ts';
import { wordsOf } from './words.ts';

/** A claim in the present language. */
export function claimOf(id: ClaimId): Claim {
  const { evidence, sources }: ClaimFacts = claims[id];
  return { ...wordsOf('chapters').claims[id], evidence, sources };
}

const claim = (id: ClaimId): Block => ({ kind: 'claim', claim: claimOf(id) });
const heading = (text: string): Block => ({ kind: 'heading', text });

/** One lead for a structure that is named but has no story of its own. */
export function contextText({ does, everyday }: ContextWords): PlaceText {
  const blocks: readonly Block[] = [
    { kind: 'lead', text: does },
    { kind: 'text', text: everyday },
  ];
  return { chapters: { meet: { id: 'meet', blocks } } };
}

/** All six chapters of a muscle, in the present language. Needs the words of the group `chapters`. */
export function unitText(unit: UnitId, words: UnitWords): PlaceText {
  return {
    chapters: {
      meet: meet(words),
      knot: knot(unit, words),
      release: release(unit, words),
      after: after(unit, words),
      stretch: stretch(unit, words),
      prevent: prevent(unit, words),
    },
  };
}

/** What it does and how it feels when it is tight. */
function meet({ does, everyday, feels }: UnitWords): Chapter {
  const said = wordsOf('chapters').shared;
  return {
    id: 'meet',
    blocks: [{ kind: 'lead', text: does }, { kind: 'text', text: everyday }, heading(said['meet.tight']), { kind: 'text', text: feels }],
  };
}

/** How a knot forms in this muscle, what it pulls on and where it is felt. */
function knot(unit: UnitId, { causes, neighbours, often, sometimes, felt }: UnitWords): Chapter {
  const said = wordsOf('chapters').shared;
  const pattern = claimOf('pattern');
  return {
    id: 'knot',
    title: said['knot.title'],
    blocks: [
      { kind: 'lead', text: said['knot.lead'] },
      { kind: 'story', part: 'cause' },
      heading(said['knot.causes']),
      { kind: 'list', items: causes },
      claim('strip'),
      claim('spot'),
      { kind: 'pull', neighbours },
      claim('guard'),
      heading(said['pattern.title']),
      { kind: 'pain-areas', often, sometimes },
      { kind: 'claim', claim: { ...pattern, sources: [...unitFacts[unit].pain, ...pattern.sources] } },
      { kind: 'note', text: message('model.note') },
    ],
    felt,
  };
}

/** What can be done, gentle ways first; the needle only after the warning signs. */
function release(unit: UnitId, { gentle, close }: UnitWords): Chapter {
  const said = wordsOf('chapters').shared;
  const { near, needle } = unitFacts[unit];
  return {
    id: 'release',
    title: said['release.title'],
    blocks: [
      { kind: 'help-link' },
      { kind: 'lead', text: said['release.lead'] },
      { kind: 'story', part: 'care' },
      { kind: 'list', items: gentle },
      claim('gentle-first'),
      claim('eases-anyway'),
      heading(said['release.needle']),
      { kind: 'text', text: said['release.needle.text'] },
      claim(needle),
      claim('medicine'),
      { kind: 'stop', title: said['release.close'], items: [close] },
      claim(near),
      claim('harm'),
      heading(said['release.tell']),
      { kind: 'list', items: said['release.tell.items'] },
      { kind: 'route' },
      { kind: 'note', text: message('model.note') },
    ],
  };
}

/** Hours to weeks after care. The same for every muscle but for what is special to this one. */
function after(unit: UnitId, { care }: UnitWords): Chapter {
  const said = wordsOf('chapters').shared;
  return {
    id: 'after',
    title: said['after.title'],
    blocks: [
      { kind: 'lead', text: said['after.lead'] },
      { kind: 'story', part: 'after' },
      { kind: 'stop', title: said['after.now'], items: said[unitFacts[unit].lung ? 'after.now.lung' : 'after.now.other'] },
      { kind: 'stop', title: said['after.today'], items: said['after.today.items'] },
      heading(said['after.needle']),
      { kind: 'timeline', steps: said['after.steps'] },
      { kind: 'text', text: care },
      claim('usual-advice'),
      claim('sore-after'),
      claim('two-days'),
      { kind: 'note', text: message('model.note') },
    ],
  };
}

/** The stretches of a muscle. */
function stretch(unit: UnitId, words: UnitWords): Chapter {
  const said = wordsOf('chapters').shared;
  return {
    id: 'stretch',
    title: said['stretch.title'],
    blocks: [
      { kind: 'lead', text: words.stretch },
      { kind: 'stop', title: said['stretch.stop'], items: said['stretch.stop.items'] },
      ...unitFacts[unit].stretches.map((id): Block => ({ kind: 'stretch', id })),
    ],
  };
}

/** How to keep it away, and when to see someone. */
function prevent(unit: UnitId, { habits, mimics }: UnitWords): Chapter {
  const { shared: said, strategies } = wordsOf('chapters');
  // a study of office workers' necks says nothing about a low back
  const holds = (id: ClaimId): boolean => !(id === 'neck-stretches' && unitFacts[unit].lowBack);
  return {
    id: 'prevent',
    title: said['prevent.title'],
    blocks: [
      { kind: 'lead', text: said['prevent.lead'] },
      heading(said['prevent.here']),
      { kind: 'list', items: habits },
      heading(said['prevent.ways']),
      { kind: 'text', text: said['prevent.ways.lead'] },
      { kind: 'strategies', strategies: STRATEGIES.map(({ id, claims: held }) => ({ id, ...strategies[id], claims: held.filter(holds).map(claimOf) })) },
      { kind: 'summary', title: said['prevent.summary'], items: said['prevent.summary.items'] },
      heading(said['prevent.see']),
      { kind: 'text', text: said['prevent.see.text'] },
      { kind: 'list', items: mimics },
      { kind: 'teach-back' },
      { kind: 'booking' },
      { kind: 'help-link' },
    ],
  };
}
