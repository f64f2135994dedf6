import { expect, test } from 'vitest';
import { withJoinedAddresses } from './joined-address.ts';

test.each([
  [
    ['Hafenstraße 11', '94469 Deggendorf', 'Tel. 0991 555 060'],
    ['Hafenstraße 11, 94469 Deggendorf', 'Tel. 0991 555 060'],
  ],
  [['Bahnhofstr. 7', '6850 Dornbirn'], ['Bahnhofstr. 7, 6850 Dornbirn']],
  [['14 Call Lane', 'Leeds LS1 6DN'], ['14 Call Lane, Leeds LS1 6DN']],
  [['14 Call Lane', 'Leeds', 'LS1 6DN'], ['14 Call Lane, Leeds LS1 6DN']],
  [['14 Call Lane,', 'Leeds,', 'LS1 6DN'], ['14 Call Lane, Leeds LS1 6DN']],
])('%j is read as %j', (lines, joined) => {
  expect(withJoinedAddresses(lines)).toEqual(joined);
});

test.each([[['Stellplatz 12', '1500 Euro im Jahr']], [['14 Call Lane', 'Leeds', 'Ring us']], [['Hofer', '4020 Linz']]])(
  '%j stay apart',
  (lines) => {
    expect(withJoinedAddresses(lines)).toEqual(lines);
  },
);
