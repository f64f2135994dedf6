// What publishing hosts refuse, in German: their own words stay as they are, what frames them is ours.
import type { Wordings } from '../../agents/site/in-other-words.ts';

const TOKEN = 'The token may have been revoked, or may not do this.';
const GERMAN_TOKEN = 'Das Token wurde vielleicht widerrufen oder darf das nicht.';
const AGAIN = 'Publish again: what is there already is not sent twice.';
const GERMAN_AGAIN = 'Veröffentlichen Sie noch einmal: Was schon dort ist, wird nicht zweimal gesendet.';

export const GERMAN_SAYINGS: Wordings = {
  [`{} says: {} ${TOKEN} Make one on {} that allows: {}. Then connect again (sitewright connect {}).`]: `{} sagt: {} ${GERMAN_TOKEN} Legen Sie auf {} eines an, das erlaubt: {}. Dann verbinden Sie noch einmal.`,
  [`{} says: {} ${TOKEN} Then connect again (sitewright connect {}).`]: `{} sagt: {} ${GERMAN_TOKEN} Verbinden Sie dann noch einmal.`,
  '{} says: {} Free some room in that account or change its plan, then publish again.':
    '{} sagt: {} Schaffen Sie in diesem Konto Platz oder ändern Sie seinen Tarif, dann veröffentlichen Sie noch einmal.',
  [`{} says: {} Look whether the site still is in that account. ${AGAIN}`]: `{} sagt: {} Sehen Sie nach, ob die Website noch in diesem Konto ist. ${GERMAN_AGAIN}`,
  [`{} says: {} Wait some minutes. ${AGAIN}`]: `{} sagt: {} Warten Sie einige Minuten. ${GERMAN_AGAIN}`,
  [`{} says: {} Wait {} minutes. ${AGAIN}`]: `{} sagt: {} Warten Sie {} Minuten. ${GERMAN_AGAIN}`,
  [`{} says: {} Wait {} hours. ${AGAIN}`]: `{} sagt: {} Warten Sie {} Stunden. ${GERMAN_AGAIN}`,
  '{} says: {} ({}) Set right what it names, then publish again.':
    '{} sagt: {} ({}) Stellen Sie richtig, was dort genannt ist, dann veröffentlichen Sie noch einmal.',
  [`{} says: {} ({}) ${AGAIN}`]: `{} sagt: {} ({}) ${GERMAN_AGAIN}`,
  [`{} could not be reached ({}). ${AGAIN}`]: `{} war nicht zu erreichen ({}). ${GERMAN_AGAIN}`,
};
