import { Suspense } from 'react';
import { useStore } from 'zustand';
import { newVersionStore } from '#src/state/new-version.ts';
import { lazyPart } from './lazy-part.tsx';

/** Comes when there is a newer version; when it does not, the next visit has it. */
const UpdateLine = lazyPart(() => import('./update-line.tsx'), ({ UpdateLine }) => UpdateLine, () => null);

/** Where a panel says that a newer version is there. */
export function UpdatePlace(): React.JSX.Element | null {
  const newer = useStore(newVersionStore, (state) => state.takeOver !== null);
  return newer ? (
    <Suspense fallback={null}>
      <UpdateLine />
    </Suspense>
  ) : null;
}
