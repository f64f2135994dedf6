import { expect, test } from 'vitest';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { MATERIAL_FIXTURE } from '../sections/material.fixture.ts';
import structuredData from './structured-data.ts';

const OFFER = { id: 'valley-white', name: 'Valley white', source: 'services.0' };
const { facts, sitemap, faqCopy, noticeBoard } = MATERIAL_FIXTURE;

type Reads = Parameters<typeof structuredData.craft>[0];
const READS: Reads = {
  facts,
  faqCopy,
  noticeBoard,
  sitemap,
  services: { offers: [OFFER], categories: [] },
  metadata: { origin: 'https://secondrise.example', locale: 'en-GB' },
};

const craft = async (rest: Partial<Reads> = {}) => (await structuredData.craft({ ...READS, ...rest }, fakeLent())).pages;
const typesOn = (nodes: { '@type'?: unknown }[] | undefined) => nodes?.map((node) => node['@type']);

test.each([
  ['home', ['Bakery', 'WebSite']],
  ['bread', ['BreadcrumbList']],
  ['valley-white', ['BreadcrumbList', 'Offer']],
  ['questions', ['BreadcrumbList', 'FAQPage']],
  ['article-oven', ['BreadcrumbList', 'NewsArticle']],
  ['imprint', ['BreadcrumbList']],
  ['not-found', undefined],
])('the page %s says %j', async (id, types) => {
  expect(typesOn((await craft())[id])).toEqual(types);
});

test('every node says which words it is written in', async () => {
  const nodes = Object.values(await craft()).flat();

  expect(nodes.filter((node) => node['@context'] !== 'https://schema.org')).toEqual([]);
});

test('without questions and without the offer nothing is said of them', async () => {
  const pages = await craft({ faqCopy: { ...faqCopy, items: [] }, services: { offers: [], categories: [] } });

  expect(typesOn(pages['questions'])).toEqual(['BreadcrumbList']);
  expect(typesOn(pages['valley-white'])).toEqual(['BreadcrumbList']);
});

test('without an address of the site no address is made up', async () => {
  const pages = await craft({ metadata: { locale: 'en-GB' } });

  expect(JSON.stringify(pages).replaceAll('https://schema.org', '')).not.toContain('http');
});
