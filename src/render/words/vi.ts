import type { Words } from '../words';
import { type OfficeWords, translateOffices } from './translate-offices';

const count = (noun: string) => (n: number) => `${n.toLocaleString('vi-VN')} ${noun}`;
const articles = count('bài báo');
const STATUS = {
  new: count('sự kiện mới'),
  developing: count('sự kiện đang diễn biến'),
  continuing: count('sự kiện tiếp diễn'),
};

/** Vietnamese nouns have one form. */
const same = (role: string) => [role, role] as const;
const ROLES: OfficeWords['roles'] = {
  King: same('Quốc vương'),
  Queen: same('Nữ hoàng'),
  Emir: same('Quốc vương'),
  President: same('Tổng thống'),
  'Vice President': same('Phó Tổng thống'),
  'Prime Minister': same('Thủ tướng'),
  'Deputy Prime Minister': same('Phó Thủ tướng'),
  'Foreign Minister': same('Bộ trưởng Ngoại giao'),
  'Defence Minister': same('Bộ trưởng Quốc phòng'),
  'Finance Minister': same('Bộ trưởng Tài chính'),
  'Trade Minister': same('Bộ trưởng Thương mại'),
  'Interior Minister': same('Bộ trưởng Nội vụ'),
};

const PLACES: Words['places'] = {
  ...{ AE: 'UAE', AU: 'Australia', CY: 'Cyprus', CZ: 'Cộng hòa Séc', GB: 'Anh', IT: 'Italia', MM: 'Myanmar' },
  ...{ SA: 'Saudi Arabia', UA: 'Ukraine', CD: 'Cộng hòa Dân chủ Congo', CG: 'Cộng hòa Congo', HK: 'Hong Kong', MO: 'Macau' },
  ...{ PS: 'Palestine', VA: 'Vatican', UN: 'Liên hợp quốc', 'African Union': 'Liên minh châu Phi', 'World Bank': 'Ngân hàng Thế giới' },
};

const OFFICES: OfficeWords = {
  language: 'vi',
  own: {
    'President of China': 'Chủ tịch nước Trung Quốc',
    'President of Cuba': 'Chủ tịch nước Cuba',
    'President of Laos': 'Chủ tịch nước Lào',
    'President of Vietnam': 'Chủ tịch nước Việt Nam',
  },
  roles: ROLES,
  places: PLACES,
  write: (role, countries) => `${role} ${new Intl.ListFormat('vi').format(countries)}`,
};

