import { useStore } from 'zustand';
import { SKIN_TONES, type SkinToneIndex } from '#src/appearance/skin-tones.ts';
import { message } from '#src/content/messages.ts';
import { appStore } from '#src/state/store.ts';
import './skin-tones.css';

/** Five colours of skin to choose from. Shown beside the layers where the skin is whole. */
export function SkinTones(): React.JSX.Element {
  const chosen = useStore(appStore, (state) => state.skinTone);
  return (
    <fieldset className="skin-tones">
      <legend className="visually-hidden">{message('tone.label')}</legend>
      {SKIN_TONES.map(({ css }, index) => (
        <label key={css}>
          <input
            type="radio"
            name="skin-tone"
            aria-label={message('tone.name', { number: index + 1, count: SKIN_TONES.length })}
            checked={chosen === index}
            onChange={() => appStore.getState().setSkinTone(index as SkinToneIndex)}
          />
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <circle cx="16" cy="16" r="15" fill={css} />
          </svg>
        </label>
      ))}
    </fieldset>
  );
}
