// One domain: the records to set, which of them is wrong and why, and its certificate.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DomainReport } from '../../../preload/contract/publishing.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage, useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { domainQuery } from '../../wire/queries.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { DOMAIN_WORDS } from './domain-words.ts';
import type { OwnAddress } from './own-address.ts';
import { useTold } from './told.ts';

interface DomainStateProps {
  client: StudioClient;
  place: { projectId: string; host: string; domain: string };
  address: OwnAddress;
  onRemove(this: void): void;
}

export function DomainState({ client, place, address, onRemove }: DomainStateProps) {
  const t = useWords(DOMAIN_WORDS);
  const { data: report, error, isFetching, refetch } = useQuery(domainQuery(client, place));

  return (
    <section className="domain" aria-label={place.domain}>
      <p className="domain-name">{place.domain}</p>
      {report ? <Report report={report} /> : null}
      <output className="quiet domain-news">{isFetching ? t.looking : ''}</output>
      {error ? (
        <p role="alert" className="publish-refusal">
          {wordsOf(error)}
        </p>
      ) : null}
      <p className="domain-deeds">
        {isGiven(address, place.domain) ? null : (
          <Button aria-label={t.ownAddressOf(place.domain)} onClick={() => address.enter(`https://${place.domain}/`)}>
            {t.ownAddress}
          </Button>
        )}
        <Button aria-disabled={isFetching} onClick={() => void (isFetching || refetch())}>
          {t.checkAgain}
        </Button>
        <Button aria-label={t.removeOf(place.domain)} onClick={onRemove}>
          {t.remove}
        </Button>
      </p>
    </section>
  );
}

function isGiven({ given }: OwnAddress, domain: string): boolean {
  return given !== undefined && URL.parse(given)?.hostname === domain;
}

function Report({ report: { records, certificate, words } }: { report: DomainReport }) {
  const t = useWords(DOMAIN_WORDS);
  const told = useTold();

  return (
    <>
      {records.length === 0 ? null : <Records records={records} />}
      {words === '' ? null : <p className="domain-words">{told(words)}</p>}
      <p className="domain-words">
        {t.certificate}: <Certificate certificate={certificate} />
      </p>
    </>
  );
}

function Certificate({ certificate }: Pick<DomainReport, 'certificate'>) {
  const t = useWords(DOMAIN_WORDS);
  const locale = { en: 'en-GB', de: 'de-AT' }[useLanguage()];
  if (certificate?.type !== 'valid') return t.certificates[certificate?.type ?? 'waiting'];
  return t.valid(certificate.until.toLocaleDateString(locale, { dateStyle: 'medium' }), certificate.issuer);
}

function Records({ records }: Pick<DomainReport, 'records'>) {
  const t = useWords(DOMAIN_WORDS);
  const [copied, setCopied] = useState<string>();
  const copy = (value: string) => void navigator.clipboard.writeText(value).then(() => setCopied(value));

  return (
    <>
      <table className="records">
        <caption>{t.records}</caption>
        <thead>
          <tr>
            <th scope="col">{t.type}</th>
            <th scope="col">{t.nameAndValue}</th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        {records.map((record) => (
          <tbody key={`${record.name} ${record.type}`} data-state={record.state}>
            <tr>
              <th scope="row">{record.type}</th>
              <td>
                <span className="record-name">{record.name}</span>
                {record.values.map((value) => (
                  <span key={value} className="record-value">
                    <code>{value}</code>
                    <Button look="plain" className="record-copy" aria-label={t.copyOf(value)} onClick={() => copy(value)}>
                      {copied === value ? t.copied : t.copy}
                    </Button>
                  </span>
                ))}
              </td>
              <td className="record-state">{t.states[record.state]}</td>
            </tr>
            {record.state === 'right' ? null : (
              <tr>
                <td colSpan={3} className="record-why">
                  {whyOf(record, t)}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
      <p className="quiet domain-words">{t.mail}</p>
    </>
  );
}

type Words = (typeof DOMAIN_WORDS)['en'];

function whyOf({ state, found, through, type }: DomainReport['records'][number], t: Words): string {
  if (state === 'missing') return t.add;
  const alias = through.length > 0 ? ` ${t.through(through.join(', '))}` : '';
  return `${t.isNow(found.join(', '))}${alias} ${type === 'CNAME' ? t.replace : t.leaveOnly}`;
}
