// The shape of the plugin's rules, which it does not publish.
declare module 'eslint-plugin-no-unsanitized/lib/rules/*' {
  import type { Rule } from 'eslint';
  const rule: Rule.RuleModule;
  export default rule;
}
