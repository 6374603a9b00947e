import { describe, expect, test } from 'vitest';
import { spellVietnamese } from '../../src/analyze/spell-vietnamese';
import { analyzeText, saidIn, vi, wordsOf } from './analyze-text';

const sentencesOf = (text: string) => wordsOf(text, analyzeText(text, vi).sentences);
const metIn = (text: string) => analyzeText(text, vi).meetings.map(({ people, others }) => [...people, ...others]);

describe('a syllable is spelled', () => {
  test('in small letters and with its accents', () => {
    expect(['BÀ', 'Ba', 'Đức', 'duc'].map(spellVietnamese)).toEqual(['bà', 'ba', 'đức', 'duc']);
  });

  test('alike wherever its tone mark stands, and with i or y', () => {
    expect(['hoà', 'hòa', 'uỷ', 'ủy', 'khoẻ', 'quý', 'tỉ', 'Mĩ', 'thi', 'nghi'].map(spellVietnamese)).toEqual(
      'hòa hòa ủy ủy khỏe quý tỷ mỹ thi nghi'.split(' '),
    );
  });

  test('alike composed and in parts', () => {
    expect(spellVietnamese('Tổng'.normalize('NFD'))).toEqual('tổng');
  });
});

describe('a Vietnamese text reports', () => {
  test.each<[string, [string | null, string][]]>([
    ['Tổng Bí thư Tô Lâm nhấn mạnh hai nước là láng giềng.', [['to-lam', 'hai nước là láng giềng']]],
    ['Thủ tướng Phạm Minh Chính ngày 4/3 khẳng định rằng cây cầu an toàn.', [['pham-minh-chinh', 'cây cầu an toàn']]],
    ['Báo cáo tại cuộc họp, ông Macron cho biết, cây cầu đã xong.', [['emmanuel-macron', 'cây cầu đã xong']]],
    ['Theo ông Macron, đường dây sẽ dài 240 km.', [['emmanuel-macron', 'đường dây sẽ dài 240 km']]],
    ['Giá gạo tăng 5%, theo Reuters.', [['(Reuters)', 'Giá gạo tăng 5%']]],
    ['Văn phòng Thủ tướng Israel khẳng định lệnh đã ký.', [['(Văn phòng Thủ tướng Israel)', 'lệnh đã ký']]],
    ['Bà Nguyễn Thị Hương thì thận trọng hơn: “Chúng ta cần chờ thêm”.', [['nguyen-thi-huong', 'Chúng ta cần chờ thêm']]],
    ['Bộ Ngoại giao cho biết cuộc gặp bị hoãn.', [['(Bộ Ngoại giao)', 'cuộc gặp bị hoãn']]],
    ['“Cây cầu này nối hai làng”, Thủ tướng Phạm Minh Chính nói.', [['pham-minh-chinh', 'Cây cầu này nối hai làng']]],
    ['Thủ tướng Phạm Minh Chính phát biểu: “Cây cầu này nối hai làng”.', [['pham-minh-chinh', 'Cây cầu này nối hai làng']]],
    [
      'Hoan nghênh sáng kiến của Lào, Thủ tướng Phạm Minh Chính đề nghị hai bên họp sớm.',
      [
        ['pham-minh-chinh', 'sáng kiến của Lào'],
        ['pham-minh-chinh', 'hai bên họp sớm'],
      ],
    ],
    [
      'Thủ tướng Phạm Minh Chính nhấn mạnh vai trò của cảng, đề nghị hai bên họp sớm.',
      [
        ['pham-minh-chinh', 'vai trò của cảng'],
        ['pham-minh-chinh', 'hai bên họp sớm'],
      ],
    ],
    [
      'Tổng Bí thư Tô Lâm chào mừng đoàn Lào; cho rằng chuyến thăm rất quan trọng; bày tỏ tin tưởng hai nước sẽ phát triển.',
      [
        ['to-lam', 'chuyến thăm rất quan trọng'],
        ['to-lam', 'hai nước sẽ phát triển'],
      ],
    ],
    ['Thủ tướng Phạm Minh Chính khẳng định Việt Nam luôn ủng hộ nhân dân Lào.', [['pham-minh-chinh', 'Việt Nam luôn ủng hộ nhân dân Lào']]],
    [
      'Thủ tướng Phạm Minh Chính đánh giá cao vai trò của cảng, đồng thời đề nghị hai bên họp sớm.',
      [
        ['pham-minh-chinh', 'vai trò của cảng'],
        ['pham-minh-chinh', 'hai bên họp sớm'],
      ],
    ],
    ['Ông Macron phủ nhận cáo buộc này trên báo.', [['emmanuel-macron', 'cáo buộc này trên báo']]],
    [
      'Trả lời câu hỏi của báo giới đề nghị cho biết lập trường của Lào, bà Trần Thị Mai nói: “Cây cầu này nối hai làng”.',
      [['tran-thi-mai', 'Cây cầu này nối hai làng']],
    ],
    ['Phát ngôn viên Bộ Ngoại giao Lào Trần Thị Mai cho biết cầu đã xong.', [['tran-thi-mai', 'cầu đã xong']]],
    ['Chủ tịch xã Nguyễn Văn Được cho hay cầu đã xong.', [['nguyen-van-duoc', 'cầu đã xong']]],
    ['Cây cầu đã xong, hãng thông tấn Lào đưa tin hôm 20/10.', [['(hãng thông tấn Lào)', 'Cây cầu đã xong']]],
    ['Tổng cục Hải quan cho biết cây cầu đã xong.', [['(Tổng cục Hải quan)', 'cây cầu đã xong']]],
    ['Chính phủ Nhật Bản quyết định xây một cây cầu.', [['(Chính phủ Nhật Bản)', 'xây một cây cầu']]],
    ['Ngân hàng Thế giới (WB) cho biết cây cầu đã xong.', [['(Ngân hàng Thế giới)', 'cây cầu đã xong']]],
    ['Một quan chức Lào cho biết cây cầu đã xong.', [['(quan chức Lào)', 'cây cầu đã xong']]],
    ['Reuters dẫn lời Tổng thống Pháp Emmanuel Macron cho biết cây cầu đã xong.', [['emmanuel-macron', 'cây cầu đã xong']]],
    ['Hãng TASS dẫn lời bà Trần Thị Mai: “Cây cầu này nối hai làng”.', [['tran-thi-mai', 'Cây cầu này nối hai làng']]],
    ['Phát biểu tại lễ ký, Bộ Ngoại giao cho biết cây cầu đã xong.', [['(Bộ Ngoại giao)', 'cây cầu đã xong']]],
    ['Cơ quan này cho biết cây cầu đã xong.', [['(Cơ quan)', 'cây cầu đã xong']]],
    ['Bà Ursula von der Leyen gọi đây là quyết định đáng tiếc và cảnh báo EU sẽ đáp trả.', [['ursula-von-der-leyen', 'EU sẽ đáp trả']]],
  ])('%s', (text, said) => {
    expect(saidIn(text, vi)).toEqual(said);
  });

  test.each([
    'Bài phát biểu của ông Macron kéo dài một giờ.',
    'Chính phủ sẽ trả lời vào tuần sau.',
    'Cơ quan Khí tượng (JMA) đã dỡ bỏ cảnh báo sóng thần.',
    'Tổng thống Pháp được mời đến dự.',
    'Theo đó, lễ ký được dời sang tuần sau.',
    'Theo kế hoạch, Tổng thống Pháp Emmanuel Macron đến Huế vào tuần sau.',
    'Cổ phiếu tăng mạnh sau phát biểu của ông Macron.',
    'Quốc hội đã thông qua Luật Báo chí.',
    'Tổng thống Pháp Emmanuel Macron phát biểu tại một hội nghị.',
  ])('nobody’s words: %s', (text) => {
    expect(saidIn(text, vi)).toEqual([]);
  });
});

