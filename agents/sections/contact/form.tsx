// A form without a script: the browser hands it to the visitor's mail program, so nothing passes a server of ours.
import { each } from '../../markup/each.ts';
import type { ReactNode } from 'react';
import { useLabel } from '../../markup/site-context.ts';
import { Words } from '../../markup/words.tsx';
import type { Label } from '../../site/content.ts';
import type { Text } from '../../site/text.ts';

interface ContactFormProps {
  sendTo: string;
  subjects: readonly Text[];
  privacyHref: string | undefined;
}

export function ContactForm({ sendTo, subjects, privacyHref }: ContactFormProps) {
  const other = useLabel('formOther');
  const send = useLabel('formSend');
  const privacy = useLabel('formPrivacy');

  return (
    <form method="post" action={sendTo} encType="text/plain">
      <Field id="contact-name" label="formName">
        <input id="contact-name" name="name" type="text" autoComplete="name" required />
      </Field>
      <Field id="contact-mail" label="formMail">
        <input id="contact-mail" name="email" type="email" autoComplete="email" required />
      </Field>
      {subjects.length > 1 && (
        <Field id="contact-about" label="formAbout">
          <select id="contact-about" name="about">
            {each(subjects, (subject) => (
              <option>{subject.text}</option>
            ))}
            <option>{other.text}</option>
          </select>
        </Field>
      )}
      <Field id="contact-message" label="formMessage">
        <textarea id="contact-message" name="message" rows={6} required />
      </Field>
      <p className="acts">
        <button className="btn" type="submit">
          <Words of={send} />
        </button>
      </p>
      {privacyHref !== undefined && (
        <p className="fine">
          <a href={privacyHref}>
            <Words of={privacy} />
          </a>
        </p>
      )}
    </form>
  );
}

function Field({ id, label, children }: { id: string; label: Label; children: ReactNode }) {
  const words = useLabel(label);

  return (
    <div className="fld">
      <label htmlFor={id}>
        <Words of={words} />
      </label>
      {children}
    </div>
  );
}
