import { describe, expect, test } from 'vitest';
import { spellVietnamese } from '../../src/analyze/lexicon/spell-vi';
import { analyzeText, calledIn, fr, personIn, saidIn, vi, wordsOf } from './analyze-text';

const idsIn = (text: string, date = '2026-03-04') => analyzeText(text, { ...vi, date }).people.map(({ id }) => id);
const sentencesOf = (text: string) => wordsOf(text, analyzeText(text, vi).sentences);
const metIn = (text: string) => analyzeText(text, vi).meetings.map(({ people, others }) => [...people, ...others]);
const topicOf = (text: string) => analyzeText(text, vi).topics[0]?.id;

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

describe('a Vietnamese text names', () => {
  test.each([
    ['Tổng Bí thư Tô Lâm đến thăm một trường học.', 'to-lam', 'Tô Lâm'],
    ['Thủ tướng Chính phủ Phạm Minh Chính chủ trì phiên họp.', 'pham-minh-chinh', 'Phạm Minh Chính'],
    ['Chủ tịch nước Lương Cường trao huân chương.', 'luong-cuong', 'Lương Cường'],
    ['Chủ tịch Quốc hội Trần Thanh Mẫn khai mạc kỳ họp.', 'tran-thanh-man', 'Trần Thanh Mẫn'],
    ['Bộ trưởng Bộ Ngoại giao Lê Hoài Trung lên đường.', 'le-hoai-trung', 'Lê Hoài Trung'],
    ['Đại tướng Phan Văn Giang, Bộ trưởng Quốc phòng, dự lễ.', 'phan-van-giang', 'Phan Văn Giang'],
    ['Tổng thống Mỹ Donald Trump đến Tokyo.', 'donald-trump', 'Donald Trump'],
    ['Tổng thống Pháp Emmanuel Macron đến Hà Nội.', 'emmanuel-macron', 'Emmanuel Macron'],
    ['Thủ tướng Ý Giorgia Meloni đến Roma.', 'giorgia-meloni', 'Giorgia Meloni'],
    ['Tổng Thư ký Liên hợp quốc Antonio Guterres đến Geneva.', 'antonio-guterres', 'Antonio Guterres'],
    ['Chủ tịch Trung Quốc Tập Cận Bình đến Bắc Kinh.', 'xi-jinping', 'Tập Cận Bình'],
  ])('a leader with the title: %s', (text, id, name) => {
    expect(calledIn(text, vi)[id]?.[0]).toEqual(name);
    expect(idsIn(text)).toEqual([id]);
  });

  test('the same person as an English and a French one', () => {
    const texts = [
      analyzeText('Tổng thống Pháp Emmanuel Macron đến Hà Nội.', vi),
      analyzeText('French President Emmanuel Macron came to Hanoi.'),
      analyzeText('Le président français Emmanuel Macron est arrivé à Hanoï.', fr),
    ];
    expect(texts.map(({ people }) => people.map(({ id }) => id))).toEqual(Array(3).fill(['emmanuel-macron']));
  });

  test('a leader without the accents of the name', () => {
    expect(idsIn('Tổng Bí thư To Lam đến thăm một trường học.')).toEqual(['to-lam']);
  });

  test('people by their given name after an honorific, and by their title alone', () => {
    const text = 'Thủ tướng Phạm Minh Chính đến Huế. Ông Chính thăm bến cảng. Thủ tướng khẳng định bến cảng sẽ mở cửa.';
    expect(calledIn(text, vi)).toEqual({ 'pham-minh-chinh': ['Phạm Minh Chính', 'Chính', 'Thủ tướng'] });
  });

  test('nobody where a syllable of a name begins another word', () => {
    const text = 'Thủ tướng Phạm Minh Chính đến Huế. Chính phủ và Bộ Chính trị ủng hộ. Tại Hưng Yên, Trung ương Đảng họp.';
    expect(calledIn(text, vi)).toEqual({ 'pham-minh-chinh': ['Phạm Minh Chính'] });
  });

  test('a Chinese leader by the family name', () => {
    const text = 'Chủ tịch Tập Cận Bình phát biểu. Ông Tập nói rằng kinh tế sẽ tăng trưởng. Tập đoàn Điện lực ký hợp đồng.';
    expect(calledIn(text, vi)).toEqual({ 'xi-jinping': ['Tập Cận Bình', 'Tập'] });
  });

  test('foreign leaders by one bare word', () => {
    expect(idsIn('Ông Trump cho biết sẽ gặp Putin.')).toEqual(['donald-trump', 'vladimir-putin']);
  });

  test('a person of no office, with a given name that is a country too', () => {
    const text = 'Bà Nguyễn Thúy Nga và ông Trần Tuấn Anh mở một quán cà phê.';
    expect(idsIn(text)).toEqual(['nguyen-thuy-nga', 'tran-tuan-anh']);
  });

  test('a minister with the ministry between title and name', () => {
    const person = personIn('Bộ trưởng Bộ Y tế Đào Hồng Lan thăm bệnh viện.', 'dao-hong-lan', vi);
    expect([person.leader, person.office]).toEqual([true, 'Bộ trưởng Bộ Y tế']);
  });

  test.each([
    ['Giám đốc Sở Du lịch Đà Nẵng Trần Thị Mai khai mạc hội chợ.', ['tran-thi-mai']],
    ['Chủ tịch UBND TP Hà Nội Lê Văn Bình đến thăm.', ['le-van-binh']],
    ['Chủ tịch Tập đoàn FPT Trương Văn Bình từ chức.', ['truong-van-binh']],
    ['Giám đốc Bệnh viện Bạch Mai khai mạc hội thảo.', []],
    ['Giám đốc Sở Y tế gặp ông Trần Văn Bình.', ['tran-van-binh']],
    ['Đại sứ Pháp tại Việt Nam Olivier Dubois trao học bổng.', ['olivier-dubois']],
    ['Ngài Đại sứ Olivier Dubois trao học bổng.', ['olivier-dubois']],
    ['Nguyên Phó Chủ tịch Quốc hội Trần Thị Kim Hoa và bà Lò Thị Mai dự lễ.', ['tran-thi-kim-hoa', 'lo-thi-mai']],
    ['Tổng thống Ouattara thăm Lào.', []],
  ])('whoever stands behind the body of an office: %s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test('a former office as one', () => {
    const person = personIn('Nguyên Bộ trưởng Y tế Đặng Thu Hồng dự hội thảo.', 'dang-thu-hong', vi);
    expect([person.former, person.office]).toEqual([true, 'Bộ trưởng Y tế']);
    expect(personIn('Cựu Thủ tướng Đức Angela Merkel viết sách.', 'angela-merkel', vi).former).toEqual(true);
  });

  test('the holder of an office on the article’s day, by title and country', () => {
    expect([idsIn('Tổng thống Pháp khẳng định lập trường.'), idsIn('Thủ tướng Việt Nam đến Lào.', '2026-05-01')]).toEqual([
      ['emmanuel-macron'],
      ['le-minh-hung'],
    ]);
  });

  test('no places as people', () => {
    expect(idsIn('Lũ lớn ở Thái Nguyên, Cao Bằng, Lâm Đồng, Hà Giang và Bà Rịa. Thành phố Hồ Chí Minh mưa to.')).toEqual([]);
  });

  test('three women of whom "bà" means the last', () => {
    const text = 'Bộ trưởng Tài chính Trần Thị Mai đến Lào. Bà cho biết dự án đã xong. Ba cây cầu được xây.';
    expect(calledIn(text, vi)).toEqual({ 'tran-thi-mai': ['Trần Thị Mai', 'Bà'] });
  });

  test('nobody by a pronoun for two', () => {
    expect(calledIn('Ông Trump gặp ông Putin. Hai ông cho biết sẽ họp lại.', vi)).toEqual({
      'donald-trump': ['Trump'],
      'vladimir-putin': ['Putin'],
    });
  });

  test('an acting minister as no former one', () => {
    expect(personIn('Quyền Bộ trưởng Y tế Đặng Thu Hồng dự hội thảo.', 'dang-thu-hong', vi).former).toEqual(false);
  });

  test('no woman in "bà con"', () => {
    expect(idsIn('Phó Chủ tịch nước Võ Thị Ánh Xuân đến Praha. Bà con kiều bào tặng hoa.')).toEqual(['vo-thi-anh-xuan']);
    expect(calledIn('Phó Chủ tịch nước Võ Thị Ánh Xuân đến Praha. Bà con kiều bào tặng hoa.', vi)).toEqual({
      'vo-thi-anh-xuan': ['Võ Thị Ánh Xuân'],
    });
  });
});

