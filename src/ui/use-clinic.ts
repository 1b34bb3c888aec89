import { useEffect, useState } from 'react';
import type { Clinic } from '#src/content/clinic.ts';
import { clinicOfPage } from '#src/state/clinic-file.ts';

/** The clinic that this copy of the page belongs to; nothing until its file has come, and where there is none. */
export function useClinic(): Clinic {
  const [clinic, setClinic] = useState<Clinic>({});
  useEffect(() => {
    let gone = false;
    void clinicOfPage().then((found) => {
      if (!gone) setClinic(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  return clinic;
}
