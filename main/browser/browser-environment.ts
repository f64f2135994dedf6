// The variables a browser is started with: those of this program without
// its keys, which it has no use for and might write into a crash dump.

/** What keys and the like are called by us and by others. */
const SECRET = /KEY|TOKEN|SECRET|PASS|CREDENTIAL|AUTH|DATABASE_URL/iu;

/** @returns those whose names promise no secret */
export function withoutSecrets(environment: Readonly<NodeJS.ProcessEnv>): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !SECRET.test(name) || name === 'XAUTHORITY'));
}