describe('a Vietnamese text reports', () => {
  test.each<[string, [string | null, string][]]>([
    ['Tổng Bí thư Tô Lâm nhấn mạnh hai nước là láng giềng.', [['to-lam', 'hai nước là láng giềng']]],
    ['Thủ tướng Phạm Minh Chính ngày 4/3 khẳng định rằng cây cầu an toàn.', [['pham-minh-chinh', 'cây cầu an toàn']]],
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
  ])('%s', (text, value, unit) => {
    expect(analyzeText(text, vi).figures.map((figure) => [figure.value, figure.unit])).toEqual([[value, unit]]);
  });

  test('no figures in days and years', () => {
    expect(analyzeText('Chiều 21/2 và ngày 25/12 các nước họp lúc 14h30 sáng, năm 2026 tổng kết.', vi).figures).toEqual([]);
  });
});

describe('a Vietnamese text is about', () => {
  test.each([
    ['Hai nước nhất trí nâng cấp quan hệ ngoại giao lên đối tác chiến lược.', 'diplomacy'],
    ['Thỏa thuận ngừng bắn giúp chấm dứt xung đột.', 'peace-and-security'],
    ['Hải quân hai nước tập trận với tàu ngầm.', 'defence'],
    ['Kim ngạch xuất khẩu gạo tăng nhờ thuế quan giảm.', 'trade'],
    ['Cử tri đi bỏ phiếu bầu cử quốc hội.', 'government'],
    ['Tòa án tuyên bị cáo mười năm tù giam.', 'justice'],
    ['Tàu cứu người di cư vượt biên.', 'migration'],
    ['Kiều bào dạy tiếng Việt cho con em.', 'diaspora'],
    ['Nhà máy điện gió nối vào lưới điện.', 'energy'],
    ['Biến đổi khí hậu gây xâm nhập mặn.', 'climate-and-environment'],
    ['Vệ tinh dùng trí tuệ nhân tạo và chip bán dẫn.', 'science-and-technology'],
    ['Bệnh viện tiêm chủng vaccine cho bệnh nhân.', 'health'],
    ['Bão gây lũ lụt và sạt lở đất.', 'disasters'],
    ['Bảo tàng mở triển lãm di sản văn hóa.', 'culture'],
    ['Đội tuyển bóng đá vào trận chung kết.', 'sport'],
    ['Du khách được miễn thị thực khi đến sân bay.', 'travel'],
  ])('%s', (text, topic) => {
    expect(topicOf(text)).toEqual(topic);
  });
});
