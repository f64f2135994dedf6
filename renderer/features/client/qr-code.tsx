// An address as a QR code, drawn by this machine: dark squares on white, whatever the studio looks like.
import { encodeQR } from 'qr';

/** Squares of quiet around it: https://www.qrcode.com/en/howto/code.html */
const QUIET = 4;

export function QrCode({ address, label }: { address: string; label: string }) {
  const rows = encodeQR(address, 'raw', { border: QUIET });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');

  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
