/**
 * The rule pages (trang quy tắc): one for every code of the catalogue, by family. `bc06 validate
 * --explain` prints them and the site shows them; a test compiles every example.
 */
import { CONFLICT_RULES } from './rules/conflicts.ts';
import { DAY_RULES } from './rules/days.ts';
import { DERIVATION_RULES } from './rules/derivation.ts';
import { DOCUMENT_RULES } from './rules/documents.ts';
import { EARLIER_RULES } from './rules/earlier.ts';
import { FIGURE_RULES } from './rules/figures.ts';
import { FILE_RULES } from './rules/files.ts';
import { NOTICE_RULES } from './rules/notices.ts';
import { REVISION_RULES } from './rules/revisions.ts';
import type { Rules } from './rules/rule.ts';
import { SCHEMA_RULES } from './rules/schema.ts';
import { CELL_RULES, SLIP_RULES } from './rules/slips.ts';
import { SYNTAX_RULES } from './rules/syntax.ts';
import { TEXT_RULES } from './rules/texts.ts';

/** The pages by what they are about, in the order in which they are shown. */
export const RULE_FAMILIES = {
  judgement: {
    ...FIGURE_RULES,
    ...EARLIER_RULES,
    ...CONFLICT_RULES,
    ...DAY_RULES,
    ...DOCUMENT_RULES,
    ...TEXT_RULES,
  },
  notices: NOTICE_RULES,
  files: FILE_RULES,
  syntax: { ...SYNTAX_RULES, ...SLIP_RULES },
  schema: { ...SCHEMA_RULES, ...CELL_RULES },
  derivation: { ...DERIVATION_RULES, ...REVISION_RULES },
};

/** Every code's page; the type proves that none is missing. */
export const RULES: Rules = {
  ...RULE_FAMILIES.files,
  ...RULE_FAMILIES.syntax,
  ...RULE_FAMILIES.schema,
  ...RULE_FAMILIES.derivation,
  ...RULE_FAMILIES.judgement,
  ...RULE_FAMILIES.notices,
};
