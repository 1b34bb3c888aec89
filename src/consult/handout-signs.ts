import type { SignId } from '#src/content/consult-words.ts';
import type { RedFlagLevel } from '#src/content/red-flags.ts';

/** A line of the handout's lists, and the questions of the red flags that it stands for (`flag.number`). */
export interface HandoutSign {
  readonly id: SignId;
  readonly stands: readonly string[];
}

/**
 * Signs on every handout, whatever the plan says: also those of a needle, for a link may lose the line that tells of one.
 *
 * A sign stands at the most urgent level of what it stands for; a test holds every question of red-flags.ts to be here.
 *
 * @source clinical files: red flags; aftercare of a needle (face, faint, weak leg); stop rules of the neck (double vision, slurred words)
 */
export const HANDOUT_SIGNS: Readonly<Record<RedFlagLevel, readonly HandoutSign[]>> = {
  now: [
    { id: 'chest', stands: ['heart-lung.0', 'heart-lung.1', 'post-injection.0'] },
    { id: 'heart', stands: ['heart-lung.0'] },
    { id: 'tearing', stands: ['aaa.2'] },
    { id: 'belly', stands: ['aaa.0', 'aaa.1'] },
    { id: 'saddle', stands: ['cauda-equina.0', 'cauda-equina.3'] },
    { id: 'bladder', stands: ['cauda-equina.1'] },
    { id: 'weak', stands: ['cauda-equina.2', 'neuro-deficit.1'] },
    { id: 'clumsy', stands: ['neuro-deficit.0', 'neuro-deficit.2'] },
    { id: 'face', stands: [] },
    { id: 'crash', stands: ['fracture.0'] },
    { id: 'veryIll', stands: ['infection.0'] },
    { id: 'swelling', stands: ['post-injection.3'] },
    { id: 'faint', stands: [] },
    { id: 'numbing', stands: ['post-injection.3'] },
    { id: 'weakAfter', stands: ['post-injection.2'] },
  ],
  today: [
    { id: 'fever', stands: ['infection.0'] },
    { id: 'skin', stands: ['post-injection.1'] },
    { id: 'numb', stands: ['post-injection.2'] },
    { id: 'germs', stands: ['infection.1', 'infection.2'] },
    { id: 'fall', stands: ['fracture.0', 'fracture.1', 'fracture.2'] },
    { id: 'kidney', stands: ['kidney.0'] },
    { id: 'pregnant', stands: ['pregnancy.0'] },
  ],
  soon: [
    { id: 'cancer', stands: ['cancer.0', 'cancer.1'] },
    { id: 'night', stands: ['cancer.2'] },
    { id: 'age', stands: ['child-age.0'] },
  ],
};
