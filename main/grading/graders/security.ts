// What strangers could make use of: keys left in files, content without encryption, code from elsewhere, files that are not for readers.
import { defineSiteGrader, type Seen, type Verdict } from '../grader.ts';
import type { Element } from '../document/document.ts';
import { inside } from '../document/names.ts';
import { headersOf } from '../host-headers.ts';
import { advice, at, doubt, fault, ofFaults, ofMany } from '../judging.ts';
import { secretsIn } from '../secrets.ts';
import type { PageUnderGrade, SiteUnderGrade } from '../site-under-grade.ts';

/** Elements that load what they name, and by which attribute. */
const LOADS: Readonly<Record<string, string>> = {
  img: 'src',
  script: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  embed: 'src',
  object: 'data',
  link: 'href',
};
const LOADING_LINKS = /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/i;

/** Files that their maker needs and their readers do not. */
const NOT_FOR_READERS =
  /(?:^|\/)(?:\.env[^/]*|\.htpasswd|\.npmrc|\.DS_Store|Thumbs\.db|id_rsa|wp-config\.php|[^/]+\.(?:bak|old|orig|swp|sql|sqlite|log|pem|key)|[^/]+~)$/i;
const GIVES_AWAY = /(?:^|\/)(?:\.env[^/]*|\.htpasswd|id_rsa|[^/]+\.(?:sql|sqlite|pem|key))$/i;

interface Each {
  element: Element;
  page: PageUnderGrade;
}

export default defineSiteGrader({
  purpose: 'Looks for what strangers could make use of.',
  version: 1,
  audits: {
    secrets: { dimension: 'code', claim: 'No key or password stands in a file', weight: 10 },
    encrypted: { dimension: 'code', claim: 'Everything a page loads is encrypted', weight: 8 },
    forms: { dimension: 'code', claim: 'What readers write is sent encrypted', weight: 9 },
    handlers: { dimension: 'code', claim: 'No code stands in attributes', weight: 4 },
    integrity: { dimension: 'code', claim: 'Code from elsewhere cannot be changed unseen', weight: 5 },
    opener: { dimension: 'code', claim: 'Pages opened from here cannot steer this one', weight: 3 },
    policy: { dimension: 'code', claim: 'A policy says what the pages may load and run', weight: 5 },
    headers: { dimension: 'code', claim: 'The host is asked for the usual safe headers', weight: 3 },
    exposed: { dimension: 'code', claim: 'Only what is for readers is in the folder', weight: 7 },
  },

  german: {
    'No key or password stands in a file': 'Kein Schlüssel oder Passwort steht in einer Datei',
    'Everything a page loads is encrypted': 'Alles, was eine Seite lädt, ist verschlüsselt',
    'What readers write is sent encrypted': 'Was Leser schreiben, wird verschlüsselt gesendet',
    'No code stands in attributes': 'Kein Code steht in Attributen',
    'Code from elsewhere cannot be changed unseen': 'Code von anderswo kann nicht unbemerkt geändert werden',
    'Pages opened from here cannot steer this one': 'Von hier geöffnete Seiten können diese nicht lenken',
    'A policy says what the pages may load and run': 'Eine Richtlinie sagt, was die Seiten laden und ausführen dürfen',
    'The host is asked for the usual safe headers': 'Der Host wird um die üblichen sicheren Kopfzeilen gebeten',
    'Only what is for readers is in the folder': 'Im Ordner liegt nur, was für Leser ist',
    'A secret stands here for everyone to read ({}).': 'Hier steht ein Geheimnis für alle lesbar ({}).',
    'Take it out, and have it replaced: it is known now.': 'Herausnehmen und ersetzen lassen: Es ist nun bekannt.',
    '"{}" is loaded without encryption; browsers refuse it.': '„{}“ wird unverschlüsselt geladen; Browser verweigern es.',
    'Load it by https, or put it on the site.': 'Über https laden oder auf die Website legen.',
    'Code stands in an attribute, which a strict policy refuses.':
      'Code steht in einem Attribut, was eine strenge Richtlinie verweigert.',
    'Move it into a script.': 'In ein Skript verlegen.',
    'Code comes from "{}"; whoever owns that place can change it.':
      'Code kommt von „{}“; wem der Ort gehört, der kann ihn ändern.',
    'Put the file on the site, or give it an integrity attribute.':
      'Die Datei auf die Website legen oder ihr ein integrity-Attribut geben.',
    'The page opened here may steer this one.': 'Die hier geöffnete Seite kann diese lenken.',
    'Take "opener" out of rel.': '„opener“ aus rel nehmen.',
    'Send the form by https, and with method="post".': 'Das Formular über https und mit method="post" senden.',
    'What readers write is sent without encryption.': 'Was Leser schreiben, wird unverschlüsselt gesendet.',
    'The password is put into the address.': 'Das Passwort landet in der Adresse.',
    'No policy says what pages may load and run.': 'Keine Richtlinie sagt, was Seiten laden und ausführen dürfen.',
    'Send a Content-Security-Policy.': 'Eine Content-Security-Policy senden.',
    'The policy lets in {}.': 'Die Richtlinie lässt zu: {}.',
    'Name the places that scripts come from, and no more.': 'Die Orte nennen, von denen Skripte kommen, und nicht mehr.',
    'scripts from everywhere': 'Skripte von überall',
    'any script in the markup': 'jedes Skript im Quelltext',
    'words run as code': 'Worte als Code',
    'A usual safe header is not asked for.': 'Um eine übliche sichere Kopfzeile wird nicht gebeten.',
    'Send {}.': '{} senden.',
    'A file that is not for readers is in the folder.': 'Im Ordner liegt eine Datei, die nicht für Leser ist.',
    'Take it out before the site goes online.': 'Herausnehmen, bevor die Website online geht.',
    'A source map shows everyone how the code was written.': 'Eine Source Map zeigt allen, wie der Code geschrieben wurde.',
    'Leave it out, unless that is meant.': 'Weglassen, wenn es nicht gewollt ist.',
    'key of a service': 'Schlüssel eines Dienstes',
    'key or password': 'Schlüssel oder Passwort',
  },

  async grade(site) {
    const headers = await headersOf(site);
    const secrets = await secretsIn(site);
    const untold = { cannotTell: 'The site does not say which headers its host sends.' };

    return {
      ...markupVerdicts(site),
      secrets: ofFaults(
        secrets.map(({ what, file, line }) => ({
          ...fault(`A secret stands here for everyone to read (${what}).`, 'Take it out, and have it replaced: it is known now.'),
          place: { page: `/${file}`, line },
        })),
      ),
      policy: policyVerdict(headers, site),
      headers: headers ? ofFaults(missingHeaders(headers, site)) : untold,
      exposed: ofFaults(exposedFiles(site)),
    };
  },
});

