import { message } from '#src/content/messages.ts';
import { emergencyText, RED_FLAG_LEVELS, redFlags } from '#src/content/red-flags.ts';
import { Sheet } from './sheet.tsx';

/** Warning signs, most urgent first. It never says that all is well. */
export function HelpSheet(): React.JSX.Element {
  return (
    <Sheet title={message('help.title')}>
      <p className="stop" role="note">
        {emergencyText()}
      </p>
      {RED_FLAG_LEVELS.map((level) => {
        const flags = redFlags().filter((flag) => flag.level === level);
        if (flags.length === 0) return null;
        return (
          <section key={level}>
            <h2>{message(`help.${level}`)}</h2>
            {flags.map((flag) => (
              <div key={flag.id} className="stretch">
                <ul className="bullets">
                  {flag.questions.map((question) => (
                    <li key={question.id}>{question.text}</li>
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
