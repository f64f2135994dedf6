// The sections of one page as they can be put in order, and what each deed makes of them.
import { fillPage } from '../../agents/composition/fill-page.ts';
import { pageAt } from '../../agents/locating/filled-sections.ts';
import { SECTIONS } from '../../agents/sections/registry.ts';
import type { PageAt, SectionDefinition } from '../../agents/sections/section.ts';
import type { ArrangedSection } from '../../agents/site/design.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { ArrangeDeed } from '../../preload/contract/editing.ts';
import type { SlotEdit } from './deeds.ts';
import type { EditedSlots } from './edited-site.ts';

interface Arrangement {
  page: PageAt;
  sections: ArrangedSection[];
}

/** As it was arranged by hand, else as the page is composed. @throws SitewrightError `validation` where there is no such page */
export function arrangementOf(path: string, { layout, pages, sitemap }: EditedSlots): Arrangement {
  const composed = pageAt(path, pages);
  const page = sitemap.pages.find(({ id }) => id === composed?.id);
  if (!composed || !page) throw new SitewrightError('validation', 'There is no such page any more. Choose another one.');

  const arranged = layout.arranged?.[page.id];
  const types = composed.sections.map((id) => pages.sections[id]?.type ?? '');
  const natural = types.filter((type) => roleOf(type) !== 'frame' && SECTIONS.has(type)).map((type) => ({ id: type, type }));
  return { page, sections: arranged ?? natural };
}

/** @throws SitewrightError `validation` for what cannot be done with that section */
export function arrange(path: string, deed: ArrangeDeed, slots: EditedSlots): SlotEdit {
  if (deed.type === 'vary' && (deed.key === 'header' || deed.key === 'footer')) {
    return { slot: 'layout', operations: [{ type: 'set', pointer: `/variants/${deed.key}`, value: deed.variant }] };
  }

  const { page, sections } = arrangementOf(path, slots);
  const value = deed.type === 'add' ? added(sections, deed) : changed(sections, deed);
  const pointer = slots.layout.arranged ? `/arranged/${page.id}` : '/arranged';
  return { slot: 'layout', operations: [{ type: 'set', pointer, value: slots.layout.arranged ? value : { [page.id]: value } }] };
}

/** Types with something to show that are not on the page. */
export function addableTypes({ page, sections }: Arrangement, slots: EditedSlots): string[] {
  const taken = new Set(sections.map(({ type }) => type));
  const candidates = [...SECTIONS].filter(([type, { role }]) => role !== 'frame' && role !== 'opening' && !taken.has(type));
  const order = { [page.kind]: candidates.map(([type]) => type) };
  return fillPage(slots, { order }, page).map(({ type }) => type);
}

/** A page has one opening, and names of form fields may stand on it once. */
export function canBeCopied(type: string): boolean {
  const role = roleOf(type);
  return role !== 'frame' && role !== 'opening' && type !== 'contact' && type !== 'newsletter';
}

function roleOf(type: string): SectionDefinition['role'] | undefined {
  return SECTIONS.get(type)?.role;
}

function added(sections: readonly ArrangedSection[], { section: type }: { section: string }): ArrangedSection[] {
  if (!SECTIONS.has(type)) throw new SitewrightError('validation', `There is no section "${type}". Choose one of the list.`);

  const closing = sections.findIndex((section) => roleOf(section.type) === 'closing');
  return sections.toSpliced(closing < 0 ? sections.length : closing, 0, { id: freeId(type, sections), type });
}

function changed(sections: readonly ArrangedSection[], deed: Exclude<ArrangeDeed, { type: 'add' }>): ArrangedSection[] {
  const at = sections.findIndex(({ id }) => id === deed.key);
  const section = sections[at];
  if (!section) throw new SitewrightError('validation', 'This section is not on the page any more. Look again.');

  switch (deed.type) {
    case 'move':
      return sections.toSpliced(at, 1).toSpliced(Math.min(deed.to, sections.length - 1), 0, section);
    case 'hide':
      return sections.with(at, { ...section, isHidden: deed.isHidden });
    case 'remove':
      return sections.toSpliced(at, 1);
    case 'vary':
      return sections.with(at, { ...section, variant: deed.variant });
    case 'copy':
      if (!canBeCopied(section.type)) throw new SitewrightError('validation', 'This section can stand on a page only once.');
      return sections.toSpliced(at + 1, 0, { ...section, id: freeId(section.type, sections), own: { ...section.own } });
    case 'lead':
      return sections.with(at, { ...section, own: { ...section.own, [deed.at]: deed.href } });
  }
}

function freeId(type: string, sections: readonly ArrangedSection[]): string {
  const taken = new Set(sections.map(({ id }) => id));
  if (!taken.has(type)) return type;

  let count = 2;
  while (taken.has(`${type}-${count}`)) count++;
  return `${type}-${count}`;
}
