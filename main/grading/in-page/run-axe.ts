// Runs axe-core, which has been put into the page before.
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

export interface AxeRule {
  id: string;
  tags: string[];
  /** What the rule asks for, in a sentence. */
  help: string;
  at: { selector: string; impact: string; summary: string; excerpt: string }[];
  /** Selectors of what it could not judge. */
  unsure: string[];
}

export interface AxeAnswer {
  /** Rules that are broken, and rules that could not tell. */
  rules: AxeRule[];
  /** All rules that found something to judge. */
  judged: { id: string; tags: string[] }[];
}

export interface AxeQuestion {
  runOnly: { type: 'tag' | 'rule'; values: string[] };
  /** Selector of the only parts to judge, some of which must be there. */
  inside?: string | undefined;
}

export async function runAxe({ runOnly, inside }: AxeQuestion): Promise<AxeAnswer> {
  const found = await window.axe.run(inside ?? document, {
    runOnly,
    resultTypes: ['violations', 'incomplete'],
  });
  const rules = new Map<string, AxeRule>();
  const selectorOf = (target: axe.NodeResult['target']) => target.flat(3).join(' ');
  const ruleOf = ({ id, tags, help }: axe.Result): AxeRule => {
    const rule = rules.get(id) ?? { id, tags, help, at: [], unsure: [] };
    rules.set(id, rule);
    return rule;
  };

  for (const result of found.violations) {
    ruleOf(result).at.push(
      ...result.nodes.map(({ target, impact, failureSummary = '', html }) => ({
        selector: selectorOf(target),
        impact: impact ?? result.impact ?? 'minor',
        summary: failureSummary,
        excerpt: html.slice(0, 160),
      })),
    );
  }
  for (const result of found.incomplete) {
    ruleOf(result).unsure.push(...result.nodes.map(({ target }) => selectorOf(target)));
  }

  return { rules: [...rules.values()], judged: [...found.violations, ...found.passes].map(({ id, tags }) => ({ id, tags })) };
}
