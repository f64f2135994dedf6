// `sitewright hosts`: where a site can go, what each has to be told, and which are connected.
import { fieldsOf } from '../publishing/host-settings.ts';
import { HOSTS, type RegisteredHost } from '../publishing/registry.ts';
import { publishWords, withPublishing } from './publish-words.ts';

/** @returns the exit code */
export async function hostsCommand(typed: readonly string[]): Promise<number> {
  const { json } = publishWords(typed);

  return withPublishing(async ({ studio }) => {
    const accounts = new Map((await (await studio.publishing()).connections()).map(({ host, account }) => [host, account]));
    const views = HOSTS.map((each) => viewOf(each, accounts.get(each.id)));
    console.log(json ? JSON.stringify(views) : views.map(textOf).join('\n\n'));
    return 0;
  });
}

function viewOf({ id, host: { name, purpose, schema, token } }: RegisteredHost, account: string | undefined) {
  return { id, name, purpose, account, settings: fieldsOf(schema), token };
}

function textOf({ id, name, purpose, account, settings, token }: ReturnType<typeof viewOf>): string {
  const fields = settings.map(
    ({ key, label, hint, isOptional }) => `      ${key}${isOptional ? ' (may be left out)' : ''}: ${label}. ${hint}`,
  );
  return [
    `  ${id}  ${name}${account === undefined ? '' : `, connected as ${account}`}`,
    `      ${purpose}`,
    ...(token ? [`      Token: ${token.page}`, `      It has to allow: ${token.rights.join(', ')}`] : []),
    ...fields,
  ].join('\n');
}
