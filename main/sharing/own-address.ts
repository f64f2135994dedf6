// Where this machine is on the network it shares with the phones around it.
import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Networks of homes and offices: https://www.rfc-editor.org/rfc/rfc1918 */
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** @returns an IPv4 address; undefined where there is no network */
export function ownAddress(interfaces: Interfaces): string | undefined {
  const known = Object.values(interfaces).flatMap((addresses) => addresses ?? []);
  const reached = known.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
  return reached.find((address) => PRIVATE.test(address)) ?? reached[0];
}
