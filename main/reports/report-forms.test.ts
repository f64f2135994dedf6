import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { REPORT } from './report.fixture.ts';
import { reportHtml } from './report-html.ts';
import { sarifOf } from './report-sarif.ts';
import { SiteReport } from './site-report.ts';

test('the JSON is read back as it was', () => {
  expect(SiteReport.parse(JSON.parse(JSON.stringify(REPORT)))).toEqual(REPORT);
});

/** What SARIF 2.1.0 asks of the parts used here (§3.13, 3.14, 3.19, 3.20, 3.27, 3.29, 3.30, 3.49). */
const Message = z.strictObject({ text: z.string().min(1) });
const Level = z.enum(['none', 'note', 'warning', 'error']);
const Uri = z.string().regex(/^(?!\/)[^\s\\]+$/);
const Sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          version: z.string(),
          rules: z.array(z.strictObject({ id: z.string().min(1), shortDescription: Message })),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.strictObject({ descriptor: z.strictObject({ id: z.string() }), level: Level, message: Message }),
          ),
        }),
      ),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.number().int().min(0),
          level: Level,
          message: Message,
          locations: z
            .array(
              z.strictObject({
                physicalLocation: z.strictObject({
                  artifactLocation: z.strictObject({ uri: Uri }),
                  region: z.strictObject({ startLine: z.number().int().min(1) }).optional(),
                }),
                logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string(), kind: z.string() })).optional(),
                message: Message,
              }),
            )
            .optional(),
          properties: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  ),
});

describe('the SARIF', () => {
  const sarif = Sarif.parse(JSON.parse(JSON.stringify(sarifOf(REPORT))));
  const [run] = sarif.runs;

  test('names the rule of each result by its index', () => {
    const named = run?.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id);
    expect(named).toEqual(REPORT.findings.map(({ rule }) => rule));
  });

  test('leads to the file and line of each finding', () => {
    expect(run?.results.map(({ level, locations }) => [level, locations?.[0]?.physicalLocation])).toEqual([
      ['error', { artifactLocation: { uri: 'index.html' }, region: { startLine: 12 } }],
      ['error', { artifactLocation: { uri: 'about/index.html' }, region: { startLine: 14 } }],
      ['warning', undefined],
    ]);
  });

  test('tells what could not be judged', () => {
    const [audit] = REPORT.audits;
    const untold = {
      ...audit,
      page: '/',
      result: { type: 'cannot-tell', why: 'No Chrome was found.' },
    } as (typeof REPORT.audits)[0];
    const [told] = sarifOf({ ...REPORT, audits: [untold] }).runs;

    expect(told?.invocations[0]?.toolExecutionNotifications).toMatchObject([
      { level: 'note', descriptor: { id: 'links.links' } },
    ]);
  });
});

describe('the page for the client', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test.each([
    [375, 'light'],
    [375, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('at %i px in %s can be read by everyone and fits', async (width, colorScheme) => {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await tab.setContent(reportHtml({ ...REPORT, site: { ...REPORT.site, accent: '#7a1f3d' } }));
    await tab.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = z.object({ violations: z.array(z.object({ id: z.string() })) }).parse(await tab.evaluate('axe.run()'));
    const overflowPx = await tab.evaluate('document.documentElement.scrollWidth - innerWidth');
    await tab.close();

    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(overflowPx).toBe(0);
  });

  test('on paper is one sheet of A4, however much was found', async () => {
    const long = 'This is found in many places, and much is to be said of each of them. '.repeat(8);
    const findings = REPORT.findings.flatMap((finding) =>
      Array.from({ length: 20 }, (_, index) => ({ ...finding, rule: `${finding.rule}${index}`, message: long, fix: long })),
    );
    const grades = REPORT.grades.map((grade) => ({ ...grade, reasons: Array.from({ length: 9 }, () => long) }));

    const tab = await browser.newPage();
    await tab.setContent(reportHtml({ ...REPORT, grades, findings }));
    const sheets = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    await tab.close();
    expect(sheets).toHaveLength(1);
  });

  test('words of the site stay words', () => {
    const [finding] = REPORT.findings;
    const bad = { ...finding, message: '<script>alert(1)</script>' } as (typeof REPORT.findings)[0];
    const html = reportHtml({ ...REPORT, site: { ...REPORT.site, name: '<b>' }, findings: [bad] });

    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<script|<b>(?!Mend)/);
  });
});
