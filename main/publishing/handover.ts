// The sheet a client is given: what they own, where it is, and how to leave.
import { escapeXml } from '../../agents/assets/escape.ts';

export interface HandoverSheet {
  name: string;
  at: Date;
  places: { host: string; account: string; url?: string | undefined; published: Date }[];
  files: number;
}

export function handoverHtml({ name, at, places, files }: HandoverSheet): string {
  const rows = places.map(
    ({ host, account, url, published }) =>
      `<tr><td>${escapeXml(host)}</td><td>${escapeXml(account)}</td><td>${url === undefined ? '' : escapeXml(url)}</td><td>${day(published)}</td></tr>`,
  );

  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(name)}: what you own</title>
<style>
body { max-width: 44rem; margin: 3rem auto; padding: 0 1.5rem; color: #1d2226; background: #fff; font: 1rem/1.5 'Helvetica Neue', Arial, sans-serif }
h1 { font-size: 2rem; line-height: 1.1; letter-spacing: -0.02em } h2 { margin-top: 2.25rem; font-size: 1.125rem }
table { width: 100%; border-collapse: collapse } th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-top: 1px solid #d5d8d6; text-align: left; vertical-align: top; overflow-wrap: anywhere }
li { margin-block: 0.375rem }
</style></head><body>
<h1>${escapeXml(name)}: what you own</h1>
<p>As of ${day(at)}. The site is ${files} plain files. It needs no program of ours to be shown, changed or moved.</p>
<h2>Where it is</h2>
${rows.length === 0 ? '<p>It has not been published yet.</p>' : `<table><thead><tr><th>Host</th><th>Account</th><th>Address</th><th>Since</th></tr></thead><tbody>${rows.join('')}</tbody></table>`}
<h2>What is yours</h2>
<ul>
<li>All words, pictures and files of the site.</li>
<li>The account at the host, and with it every earlier version that it keeps.</li>
<li>The domain. Keep the access to whoever registered it; nobody else needs it.</li>
<li>What visitors wrote into the form, where the host keeps it.</li>
</ul>
<h2>How to leave</h2>
<ol>
<li>Ask for the zip of the site, or download it from the host.</li>
<li>Unpack it on any web server. <code>index.html</code> is the first page, <code>404.html</code> the one for lost visitors; <code>_headers</code> and <code>_redirects</code> say the rest.</li>
<li>Let the domain lead there. Leave its records for mail as they are.</li>
<li>Revoke the token that was given to us, in the account at the host, and change its password.</li>
</ol>
</body></html>
`;
}

function day(date: Date): string {
  return date.toLocaleDateString('en-GB', { dateStyle: 'long' });
}
