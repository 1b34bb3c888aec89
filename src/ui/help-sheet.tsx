import { message } from '#src/content/messages.ts';
import { emergencyText, redFlags, type RedFlagLevel } from '#src/content/red-flags.ts';
import { Sheet } from './sheet.tsx';

const LEVELS = [
  ['now', 'help.urgent'],
  ['today', 'help.today'],
  ['soon', 'help.soon'],
] as const satisfies readonly (readonly [RedFlagLevel, string])[];

/** Warning signs, most urgent first. It never says that all is well. */
export function HelpSheet(): React.JSX.Element {
  return (
    <Sheet title={message('help.title')}>
      <p className="stop" role="note">
        {emergencyText}
      </p>
      {LEVELS.map(([level, key]) => {
        const flags = redFlags.filter((flag) => flag.level === level);
        if (flags.length === 0) return null;
        return (
          <section key={level}>
            <h2>{message(key)}</h2>
            {flags.map((flag) => (
              <div key={flag.id} className="stretch">
                <ul className="bullets">
                  {flag.questions.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ul>
                <p className="text">
                  <strong>{flag.action}</strong>
                </p>
                <p className="note">{flag.why}</p>
              </div>
            ))}
          </section>
        );
      })}
    </Sheet>
  );
}
