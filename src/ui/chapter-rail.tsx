import { CHAPTER_IDS, type ChapterId } from '#src/content/chapters.ts';
import { message } from '#src/content/messages.ts';
import { formatAddress } from '#src/state/address.ts';
import { appStore } from '#src/state/store.ts';
import { ChapterIcon } from './icons.tsx';
import { goToChapter } from './tell-story.ts';

/** The steps of a place; a chapter without text is absent. Links, so that they can be copied and opened apart. */
export function ChapterRail({ chapters, current }: { readonly chapters: readonly ChapterId[]; readonly current: ChapterId }): React.JSX.Element {
  const at = CHAPTER_IDS.indexOf(current);
  return (
    <nav className="rail" aria-label={message('chapters.label')}>
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter}>
            <a
              href={formatAddress({ ...appStore.getState().address, chapter, show: null })}
              aria-current={chapter === current ? 'step' : undefined}
              className={CHAPTER_IDS.indexOf(chapter) < at ? 'done' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey) return;
                event.preventDefault();
                goToChapter(chapter);
              }}
            >
              <ChapterIcon chapter={chapter} />
              <span>{message(`chapter.${chapter}`)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
