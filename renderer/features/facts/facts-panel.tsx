// One place for every fact: typed over in place, confirmed, and what is still to be asked.
import { useQuery } from '@tanstack/react-query';
import { Facts } from '../../../agents/site/facts.ts';
import { Button } from '../../ui/button.tsx';
import { FACT_GROUPS, factLines, type FactLine } from '../../ui/fact-lines.ts';
import { factLabel, GROUP_NAMES } from '../../ui/fact-words.ts';
import { useLanguage, useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { slotQuery } from '../../wire/queries.ts';
import { FactRow } from './fact-row.tsx';
import { WORDS } from './words.ts';

export function FactsPanel({ client, project: { id: projectId, pageCount, questions }, deeds }: PanelProps) {
  const t = useWords(WORDS);
  const language = useLanguage();
  const { data } = useQuery({ ...slotQuery(client, projectId, 'facts'), enabled: pageCount > 0 });
  const facts = Facts.safeParse(data?.value);

  if (pageCount === 0) return <p className="quiet">{t.empty}</p>;
  if (!data || !facts.success) return <p className="pending">{t.loading}</p>;

  const lines = factLines(facts.data);
  const unsure = [...new Map(lines.filter(({ confirmed }) => !confirmed).map((line) => [line.fact, line])).values()];

  /** The newest revision is asked for when it is this deed's turn, so that quick changes follow one another. */
  const edit = (sets: { pointer: string; value: unknown }[], sentence: string) =>
    deeds.act(async () => {
      const { revision: basedOn } = await client.history.slot({ projectId, slot: 'facts' });
      const operations = sets.map((set) => ({ type: 'set' as const, ...set }));
      await client.history.edit({ projectId, slot: 'facts', basedOn, operations });
      return { sentence };
    });

  const change = (line: FactLine, value: unknown) =>
    edit(
      [{ pointer: `${line.fact}/value${line.part}`, value }, ...sure(line)],
      t.changed(factLabel(line.label, language)),
    );

  return (
    <>
      <p className="quiet">{t.intro}</p>
      <div className="facts-state">
        <p>{unsure.length === 0 ? t.allSure : t.unsure(unsure.length)}</p>
        {unsure.length < 2 ? null : (
          <Button look="plain" onClick={() => void edit(unsure.slice(0, MOST_AT_ONCE).flatMap(sure), t.allSure)}>
            {t.confirmAll}
          </Button>
        )}
      </div>
      {FACT_GROUPS.map((group) => {
        const own = lines.filter((line) => line.group === group);
        return own.length === 0 ? null : (
          <section key={group} aria-labelledby={`facts-${group}`}>
            <h3 id={`facts-${group}`} className="facts-group">
              {GROUP_NAMES[language][group]}
            </h3>
            <ul>
              {own.map((line) => (
                <FactRow
                  key={line.fact + line.part}
                  line={line}
                  label={factLabel(line.label, language)}
                  onChange={(value) => change(line, value)}
                  onConfirm={() => void edit(sure(line), t.confirmed(factLabel(line.label, language)))}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <Questions questions={questions} />
    </>
  );
}

/** An edit holds a hundred operations at most, and a fact needs two. */
const MOST_AT_ONCE = 50;

function sure({ fact, source }: FactLine): { pointer: string; value: unknown }[] {
  const said = source === 'inferred' ? [{ pointer: `${fact}/source/kind`, value: 'designer' }] : [];
  return [{ pointer: `${fact}/confirmed`, value: true }, ...said];
}

function Questions({ questions }: Pick<PanelProps['project'], 'questions'>) {
  const t = useWords(WORDS);

  return (
    <section aria-labelledby="facts-questions">
      <h3 id="facts-questions" className="facts-group">
        {t.questions}
      </h3>
      {questions.length === 0 ? (
        <p className="quiet">{t.none}</p>
      ) : (
        <ol className="questions">
          {questions.map(({ question, why, default: standIn }) => (
            <li key={question} className="question">
              <p className="question-asked">{question}</p>
              <p className="question-why">{why}</p>
              <p className="question-why">
                {t.until}: {standIn}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
