/** What is wrong with the HTML of a built page, as sentences. The only importer of html-validate. */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The filter of /doi-chieu/ is drawn by its script and answers each choice at once: nothing is sent.
    'wcag/h32': 'off',
  },
});

/** Every breach of the standard on a page, with its line; nothing where there is none. */
export async function htmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, line, column, message, selector }) =>
        `${ruleId} at ${line}:${column}, ${selector ?? 'the page'}: ${message}`,
    ),
  );
  // Two things that the rules let pass.
  const isEnded = html.trimEnd().endsWith('</html>');
  const digits = [...html.matchAll(/\sid="(\d[^"]*)"/g)].map(
    ([, id]) => `the id ${id} begins with a digit`,
  );
  return [...faults, ...digits, ...(isEnded ? [] : ['something stands after </html>'])];
}