function markupVerdicts({ pages }: SiteUnderGrade) {
  const all = pages.flatMap((page) => page.document.all.map((element): Each => ({ element, page })));
  const loading = all.filter((each) => loadedBy(each) !== undefined);
  const opening = all.filter(({ element }) => element.attributes['target'] === '_blank');
  const saying = (found: readonly Each[], seenOf: (each: Each) => Seen) =>
    found.map((each) => at(each.element, seenOf(each), each.page));

  const bare = saying(loading.filter(isBare), (each) =>
    fault(
      `"${loadedBy(each) ?? ''}" is loaded without encryption; browsers refuse it.`,
      'Load it by https, or put it on the site.',
    ),
  );
  const handlers = saying(all.filter(hasHandler), () =>
    doubt('Code stands in an attribute, which a strict policy refuses.', 'Move it into a script.'),
  );
  const unsealed = saying(loading.filter(isUnsealed), (each) =>
    doubt(
      `Code comes from "${loadedBy(each) ?? ''}"; whoever owns that place can change it.`,
      'Put the file on the site, or give it an integrity attribute.',
    ),
  );
  const steering = saying(opening.filter(isSteered), () =>
    fault('The page opened here may steer this one.', 'Take "opener" out of rel.'),
  );

  return {
    encrypted: ofMany(bare, loading.length),
    forms: formsVerdict(all),
    handlers: ofFaults(handlers),
    integrity: ofMany(unsealed, loading.length),
    opener: ofMany(steering, opening.length),
  };
}

function isBare(each: Each): boolean {
  return /^http:/i.test(loadedBy(each) ?? '');
}

function isSteered({ element }: Each): boolean {
  return (element.attributes['rel'] ?? '').split(/\s+/).includes('opener');
}

function loadedBy({ element: { name, attributes } }: Each): string | undefined {
  const attribute = LOADS[name];
  if (attribute === undefined || (name === 'link' && !LOADING_LINKS.test(attributes['rel'] ?? ''))) return undefined;
  return attributes[attribute];
}

