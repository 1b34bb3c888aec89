import { CalendarCheck, Phone } from 'lucide-react';
import { useEffect, useState } from 'react';
import { message } from '#src/content/messages.ts';
import { useClinic } from './use-clinic.ts';
import './booking.css';

/** How to reach the clinic that this copy of the page belongs to. Nothing where it belongs to none. */
export function Booking(): React.JSX.Element | null {
  const { name, phone, link, logo: file } = useClinic();
  const [logo, setLogo] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    if (!file) return undefined;
    import('#src/state/clinic-logo.ts')
      .then(({ logoToShow }) => logoToShow(file))
      .then(
        (found) => {
          if (!gone) setLogo(found);
        },
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [file]);
  if (!phone && !link) return null;
  return (
    <section className="booking">
      {logo ? <img className="clinic-logo" src={logo} alt={name ?? ''} /> : null}
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
