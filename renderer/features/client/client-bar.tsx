// What the client can do besides looking: as on a phone, before and after, a comment. It stays out of sight until it is asked for.
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../ui/words.ts';
import { versionsQuery } from '../../wire/queries.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { usePinState, type PinDesk } from '../comments/pin-desk.ts';
import type { ClientViewProps } from './client-view-props.ts';
import { CLIENT_WORDS } from './words.ts';

interface ClientBarProps extends ClientViewProps {
  desk: PinDesk;
  isPhone: boolean;
  isBefore: boolean;
  /** A version was chosen. */
  hasBefore: boolean;
  onPhone(this: void, isPhone: boolean): void;
  onBefore(this: void, isBefore: boolean): void;
  /** Origin of a version, or none. */
  onVersion(this: void, origin: string | undefined): void;
  onEnd(this: void): void;
}

export function ClientBar(props: ClientBarProps) {
  const t = useWords(CLIENT_WORDS);
  const { desk, isPhone, isBefore, hasBefore, onPhone, onBefore, onEnd } = props;
  const { isPlacing } = usePinState(desk);

  const togglePlacing = () => desk.change({ isPlacing: !isPlacing, draft: undefined });
  const toggle = (words: string, isOn: boolean, onClick: () => void) => (
    <button type="button" className="client-way" aria-pressed={isOn} onClick={onClick}>
      {words}
    </button>
  );

  return (
    <div className="client-bar" role="toolbar" aria-label={t.tools}>
      {toggle(t.phone, isPhone, () => onPhone(!isPhone))}
      <VersionChoice {...props} />
      {hasBefore ? toggle(t.before, isBefore, () => onBefore(true)) : null}
      {hasBefore ? toggle(t.after, !isBefore, () => onBefore(false)) : null}
      {isBefore ? null : toggle(isPlacing ? t.leave : t.comment, isPlacing, togglePlacing)}
      <button type="button" className="client-way" onClick={onEnd}>
        {t.end}
      </button>
    </div>
  );
}

function VersionChoice({ client, project: { id: projectId }, deeds, onVersion }: ClientBarProps) {
  const t = useWords(CLIENT_WORDS);
  const { data: versions = [] } = useQuery(versionsQuery(client, projectId));
  if (versions.length === 0) return null;

  const choose = async (versionId: string) => {
    if (versionId === '') return onVersion(undefined);
    try {
      onVersion((await client.review.version({ projectId, versionId })).origin);
    } catch (error) {
      deeds.say({ words: wordsOf(error), isAlarming: true });
    }
  };

  return (
    <select aria-label={t.compare} onChange={(event) => void choose(event.target.value)}>
      <option value="">{t.noVersions}</option>
      {versions.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
