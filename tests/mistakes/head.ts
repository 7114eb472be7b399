/** The front matter of report.md, and what becomes of whole files. */
import { inFile, undone, type Kind } from './mistake.ts';

export const head: Kind = {
  name: 'head',
  title: 'Phần đầu report.md',
  mistakes: [
    ...undone(
      'report.md',
      ['thiếu dòng --- đầu', '---\nprovince', 'province'],
      ['thiếu dòng --- thứ hai', 'wording: restated\n---\n', 'wording: restated\n'],
      ['gạch dài của Word', '---\nprovince', '—\nprovince'],
      ['gạch ngang của Word', '---\nprovince', '———\nprovince'],
      ['hai gạch', '---\nprovince', '--\nprovince'],
      ['bốn gạch', '---\nprovince', '----\nprovince'],
      ['dòng đóng bốn gạch', 'restated\n---\n', 'restated\n----\n'],
      ['dòng đóng gạch dài', 'restated\n---\n', 'restated\n———\n'],
      ['dòng đóng thụt vào', 'restated\n---\n', 'restated\n  ---\n'],
      ['dòng đóng bằng dấu bằng', 'restated\n---\n', 'restated\n===\n'],
      ['dòng trống trước ---', '---\nprovince', '\n---\nprovince'],
      ['dấu cách trước ---', '---\nprovince', ' ---\nprovince'],
      ['chữ trước ---', '---\nprovince', 'Báo cáo tháng 7\n---\nprovince'],
      ['--- yaml', '---\nprovince', '--- yaml\nprovince'],
      ['``` thay cho ---', '---\nprovince', '```\nprovince'],
      ['thiếu hai chấm ở tỉnh', 'province: bac-giang', 'province bac-giang'],
      ['mục thụt vào', 'period: 2024-07', '  period: 2024-07'],
      ['mục viết hai lần', 'kind: monthly', 'kind: monthly\nkind: annual'],
      ['mục lạ', 'kind: monthly', 'kind: monthly\nngười nhập: Nguyễn Văn A'],
      [
        'tên đứt dòng',
        'title: Báo cáo kết quả tháng 7 năm 2024',
        'title: Báo cáo kết quả\ntháng 7 năm 2024',
      ],
    ),
    ...inFile(
      'report.md',
      ['--- có dấu cách ở cuối', 'restated\n---\n', 'restated\n---  \n', 'accepted'],
      [
        'tên xuống dòng thụt vào',
        'title: Báo cáo kết quả tháng 7 năm 2024',
        'title: Báo cáo kết quả\n  tháng 7 năm 2024',
        'accepted',
      ],
    ),
  ],
};
