// Further files of the client: dropped on the panel or chosen, read one by one, and taken into the brief as one change.
import { useState, type ReactNode } from 'react';
import type { GivenFile } from '../../../preload/contract/brief.ts';
import { FileChooser, useFileDrop } from '../../ui/file-drop.tsx';
import { useHostWords } from '../../ui/host-words.ts';
import { useWords } from '../../ui/words.ts';
import { base64Of } from '../../wire/base64-of.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { isCode, wordsOf } from '../../wire/words-of.ts';

const WORDS = {
  en: {
    add: 'Add files',
    hint: 'A logo as SVG, PDF or PNG, photos as JPEG, PNG, WebP or AVIF, fonts as WOFF2, WOFF, TTF or OTF. Drop them here or choose them.',
    reading: (name: string, number: number, count: number) => `Reading ${name}, ${number} of ${count}.`,
    taking: 'Taking them into the brief.',
    following: 'The site follows.',
    none: 'Nothing was added.',
    tooLarge: (name: string) => `${name} has more than 10 MB. Save it smaller and add it again.`,
    pdf: (name: string) =>
      `${name} holds letters set in fonts. Export the logo with its letters as outlines, or as SVG; words are typed under Facts.`,
    noPicture: (name: string) =>
      `${name} is no picture. Save a logo as SVG or PNG and photos as JPEG; words are typed under Facts.`,
  },
  de: {
    add: 'Dateien hinzufügen',
    hint:
      'Ein Logo als SVG, PDF oder PNG, Fotos als JPEG, PNG, WebP oder AVIF, Schriften als WOFF2, WOFF, TTF oder OTF. ' +
      'Legen Sie sie hier ab oder wählen Sie sie aus.',
    reading: (name: string, number: number, count: number) => `${name} wird gelesen, ${number} von ${count}.`,
    taking: 'Sie kommen ins Briefing.',
    following: 'Die Website zieht nach.',
    none: 'Es wurde nichts hinzugefügt.',
    tooLarge: (name: string) => `${name} hat mehr als 10 MB. Speichern Sie die Datei kleiner und fügen Sie sie neu hinzu.`,
    pdf: (name: string) =>
      `${name} enthält Buchstaben in Schriften. Exportieren Sie das Logo mit Buchstaben als Pfaden oder als SVG; Worte tippen Sie unter Fakten ein.`,
    noPicture: (name: string) =>
      `${name} ist kein Bild. Speichern Sie ein Logo als SVG oder PNG und Fotos als JPEG; Worte tippen Sie unter Fakten ein.`,
  },
};

/** As a message may hold. */
const LARGEST_BYTES = 10_000_000;

/** The host says why one of these cannot be used. */
const FONT = /\.(?:woff2?|ttf|otf|ttc)$/iu;

const PDF = /\.pdf$/iu;

export function AddFiles({ children, ...panel }: PanelProps & { children: ReactNode }) {
  const t = useWords(WORDS);
  const { add, step, refused } = useAdding(panel);
  const { isOver, around } = useFileDrop(add);
  const isWaiting = step !== undefined || panel.isBusy;

  return (
    <div className={isOver ? 'asset-drop is-over' : 'asset-drop'} {...around}>
      <div className="asset-add">
        <FileChooser label={t.add} onFiles={add} isWaiting={isWaiting} />
        <output className="quiet">{step ?? t.hint}</output>
      </div>
      {refused.length === 0 ? null : (
        <ul className="asset-refused" role="alert">
          {refused.map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}

function useAdding({ client, deeds, project: { id: projectId }, isBusy }: PanelProps) {
  const t = useWords(WORDS);
  const said = useHostWords();
  const [step, setStep] = useState<string>();
  const [refused, setRefused] = useState<string[]>([]);

  async function added(files: readonly File[]): Promise<void> {
    const given: GivenFile[] = [];
    const faults: string[] = [];
    for (const [at, file] of files.entries()) {
      setStep(t.reading(file.name, at + 1, files.length));
      const read = await readOne(file);
      if (typeof read === 'string') faults.push(read);
      else given.push(read);
    }
    setRefused(faults);
    if (given.length > 0) await take(given, faults);
    setStep(undefined);
  }

  /** Why not, where it is of no use. */
  async function readOne(file: File): Promise<GivenFile | string> {
    const { name } = file;
    if (file.size > LARGEST_BYTES) return t.tooLarge(name);
    try {
      const read = await client.brief.drop({ name, base64: await base64Of(file) });
      if (read.type === 'words') return PDF.test(name) ? t.pdf(name) : t.noPicture(name);
      return { name, ...read };
    } catch (error) {
      const isUnknown = isCode(error, 'BAD_BRIEF') && !FONT.test(name) && !PDF.test(name);
      return isUnknown ? t.noPicture(name) : wordsOf(error);
    }
  }

  async function take(files: GivenFile[], faults: readonly string[]): Promise<void> {
    setStep(t.taking);
    const isTaken = await deeds.act(async () => {
      const { sentence, refused: others } = await client.brief.add({ projectId, files });
      setRefused([...faults, ...others.map(said)]);
      return sentence === undefined ? { sentence: t.none } : { sentence: said(sentence), canUndo: true };
    });
    if (!isTaken) return;
    setStep(t.following);
    await deeds.follow();
  }

  const add = (files: readonly File[]) => {
    if (files.length > 0 && step === undefined && !isBusy) void added(files);
  };
  return { add, step, refused };
}
