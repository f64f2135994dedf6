// What the most frequent rules of axe ask for, in words for people who do not know them. The others keep axe's own.

interface PlainWords {
  message: string;
  fix: string;
}

export const AXE_WORDS: Readonly<Record<string, PlainWords>> = {
  'button-name': {
    message: 'This button has no name: a screen reader says no more than "button".',
    fix: 'Put words in it, or in aria-label where it shows a picture only.',
  },
  'link-name': {
    message: 'This link has no name: nobody who listens knows where it leads.',
    fix: 'Put words in it, or in the alt of the picture it holds.',
  },
  'image-alt': {
    message: 'This picture has no words for those who cannot see it.',
    fix: 'Say in alt what it shows; alt="" for mere decoration.',
  },
  label: {
    message: 'This field has no label, so those who cannot see do not know what belongs there.',
    fix: 'Put a label with words beside it, with its id in "for".',
  },
  'select-name': {
    message: 'This choice has no label, so those who cannot see do not know what is asked.',
    fix: 'Put a label with words beside it, with its id in "for".',
  },
  'target-size': {
    message: 'This is too small to be touched with certainty.',
    fix: 'Make it at least 24 px wide and high, or leave that much room around it.',
  },
  'html-has-lang': {
    message: 'The page does not say its language, so it is read aloud in the wrong one.',
    fix: 'Write it on the html element, e.g. lang="en".',
  },
  'document-title': {
    message: 'The page has no title for the tab and for search results.',
    fix: 'Write a title element in the head.',
  },
  'heading-order': {
    message: 'A level of headings is left out before this one.',
    fix: 'Make it the next level down: after h2 comes h3.',
  },
  'empty-heading': { message: 'This heading is empty.', fix: 'Write its words, or take it away.' },
  'page-has-heading-one': { message: 'The page has no main heading.', fix: 'Make the heading of the whole page an h1.' },
  'landmark-one-main': {
    message: 'The page does not say where its main content begins.',
    fix: 'Put the content of the page in a main element.',
  },
  region: {
    message: 'This stands outside all parts of the page that screen readers can go to.',
    fix: 'Put it in header, nav, main or footer.',
  },
  'meta-viewport': {
    message: 'Readers cannot enlarge the page.',
    fix: 'Take user-scalable and maximum-scale out of the viewport.',
  },
  list: { message: 'This list holds something that is no entry of it.', fix: 'Put only li elements right inside ul and ol.' },
  listitem: { message: 'This entry stands in no list.', fix: 'Put it in a ul or ol.' },
  'frame-title': { message: 'This frame has no title that says what it holds.', fix: 'Write it in title.' },
  'duplicate-id-aria': {
    message: 'Two elements have the same id, and another one refers to it.',
    fix: 'Give each an id of its own.',
  },
  marquee: {
    message: 'These words run across the page and cannot be stopped.',
    fix: 'Let them stand still: an ordinary element.',
  },
};
