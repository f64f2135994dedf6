// Keys and passwords in the files of a site, by secretlint and by their shape.
import type { SiteUnderGrade } from './site-under-grade.ts';

export interface Secret {
  file: string;
  line: number;
  /** What kind of key, without the key itself. */
  what: string;
}

const TEXT_FILE = /\.(?:html?|m?js|css|json|txt|xml|ya?ml|map|ts|env|conf|ini|md|webmanifest|svg)$|(?:^|\/)\.env[^/]*$/i;
const LARGEST_FILE_BYTES = 1_500_000;

/** A name that speaks of a secret, and a long value. */
const ASSIGNED =
  /\b(?:api[_-]?key|secret(?:[_-]?key)?|passwd|password|(?:access|auth)[_-]?token)\b["']?\s*[:=]\s*["']([\w\-+/=]{16,})["']/gi;
/** Keys whose shape alone tells whose they are. */
const SHAPED = /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\b[rs]k_live_[0-9a-zA-Z]{20,}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----/g;

export async function secretsIn(site: SiteUnderGrade): Promise<Secret[]> {
  const files = site.files.filter((file) => TEXT_FILE.test(file));
  const found: Secret[] = [];

  for (const file of files) {
    const bytes = await site.read(file);
    if (bytes.length > LARGEST_FILE_BYTES) continue;

    const text = bytes.toString('utf8');
    found.push(...(await byRules(file, text)), ...byShape(file, text));
  }

  const once = new Map(found.map((secret) => [`${secret.file}:${secret.line}`, secret]));
  return [...once.values()];
}

async function byRules(file: string, content: string): Promise<Secret[]> {
  const [{ lintSource }, preset] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const { messages } = await lintSource({
    source: { content, filePath: `/${file}`, ext: file.replace(/^.*(?=\.)/, ''), contentType: 'text' },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: preset.creator }] },
      maskSecrets: true,
    },
  });
  return messages.map(({ ruleId, loc }) => ({
    file,
    line: loc.start.line,
    what: ruleId.replace(/^.*secretlint-rule-/, '').replaceAll('-', ' '),
  }));
}

function byShape(file: string, text: string): Secret[] {
  const shaped = Array.from(text.matchAll(SHAPED), ({ index }) => ({ index, what: 'key of a service' }));
  const assigned = Array.from(text.matchAll(ASSIGNED), ({ index, 1: value = '' }) => ({ index, value }))
    .filter(({ value }) => entropyOf(value) > 3.5)
    .map(({ index }) => ({ index, what: 'key or password' }));

  return [...shaped, ...assigned].map(({ index, what }) => ({ file, line: text.slice(0, index).split('\n').length, what }));
}

/** In bits a character, by Shannon; words stay below 3.5, random keys above. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
