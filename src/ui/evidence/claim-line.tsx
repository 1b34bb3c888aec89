import type { ClaimId } from '#src/content/claims.ts';
import { claimOf } from '#src/content/unit-chapters.ts';
import { EvidenceBadge } from '../evidence-badge.tsx';

/** One claim with how sure we are of it. */
export function ClaimLine({ id }: { readonly id: ClaimId }): React.JSX.Element {
  const claim = claimOf(id);
  return (
    <div className="claim">
      <p>{claim.text}</p>
      <EvidenceBadge {...claim} />
    </div>
  );
}
