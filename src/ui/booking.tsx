import { CalendarCheck, Phone } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Clinic } from '#src/content/clinic.ts';
import { message } from '#src/content/messages.ts';
import { clinicOfPage } from '#src/state/clinic-file.ts';

/** How to reach the clinic that this copy of the page belongs to. Nothing where it belongs to none. */
export function Booking(): React.JSX.Element | null {
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
  const { name, phone, link } = clinic;
  if (!phone && !link) return null;
  return (
    <section className="booking">
      <h2>{name ? message('booking.title', { name }) : message('booking.title.plain')}</h2>
      {phone ? (
        <a className="button" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          <Phone aria-hidden="true" />
          {message('booking.call', { phone })}
        </a>
      ) : null}
      {link ? (
        <a className="button" href={link} rel="noreferrer">
          <CalendarCheck aria-hidden="true" />
          {message('booking.link')}
        </a>
      ) : null}
    </section>
  );
}
