import { expect, test } from 'vitest';
import { datasetLd } from '../../../../src/site/report/data/json-ld.ts';
import { jsonScriptText } from '../../../../src/site/markup.ts';
import { bare, full, publication } from './sample.ts';

const dataset = datasetLd(full, publication);

test('is a Dataset with what catalogues ask for', () => {
  expect(dataset).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': 'https://vi-du.example/goc/bao-cao/bac-giang/2024-02/',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    temporalCoverage: '2024-02-01/2024-02-29',
    spatialCoverage: { '@type': 'AdministrativeArea', name: 'Tỉnh Bắc Giang' },
    dateModified: '2024-03-05',
    isBasedOn: { reportNumber: '12/BC-TCT', datePublished: '2024-02-20' },
    distribution: expect.arrayContaining([
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: 'https://vi-du.example/goc/du-lieu/bao-cao/bac-giang/2024-02.json',
      },
      {
        '@type': 'DataDownload',
        name: 'services',
        encodingFormat: 'text/csv',
        contentUrl: 'https://vi-du.example/goc/du-lieu/bao-cao/bac-giang/2024-02/services.csv',
      },
    ]) as unknown,
  });
  expect(dataset['description']).toContain('1 dịch vụ công, 1 mô hình, 1 nhiệm vụ, 1 văn bản');
});

test('leaves out what is not printed', () => {
  const text = jsonScriptText(datasetLd(bare, publication));
  expect(text).not.toContain('null');
  expect(text).not.toContain('dateModified');
});

test('no title ends the script element early', () => {
  const text = jsonScriptText(dataset);
  expect(text).not.toContain('</script');
  expect(JSON.parse(text)).toEqual(dataset);
});
