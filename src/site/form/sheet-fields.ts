/** The fields of a part of a report as a whole. */
import type { Sheet } from '../../authoring/form/form.ts';
import { element } from './element.ts';
import { fieldLine, type FieldLine } from './field-line.ts';
import { shownColumn, shownText, writtenText, type Path, type Told } from './grid/model.ts';
import { choicesOf, type PaneHost } from './pane-host.ts';

/** The fields of a part as a whole; those that hold something or are usual first, the rest folded. */
export function sheetFields(first: Sheet, { words, edit, ...host }: PaneHost) {
  const choices = choicesOf(first, host);
  const lines = new Map<string, FieldLine>();
  const isShown = ({ column, cell }: Sheet['fields'][number]) =>
    column.isUsual || column.isRequired || cell.state !== 'absent';
  const lineOf = ({ column, cell }: Sheet['fields'][number]) => {
    const shown = shownColumn(column, choices);
    const line = fieldLine(shown, { ...cell, text: shownText(cell.text, shown) }, words, (text) => {
      edit({
        edit: 'cells',
        sheet: first.name,
        rows: [[]],
        fields: [column.field],
        texts: [[writtenText(text, shown)]],
      });
    });
    lines.set(column.field, line);
    return line.place;
  };
  const usual = first.fields.filter(isShown).map(lineOf);
  const others = first.fields.filter((field) => !isShown(field)).map(lineOf);
  const place = element('div', {}, [
    element('div', { class: 'fields' }, usual),
    ...(others.length > 0
      ? [
          element('details', { class: 'desk__fold' }, [
            element('summary', {}, [words.more_fields]),
            element('div', { class: 'fields' }, others),
          ]),
        ]
      : []),
  ]);
  return {
    place,
    show(sheet: Sheet) {
      for (const { column, cell } of sheet.fields) {
        const text = shownText(cell.text, shownColumn(column, choices));
        lines.get(column.field)?.show({ ...cell, text });
      }
    },
    tell(told: Told) {
      for (const line of lines.values()) line.tell(told);
    },
    focusOn(path: Path): boolean {
      const line = lines.get(path.join('.')) ?? lines.get(String(path[0]));
      if (!line) return false;
      for (let up = line.place.parentElement; up; up = up.parentElement)
        if (up instanceof HTMLDetailsElement) up.open = true;
      line.field.focus();
      return true;
    },
  };
}
