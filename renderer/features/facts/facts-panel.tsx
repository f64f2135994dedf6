// One place for every fact: typed over in place, confirmed, and what is still to be asked.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Facts } from '../../../agents/site/facts.ts';
import { Button } from '../../ui/button.tsx';
import { FACT_GROUPS, factLines, type FactGroup, type FactLine } from '../../ui/fact-lines.ts';
import { factLabel, GROUP_NAMES } from '../../ui/fact-words.ts';
import { useLanguage, useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { slotQuery } from '../../wire/queries.ts';
import { useShown } from '../../wire/use-shown.ts';
import { factDeeds, type FactDeeds } from './fact-deeds.ts';
import { FactRow } from './fact-row.tsx';
import { QuestionList } from './question-list.tsx';
import { WORDS } from './words.ts';

export function FactsPanel(props: PanelProps) {
  const t = useWords(WORDS);
  const { client, project } = props;
  const { data } = useShown({ ...slotQuery(client, project.id, 'facts'), enabled: project.pageCount > 0 });
  const facts = Facts.safeParse(data?.value);
  const fact = useSearch({ from: '/projects/$projectId', select: (search) => search.fact });

  if (project.pageCount === 0) return <p className="quiet">{t.empty}</p>;
  if (!data || !facts.success) return <p className="pending">{t.loading}</p>;

  const lines = factLines(facts.data);
  const asked = lineOf(fact, lines);
  const deeds = factDeeds(props);
  return (
    <>
      <p className="quiet">{t.intro}</p>
      <Unsure lines={lines} deeds={deeds} />
      {FACT_GROUPS.map((group) => (
        <Group key={group} group={group} lines={lines.filter((line) => line.group === group)} asked={asked} deeds={deeds} />
      ))}
      <QuestionList questions={project.questions} />
    </>
  );
}

/** @param source what a text stands on, as `facts.address.city` */
function lineOf(source: string | undefined, lines: readonly FactLine[]): FactLine | undefined {
  const pointer = source?.replace(/^facts/, '').replaceAll('.', '/');
  return lines.find(({ fact, part }) => fact + part === pointer) ?? lines.find(({ fact }) => fact === pointer);
}

function Unsure({ lines, deeds }: { lines: readonly FactLine[]; deeds: FactDeeds }) {
  const t = useWords(WORDS);
  const unsure = [...new Map(lines.filter(({ confirmed }) => !confirmed).map((line) => [line.fact, line])).values()];

  return (
    <div className="facts-state">
      <p>{unsure.length === 0 ? t.allSure : t.unsure(unsure.length)}</p>
      {unsure.length < 2 ? null : (
        <Button look="plain" onClick={() => deeds.confirm(unsure, t.allSure)}>
          {t.confirmAll}
        </Button>
      )}
    </div>
  );
}

interface GroupProps {
  group: FactGroup;
  lines: readonly FactLine[];
  /** The one to be typed over at once. */
  asked: FactLine | undefined;
  deeds: FactDeeds;
}

function Group({ group, lines, asked, deeds }: GroupProps) {
  const navigate = useNavigate();
  const t = useWords(WORDS);
  const language = useLanguage();
  if (lines.length === 0) return null;

  return (
    <section aria-labelledby={`facts-${group}`}>
      <h3 id={`facts-${group}`} className="facts-group">
        {GROUP_NAMES[language][group]}
      </h3>
      <ul>
        {lines.map((line) => {
          const label = factLabel(line.label, language);
          return (
            <FactRow
              key={line.fact + line.part}
              line={line}
              label={label}
              isAsked={line === asked}
              onLeave={() => void navigate({ to: '.', search: (before) => ({ ...before, fact: undefined }), replace: true })}
              onChange={(value) => deeds.change(line, value, t.changed(label))}
              onConfirm={() => deeds.confirm([line], t.confirmed(label))}
            />
          );
        })}
      </ul>
    </section>
  );
}
