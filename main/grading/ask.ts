// Asks for an address on another machine, as little and as shortly as can be.
import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';

const TIMEOUT_MS = 8000;

/** This machine and its own network: no page may have us knock there. */
const OWN_NETWORK = new BlockList();
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['0.0.0.0', 8],
] as const) {
  OWN_NETWORK.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['::ffff:0:0', 96],
] as const)
  OWN_NETWORK.addSubnet(net, bits, 'ipv6');

/** @returns the status, that of a redirect too, or 0 where nobody answers or nobody may be asked */
export async function askFor(address: string, signal: AbortSignal): Promise<number> {
  try {
    const { hostname } = new URL(address);
    const found = await lookup(hostname.replaceAll(/[[\]]/g, ''), { all: true });
    if (found.some(({ address: ip, family }) => OWN_NETWORK.check(ip, family === 6 ? 'ipv6' : 'ipv4'))) return 0;

    const { status } = await fetch(address, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    return status;
  } catch {
    signal.throwIfAborted();
    return 0;
  }
}
