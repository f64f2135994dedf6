// Forms that work: what is typed goes somewhere, fields keep their labels, and mistakes are told.
import type { Look } from '../../../agents/site/finding.ts';
import { defineVisitGrader, type Seen, type Verdict, type Visit } from '../grader.ts';
import { nameElement, readForms, type FormShape } from '../in-page/forms.ts';
import { askListeners } from '../listeners.ts';
import { scoreOfFaults } from '../scoring.ts';

const LOOK: Look = { widthPx: 1440, scheme: 'light' };

const ANSWER_TIMEOUT_MS = 5_000;

export default defineVisitGrader({
  purpose: 'Looks whether forms can be filled in and go somewhere.',
  version: 1,
  looks: [LOOK],
  audits: {
    arrives: { dimension: 'code', claim: 'What is typed into a form goes somewhere', weight: 9 },
    labels: { dimension: 'accessibility', claim: 'Fields keep their labels while one types', weight: 6 },
    errors: { dimension: 'accessibility', claim: 'Forms tell of what is missing before they are sent', weight: 5 },
    fitting: { dimension: 'content', claim: 'Fields open the fitting keyboard on a phone', weight: 3 },
  },

  german: {
    'What is typed into a form goes somewhere': 'Was in ein Formular getippt wird, kommt an',
    'Fields keep their labels while one types': 'Felder behalten beim Tippen ihre Beschriftung',
    'Forms tell of what is missing before they are sent': 'Formulare melden Fehlendes vor dem Senden',
    'Fields open the fitting keyboard on a phone': 'Felder öffnen am Telefon die passende Tastatur',
    'This form has no button to send it.': 'Dieses Formular hat keinen Knopf zum Senden.',
    'Add a button of type submit.': 'Einen Knopf vom Typ submit einfügen.',
    'This form leads nowhere: what is typed is lost.': 'Dieses Formular führt nirgendwohin: Getipptes ist verloren.',
    'Give it an address that answers, or a mail address.': 'Ihm eine Adresse geben, die antwortet, oder eine E-Mail-Adresse.',
    'Most mail programs would get this form empty.': 'Die meisten Mailprogramme bekämen dieses Formular leer.',
    'Set method="post" enctype="text/plain".': 'method="post" enctype="text/plain" setzen.',
    'This form sends what is typed readable for everyone on the way.':
      'Dieses Formular sendet Getipptes unterwegs für alle lesbar.',
    'Send it to an https address.': 'An eine https-Adresse senden.',
    'This form is sent to {}, which is not there ({}).': 'Dieses Formular geht an {}, das es nicht gibt ({}).',
    'Correct the address.': 'Die Adresse berichtigen.',
    'This field has no label that stays: once something is typed, nobody sees what was asked.':
      'Dieses Feld hat keine bleibende Beschriftung: Ist etwas getippt, sieht niemand mehr, was gefragt war.',
    'Put a label element with words beside it.': 'Ein label-Element mit Worten danebensetzen.',
    'Fields of this form must be filled in, yet nothing tells who leaves one out.':
      'Felder dieses Formulars sind Pflicht, doch niemand erfährt, wenn eines fehlt.',
    'Remove novalidate, and the browser tells it.': 'novalidate entfernen, dann sagt es der Browser.',
    'This field asks for a mail address or telephone number as if for plain words.':
      'Dieses Feld fragt nach E-Mail oder Telefon wie nach gewöhnlichen Worten.',
    'Set type="email" or type="tel": phones then show the fitting keys.':
      'type="email" oder type="tel" setzen: Telefone zeigen dann die passenden Tasten.',
  },

  async grade(visit) {
    const forms = await visit.tab.evaluate(readForms);
    if (forms.length === 0) return { arrives: NONE, labels: NONE, errors: NONE, fitting: NONE };

    const handled = await askListeners(visit.device, /^submit$/, nameElement);
    const lost = await Promise.all(forms.map(async (form) => whyLost(form, handled.includes(form.selector), visit)));

    return {
      arrives: faults(lost.flatMap((seen) => seen ?? [])),
      labels: faults(forms.flatMap(({ unlabelled }) => unlabelled.map(unlabelledField))),
      errors: faults(
        forms.flatMap(({ selector, isUnchecked }) =>
          isUnchecked && !handled.includes(selector) ? [uncheckedForm(selector)] : [],
        ),
      ),
      fitting: faults(forms.flatMap(({ untyped }) => untyped.map(untypedField))),
    };
  },
});

const NONE = { notApplicable: true } as const;

async function whyLost(form: FormShape, isHandled: boolean, { site, signal }: Visit): Promise<Seen | undefined> {
  const { selector, action, address, method, encoding, canBeSent } = form;
  if (!canBeSent) return lostAt(selector, 'This form has no button to send it.', 'Add a button of type submit.');
  // A script sends it; where to cannot be seen without sending.
  if (isHandled) return undefined;

  if (action === undefined || /^(#.*|javascript:.*|)$/.test(action.trim())) {
    return lostAt(
      selector,
      'This form leads nowhere: what is typed is lost.',
      'Give it an address that answers, or a mail address.',
    );
  }
  if (address.startsWith('mailto:')) {
    const isWhole = method === 'post' && encoding === 'text/plain';
    return isWhole
      ? undefined
      : lostAt(selector, 'Most mail programs would get this form empty.', 'Set method="post" enctype="text/plain".');
  }
  if (address.startsWith('http:') && new URL(address).origin !== site.origin) {
    return lostAt(selector, 'This form sends what is typed readable for everyone on the way.', 'Send it to an https address.');
  }
  if (!address.startsWith(site.origin)) return undefined;

  const status = await statusOf(address, signal);
  return status < 400 || status === 405
    ? undefined
    : lostAt(
        selector,
        `This form is sent to ${new URL(address).pathname}, which is not there (${status}).`,
        'Correct the address.',
      );
}

/** Asks without sending anything. */
async function statusOf(address: string, signal: AbortSignal): Promise<number> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]);
  const { status } = await fetch(address, { method: 'HEAD', redirect: 'manual', signal: patience });
  return status;
}

function lostAt(selector: string, message: string, fix: string): Seen {
  return { message, fix, severity: 'error', certainty: 'sure', place: { selector } };
}

function unlabelledField(selector: string): Seen {
  return {
    message: 'This field has no label that stays: once something is typed, nobody sees what was asked.',
    fix: 'Put a label element with words beside it.',
    severity: 'error',
    certainty: 'sure',
    place: { selector },
  };
}

function uncheckedForm(selector: string): Seen {
  return {
    message: 'Fields of this form must be filled in, yet nothing tells who leaves one out.',
    fix: 'Remove novalidate, and the browser tells it.',
    severity: 'error',
    certainty: 'sure',
    place: { selector },
  };
}

function untypedField(selector: string): Seen {
  return {
    message: 'This field asks for a mail address or telephone number as if for plain words.',
    fix: 'Set type="email" or type="tel": phones then show the fitting keys.',
    severity: 'warning',
    certainty: 'likely',
    place: { selector },
  };
}

function faults(findings: Seen[]): Verdict {
  return { score01: scoreOfFaults(findings.length), findings };
}