export const vietnamese: Words = {
  name: 'Tiếng Việt',
  locale: 'vi-VN',
  date: (formatted) =>
    formatted
      .replace(/(\d+) (?:tháng|thg) (\d+)(?:,? (?:năm )?(\d{4}))?/, (_, day, month, year) => [day, month, year].filter(Boolean).join('/'))
      .replace(/(tháng \d+) năm (?=\d)/, '$1/'),
  beforeColon: '',
  places: PLACES,
  nav: {
    label: 'Chuyên mục',
    latest: 'Mới nhất',
    leaders: 'Nhà lãnh đạo',
    topics: 'Chủ đề',
    archive: 'Lưu trữ',
    search: 'Tìm kiếm',
    follow: 'Theo dõi',
    api: 'Cho lập trình viên',
    languages: 'Ngôn ngữ',
    contents: 'Trong bản tin này',
    days: 'Các ngày khác',
    skipTo: 'Đến thẳng nội dung',
  },
  sections: {
    bottomLine: 'Đáng chú ý nhất',
    changed: 'Diễn biến mới',
    grid: 'Ai, về vấn đề gì',
    leaders: 'Theo nhà lãnh đạo',
    topics: 'Theo chủ đề',
    figures: 'Con số và thỏa thuận',
    ahead: 'Sắp diễn ra',
    sources: 'Nguồn tin',
  },
  articles,
  sources: count('nguồn tin'),
  leaders: count('nhà lãnh đạo'),
  points: count('điểm chính'),
  minutes: (n) => `${n} phút đọc`,
  status: (status, n) => STATUS[status](n),
  related: 'Xem thêm',
  moreStories: count('sự kiện khác'),
  noReports: 'Không có tin',
  lastSeen: (day) => `gần nhất là ngày ${day}`,
  notSeen: 'bảy ngày qua cũng không',
  gridCaption: 'Số điểm chính theo nhà lãnh đạo và chủ đề',
  gridLeader: 'Nhà lãnh đạo',
  covers: (span) => `Thời gian: ${span}`,
  inLanguage: (language) => language.charAt(0).toLowerCase() + language.slice(1),
  unnamedSource: 'nguồn không nêu tên',
  speakerUnknown: 'không rõ người phát biểu',
  saidBy: (name) => `theo lời ${name}`,
  // Vietnamese calls its own former office-holders "nguyên", others "cựu".
  former: (office) => {
    if (/^(?:cựu|nguyên|cố|former) /i.test(office)) return office;
    return `${/Việt Nam$/.test(office) ? 'Nguyên' : 'Cựu'} ${office}`;
  },
  since: (month) => (/^\d+$/.test(month) ? `từ năm ${month}` : `từ ${month}`),
  met: 'Đã gặp',
  trip: (since) => `Công du nước ngoài từ ngày ${since}:`,
  corrections: 'Đính chính',
  corrects: (day) => `Đính chính bài ngày ${day}:`,
  groupOffices: (offices) => translateOffices(offices, OFFICES),
  howMade: [
    'Mỗi dòng là nguyên văn một câu của nguồn tin, kèm liên kết nếu nguồn có địa chỉ; phần trong [ngoặc vuông] là của chúng tôi.',
    'Các quy tắc cố định chọn câu, ghép những bài về cùng một sự kiện và xác định ai phát biểu: không câu nào bị viết lại, không mô hình nào viết thay.',
  ],
  sourcesRead: (read, used) => `Đã đọc ${articles(read)}, sử dụng ${used.toLocaleString('vi-VN')}`,
  used: 'đã dùng',
  otherForms: 'Bản tin này ở dạng',
  forms: { text: 'Văn bản', markdown: 'Markdown', json: 'JSON', mail: 'E-mail' },
  readOnWeb: 'Đọc trên web',
  moreOnWeb: (n) => `Còn ${n} điểm chính trên web`,
  copyOf: (edition) => `Đây là ấn bản “${edition}”, không gửi riêng cho người đăng ký nào.`,
  youFollow: (people, topics) => {
    const subjects = topics.length > 0 ? `${topics.length === 1 ? 'chủ đề' : 'các chủ đề'}: ${topics.join(', ')}` : '';
    return `Bạn nhận bản tin này vì bạn theo dõi ${[new Intl.ListFormat('vi').format(people), subjects].filter(Boolean).join(', và ')}.`;
  },
  nothingNew: 'Không có tin mới',
  nothingNewDetail: (n) =>
    n === 0 ? 'Không có bài báo nào trong ngày được đọc.' : `Đã đọc ${articles(n)} trong ngày, không bài nào có điểm chính.`,
  nextDue: (day, time, place) => `Bản tin tiếp theo phát hành lúc ${time} ${day} (${place}).`,
  noneYet: 'Chưa có bản tin',
  sendArticles: (address) => `Gửi bài báo tới POST ${address}.`,
  archive: { title: 'Tất cả bản tin', empty: 'Chưa có bản tin nào.' },
  leader: {
    all: 'Các nhà lãnh đạo',
    intro: (day) =>
      `Tất cả những người được theo dõi và những người đã được nhắc đến, xếp theo quốc gia và thứ bậc lễ tân. Con số bên cạnh tên là số bài báo nhắc đến họ trong 60 ngày tính đến ${day.charAt(0).toLowerCase() + day.slice(1)}.`,
    inNews: 'Trên mặt báo',
    inNewsSince: (days) => `Trên mặt báo, ${days} ngày`,
    bodies: 'Các tổ chức quốc tế',
    elsewhere: 'Chưa rõ quốc gia',
    letters: 'Quốc gia theo chữ cái',
    earlier: 'Trước đây',
    asOf: (day) => `theo bài báo ngày ${day}`,
    follow: 'Theo dõi qua e-mail',
    narrowed: (name) => `Bản tin mới nhất chỉ về ${name}`,
    named: (n, days, of) => `Được nhắc đến trong ${articles(n)}, ${days} trên ${of} ngày`,
    notNamed: (days) => `Không được nhắc đến trong ${days} ngày này`,
    table: { open: 'Biểu đồ dưới dạng bảng', day: 'Ngày', articles: 'Bài báo', points: 'Điểm chính' },
    topics: 'Theo chủ đề',
    met: 'Các cuộc gặp gần đây',
    days: 'Theo từng ngày',
    daysOn: (topic) => `Theo từng ngày: ${topic}`,
    everything: 'Về mọi chủ đề',
    never: (name) => `Chưa có bài báo nào nhắc đến ${name}.`,
    nothing: 'Không có điểm chính nào ở đây.',
    seen: (day) => `Được nhắc đến gần nhất vào ${day.charAt(0).toLowerCase() + day.slice(1)}.`,
    older: 'Những ngày trước',
    newest: 'Những ngày mới nhất',
    which: (asked) => `“${asked}” là ai?`,
    choose: 'Có thể là một trong những nhà lãnh đạo sau.',
  },
  topic: {
    all: 'Các chủ đề',
    intro: (days) => `Mỗi chủ đề có gì trong ${days} ngày qua, và điểm chính mới nhất.`,
    counts: (n, days) => `${count('điểm chính')(n)} trong ${count('ngày')(days)}`,
    silent: 'Gần đây không có tin',
    never: 'Chưa có bản tin nào nói về chủ đề này.',
    about: (name) => `${name}: các nhà lãnh đạo đã nói và làm gì, theo từng ngày.`,
    who: 'Những ai',
    since: (days) => `${days} ngày`,
  },
  search: { title: 'Tìm kiếm', label: 'Nhà lãnh đạo, chủ đề, từ khóa', button: 'Tìm' },
  choice: {
    title: 'Chỉ những gì bạn theo dõi',
    lead: 'Hãy chọn nhà lãnh đạo và chủ đề. Bạn sẽ có cùng bản tin đó, không kèm tin nào khác: trên web và qua nguồn cấp tin.',
    leaders: 'Nhà lãnh đạo',
    topics: 'Chủ đề',
    read: 'Đọc bản tin mới nhất theo lựa chọn này',
    follow: 'Hiện các nguồn cấp tin',
    only: (names) => `Chỉ gồm ${new Intl.ListFormat('vi').format(names)}.`,
    change: 'Thay đổi',
    whole: 'Toàn bộ bản tin',
    feeds: 'Nguồn cấp tin theo lựa chọn của bạn',
    feedOf: (name) => `Nguồn cấp tin: ${name}`,
    nothing: 'Chưa chọn gì.',
    byMail: 'Trình đọc tin nào cũng nhận các địa chỉ này; nhiều trình còn gửi tin mới qua e-mail.',
  },
  feed: { title: 'Nguồn cấp tin' },
  article: { title: 'Bài báo' },
  why: {
    title: 'vì sao',
    place: (rank, of) => `thứ ${rank}/${of} hôm nay`,
    reasons: {
      early: 'ở đầu bài',
      central: 'trọng tâm của bài',
      leader: 'lời nói hoặc việc làm của nhà lãnh đạo',
      introduces: 'được nhắc lại ở phần sau',
      headline: 'có trong tiêu đề',
      weighty: 'thỏa thuận, quyết định hoặc khoản tiền',
    },
    toldBefore: 'đã đưa trước đó',
    means: (words, name) => `“${words}” là ${name}`,
    speaker: (words, cue) => `người nói: “${words}”${cue ? ` (${cue})` : ''}`,
  },
  back: 'Về bản tin mới nhất',
  errors: {
    400: { title: 'Không hiểu được yêu cầu', detail: 'Hãy kiểm tra lại địa chỉ, hoặc quay về bản tin mới nhất.' },
    404: { title: 'Không tìm thấy trang', detail: 'Không có gì tại địa chỉ này. Bạn có thể thử tìm kiếm.' },
    405: { title: 'Yêu cầu không được chấp nhận', detail: 'Địa chỉ này không nhận loại yêu cầu đó.' },
    410: { title: 'Bài báo đã được gỡ', detail: 'Bài báo này đã được gỡ và không còn hiển thị.' },
    422: { title: 'Không thực hiện được yêu cầu', detail: 'Một phần của địa chỉ không hợp lệ.' },
    500: { title: 'Đã xảy ra lỗi', detail: 'Lỗi không phải do bạn và đã được ghi lại. Hãy thử lại sau một phút.' },
    503: { title: 'Tạm thời không truy cập được', detail: 'Hãy thử lại sau một phút.' },
    'no-briefing': {
      title: 'Không có bản tin ngày này',
      detail: 'Ngày này không có bản tin nào. Mục Lưu trữ liệt kê mọi ngày có bản tin.',
    },
    'no-leader': {
      title: 'Không tìm thấy nhà lãnh đạo',
      detail: 'Ở đây không có ai mang tên hay chức vụ này. Danh sách các nhà lãnh đạo có đầy đủ mọi người.',
    },
    'no-topic': { title: 'Không tìm thấy chủ đề', detail: 'Không có chủ đề nào mang tên này. Danh sách các chủ đề có đầy đủ.' },
    'none-yet': { title: 'Chưa có bản tin', detail: 'Chưa có bản tin nào được phát hành.' },
  },
};
