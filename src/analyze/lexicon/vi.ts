import { vietnameseCountries } from './countries-vi';
import { givenNames } from './given-names';
import { mensNames, womensNames } from './given-names-sexes';
import type { Lexicon } from './lexicon';
import { cues, numbers, pairs, phrases, titles, words } from './words';

/** Ministries, each with the role and the English title of who heads it: what follows "Bộ trưởng" and "Bộ trưởng Bộ". */
const MINISTRIES = `
  foreign-minister 4 | Foreign Minister | ngoại giao, ngoại giao và thương mại, ngoại giao và hợp tác quốc tế, ngoại giao và đối ngoại, châu âu và ngoại giao
  defence-minister 5 | Defence Minister | quốc phòng, chiến tranh
  finance-minister 5 | Finance Minister | tài chính, kinh tế, kinh tế và tài chính, kế hoạch và đầu tư
  trade-minister 5 | Trade Minister | công thương, thương mại, kinh tế và thương mại, thương mại và công nghiệp, kinh tế thương mại và công nghiệp
  interior-minister 5 | Interior Minister | nội vụ, công an, an ninh, an ninh công cộng, an ninh nội địa
  minister 5 | Justice Minister | tư pháp
  minister 5 | Health Minister | y tế
  minister 5 | Education Minister | giáo dục, giáo dục và đào tạo, gd&đt
  minister 5 | Agriculture Minister | nông nghiệp, nông nghiệp và môi trường, nông nghiệp và phát triển nông thôn, nn&ptnt
  minister 5 | Environment Minister | môi trường, tài nguyên và môi trường
  minister 5 | Energy Minister | năng lượng, dầu mỏ
  minister 5 | Transport Minister | giao thông vận tải, gtvt, xây dựng, giao thông
  minister 5 | Labour Minister | lao động, lao động thương binh và xã hội
  minister 5 | Culture Minister | văn hóa, văn hóa thể thao và du lịch, vhttdl, du lịch
  minister 5 | Science and Technology Minister | khoa học và công nghệ, kh&cn, thông tin và truyền thông, số hóa, dân tộc và tôn giáo`;

/** Their ministers and deputy ministers as lines of titles: "bộ trưởng y tế", "bộ trưởng bộ y tế", "thứ trưởng bộ y tế". */
const ministers = MINISTRIES.split('\n')
  .flatMap((line) => {
    const [head = '', label = '', fields = ''] = line.split('|').map((cell) => cell.trim());
    if (!head) return [];
    const forms = (...before: string[]) => before.flatMap((title) => phrases(fields).map((field) => `${title} ${field}`)).join(', ');
    const role = head.startsWith('foreign') ? 'deputy-foreign-minister' : 'deputy-minister';
    return [
      `${head.split(' ')[0]} ${head.split(' ')[1]} leader | ${label} | ${forms('bộ trưởng', 'bộ trưởng bộ')}`,
      `${role} 6 leader | Deputy ${label} | ${forms('thứ trưởng', 'thứ trưởng bộ', 'thứ trưởng thường trực bộ')}`,
    ];
  })
  .join('\n');

/** Family names, and syllables of given names that name countries too ("Nguyễn Tuấn Anh"). */
const familyNames = words(`
  nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý tô lương đinh đoàn trịnh đào mai cao tạ hà trương lâm thái tống kiều
  tăng quách phùng khuất nông lục vương doãn thân giàng lò hầu triệu cấn tòng khúc sầm sùng lèng lã nhữ phí tiêu ứng uông chu lưu nghiêm đàm mạc vi hứa thạch tôn anh nga đức mỹ nhật pháp hàn`);

/** Chairs of people's committees: "chủ tịch ubnd tỉnh", "phó chủ tịch ủy ban nhân dân". */
const committees = ['chủ tịch', 'phó chủ tịch', 'phó chủ tịch thường trực']
  .flatMap((chair) =>
    ['ủy ban nhân dân', 'ubnd'].flatMap((body) => ['', ' tỉnh', ' thành phố', ' tp'].map((seat) => `${chair} ${body}${seat}`)),
  )
  .join(', ');

/** Who speaks for a body: "phát ngôn viên Bộ Ngoại giao", "phó phát ngôn Bộ Ngoại giao". */
const spokespersons = ['người phát ngôn', 'phát ngôn viên', 'phó phát ngôn', 'phó phát ngôn viên']
  .flatMap((title) =>
    [
      '',
      'bộ ngoại giao',
      'bộ quốc phòng',
      'chính phủ',
      'điện kremlin',
      'nhà trắng',
      'lầu năm góc',
      'liên hợp quốc',
      'tổng thư ký liên hợp quốc',
    ].map((body) => `${title} ${body}`.trim()),
  )
  .join(', ');