describe('a Vietnamese text tells who met', () => {
  test.each([
    ['Tổng Bí thư Tô Lâm đã hội đàm với Tổng thống Pháp Emmanuel Macron.', [['to-lam', 'emmanuel-macron']]],
    ['Chiều 4/3, Tổng Bí thư Tô Lâm tiếp Thủ tướng Campuchia Hun Manet.', [['to-lam', 'hun-manet']]],
    ['Thủ tướng Phạm Minh Chính điện đàm với Thủ tướng Đức Friedrich Merz.', [['pham-minh-chinh', 'friedrich-merz']]],
    ['Ông Trump gặp Chủ tịch Tập Cận Bình tại Busan.', [['donald-trump', 'xi-jinping']]],
    [
      'Tổng Bí thư Tô Lâm gặp các Tổng thống Indonesia, Kenya và Kazakhstan.',
      [['to-lam', 'President of Indonesia', 'President of Kenya', 'President of Kazakhstan']],
    ],
    ['Tổng Bí thư Tô Lâm hội kiến với Thủ tướng Hungary.', [['to-lam', 'peter-magyar']]],
    ['Ông Trump không gặp Chủ tịch Tập Cận Bình.', []],
    ['Tổng Bí thư Tô Lâm sẽ hội đàm với Tổng thống Pháp Emmanuel Macron.', []],
    ['Tổng Bí thư Tô Lâm tiếp tục hợp tác với Tổng thống Pháp Emmanuel Macron.', []],
  ])('%s', (text, met) => {
    expect(analyzeText(text, { ...vi, date: '2026-06-01' }).meetings.map(({ people, others }) => [...people, ...others])).toEqual(met);
    expect(metIn(text).length).toEqual(met.length);
  });
});

