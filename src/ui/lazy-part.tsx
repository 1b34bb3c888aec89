import { lazy, useEffect, useState, type ComponentType, type FunctionComponent } from 'react';
import { fetchModule } from '#src/content/fetch-module.ts';
import { loadWords, type GroupId } from '#src/content/words.ts';
import { afterWords } from './after-words.ts';

interface LazyPartOptions {
  /** Words that it shows, besides those of the interface. */
  readonly words?: readonly GroupId[];
  /** Waits until the words of the page stand: on a slow line it must not share it with them. */
  readonly patient?: boolean;
}

/**
 * A part of the page that comes, with its words, when it is first shown. When either does not arrive, `instead` stands
 * there; the next time that the part is shown, it is asked for anew.
 *
 * @param load the module @param pick the part of it
 */
export function lazyPart<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props> | Promise<ComponentType<Props>>,
  instead: ComponentType<Props>,
  { words = [], patient = false }: LazyPartOptions = {},
): FunctionComponent<Props> {
  let missed = false;
  const Instead = instead;
  /** Once it goes, the next one tries again: not sooner, or a part that is away would be asked for without end. */
  function Missed(props: Props): React.JSX.Element {
    useEffect(
      () => () => {
        missed = true;
      },
      [],
    );
    return <Instead {...props} />;
  }
  const fetchAll = async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      const [part] = await Promise.all([fetchModule(load).then(pick), loadWords(...words)]);
      return { default: part };
    } catch (error) {
      console.warn('A part of the page did not arrive', error);
      return { default: Missed };
    }
  };
  const ask = () => lazy(patient ? afterWords(fetchAll) : fetchAll);
  let asked = ask();
  return function LazyPart(props: Props): React.JSX.Element {
    const [Part] = useState(() => {
      if (missed) asked = ask();
      missed = false;
      return asked;
    });
    return <Part {...props} />;
  };
}
