/** Pictures of pages: what they say is what the page says, and it finds room. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { indicatorPicture } from '../../../src/site/indicator/picture.ts';
import { indicatorView } from '../../../src/site/indicator/view.ts';
import { LANGUAGES } from '../../../src/site/language.ts';
import { modelPicture } from '../../../src/site/model/picture.ts';
import { modelView } from '../../../src/site/model/view.ts';
import { SEEDS } from '../../../src/site/picture/canvas.ts';
import { drawPicture, layoutOf, leadingOf } from '../../../src/site/picture/drawing.ts';
import { altOf, HEIGHT, WIDTH, type Picture } from '../../../src/site/picture/picture.ts';
import { sitePicture } from '../../../src/site/picture/site-picture.ts';
import { widthOf } from '../../../src/site/picture/text.ts';
import { hasLetter } from '../../../src/site/picture/typeface.ts';
import { reportPicture } from '../../../src/site/report/picture.ts';
import { reportTitles, reportView } from '../../../src/site/report/view.ts';
import { servicePicture } from '../../../src/site/service/picture.ts';
import { serviceView } from '../../../src/site/service/view.ts';
import { siteOf } from '../../../src/site/site.ts';
import { unitPicture } from '../../../src/site/unit/picture.ts';
import { unitSlugs, unitView } from '../../../src/site/unit/view.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { realContent, ROOT, TODAY } from '../../files.ts';

const { archive } = compile(realContent, TODAY);
const sites = LANGUAGES.map((language) => siteOf(archive, language));
const reports = archive.reports.map(({ id }) => id);

/** Every picture of the real content, in both languages. */
const all = sites.flatMap((site): readonly Picture[] => {
  const { reference } = site.archive;
  return [
    sitePicture(site.say),
    ...reports.map((id) => reportPicture(reportTitles(site, id), site.say)),
    ...unitSlugs(site).map((slug) => unitPicture(unitView(site, slug), site.say)),
    ...reference.services.map(({ id }) => servicePicture(serviceView(site, id), site.say)),
    ...reference.indicators.map(({ id }) => indicatorPicture(indicatorView(site, id), site.say)),
    ...reference.models.map(({ slug }) => modelPicture(modelView(site, slug), site.say)),
  ];
});

const LONG = 'Cơ sở dữ liệu quốc gia về dân cư kết nối liên thông nghiệp vụ '.repeat(6);
const crowded: Picture = {
  kind: LONG,
  title: LONG,
  lead: LONG,
  figures: Array.from({ length: 3 }, () => ({
    label: LONG,
    value: '123.456.789.012,34',
    unit: LONG,
    doubt: LONG,
    note: 'Không_có_chỗ_nào_để_ngắt_dòng_trong_chữ_này_cả',
  })),
  brand: ['Báo cáo', 'Đề án 06'],
};

describe('what a picture says', () => {
  test('of a report is its headline, with what is in doubt', () => {
    const site = sites[0]!;
    for (const id of reports) {
      const view = reportView(site, id, { origin: 'https://a.example', findings: [] });
      const { title, figures } = reportPicture(reportTitles(site, id), site.say);
      expect(title).toBe(view.title);
      expect(figures.map(({ label, value, unit, doubt }) => [label, value, unit, doubt])).toEqual(
        view.headline
          .slice(0, 3)
          .map(({ label, value, unit, doubt }) => [label, value, unit, doubt]),
      );
      expect(reportPicture(view, site.say)).toEqual(
        reportPicture(reportTitles(site, id), site.say),
      );
    }
    const doubts = all.flatMap(({ figures }) => figures.filter(({ doubt }) => doubt !== null));
    expect(doubts.length).toBeGreaterThan(0);
  });

  test('of a service is the row of its newest report', () => {
    const site = sites[0]!;
    const view = serviceView(site, 'dang-ky-khai-sinh');
    const { figures } = servicePicture(view, site.say);
    const rows = view.units.flatMap(({ lines }) => lines);
    const row = rows.find(({ period }) => period.href === view.latest!.link.href)!;
    expect(figures.map(({ value }) => value)).toEqual(
      [row.received, row.online, row.share].map(({ text }) => text),
    );
    expect(figures[2]!.value).toBe(view.latest!.share.text);
  });

  test('of a model is what the country prints, doubt at each doubtful count', () => {
    const site = sites[0]!;
    for (const { slug } of site.archive.reference.models) {
      const view = modelView(site, slug);
      const counts = view.national[0]?.counts;
      if (!counts) continue;
      const { figures } = modelPicture(view, site.say);
      expect(figures.map(({ value }) => value)).toEqual(counts.map(({ value }) => value.text));
      expect(figures.map(({ doubt }) => doubt !== null)).toEqual(
        counts.map(({ isDoubtful }) => isDoubtful),
      );
    }
  });

  test('is said in words, too', () => {
    for (const picture of all)
      for (const { value, doubt } of picture.figures) {
        expect(altOf(picture)).toContain(value);
        if (doubt !== null) expect(altOf(picture)).toContain(doubt);
      }
  });
});

describe('how it is drawn', () => {
  test.each([['the real content', all] as const, ['too much text', [crowded]] as const])(
    'nothing leaves the picture or stands on other text: %s',
    (_name, pictures) => {
      for (const picture of pictures) {
        const boxes = layoutOf(picture).flatMap(({ lines, left, base, size, weight }) =>
          lines.map((line, at) => ({
            line,
            left,
            right: left + widthOf(line, { size, weight }),
            top: base + at * leadingOf(size) - size * 0.7,
            bottom: base + at * leadingOf(size) + size * 0.1,
          })),
        );
        for (const box of boxes) {
          expect(box.right, box.line).toBeLessThanOrEqual(WIDTH - 71);
          expect(box.bottom, box.line).toBeLessThan(HEIGHT - 20);
          for (const other of boxes)
            if (other !== box && other.left < box.right && box.left < other.right)
              expect(
                other.top >= box.bottom || box.top >= other.bottom,
                `«${box.line}» × «${other.line}»`,
              ).toBe(true);
        }
      }
    },
  );

  test('the typeface has every letter of the real content', () => {
    const texts = all.flatMap((picture) => layoutOf(picture).flatMap(({ lines }) => lines));
    const letters = new Set(texts.join(''));
    expect([...letters].filter((letter) => !hasLetter(letter, 400))).toEqual([]);
  });

  test('as a small PNG of 1200 × 630, twice the same', () => {
    const picture = all.find(({ figures }) => figures.some(({ doubt }) => doubt !== null))!;
    const png = Buffer.from(drawPicture(picture));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, HEIGHT]);
    expect(png.equals(drawPicture(picture))).toBe(true);
    expect(png.length).toBeLessThan(25_000);
    const at = png.indexOf('IDAT') + 4;
    const rows = inflateSync(png.subarray(at, at + png.readUInt32BE(at - 8)));
    expect(rows.length).toBe((WIDTH + 1) * HEIGHT);
    expect(new Set(rows).size).toBeGreaterThan(20);
  });

  test('in the colours of the site', () => {
    const tokens = readFileSync(join(ROOT, 'src/site/styles/tokens.css'), 'utf8');
    for (const [name, colour] of Object.entries(SEEDS))
      expect(
        /* The light theme comes first. */ new RegExp(`--${name}: (.*);`).exec(tokens)![1],
      ).toBe(colour);
  });
});
