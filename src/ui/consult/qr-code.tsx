import { useMemo } from 'react';
import { encode } from 'uqr';

/** A QR code as one path, with its quiet zone of four. Dark on light whatever the theme. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): React.JSX.Element {
  const { size, d } = useMemo(() => {
    const { data } = encode(text, { ecc: 'M', border: 4 });
    const cells = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: data.length, d: cells.join('') };
  }, [text]);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={d} />
    </svg>
  );
}
