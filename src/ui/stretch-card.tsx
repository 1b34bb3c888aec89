import { message } from '#src/content/messages.ts';
import { stretches, type StretchId } from '#src/content/stretches.ts';
import { EvidenceBadge } from './evidence-badge.tsx';

/** One stretch: steps, how long, care, the easier version. */
export function StretchCard({ id }: { readonly id: StretchId }): React.JSX.Element | null {
  const stretch = stretches.get(id);
  if (!stretch) return null;
  return (
    <article className="stretch">
      <h2>{stretch.name}</h2>
      <p className="tag">{message(`stretch.position.${stretch.position}`)}</p>
      <ol className="numbered">
        {stretch.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl>
        <dt>{message('stretch.feel')}</dt>
        <dd>{stretch.feel}</dd>
        <dt>{message('stretch.dose')}</dt>
        <dd>{stretch.dose}</dd>
        {stretch.cautions.length > 0 ? (
          <>
            <dt>{message('stretch.cautions')}</dt>
            {stretch.cautions.map((caution) => (
              <dd key={caution}>{caution}</dd>
            ))}
          </>
        ) : null}
        <dt>{message('stretch.easier')}</dt>
        <dd>{stretch.easier}</dd>
      </dl>
      <EvidenceBadge evidence={stretch.evidence} dispute={stretch.dispute} sources={stretch.sources} />
    </article>
  );
}
