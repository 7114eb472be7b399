/** Rule pages of documents: their numbers, types and years, and rows that stand twice. */
import { lines, type Rules } from './rule.ts';

export const DOCUMENT_RULES = {
  'row-repeated': {
    title: { vi: 'Dòng dán hai lần', en: 'Row pasted twice' },
    what: {
      vi: 'Hai dòng của bảng mô hình hay bảng nhiệm vụ giống hệt nhau (tên, trạng thái, cơ quan, thời hạn, kết quả, số liệu), chỉ khác số thứ tự; hoặc hai văn bản không có số cùng trích yếu, cùng ngày.',
      en: 'Two rows of models or tasks are the same in everything (name, status, agencies, deadline, result, figures) but their number; or two listed documents without a number have one subject and day.',
    },
    why: {
      vi: 'Một việc bị đếm hai lần, và dòng đáng lẽ ở đó bị mất.',
      en: 'One thing is counted twice, and the row that should stand there is lost.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp căn cước cho công dân đủ điều kiện trên địa bàn',
        '  - stt: 2',
        '    task: Cấp căn cước cho công dân đủ điều kiện trên địa bàn',
      ),
    },
  },
  'document-duplicate': {
    title: { vi: 'Một văn bản liệt kê hai lần', en: 'Document listed twice' },
    what: {
      vi: 'Hai dòng của bảng văn bản có cùng số ký hiệu, cùng ngày và cùng cơ quan. Cơ quan viết tắt hay viết đầy đủ là một; không ghi cơ quan thì xét ghi chú, rồi tên nhóm.',
      en: 'Two rows have one number, one date and one issuer, however it is spelt; where none is printed, the note or the name of the group stands for it.',
    },
    why: {
      vi: 'Văn bản ấy bị đếm hai lần trong số văn bản đã ban hành.',
      en: 'It is counted twice among the documents issued.',
    },
    advice: {
      vi: 'Nhập trùng thì xóa dòng sau. Nếu văn bản ghi lặp thật, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Delete the second row if it was entered twice. If the document repeats it, acknowledge it.',
    },
    example: {
      file: 'documents.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    number: 18/KH-UBND',
        '    date: 2024-07-10',
        '    subject: Triển khai Đề án 06',
        '  - stt: 2',
        '    number: 18/KH-UBND',
        '    date: 2024-07-10',
        '    subject: Kế hoạch triển khai Đề án 06',
      ),
    },
  },
  'document-type-mismatch': {
    title: { vi: 'Loại văn bản trái với ký hiệu', en: 'Type against symbol' },
    what: {
      vi: 'Loại ghi ở một cột khác với loại mà ký hiệu của số cho biết, chẳng hạn 41/KH-UBND ghi là «Công văn», hay 1452/UBND-KSTTHC (ký hiệu công văn) ghi là «Quyết định»; hoặc lời văn viết «Kế hoạch số 2754/QĐ-UBND».',
      en: 'The printed type is not what the symbol of the number means, such as 41/KH-UBND as “Công văn”, or 1452/UBND-KSTTHC, an official letter’s, as “Quyết định”; or a text says “Kế hoạch số 2754/QĐ-UBND”.',
    },
    why: {
      vi: 'Người đọc tìm kế hoạch trong các kế hoạch sẽ không thấy văn bản này.',
      en: 'Readers who look for a plan among the plans will miss it.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'documents.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    number: 41/KH-UBND',
        '    type: Công văn',
        '    date: 2024-07-10',
        '    subject: Triển khai Đề án 06',
      ),
    },
  },
  'document-number-malformed': {
    title: { vi: 'Số, ký hiệu văn bản hỏng', en: 'Malformed document number' },
    what: {
      vi: 'Số, ký hiệu của báo cáo hay của một văn bản trong bảng không theo dạng nào của văn bản hành chính, văn bản quy phạm hay văn bản Đảng, chẳng hạn «6603/UB ND-VX», «905/QD-UBND» (mất nét chữ Đ), hoặc thông tư, nghị định, luật mà số không ghi năm («46/TT-BCA»).',
      en: 'The number of the report or of a listed document has no form that administrative, legal or Party documents use, such as “6603/UB ND-VX”, “905/QD-UBND” (the stroke of Đ is lost), or a circular, decree or law whose number bears no year (“46/TT-BCA”).',
    },
    why: {
      vi: 'Với số hỏng, không ai tra cứu được văn bản.',
      en: 'Nobody can look the document up by it.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản; thường là một dấu cách thừa hay một dấu gạch mất khi chuyển từ Word hay PDF. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare with the document; mostly a blank came in or a dash was lost on the way from Word or PDF. If it prints so, acknowledge it.',
    },
    example: {
      file: 'documents.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    number: 6603/UB ND-VX',
        '    date: 2024-07-10',
        '    subject: Triển khai Đề án 06',
      ),
    },
  },
  'document-year-mismatch': {
    title: { vi: 'Năm trong số khác năm của ngày', en: 'Year of the number against the date' },
    what: {
      vi: 'Số của văn bản có ghi năm («01/2023/TT-VPCP») mà ngày đi kèm lại thuộc năm khác. Xét bảng văn bản và các văn bản được dẫn trong lời văn, các ô chữ, cột chỉ đạo.',
      en: 'A number that holds its year (“01/2023/TT-VPCP”) stands with a date of another year, in the list of documents or in a text.',
    },
    why: {
      vi: 'Năm trong số là năm ban hành, nên số hoặc ngày đã sai và không ai tìm được văn bản.',
      en: 'The year of the number is the year of issue, so one of the two is wrong and leads nowhere.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Thực hiện Thông tư số 01/2023/TT-VPCP ngày 05/4/2024',
      ),
    },
  },
  'citation-conflict': {
    title: { vi: 'Một văn bản dẫn với hai ngày', en: 'Citation with two dates' },
    what: {
      vi: 'Trong một báo cáo, hoặc trong một năm giữa các báo cáo của một đơn vị, cùng một số ký hiệu văn bản đi với hai ngày khác nhau, ở lời văn, các ô chữ, cột chỉ đạo hay bảng văn bản; văn bản của Chính phủ và Thủ tướng thì so giữa mọi báo cáo. Số đánh lại từ đầu mỗi năm, nên hai ngày của hai năm mà cách nhau gần tròn năm được coi là hai văn bản. Số nhỏ (dưới 1.000) không ghi năm thì cơ quan nào cũng có, nên chỉ nêu khi hai ngày giống một lần gõ nhầm (đảo ngày và tháng, khác mỗi tháng, mỗi năm hoặc một chữ số của ngày) và lời văn không nêu hai cơ quan.',
      en: 'One report, or within a year the reports of one unit, give one document number two dates, in their narrative, texts, directives or list of documents; acts of the Government and the Prime Minister are compared across all reports. Numbers begin anew each year, so two dates of two years at about the same time of the year count as two documents. Every body has its small numbers (below 1,000, without a year): they are told only where the two dates look like one slip (day and month swapped, another month or year alone, a digit of the day) and the text does not name two issuers.',
    },
    why: {
      vi: 'Một trong hai ngày dẫn người đọc đến văn bản khác.',
      en: 'One of the two leads the reader to another document.',
    },
    advice: {
      vi: 'Đối chiếu cả hai chỗ với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare both places with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Thực hiện Quyết định số 4466/QĐ-UBND ngày 19/03/2024',
        '  - stt: 2',
        '    task: Sơ kết Quyết định số 4466/QĐ-UBND ngày 01/12/2023',
      ),
    },
  },
  'document-number-conflict': {
    title: { vi: 'Một văn bản mang hai số', en: 'Document with two numbers' },
    what: {
      vi: 'Hai chỗ dẫn văn bản cùng ký hiệu, cùng ngày mà số chỉ khác một lần gõ nhầm (một chữ số đổi, mất, thừa, hoặc hai chữ số đổi chỗ), trong khi không cơ quan nào cho ra hai số cách nhau như vậy trong một ngày, hoặc hai chỗ cùng một trích yếu; hoặc cùng số, cùng ngày mà ký hiệu viết khác một chữ (TTH, THH), hoặc năm lần là của một cơ quan và chỉ một lần là của cơ quan khác (118/KH-UBND, 118/KH-HĐND). Số không kèm ngày thì so với văn bản có ngày trong cùng dòng. So trong một báo cáo và giữa các báo cáo của một đơn vị; văn bản của Chính phủ, Thủ tướng thì so giữa mọi báo cáo. Số của chính báo cáo trong dòng «Kèm theo Báo cáo số …» cũng được so với phần đầu. Hai dòng của một bảng, văn bản của hai cơ quan là hai văn bản.',
      en: 'Two places cite documents of one symbol and day whose numbers differ by one slip of the keyboard, where no register gives out two such numbers in a day or the subjects agree; or of one number and day whose symbols differ by a letter (TTH, THH), or are one body’s five times and another’s once (118/KH-UBND, 118/KH-HĐND). A number without a day is compared with the dated one of its row. Compared within a report and between the reports of a unit; acts of the Government between all reports. The report’s own number in “Kèm theo Báo cáo số …” is compared with the head too. Two rows of one list, and documents of two issuers, are two documents.',
    },
    why: {
      vi: 'Số sai thì không ai tìm được văn bản.',
      en: 'Nobody finds a document by a wrong number.',
    },
    advice: {
      vi: 'Đối chiếu cả hai chỗ với văn bản. Nếu là hai văn bản khác nhau hoặc văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare both places with the document. If they are two documents, or it prints so, acknowledge it.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Thực hiện Quyết định số 4466/QĐ-UBND ngày 19/03/2024',
        '  - stt: 2',
        '    task: Sơ kết Quyết định số 4646/QĐ-UBND ngày 19/03/2024',
      ),
    },
  },
  'basis-newer': {
    title: { vi: 'Căn cứ có ngày sau văn bản dựa vào nó', en: 'Basis newer than the act' },
    what: {
      vi: 'Một văn bản được nói là thực hiện, triển khai, căn cứ vào một văn bản có ngày sau nó: trong trích yếu của bảng văn bản, hoặc trong một câu dẫn liền hai văn bản. Câu nói về sửa đổi, bổ sung, thay thế không xét.',
      en: 'A document is said to carry out another that is dated after it: in the subject of a listed document, or in a sentence that cites the two in turn. Amendments are not judged.',
    },
    why: {
      vi: 'Không ai triển khai một kế hoạch trước khi kế hoạch ấy được ban hành; một trong hai ngày sai.',
      en: 'Nobody carries out a plan before it is issued; one of the two days is wrong.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Quyết định số 540/QĐ-UBND ngày 07/02/2024 thực hiện Chỉ thị số 04/CT-TTg ngày 11/02/2024',
      ),
    },
  },
} as const satisfies Partial<Rules>;
