import { describe, expect, test } from 'vitest';
import { analyzeText, calledIn, fr, personIn, vi } from './analyze-text';

const idsIn = (text: string, date = '2026-03-04') => analyzeText(text, { ...vi, date }).people.map(({ id }) => id);

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

  test('that leader by the family name alone, after an honorific or a title', () => {
    expect(idsIn('Ông Trump gặp ông Tập.')).toEqual(['donald-trump', 'xi-jinping']);
    expect(idsIn('Chủ tịch Tập nhấn mạnh vai trò của cảng.')).toEqual(['xi-jinping']);
    expect(idsIn('Tập đoàn Điện lực ký hợp đồng. Chủ tịch Tập đoàn Điện lực từ chức. Ông Lâm mở một quán cà phê.')).toEqual(['lam']);
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
    ['Chủ tịch UBND tỉnh Quảng Ninh Bùi Văn Khải đến thăm.', ['bui-van-khai']],
    ['Giám đốc Sở Tài chính TP.HCM Lê Ngọc Hà đến thăm.', ['le-ngoc-ha']],
    ['Phó Thủ tướng Nguyễn Hòa Bình và Thứ trưởng Đỗ Thành Trung họp.', ['do-thanh-trung', 'nguyen-hoa-binh']],
    ['Chủ tịch Tập đoàn FPT Trương Văn Bình từ chức.', ['truong-van-binh']],
    ['Giám đốc Bệnh viện Bạch Mai khai mạc hội thảo.', []],
    ['Giám đốc Sở Y tế gặp ông Trần Văn Bình.', ['tran-van-binh']],
    ['Đại sứ Pháp tại Việt Nam Olivier Dubois trao học bổng.', ['olivier-dubois']],
    ['Ngài Đại sứ Olivier Dubois trao học bổng.', ['olivier-dubois']],
    ['Nguyên Phó Chủ tịch Quốc hội Trần Thị Kim Hoa và bà Lò Thị Mai dự lễ.', ['tran-thi-kim-hoa', 'lo-thi-mai']],
    ['Tổng thống Quellata thăm Lào.', []],
  ])('whoever stands behind the body of an office: %s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test('the second of two leaders by a title between them', () => {
    const text = 'Theo lời mời của Tổng Bí thư, Chủ tịch nước Trung Quốc Tập Cận Bình, Tổng Bí thư, Chủ tịch nước Tô Lâm thăm Trung Quốc.';
    expect(calledIn(text, { ...vi, date: '2026-10-20' })).toEqual({
      'xi-jinping': ['Tổng Bí thư', 'Tập Cận Bình'],
      'to-lam': ['Tổng Bí thư', 'Tô Lâm'],
    });
  });

  test.each([
    ['Bộ Chính trị phân công đồng chí Nguyễn Văn Được.', ['nguyen-van-duoc']],
    ['Thứ trưởng Bộ Công Thương Nguyễn Sinh Nhật Tân đến Huế.', ['nguyen-sinh-nhat-tan']],
    ['Bị cáo Nguyễn Văn Hậu, cựu Chủ tịch Tập đoàn Phúc Sơn, kháng cáo.', ['nguyen-van-hau']],
    ['Theo đặc phái viên TTXVN, mưa đã ngớt.', []],
    ['Bộ trưởng tiếp Phó Chủ tịch Ngân hàng Phát triển châu Á (ADB) Scott Morris.', ['scott-morris']],
  ])('no more and no less: %s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test('nobody by what many are', () => {
    const text = 'Nhà báo Huỳnh Ngọc Tuấn không được gặp luật sư.';
    expect(calledIn(text, vi)).toEqual({ 'huynh-ngoc-tuan': ['Huỳnh Ngọc Tuấn'] });
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
