// A report in SARIF 2.1.0, which code hosts and editors show at the line in question.
import type { Audit } from '../../agents/site/audit.ts';
import type { Finding } from '../../agents/site/finding.ts';
import { placeText } from './alike.ts';
import type { SiteReport } from './site-report.ts';

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS = { error: 'error', warning: 'warning', advice: 'note' } as const satisfies Record<Finding['severity'], string>;

export function sarifOf({ tool, findings, audits }: SiteReport) {
  const rules = rulesIn({ findings, audits });
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));

  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: untoldIn(audits) }],
        results: findings.map((finding) => resultOf(finding, indexOf.get(finding.rule) ?? -1)),
      },
    ],
  };
}

/** Every audit that was made, and every rule that found something. */
function rulesIn({ findings, audits }: Pick<SiteReport, 'findings' | 'audits'>) {
  const claims = new Map<string, string>(findings.map(({ rule, message }) => [rule, message]));
  for (const { id, claim } of audits) claims.set(id, claim);

  return [...claims].map(([id, text]) => ({ id, shortDescription: { text } }));
}

function resultOf(finding: Finding, ruleIndex: number) {
  const { rule, message, fix, severity, certainty, place } = finding;

  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: fix === undefined ? message : `${message} ${fix}` },
    ...(place === undefined ? {} : { locations: [locationOf(place, finding)] }),
    properties: { certainty, slot: finding.slot },
  };
}

function locationOf({ page, line, selector }: NonNullable<Finding['place']>, finding: Finding) {
  return {
    physicalLocation: {
      artifactLocation: { uri: fileOf(page) },
      ...(line === undefined ? {} : { region: { startLine: line } }),
    },
    ...(selector === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: selector, kind: 'element' }] }),
    message: { text: placeText(finding) },
  };
}

/** File behind an address, from the site's folder. */
function fileOf(page: string): string {
  const path = page.replace(/^\//, '');
  return encodeURI(path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

function untoldIn(audits: readonly Audit[]) {
  return audits.flatMap(({ id, claim, page, result }) =>
    result.type === 'cannot-tell'
      ? [
          {
            descriptor: { id },
            level: 'note',
            message: { text: `Could not be judged${page === undefined ? '' : ` on ${page}`}: “${claim}”. ${result.why}` },
          },
        ]
      : [],
  );
}
