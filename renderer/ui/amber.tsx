// The dot of what nobody has confirmed yet.

export function Amber({ words }: { words: string }) {
  return (
    <span className="amber" title={words}>
      <span className="unseen">{words}</span>
    </span>
  );
}
