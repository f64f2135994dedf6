// The studio's mark: a wright's square.

export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2 1h4v9h9v4H2z" />
    </svg>
  );
}