describe('a Vietnamese sentence', () => {
  test('ends at its full stop, not after a title cut short', () => {
    expect(sentencesOf('GS. Trần Văn Khê đến TP. Huế. Ông giảng bài.')).toEqual(['GS. Trần Văn Khê đến TP. Huế.', 'Ông giảng bài.']);
  });

  test('loses its opener as a key point', () => {
    const text = 'Tại cuộc gặp, Tổng Bí thư Tô Lâm khẳng định Việt Nam ủng hộ một giải pháp hòa bình lâu dài.';
    expect(analyzeText(text, vi).keyPoints[0]?.text).toEqual(
      'Tổng Bí thư Tô Lâm khẳng định Việt Nam ủng hộ một giải pháp hòa bình lâu dài.',
    );
  });

  test('tells its pronoun by the name', () => {
    const text = 'Tổng thống Pháp Emmanuel Macron đến Hà Nội. Ông cho biết hai nước sẽ xây một trường đại học mới.';
    expect(analyzeText(text, vi).keyPoints.map((point) => point.text)).toContain(
      '[Tổng thống Pháp Emmanuel Macron] cho biết hai nước sẽ xây một trường đại học mới.',
    );
  });
});

describe('a Vietnamese text counts', () => {
  test.each([
    ['Dự án trị giá 37,2 tỷ USD.', 37_200_000_000, 'USD'],
    ['Dự án có vốn 3.000 tỷ đồng.', 3e12, 'VND'],
    ['Dự án có vốn 2 nghìn tỷ đồng.', 2e12, 'VND'],
    ['Giá tăng 3,5% trong tháng.', 3.5, '%'],
    ['Hơn 50 nước dự hội nghị.', 50, 'count'],
    ['Họ thả 48 con tin.', 48, 'count'],
    ['Nghị quyết 2803 được thông qua.', 2803, 'resolution'],
    ['Hơn 1,5 triệu lượt khách đến Huế.', 1_500_000, 'count'],
    ['Đường dây dài thêm 500 kV.', 500, 'kV'],
    ['Tòa xử 40 đồng phạm.', 40, 'count'],
    ['Chỉ số lên 1.636,43 điểm.', 1636.43, 'count'],
  ])('%s', (text, value, unit) => {
    expect(analyzeText(text, vi).figures.map((figure) => [figure.value, figure.unit])).toEqual([[value, unit]]);
  });

  test('no figures in what is numbered', () => {
    expect(analyzeText('Bão số 11 mạnh cấp 13 vào quận 12 dịp lễ lần thứ 80.', vi).figures).toEqual([]);
  });

  test('no figures in days and years', () => {
    expect(analyzeText('Chiều 21/2 và ngày 25/12 các nước họp lúc 14h30 sáng, năm 2026 tổng kết.', vi).figures).toEqual([]);
  });
});

describe('a Vietnamese text tells', () => {
  test.each([
    ['Tổng Bí thư Tô Lâm thăm chính thức Pháp.', 'to-lam FR'],
    ['Tổng thống Pháp Emmanuel Macron đã đến Hà Nội.', 'emmanuel-macron VN'],
    ['Tổng thống Pháp Emmanuel Macron bắt đầu chuyến thăm hữu nghị chính thức Việt Nam.', 'emmanuel-macron VN'],
    ['Tổng Bí thư Tô Lâm đã tới sân bay quốc tế Bắc Kinh.', 'to-lam CN'],
    ['Tổng Bí thư Tô Lâm và Phu nhân Ngô Phương Ly đã đến Paris.', 'to-lam FR'],
  ])('who is where: %s', (text, visit) => {
    expect(analyzeText(text, vi).visits.map(({ person, country }) => `${person} ${country}`)).toEqual([visit]);
  });

  test('no visit that somebody is only invited to', () => {
    expect(analyzeText('Tổng thống Pháp mời Tổng Bí thư Tô Lâm thăm Pháp.', vi).visits).toEqual([]);
  });

  test('that it corrects an earlier report', () => {
    const text = 'ĐÍNH CHÍNH: Số tiền là 18 triệu USD. Các tàu ra khơi hôm thứ Hai.';
    expect(wordsOf(text, [analyzeText(text, vi).correction ?? { start: 0, end: 0 }])).toEqual(['ĐÍNH CHÍNH: Số tiền là 18 triệu USD.']);
  });
});
