// The field of fonts: names of families, and the client's own files with what they are for.
import { FontWish, type BriefInput } from '../site/brief.ts';
import type { Place } from './place.ts';
import { fieldsOf, isRecord, lineOf, listOf, meaningOf, termsOf } from './values.ts';

type Fonts = Pick<BriefInput, 'fonts' | 'fontFiles'>;

const FILE = /\.(?:woff2?|ttf|otf|ttc)$/iu;
const SHAPE = { file: 'file src path url', use: 'use for role' };

/** `"Fraunces"`, `"brand.woff2"`, `{ "file": "brand.woff2", "use": "headings" }`. */
export function fontsOf(value: unknown, place: Place): Fonts {
  const isFile = (item: unknown) => isRecord(item) && Object.keys(item).some((key) => meaningOf(key, SHAPE) === 'file');
  const items = listOf(value);
  const names = termsOf(
    items.filter((item) => !isFile(item)),
    place,
  );
  const files = items.filter(isRecord).filter(isFile);

  const fontFiles = [
    ...names.filter((name) => FILE.test(name)).map((file) => ({ file })),
    ...files.flatMap((item) => fontFileOf(item, place) ?? []),
  ];
  return { fonts: names.filter((name) => !FILE.test(name)), ...(fontFiles.length > 0 && { fontFiles }) };
}

function fontFileOf(item: Record<string, unknown>, place: Place): NonNullable<Fonts['fontFiles']>[number] | undefined {
  const fields = fieldsOf(item, place, SHAPE);
  const file = lineOf(fields.file, place);
  const use = FontWish.safeParse(lineOf(fields.use, place)?.toLowerCase());
  return file === undefined ? undefined : { file, ...(use.success && { use: use.data }) };
}
