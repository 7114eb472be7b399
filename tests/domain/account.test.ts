/** What units say last of a model: their last report with such a row, each of its rows. */
import { expect, test } from 'vitest';

import { accountsIn } from '../../src/domain/account.ts';
import { compile } from '../../src/compiler/compile.ts';
import { realContent, TODAY } from '../files.ts';

const { archive } = compile(realContent, TODAY);
const slug = 'kham-chua-benh-cccd';

test('a model: every unit that speaks of it, with its own number and name, and whom it names', () => {
  const said = archive
    .accounts(`models/${slug}`)
    .map(({ report, place, local_no, name, status, lead }) =>
      [report, place, local_no, name, status.status, lead.map(({ id }) => id).join(' ')].join(
        ' | ',
      ),
    );
  expect(said.sort()).toMatchInlineSnapshot(`
    [
      "bac-giang/2024-02 | models/4 | 4 | Khám chữa bệnh sử dụng thẻ CCCD và VNeID | ongoing | ",
      "binh-dinh/2024 | models/6 | 6 | Khám chữa bệnh sử dụng thẻ CCCD và VNNeID | completed | ",
      "lam-dong/2024-02 | models/6 | 6 | Khám chữa bệnh sử dụng QRCode thẻ CCCD và VNeID | completed | so-y-te",
      "toan-quoc/2024-h1 | evaluation/6 | 6 | Khám chữa bệnh sử dụng thẻ CCCD và VNeID | ongoing | ",
    ]
  `);
});

test('lists of provinces: printed, listed and distinct apart; none where none is printed', () => {
  const counts = archive.reference.models.flatMap(({ n, slug: model }) =>
    archive
      .accounts(`models/${model}`)
      .flatMap(({ deployment }) =>
        deployment === null
          ? []
          : [
              [
                n,
                deployment.printed,
                deployment.listed,
                deployment.distinct,
                deployment.provinces?.length ?? 'no list',
              ].join(' '),
            ],
      ),
  );
  expect(counts).toHaveLength(44);
  expect(counts.filter((line) => line.endsWith('no list'))).toHaveLength(14);
  expect(counts).toMatchInlineSnapshot(`
    [
      "1 63   no list",
      "2 40 40 40 40",
      "3 54 54 54 54",
      "4 50 50 50 50",
      "5 47 47 47 47",
      "6 63   no list",
      "7    no list",
      "8 46 46 46 46",
      "9 63   no list",
      "10 63   no list",
      "11 63   no list",
      "12    no list",
      "13 32 33 33 33",
      "14 26 28 27 28",
      "15 18 18 18 18",
      "16 30 30 30 30",
      "17 50 50 49 50",
      "18 40 40 39 40",
      "19 63   no list",
      "20 54 54 53 54",
      "21 35 36 36 36",
      "22 43 43 42 43",
      "23 15 15 14 15",
      "24 63   no list",
      "25 59 59 59 59",
      "26 55 55 55 55",
      "27 57 57 56 57",
      "28 56 59 58 59",
      "29 63   no list",
      "30 63   no list",
      "31 45 45 45 45",
      "32  9 9 9",
      "33    no list",
      "34    no list",
      "35 46 46 46 46",
      "36 58 58 58 58",
      "37 63   no list",
      "38 51 46 46 46",
      "39 44 44 44 44",
      "40 39 39 39 39",
      "41 35 35 35 35",
      "42 30 30 30 30",
      "43 56 56 56 56",
      "44 34 34 34 34",
    ]
  `);
});

test('only the last report of a unit is heard', () => {
  const report = archive.open('bac-giang/2024-02');
  const earlier = {
    ...report,
    id: 'bac-giang/2024-01',
    models: { ...report.models!, rows: report.models!.rows.slice(0, 3) },
  };
  const last = {
    ...report,
    models: { ...report.models!, rows: report.models!.rows.slice(2, 4) },
  };
  const heard = [...accountsIn([earlier, last], archive.reference).values()]
    .flat()
    .map(({ report: id, place }) => `${id} ${place}`);
  expect(heard).toMatchInlineSnapshot(`
    [
      "bac-giang/2024-01 models/1",
      "bac-giang/2024-01 models/2",
      "bac-giang/2024-02 models/3",
      "bac-giang/2024-02 models/4",
    ]
  `);
});
