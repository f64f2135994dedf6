// The stylesheet of drawn art as text, for the page that carries drawings.

const FOUND: Record<string, string> = import.meta.glob('./motifs.css', { eager: true, query: '?raw', import: 'default' });

export const MOTIFS_CSS: string = Object.values(FOUND).join('\n');
