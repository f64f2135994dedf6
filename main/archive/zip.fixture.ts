// Builds zips byte by byte, so that each of them can lie in its own way.
import { crc32, deflateRawSync } from 'node:zlib';

export interface CraftedEntry {
  name: string;
  content: Buffer | string;
  isPacked?: boolean;
  /** What the headers say instead of the truth. */
  says?: { bytes?: number; localName?: string; attributes?: number; flags?: number; at?: number };
}

/** @param after bytes between the last entry and the directory */
export function craftZip(entries: readonly CraftedEntry[], after = ''): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;

  for (const { name, content, isPacked = false, says = {} } of entries) {
    const plain = Buffer.from(content);
    const packed = isPacked ? deflateRawSync(plain) : plain;
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(says.flags ?? 0, 6);
    header.writeUInt16LE(isPacked ? 8 : 0, 8);
    header.writeUInt32LE(crc32(plain), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(says.bytes ?? plain.length, 22);
    header.writeUInt16LE(Buffer.byteLength(says.localName ?? name), 26);
    const local = Buffer.concat([header, Buffer.from(says.localName ?? name), packed]);

    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    header.copy(central, 6, 4, 30);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt16LE(0, 30);
    central.writeUInt32LE(says.attributes ?? 0, 38);
    central.writeUInt32LE(says.at ?? at, 42);
    directory.push(central, Buffer.from(name));
    locals.push(local);
    at += local.length;
  }

  const head = Buffer.concat([...locals, Buffer.from(after)]);
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(head.length, 16);
  return Buffer.concat([head, list, end]);
}
