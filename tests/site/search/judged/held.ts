/**
 * Queries that nothing is tuned by: written after the others had been looked at, and before they were asked
 * for the first time.
 */
import type { Judged } from './queries.ts';

const BG07 = '/bao-cao/bac-giang/2024-07/';
const BG02 = '/bao-cao/bac-giang/2024-02/';
const BD = '/bao-cao/binh-dinh/2024/';
const LD = '/bao-cao/lam-dong/2024-02/';
const TQ = '/bao-cao/toan-quoc/2024-h1/';

const LINES: readonly (readonly [asked: string, ...targets: readonly string[]])[] = [
  ['đăng ký tạm trú', '/dich-vu/dang-ky-tam-tru/'],
  ['dang ky khai tu', '/dich-vu/dang-ky-khai-tu/'],
  ['đăng ký xe mô tô', '/dich-vu/dang-ky-xe-mo-to/'],
  ['khai bao tam vang', '/dich-vu/khai-bao-tam-vang/'],
  ['mẫu dấu', '/dich-vu/con-dau-moi/', '/dich-vu/con-dau-thu-nho/'],
  ['doi chu the hop dong dien', '/dich-vu/thay-doi-chu-the-hop-dong-dien/'],
  ['chuyển hộ khẩu', '/dich-vu/dang-ky-thuong-tru/'],
  ['giay chung tu', '/dich-vu/dang-ky-khai-tu/'],
  ['cà vẹt xe', '/dich-vu/dang-ky-xe-mo-to/'],
  ['bao hiem that nghiep', '/dich-vu/tro-cap-that-nghiep/', '/thuat-ngu/#bhtn'],
  ['khai báo lưu trú', '/dich-vu/thong-bao-luu-tru/'],
  ['giay phep lai xe bac giang thang 7/2024', `${BG07}#dich-vu-cong-giay-phep-lai-xe`],
  ['Bắc Giang T7-2024 thường trú', `${BG07}#dich-vu-cong-dang-ky-thuong-tru`],
  ['dang ky ket hon binh dinh', `${BD}#dich-vu-cong-dang-ky-ket-hon`],
  ['kết hôn Bình Định năm 2024', `${BD}#dich-vu-cong-dang-ky-ket-hon`],
  ['tro cap that nghiep bac giang 2/2024', `${BG02}#dich-vu-cong-tro-cap-that-nghiep`],
  ['đăng ký thuế Bắc Giang', `${BG07}#dich-vu-cong-dang-ky-thue`],
  ['lien thong khai sinh bac giang thang hai 2024', `${BG02}#dich-vu-cong-lien-thong-khai-sinh`],
  ['tỷ lệ nộp phạt nguội Bình Định', `${BD}#dich-vu-cong-nop-phat-nguoi`],
  ['ly lich tu phap bac giang bao nhieu ho so', `${BG07}#dich-vu-cong-ly-lich-tu-phap`],
  ['mô hình 44', '/mo-hinh/dao-tao-an-toan-thong-tin/'],
  ['mo hinh 9 lam dong', `${LD}#mo-hinh-9`],
  ['camera AI khu công nghiệp', '/mo-hinh/camera-ai-khu-cong-nghiep/'],
  ['luu tru xe khach duong dai', '/mo-hinh/luu-tru-xe-khach/'],
  ['xác thực tập trung SSO', '/mo-hinh/xac-thuc-tap-trung-sso/', '/thuat-ngu/#sso'],
  ['an sinh xa hoi qua vneid', '/mo-hinh/an-sinh-xa-hoi-vneid/'],
  ['vay tín chấp Bắc Giang', `${BG02}#mo-hinh-11`, `${BG02}#mo-hinh-11-unsecured-loans`],
  ['du lich dac san lam dong', `${LD}#mo-hinh-22`],
  ['quản lý đất đai', '/mo-hinh/quan-ly-dat-dai-nha-o/', '/dich-vu/bien-dong-dat-dai/'],
  ['cong chung chung thuc', '/mo-hinh/cong-chung-chung-thuc/'],
  ['hồ sơ sức khỏe điện tử', '/chi-tieu/health-records-created/'],
  ['du lieu hoi nong dan', '/chi-tieu/farmers-union-records/'],
  ['tỷ lệ thanh toán trực tuyến', '/chi-tieu/online-payment-rate/'],
  ['giao vien', '/chi-tieu/teacher-records-verified/'],
  [
    'số hóa hộ tịch',
    '/chi-tieu/civil-status-digitised/',
    '/chi-tieu/civil-status-historical-digitised/',
  ],
  ['internet cap quang', '/chi-tieu/fibre-villages-rate/'],
  ['tờ rơi', '/chi-tieu/leaflets/'],
  ['mooc hoan thanh', '/chi-tieu/mooc-completed/', '/mo-hinh/dao-tao-mooc/'],
  ['thanh hoá', '/tinh/thanh-hoa/'],
  ['tinh kon tum', '/tinh/kon-tum/'],
  ['thành phố Cần Thơ', '/tinh/can-tho/'],
  ['dac nong', '/tinh/dak-nong/'],
  ['tháng 02 năm 2024', '/ky/2024-02/'],
  ['thang 7-2024', '/ky/2024-07/'],
  ['báo cáo tháng 2/2024 Lâm Đồng', LD],
  ['bc bac giang t7 2024', BG07],
  ['Bình Định cả năm 2024', BD],
  ['bao cao toan quoc', TQ, '/tinh/toan-quoc/'],
  ['nhiệm vụ Bình Định năm 2024', `${BD}#nhiem-vu`, '/nhiem-vu/?tinh=binh-dinh&ky=2024'],
  ['nhiem vu thuc hien thuong xuyen bac giang', '/nhiem-vu/?tinh=bac-giang&trang-thai=routine'],
  ['549/UBND-NC', `${BG02}#van-ban-i-3`],
  ['ke hoach so 41 kh ubnd', `${BG07}#van-ban-i-6`],
  ['văn bản 1240/TCTTKĐA', `${BG07}#van-ban-ii-4`],
  ['cntt la gi', '/thuat-ngu/#cntt'],
  ['eForm là gì', '/thuat-ngu/#eform'],
  ['luy ke nghia la gi', '/thuat-ngu/#luy-ke'],
  ['hộ chiéu', '/dich-vu/ho-chieu-pho-thong/'],
  ['dang ky kahi sinh', '/dich-vu/dang-ky-khai-sinh/'],
  ['cấp điện mứi', '/dich-vu/cap-dien-moi/'],
  ['binh dihn 2024', BD],
  ['bảo vệ bí mật nhà nước', `${BG02}#van-ban-i-1`, `${BD}#nd-ii-5`],
  ['sang kien tuyen truyen doan thanh nien', `${BD}#nhiem-vu-vii-38`],
  ['đo tốc độ internet i-Speed', `${BG07}#van-ban-i-7`, '/thuat-ngu/#i-speed'],
  ['kien nghi de xuat', `${BD}#nd-iv`],
  ['nhiệm vụ trọng tâm năm 2025', `${BD}#nd-v`],
  ['18.535.000.000', `${BD}#nd-ii-6-a`, `${BD}#chi-tieu-project-budget`],
];

export const HELD: readonly Judged[] = LINES.map(([asked, ...targets]) => ({ asked, targets }));
