import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { loadWords, type GroupId } from '#src/content/words.ts';
import { afterWords } from './after-words.ts';

interface LazyPartOptions {
  /** Words that it shows, besides those of the interface. */
  readonly words?: readonly GroupId[];
  /** Waits until the words of the page stand: on a slow line it must not share it with them. */
  readonly patient?: boolean;
}

/** A part of the page that comes, with its words, when it is first shown. When either does not arrive, `instead` stands there. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: ComponentType<Props>,
  { words = [], patient = false }: LazyPartOptions = {},
): LazyExoticComponent<ComponentType<Props>> {
  const fetchAll = (): Promise<{ default: ComponentType<Props> }> =>
    Promise.all([load(), loadWords(...words)]).then(
      ([part]) => ({ default: part }),
      () => ({ default: instead }),
    );
  return lazy(patient ? afterWords(fetchAll) : fetchAll);
}