/** A given name of another language that could be a Vietnamese syllable without its accents: "an", "long", "tim". */
const SYLLABLE = /^(?:[bcdghklmnprstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:[cmnpt]|ch|ng|nh)?$/;

/** Verbs of saying, each with the adverb, too, that joins it to the one before: "đồng thời đề nghị". */
const withAdverb = (text: string) => cues(text).map((cue) => ({ ...cue, forms: cue.forms.flatMap((form) => [form, `đồng thời ${form}`]) }));

/** Vietnamese as its newspapers write it, with its accents: without them most syllables mean several things. */
export const vietnamese: Lexicon = {
  language: 'vi',
  spelling: 'vietnamese',
  isolating: true,
  inverts: false,
  modifiersFollow: false,
  loneNames: false,
  shortestContent: 2,
  shortestCountry: 1,
  adverbEndings: [],
  noAdverbs: [],

  abbreviations: words('tp tx gs pgs ts ths bs ks cn ls nsnd nsưt st mr mrs ms dr vd stt đ/c k.t t.m c d đ e g h k l m n p q r s t x'),
  endingAbbreviations: words('jr v.v tp.hcm'),
  numberAbbreviations: words('tr đt'),

  stopwords: words(`
    và hay hoặc nhưng mà thì là rằng nên vì bởi do nếu tuy dù mặc song còn cũng như cùng với cho của từ đến tới tại ở trong ngoài trên dưới giữa trước sau khi lúc
    vào ra lên xuống qua về theo bằng để nhằm nhờ đối các những mọi mỗi từng một hai ba bốn nhiều ít vài cả tất đã đang sẽ vừa mới sắp vẫn luôn đều chỉ
    không chưa chẳng chớ đừng hãy phải cần được bị rất quá lắm khá hơn kém nhất càng lại nữa thêm cứ ngay liền rồi xong bèn này kia ấy đó đây nọ nào gì ai sao đâu
    ông bà cô chú họ mình ta tôi chúng nó điều việc sự cuộc cái chiếc con bản bài lời vị ngài năm tháng ngày giờ hôm nay mai chiều tối đêm trưa tuần
    thứ lần lượt số so nhiên vậy thế nhau riêng khác rõ cao lớn nhỏ tốt đặc biệt bao gồm đầu cuối gần xa khoảng thời gian dịp bên cạnh phía phần
    trở có thể làm nhận đưa lấy cách nỗi dành hết suốt kể sang hiện tiếp tục bước đi xuyên tức tuyệt hầu
    tự chiếm cụ nằm`),

  honorifics: [
    { word: 'ông', gender: 'm' },
    { word: 'bà', gender: 'f' },
    { word: 'ngài' },
    { word: 'cô', gender: 'f' },
    { word: 'cụ' },
    { word: 'mr', gender: 'm' },
    { word: 'mrs', gender: 'f' },
  ],

  titles: titles(`
    counterpart 9 | Counterpart | người đồng cấp, người đồng nhiệm
    monarch 1 leader m | King | quốc vương, nhà vua, vua, tiểu vương, thân vương, đại công tước
    monarch 1 leader f | Queen | nữ hoàng
    monarch 1 leader m | Emperor | nhật hoàng, hoàng đế
    monarch 1 leader m | Crown Prince | thái tử, hoàng thái tử
    pope 1 leader m | Pope | giáo hoàng, đức giáo hoàng
    president 1 leader | President | tổng thống, chủ tịch nước, nguyên thủ quốc gia, nguyên thủ
    president 1 leader | President-elect | tổng thống đắc cử
    president 6 | Chairman | chủ tịch
    vice-president 4 leader | Vice President | phó tổng thống, phó chủ tịch nước
    party-leader 1 leader | General Secretary | tổng bí thư, tổng bí thư ban chấp hành trung ương đảng, tổng bí thư ban chấp hành trung ương đảng cộng sản việt nam, tổng bí thư đảng cộng sản việt nam, tổng bí thư ban chấp hành trung ương đảng cộng sản, tổng bí thư đảng cộng sản, tổng bí thư đảng lao động, tổng bí thư đảng nhân dân cách mạng, tổng bí thư ban chấp hành trung ương đảng nhân dân cách mạng, bí thư thứ nhất ban chấp hành trung ương đảng cộng sản
    party-leader 6 leader | Party Leader | chủ tịch đảng, lãnh đạo đảng, thủ lĩnh, thủ lĩnh đảng, lãnh đạo phe đối lập, thủ lĩnh phe đối lập, lãnh đạo đối lập, bí thư thứ nhất
    party-official 4 leader | Permanent Member of the Secretariat | thường trực ban bí thư
    party-official 5 leader | Politburo Member | ủy viên bộ chính trị
    party-official 6 leader | Party Secretary | bí thư trung ương đảng, bí thư tỉnh ủy, bí thư thành ủy, bí thư đảng ủy, bí thư huyện ủy, phó bí thư tỉnh ủy, phó bí thư thành ủy, phó bí thư thường trực tỉnh ủy, phó bí thư thường trực thành ủy, ủy viên trung ương đảng, ủy viên ban chấp hành trung ương đảng, trưởng ban tổ chức trung ương, trưởng ban nội chính trung ương, trưởng ban tuyên giáo và dân vận trung ương, trưởng ban đối ngoại trung ương, trưởng ban chính sách chiến lược trung ương, chủ nhiệm ủy ban kiểm tra trung ương, bí thư
    leader 1 leader | Supreme Leader | lãnh tụ tối cao, nhà lãnh đạo tối cao
    leader 6 leader | Leader | nhà lãnh đạo, lãnh tụ
    prime-minister 2 leader | Prime Minister | thủ tướng, thủ tướng chính phủ, chủ tịch hội đồng bộ trưởng, người đứng đầu chính phủ
    chancellor 2 leader | Chancellor | thủ tướng liên bang
    deputy-prime-minister 4 leader | Deputy Prime Minister | phó thủ tướng, phó thủ tướng chính phủ, phó thủ tướng thường trực, phó thủ tướng thường trực chính phủ
    foreign-minister 4 leader | Foreign Minister | ngoại trưởng, bộ trưởng các vấn đề đối ngoại
    finance-minister 5 leader | Treasury Secretary | bộ trưởng ngân khố, bộ trưởng bộ ngân khố, bộ trưởng tài chính mỹ
    trade-representative 5 leader | Trade Representative | đại diện thương mại, trưởng đại diện thương mại
    trade-representative 6 leader | Deputy Trade Representative | phó đại diện thương mại
    attorney-general 5 leader | Attorney General | tổng chưởng lý, bộ trưởng tư pháp mỹ
${ministers}
    minister 5 leader | Minister | bộ trưởng, ủy viên ủy ban châu âu, cao ủy châu âu
    minister 5 leader | Minister | chủ nhiệm văn phòng chính phủ, bộ trưởng chủ nhiệm văn phòng chính phủ, tổng thanh tra chính phủ
    minister-of-state 6 leader | Minister of State | quốc vụ khanh, bộ trưởng nhà nước
    deputy-minister 6 leader | Deputy Minister | thứ trưởng, trợ lý ngoại trưởng
    parliament-speaker 2 leader | Parliament Speaker | chủ tịch quốc hội, chủ tịch nghị viện, chủ tịch hạ viện, chủ tịch duma quốc gia, chủ tịch viện dân biểu
    parliament-speaker 4 leader | Senate President | chủ tịch thượng viện, chủ tịch hội đồng liên bang
    parliament-speaker 4 leader | Deputy Speaker | phó chủ tịch quốc hội, phó chủ tịch thường trực quốc hội, phó chủ tịch hạ viện, phó chủ tịch thượng viện
    secretary-general 3 leader | Secretary-General | tổng thư ký
    secretary-general 6 leader | Deputy Secretary-General | phó tổng thư ký
    parliament-speaker 4 leader | Secretary General of the National Assembly | tổng thư ký quốc hội
    commission-president 3 leader | President of the European Commission | chủ tịch ủy ban châu âu, chủ tịch ec
    council-president 3 leader | President of the European Council | chủ tịch hội đồng châu âu
    parliament-president 3 leader | President of the European Parliament | chủ tịch nghị viện châu âu, chủ tịch ep
    high-representative 4 leader | High Representative | đại diện cấp cao về chính sách đối ngoại và an ninh, đại diện cấp cao
    high-representative 4 leader | High Commissioner | cao ủy, cao ủy liên hợp quốc
    managing-director 3 leader | Managing Director | tổng giám đốc quỹ tiền tệ quốc tế, tổng giám đốc imf
    director-general 3 leader | Director-General | tổng giám đốc tổ chức y tế thế giới, tổng giám đốc who, tổng giám đốc tổ chức thương mại thế giới, tổng giám đốc wto, tổng giám đốc unesco, tổng giám đốc cơ quan năng lượng nguyên tử quốc tế, tổng giám đốc iaea, tổng giám đốc fao
    president 3 leader | World Bank President | chủ tịch ngân hàng thế giới, chủ tịch wb, chủ tịch nhóm ngân hàng thế giới
    central-banker 5 leader | Central Bank Governor | thống đốc ngân hàng nhà nước, thống đốc ngân hàng nhà nước việt nam, thống đốc ngân hàng trung ương, chủ tịch fed, chủ tịch cục dự trữ liên bang mỹ
    central-banker 3 leader | President of the European Central Bank | chủ tịch ngân hàng trung ương châu âu, chủ tịch ecb
    governor 6 leader | Governor | thống đốc, tỉnh trưởng, ${committees}, chủ tịch hội đồng nhân dân, chủ tịch hđnd
    governor 4 leader | Chief Executive | trưởng đặc khu hành chính, trưởng đặc khu hành chính hong kong
    mayor 6 leader | Mayor | thị trưởng, đô trưởng, phó thị trưởng
    senator 6 leader | Senator | thượng nghị sỹ
    representative 6 leader | Representative | hạ nghị sỹ, nghị sỹ, đại biểu quốc hội, đại biểu, chủ nhiệm ủy ban
    ambassador 6 leader | Ambassador | đại sứ, đại sứ đặc mệnh toàn quyền, đại biện, đại biện lâm thời, tổng lãnh sự, trưởng phái đoàn
    envoy 6 leader | Special Envoy | đặc phái viên, đặc sứ, phái viên, đại diện đặc biệt, nhà đàm phán
    judge 6 leader | Judge | thẩm phán, chánh án, chánh án tòa án nhân dân tối cao
    prosecutor 6 leader | Prosecutor | công tố viên, viện trưởng viện kiểm sát nhân dân tối cao, viện trưởng vksnd tối cao
    general 6 leader | General | đại tướng, thượng tướng, trung tướng, thiếu tướng, tướng, đô đốc, phó đô đốc, tổng tham mưu trưởng, tư lệnh, chủ nhiệm tổng cục chính trị
    minister 5 leader | Inspector General | tổng kiểm toán nhà nước
    inspector-general 9 | Inspector General | tổng thanh tra, tổng kiểm toán, phó tổng thanh tra, phó tổng kiểm toán
    minister 5 leader | Chief Cabinet Secretary | chánh văn phòng nội các
    general 6 leader | Deputy Commander | phó tư lệnh, phó tổng tham mưu trưởng
    general 9 | Colonel | đại tá, thượng tá, trung tá, thiếu tá, đại úy
    chief-of-staff 6 leader | Chief of Staff | chánh văn phòng, chánh văn phòng chính phủ, chánh văn phòng trung ương đảng, chánh văn phòng nhà trắng, chủ nhiệm văn phòng chủ tịch nước, chủ nhiệm văn phòng quốc hội
    adviser 6 leader | National Security Adviser | cố vấn an ninh quốc gia
    adviser 9 | Adviser | cố vấn, cố vấn cấp cao, trợ lý
    spokesperson 9 | Spokesperson | thư ký báo chí, thư ký báo chí nhà trắng, ${spokespersons}
    candidate 6 | Presidential Candidate | ứng cử viên tổng thống, ứng viên tổng thống
    candidate 9 | Candidate | ứng cử viên, ứng viên
    chief-executive 9 | Chief Executive | giám đốc điều hành, tổng giám đốc, phó tổng giám đốc, ceo, tỷ phú, nhà sáng lập, doanh nhân
    chair 9 | Chairman | chủ tịch hội đồng quản trị, chủ tịch hđqt, chủ tịch hội, chủ tịch hiệp hội, chủ tịch tập đoàn, chủ tịch công ty, chủ tịch liên đoàn, chủ tịch câu lạc bộ, chủ tịch ủy ban, phó chủ tịch, phó chủ tịch hội
    chair 6 leader | Chairman | chủ tịch ủy ban trung ương mặt trận tổ quốc, chủ tịch ủy ban trung ương mặt trận tổ quốc việt nam, chủ tịch mặt trận tổ quốc
    director 6 leader | Director | giám đốc cia, giám đốc fbi, giám đốc công an, điều phối viên thường trú
    director-general 9 | Director-General | tổng cục trưởng, tổng vụ trưởng
    director 9 | Director | giám đốc, phó giám đốc, cục trưởng, phó cục trưởng, vụ trưởng, phó vụ trưởng, viện trưởng, trưởng phòng, trưởng ban, phó trưởng ban, hiệu trưởng, trưởng đoàn, quan chức, huấn luyện viên
    professor 9 | Professor | giáo sư, phó giáo sư, tiến sỹ, thạc sỹ, chuyên gia, nhà nghiên cứu, nhà khoa học, nhà phân tích, nhà báo, nhà văn, nhà sử học, bác sỹ, kỹ sư, luật sư, học giả, nhà kinh tế
    union-leader 9 | Union Leader | chủ tịch tổng liên đoàn lao động, chủ tịch tổng liên đoàn lao động việt nam, chủ tịch công đoàn`),

  former: words('nguyên cựu cố'),
  plurals: words('các những hai ba bốn nhiều'),
  titleModifiers: words('tân nữ đương nhiệm quyền'),

  passing: [],

  cues: withAdverb(`
    clause noun | nhấn mạnh, nêu rõ, chỉ rõ, nêu bật, chỉ ra, khẳng định, tái khẳng định, quả quyết, lập luận, nhấn mạnh thêm, khẳng định lại |
    clause noun | cho biết, cho biết thêm, cho hay, nói, nói rõ, nói thêm, nói rằng, phát biểu, tuyên bố, thông báo, công bố, thông tin, loan báo |
    clause | cho rằng, nghĩ rằng, tin rằng, tin tưởng, tin tưởng rằng, quan niệm, nhìn nhận, đánh giá, nhận định, nhận xét, ghi nhận, coi đây là |
    noun clause | đánh giá cao, đánh giá rất cao, gọi điện chúc mừng, gửi thư chúc mừng, gửi điện chúc mừng, hoan nghênh, cảm ơn, chúc mừng, ủng hộ, ca ngợi, khen ngợi, biểu dương, đề cao, coi trọng, tán thành, tán dương, chia vui |
    noun clause | nhiệt liệt chúc mừng, nhiệt liệt hoan nghênh, nồng nhiệt chúc mừng, chân thành cảm ơn, trân trọng cảm ơn, hết sức coi trọng, hoàn toàn ủng hộ, ủng hộ mạnh mẽ |
    noun clause | kiên quyết phản đối, phản đối mạnh mẽ, cực lực phản đối, kiên quyết bác bỏ, bác bỏ hoàn toàn, lên án mạnh mẽ, mạnh mẽ lên án, cực lực lên án, công khai chỉ trích |
    noun clause | phản đối, lên án, chỉ trích, phê phán, bác bỏ, phủ nhận, tố cáo, cáo buộc, đổ lỗi, từ chối |
    clause to noun | đề nghị, đề xuất, yêu cầu, kêu gọi, kiến nghị, khuyến nghị, khuyến cáo, thúc giục, hối thúc, khuyên, gợi ý, mời, ra lệnh, chỉ đạo, giao nhiệm vụ, quán triệt, chỉ thị |
    clause noun | bày tỏ, bày tỏ hy vọng, bày tỏ mong muốn, bày tỏ tin tưởng, bày tỏ quan ngại, chia sẻ, tỏ ý, ngỏ ý, bộc bạch, tâm sự, trải lòng, bộc lộ |
    clause to | hy vọng, mong muốn, kỳ vọng, mong rằng, mong mỏi, hy vọng rằng, mong chờ |
    clause to noun | cam kết, hứa, hứa sẽ, thề, đảm bảo, bảo đảm |
    clause noun | cảnh báo, lưu ý, nhắc nhở, quan ngại, quan ngại về, quan ngại sâu sắc, bày tỏ quan ngại về, bày tỏ quan ngại sâu sắc, bày tỏ quan ngại sâu sắc về, lo ngại, lo ngại về, bày tỏ lo ngại, bày tỏ lo ngại về, đe dọa, dọa, cảnh cáo |
    clause noun | thừa nhận, xác nhận, tiết lộ, giải thích, lý giải, làm rõ, phân tích, trình bày, báo cáo, nhắc lại, kể lại, thuật lại, nhớ lại, mô tả, tường thuật |
    clause | trả lời, đáp lại, đáp rằng, hỏi rằng, đặt câu hỏi, nói tiếp, bổ sung, kết luận, viết, viết rằng, đăng tải, đưa tin, phản hồi, phân trần, thốt lên |
    quote | phát biểu của, tuyên bố của, đề nghị của, đề xuất của, yêu cầu của, cảnh báo của, cáo buộc của, báo cáo của, thông báo của, thông tin của, cam kết của, quyết định của, đánh giá của, nhận định của, nhận xét của, dự báo của, kêu gọi của, chỉ trích của, phản đối của, ủng hộ của, chỉ đạo của, kiến nghị của, khuyến cáo của |
    quote | phát biểu tại, phát biểu trước, phát biểu trong, phát biểu trên, phát biểu nhân, phát biểu khai mạc, phát biểu bế mạc, phát biểu chào mừng, phát biểu chỉ đạo, phát biểu kết luận |
    quote | trả lời câu hỏi, trả lời phỏng vấn, trả lời báo chí, trả lời báo giới, trả lời chất vấn, trả lời phóng viên |
    clause noun to | đồng ý, nhất trí, thống nhất, chấp thuận, chấp nhận, quyết định |
    clause noun | dự báo, dự đoán, ước tính, cho thấy, chứng minh, trấn an |
    noun clause | đề cập, điểm lại, nêu, nêu ra, nêu câu hỏi, gửi lời, gửi lời cảm ơn, gửi lời chúc mừng, chuyển lời, khái quát, giới thiệu, đề ra, đặt mục tiêu, phát động |`),

  accordingTo:
    phrases(`theo, theo kế hoạch, theo dự kiến, theo lịch trình, theo chương trình, theo quy định, theo quy định của pháp luật, theo thông lệ, theo truyền thống, theo luật, theo giờ địa phương, theo thỏa thuận, theo lời, theo thông tin từ, theo thông báo của, theo báo cáo của, theo số liệu của, theo nhận định của, theo đánh giá của, theo ý kiến của, theo quan điểm của,
    theo nguồn tin từ, theo nguồn tin của, theo hãng tin, theo hãng thông tấn, theo tờ, theo đài, theo truyền thông, theo tuyên bố của, theo ước tính của, theo dự báo của, theo khảo sát của`),

  that: words('rằng'),
  asSaid: [],
  who: [],
  pronouns: [
    { word: 'ông', gender: 'm', number: 's' },
    { word: 'bà', gender: 'f', number: 's', thing: true },
    { word: 'họ', gender: null, number: 'p' },
  ],

  conditionals: ['nếu'],
  unreal: words('không chưa chẳng chối hoãn hủy sẽ muốn nếu đừng ngừng'),
  leads: [],
  gerundEndings: [],
  passive: words('bị được'),
  reflexive: [],
  agents: ['bởi'],
  possessive: null,

  otherSubjects: words('tôi nó'),

  visits: phrases(`
    thăm, đến thăm, tới thăm, đã đến thăm, đã tới thăm, tới thăm và làm việc tại, đã tới thăm và làm việc tại, sang thăm, thăm chính thức, thăm cấp nhà nước, thăm hữu nghị chính thức, thăm làm việc tại, thăm và làm việc tại, đã thăm, đang thăm
    đến thăm chính thức, sang thăm chính thức, chuyến thăm, chuyến thăm chính thức, chuyến thăm cấp nhà nước, chuyến thăm hữu nghị, chuyến thăm hữu nghị chính thức, chuyến thăm làm việc tại, chuyến thăm và làm việc tại, chuyến công du, chuyến công tác tại, chuyến công tác tới
    đến sân bay, đến sân bay quốc tế, tới sân bay, tới sân bay quốc tế, đã đến sân bay quốc tế, đã tới sân bay quốc tế, về đến sân bay
    đã đến, đã tới, đặt chân đến, đặt chân tới, bay tới, bay đến, hạ cánh xuống, hạ cánh xuống sân bay, hạ cánh xuống sân bay quốc tế, hạ cánh tại, hạ cánh tại sân bay, hạ cánh tại sân bay quốc tế, có mặt tại`),
  noVisits: words('mời hủy hoãn trước sau tới sắp dự định kể'),
  corrections: phrases('đính chính, cải chính, nói lại cho rõ, đã đưa nhầm, thông tin sai trong bài'),

  meets: phrases(`
    gặp, gặp gỡ, gặp mặt, gặp song phương, có cuộc gặp, gặp nhau, đã gặp, có cuộc gặp song phương, gặp trực tuyến
    hội đàm, có cuộc hội đàm, tiến hành hội đàm, hội đàm trực tuyến, có cuộc hội đàm trực tuyến, hội kiến, hội ngộ
    điện đàm, có cuộc điện đàm, tiến hành điện đàm, điện đàm trực tuyến, nói chuyện qua điện thoại, trao đổi qua điện thoại, trao đổi trực tuyến, họp trực tuyến`),
  receives: phrases(`
    cuộc gặp với, có cuộc gặp với, có cuộc gặp song phương với, gặp gỡ với, hội đàm với, có cuộc hội đàm với, tiến hành hội đàm với, hội đàm trực tuyến với, có cuộc hội đàm trực tuyến với
    tiếp, đã tiếp, tiếp xã giao, tiếp kiến, tiếp xúc với, đón tiếp, đón, tiếp đón, đón và hội đàm với, chủ trì lễ đón, chủ trì lễ đón chính thức, hội kiến với, yết kiến, chào xã giao, đến chào xã giao, đến chào
    điện đàm với, có cuộc điện đàm với, nói chuyện điện thoại với, nói chuyện qua điện thoại với, trao đổi qua điện thoại với, gọi điện cho, gọi điện thoại cho
    trao đổi với, có cuộc trao đổi với, thảo luận với, làm việc với, có buổi làm việc với, đàm phán với, họp với, họp trực tuyến với, tọa đàm với, đối thoại với, ăn trưa với, ăn tối với, dùng bữa với, tham vấn với`),
  talks: phrases(`cuộc hội đàm với, cuộc điện đàm với, cuộc hội kiến với, buổi làm việc với, cuộc trao đổi với`),
  between: phrases(`
    cuộc gặp giữa, gặp giữa, cuộc gặp gỡ giữa, hội đàm giữa, cuộc hội đàm giữa, hội đàm trực tuyến giữa, điện đàm giữa, cuộc điện đàm giữa, cuộc hội kiến giữa, cuộc trao đổi giữa`),
  jointly: phrases(
    `trong cuộc điện đàm, tại cuộc điện đàm, qua điện thoại, trong cuộc họp trực tuyến, trong cuộc hội đàm trực tuyến, tại cuộc hội đàm trực tuyến, qua cầu truyền hình, qua hình thức trực tuyến`,
  ),
  notMet: phrases(
    `gặp khó khăn, gặp khó, gặp nạn, gặp vấn đề, gặp phải, tiếp tục, tiếp theo, tiếp nhận, tiếp cận, đón nhận, đón đầu, đón năm mới, tiếp sức, tiếp quản`,
  ),
  noMeetings: phrases(`
    để, nhằm, sắp, dự kiến, dự định, trước khi, trước cuộc, trước thềm, hẹn, mời, có thể, lên kế hoạch, chuẩn bị, kêu gọi, đề nghị, đề xuất, mong muốn, hy vọng, sẵn sàng, muốn, quyết định, đồng ý, cơ hội, khả năng, kế hoạch, không, hoặc, hay`),
  toCome: phrases('sẽ, dự kiến, vào tuần tới, tuần tới, tháng tới, ngày mai, sắp tới, năm tới, trong thời gian tới, bị hủy, bị hoãn'),
  together: phrases('với, cùng, cùng với, có sự tháp tùng của, tháp tùng'),

  of: words('của về theo'),
  and: phrases('và, cùng, cũng như, cùng với'),
  determiners: words('hãng tờ các những mọi mỗi một cái chiếc con vị sự việc cuộc lời bài bản câu tiếng lễ'),
  ofOne: [],
  indefinites: ['một'],

  countries: vietnameseCountries,
  givenNames: [...new Set([...givenNames.filter((name) => !SYLLABLE.test(name)), ...familyNames])],
  womensNames,
  mensNames,
  // Headlines have small letters.
  headlineVerbs: [],
  everydayGivenNames: [],
  everydayNames: [],
  people: [],
  owned: [],
  callings: words('vợ chồng con cháu'),
  capitalNationals: false,
  particles: words('de da van von der den zu bin ibn ben abu al el dos del della ul'),
  privateBodies: [],
  publicBodies: [],
  bodyWords: words(
    'phòng bộ sở ban đảng cục vụ viện tòa tỉnh huyện quận xã phường ủy hãng bank group corporation university party times post ttxvn vov vtv kcna nhk tass',
  ),
  notNames: words(
    'tại trước khi nếu nhưng ngoài với tuy trong mặc bởi bên thứ chủ nhật tháng ngày năm tp tx ubnd hđnd gs ts pgs ths bch đbqh mttq ảnh photo nguồn video',
  ),

  numbers: numbers('không 0, một 1, hai 2, ba 3, bốn 4, tư 4, năm 5, sáu 6, bảy 7, tám 8, chín 9, mười 10, chục 10, trăm 100'),
  scales: numbers(
    'trăm 100, nghìn 1e3, ngàn 1e3, vạn 1e4, chục nghìn 1e4, trăm nghìn 1e5, triệu 1e6, chục triệu 1e7, trăm triệu 1e8, tỷ 1e9, nghìn tỷ 1e12, ngàn tỷ 1e12, triệu tỷ 1e15',
  ),
  units: pairs(`
    usd USD, đô la USD, đô-la USD, đô la mỹ USD, đô-la mỹ USD, đô mỹ USD, mỹ kim USD, đô la australia AUD, đô la úc AUD, aud AUD, đô la canada CAD, đô la singapore SGD, sgd SGD, đô la new zealand NZD, đô la hong kong HKD
    euro EUR, eur EUR, bảng anh GBP, bảng GBP, gbp GBP, yên JPY, yên nhật JPY, jpy JPY, nhân dân tệ CNY, ndt CNY, won KRW, rupee INR, rúp RUB, ruble RUB, franc thụy sỹ CHF, baht THB, rupiah IDR, ringgit MYR, peso PHP, kip LAK, riel KHR
    đồng VND, vnd VND, vnđ VND, nghị quyết resolution, nghị quyết số resolution, phần trăm %, điểm phần trăm pp
    km km, kilomet km, ki-lô-mét km, cây số km, mét m, m m, cm cm, hải lý nmi, km2 km2, km² km2, kilomet vuông km2, mét vuông m2, m2 m2, hecta ha, héc-ta ha, ha ha, mét khối m3, m3 m3, lít l, thùng bbl, thùng dầu bbl
    tấn t, kg kg, ki-lô-gam kg, kilogram kg, megawatt MW, mw MW, gigawatt GW, gw GW, kwh kWh, mwh MWh, gwh GWh, twh TWh, kv kV, tuổi y, lượt count, đồng chí count, đồng minh count, đồng nghiệp count, đồng phạm count, đồng đội count, đồng bào count, đồng hồ count, bảng đấu count, liều dose, độ c °C, độ richter magnitude`),

  numbering: words('số thứ cấp khóa điều khoản lớp quận lộ'),
  hours: [],
  purposes: words('cho'),
  partitives: [],
  amounts: words('đạt'),
  per: words('mỗi một'),
  futures: words('sẽ'),
  futureEndings: [],
  lapsed: [],
  calledOff: [],
  pastDays: words('sau vừa qua rồi'),
  daysToCome: words('tới'),
  about: phrases(
    'hơn, khoảng, gần, trên, dưới, ít nhất, tối thiểu, tối đa, xấp xỉ, chừng, tới, lên tới, lên đến, đạt hơn, không dưới, không quá, ước tính, ước đạt, tổng cộng',
  ),

  starters: words('tại trước khi nếu nhưng ngoài với tuy trong mặc bởi bên'),

  openers: phrases(`
    nhân dịp này, nhân dịp đó, tại buổi tiếp, tại cuộc tiếp, tại cuộc gặp, tại buổi gặp, tại cuộc hội đàm, tại hội đàm, tại cuộc hội kiến, tại cuộc điện đàm, tại cuộc làm việc, tại buổi làm việc, tại cuộc họp, tại cuộc họp báo, tại buổi họp báo, tại hội nghị, tại lễ ký, tại buổi lễ, tại sự kiện, tại đây, tại phiên họp, tại diễn đàn, tại hội thảo, tại buổi trao đổi
    trong cuộc gặp, trong cuộc hội đàm, trong buổi tiếp, trong bài phát biểu, trong khuôn khổ chuyến thăm, trong khi đó, trong bối cảnh đó, trong dịp này, trong tinh thần đó, trong thông điệp, trong tuyên bố
    phát biểu tại cuộc gặp, phát biểu tại buổi tiếp, phát biểu tại hội nghị, phát biểu tại lễ ký, phát biểu tại đây, phát biểu với báo giới, phát biểu với báo chí, phát biểu khai mạc, phát biểu bế mạc
    trước đó, sau đó, cùng ngày, cùng thời điểm, trước mắt, trước hết, đầu tiên, tiếp đó, tiếp theo, cuối cùng, đồng thời, bên cạnh đó, ngoài ra, thêm vào đó, hơn nữa, mặt khác, về phần mình, về phía mình, về phần ông, về phần bà
    theo đó, theo kế hoạch, theo dự kiến, theo lịch trình, theo chương trình, theo quy định, do đó, vì vậy, vì thế, do vậy, nhờ đó, từ đó, qua đó, tuy nhiên, tuy vậy, song, nhưng, mặc dù vậy, dù vậy, thế nhưng, ngược lại, đặc biệt, cụ thể, chẳng hạn, nhìn chung, nói chung, thực tế, trên thực tế, trên cơ sở đó, trên tinh thần đó, hiện nay, hiện tại, mới đây, gần đây, thời gian qua, đến nay, tới đây, thời gian tới, hôm nay, sáng nay, chiều nay, hôm qua, cũng tại cuộc gặp, cũng trong ngày, cũng theo ông, có thể nói, như vậy, được biết`),

  weighty: words(
    'ký thỏa định bầu nhiệm cấm trừng phạt thuế ngừng bắn xung chiến khẩn thảm bão lũ lụt kỷ khánh triển viện trợ kết trí tử thiệt sập cháy nổ phóng bắt cứu sơ tán tên tăng giảm mức vốn',
  ),
  light: words('nghi tiệc chúc mừng ơn thắm thiết niệm chào hoa vinh hân hạnh tháp tùng tham tặng nồng thuở thơ trân trọng ngưỡng'),
};
