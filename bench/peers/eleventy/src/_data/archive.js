// Reads content/reports/<province>/<period>/*: YAML with js-yaml 5, the narrative as Markdown.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

export default function () {
  const root = join(process.env.CONTENT, 'reports');
  const provinces = load(
    readFileSync(join(process.env.CONTENT, 'reference/provinces.yaml'), 'utf8'),
  );
  const names = new Map(
    [...provinces.units_34, ...provinces.units_63].map((u) => [u.slug, u.name]),
  );
  const reports = [];
  for (const province of readdirSync(root).sort())
    for (const period of readdirSync(join(root, province)).sort()) {
      const at = join(root, province, period);
      const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(
        readFileSync(join(at, 'report.md'), 'utf8'),
      );
      const report = {
        ...load(front),
        province,
        name: names.get(province) ?? province,
        periodId: period,
        url: `/bao-cao/${province}/${period}/`,
        narrative: body,
      };
      for (const kind of ['services', 'models', 'tasks', 'documents', 'figures', 'evaluation', 'discrepancies']) {
        const file = join(at, `${kind}.yaml`);
        if (existsSync(file)) report[kind] = load(readFileSync(file, 'utf8'));
      }
      reports.push(report);
    }
  for (const [i, r] of reports.entries()) {
    r.previous = reports[i - 1]?.province === r.province ? reports[i - 1] : null;
    r.next = reports[i + 1]?.province === r.province ? reports[i + 1] : null;
  }
  const by = (key) => {
    const groups = new Map();
    for (const r of reports)
      groups.has(r[key]) ? groups.get(r[key]).push(r) : groups.set(r[key], [r]);
    return [...groups].map(([id, list]) => ({ id, reports: list }));
  };
  return { reports, units: by('province'), periods: by('periodId') };
}
