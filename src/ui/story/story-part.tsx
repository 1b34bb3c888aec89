import type { PlaceId, Side } from '#src/anatomy/places.ts';
import type { StoryPart } from '#src/content/chapters.ts';
import { AfterChoices } from './after-choices.tsx';
import { AfterGraph } from './after-graph.tsx';
import { AimChoice, CareChoice } from './care-choice.tsx';
import { CauseChoice } from './cause-choice.tsx';
import { KnotTools } from './knot-tools.tsx';
import { NeedlePath } from './needle-path.tsx';
import { SpotChoice } from './spot-choice.tsx';
import { StoryTold } from './story-told.tsx';
import './story.css';

interface StoryPartProps {
  readonly part: StoryPart;
  readonly place: PlaceId;
  readonly side: Side;
}

/** One part of the story in the panel. */
export function StoryPartView({ part, place, side }: StoryPartProps): React.JSX.Element {
  switch (part) {
    case 'cause':
      return (
        <>
          <CauseChoice />
          <SpotChoice place={place} side={side} />
          <KnotTools />
          <StoryTold place={place} />
        </>
      );
    case 'care':
      return (
        <>
          <CareChoice />
          <NeedlePath place={place} side={side} />
          <AimChoice />
          <StoryTold place={place} />
        </>
      );
    case 'after':
      return (
        <>
          <CareChoice />
          <AfterGraph />
          <AfterChoices />
          <StoryTold place={place} />
        </>
      );
  }
}