function formsVerdict(all: readonly Each[]): Verdict {
  const forms = all.filter(({ element }) => element.name === 'form');

  return ofMany(
    forms.flatMap(({ element, page }) => {
      const { action = '', method = 'get' } = element.attributes;
      const hasPassword = inside(element).some(({ attributes }) => attributes['type'] === 'password');
      const fix = 'Send the form by https, and with method="post".';

      if (/^http:/i.test(action)) return [at(element, fault('What readers write is sent without encryption.', fix), page)];
      return hasPassword && method.toLowerCase() === 'get'
        ? [at(element, fault('The password is put into the address.', fix), page)]
        : [];
    }),
    forms.length,
  );
}

function hasHandler({ element }: Each): boolean {
  return Object.keys(element.attributes).some((name) => /^on[a-z]+$/.test(name));
}

/** Style sheets of Google Fonts differ from reader to reader and cannot be sealed. */
function isUnsealed(each: Each): boolean {
  const { name, attributes } = each.element;
  const isCode = name === 'script' || (name === 'link' && /stylesheet|modulepreload/i.test(attributes['rel'] ?? ''));
  const target = loadedBy(each) ?? '';
  return isCode && /^(?:https?:)?\/\//i.test(target) && !attributes['integrity'] && !/fonts\.(?:googleapis|bunny)\./.test(target);
}

function policyVerdict(headers: ReadonlyMap<string, string> | undefined, site: SiteUnderGrade): Verdict {
  const inMarkup = site.pages
    .flatMap(({ document }) => document.byName('meta'))
    .find(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy')?.attributes['content'];
  const policy = headers?.get('content-security-policy') ?? inMarkup;
  const place = { page: headers ? `/${site.files.includes('_headers') ? '_headers' : 'vercel.json'}` : '/' };

  if (policy === undefined) {
    if (!headers) return { cannotTell: 'The site does not say which headers its host sends.' };
    return ofFaults([{ ...doubt('No policy says what pages may load and run.', 'Send a Content-Security-Policy.'), place }]);
  }
  const weak = weaknessOf(policy);
  return ofFaults(
    weak === undefined
      ? []
      : [{ ...doubt(`The policy lets in ${weak}.`, 'Name the places that scripts come from, and no more.'), place }],
  );
}

/** https://www.w3.org/TR/CSP3/ */
function weaknessOf(policy: string): string | undefined {
  const directives = new Map(
    policy.split(';').map((each) => {
      const [name = '', ...values] = each.trim().split(/\s+/);
      return [name.toLowerCase(), values] as const;
    }),
  );
  const scripts = directives.get('script-src') ?? directives.get('default-src');
  if (!scripts) return 'scripts from everywhere';

  const isSealed = scripts.some((value) => /^'(?:nonce|sha\d+)-/.test(value));
  if (scripts.includes("'unsafe-inline'") && !isSealed) return 'any script in the markup';
  if (scripts.includes("'unsafe-eval'")) return 'words run as code';
  return scripts.some((value) => ['*', 'http:', 'https:', 'data:'].includes(value)) ? 'scripts from everywhere' : undefined;
}

function missingHeaders(headers: ReadonlyMap<string, string>, site: SiteUnderGrade): Seen[] {
  const place = { page: `/${site.files.includes('_headers') ? '_headers' : 'vercel.json'}` };
  const missing = [
    ...(headers.get('x-content-type-options')?.trim().toLowerCase() === 'nosniff' ? [] : ['X-Content-Type-Options: nosniff']),
    ...(headers.has('referrer-policy') ? [] : ['Referrer-Policy: strict-origin-when-cross-origin']),
  ];
  return missing.map((header) => ({ ...advice('A usual safe header is not asked for.', `Send ${header}.`), place }));
}

function exposedFiles({ files }: SiteUnderGrade): Seen[] {
  const hidden = files
    .filter((file) => NOT_FOR_READERS.test(file))
    .map((file) => {
      const words = ['A file that is not for readers is in the folder.', 'Take it out before the site goes online.'] as const;
      return { ...(GIVES_AWAY.test(file) ? fault(...words) : doubt(...words)), place: { page: `/${file}` } };
    });
  const maps = files
    .filter((file) => /\.(?:m?js|css)\.map$/.test(file))
    .map((file) => ({
      ...advice('A source map shows everyone how the code was written.', 'Leave it out, unless that is meant.'),
      place: { page: `/${file}` },
    }));
  return [...hidden, ...maps];
}
