import { countriesIn } from './countries';
import type { CountryWords } from './lexicon';
import { phrases } from './words';

/** English names of this many letters stand in Vietnamese texts as they are: "Indonesia"; shorter ones could be syllables. */
const SHORTEST_ENGLISH = 4;

/** What Vietnamese calls by a name of its own. "code | names | capitals, houses; for Vietnam its provinces too, which begin like people's names" */
const OWN = `
AE | các tiểu vương quốc ả-rập thống nhất, các tiểu vương quốc ả rập thống nhất, các tiểu vương quốc arab thống nhất, uae |
AR | ác-hen-ti-na |
AT | áo | viên
AU | úc, ô-xtrây-li-a |
BE | bỉ |
BR | bra-xin |
BY | bê-la-rút |
CF | cộng hòa trung phi, trung phi |
CD | cộng hòa dân chủ congo, chdc congo |
CG | cộng hòa congo |
CH | thụy sỹ |
CI | bờ biển ngà, cote d'ivoire |
CN | trung quốc, cộng hòa nhân dân trung hoa, chnd trung hoa, trung hoa | bắc kinh, trung nam hải
CU | cu-ba | la habana
CY | síp, cộng hòa síp |
CZ | séc, cộng hòa séc, ch séc | praha
DE | đức, cộng hòa liên bang đức, chlb đức |
DK | đan mạch |
DO | cộng hòa dominica |
EG | ai cập |
ES | tây ban nha |
EU | liên minh châu âu, ủy ban châu âu, hội đồng châu âu, eu, ec, châu âu |
FI | phần lan |
FR | pháp, cộng hòa pháp | điện elysee
GB | anh, vương quốc anh, anh quốc, liên hiệp vương quốc anh và bắc ireland, scotland |
GE | gruzia |
GQ | guinea xích đạo |
GR | hy lạp |
HK | hồng kông |
IN | ấn độ | niu đê-li
IT | italia, ý, i-ta-li-a | roma
JP | nhật bản, nhật |
KH | campuchia, cam-pu-chia, vương quốc campuchia |
KP | triều tiên, chdcnd triều tiên, cộng hòa dân chủ nhân dân triều tiên | bình nhưỡng
KR | hàn quốc, đại hàn dân quốc, hàn | xơ-un, nhà xanh
LA | lào, chdcnd lào, cộng hòa dân chủ nhân dân lào | viêng chăn
LB | liban, li băng |
LT | litva, lít-va |
LV | lát-vi-a |
MA | ma-rốc, maroc |
MK | bắc macedonia |
MM | mi-an-ma |
MN | mông cổ |
MO | ma cao |
NL | hà lan | la hay
NO | na uy |
PH | phi-líp-pin |
PL | ba lan | vác-sa-va
PS | pa-le-xtin |
PT | bồ đào nha |
RO | ru-ma-ni, rumani |
RU | nga, liên bang nga, lb nga | moskva, mát-xcơ-va, matxcơva, mátxcơva, điện kremlin, kremlin
SA | saudi arabia, ả-rập xê-út, ả rập xê út, ả rập saudi, arab saudi |
SE | thụy điển |
SG | xinh-ga-po |
SS | nam sudan |
SY | xy-ri |
TH | thái lan, vương quốc thái lan, thái | băng cốc
TL | đông timor, đông ti-mo |
TR | thổ nhĩ kỳ |
TT | trinidad và tobago |
TW | đài loan | đài bắc
UA | u-crai-na, ucraina |
US | mỹ, hoa kỳ, hợp chúng quốc hoa kỳ, hợp chủng quốc hoa kỳ | nhà trắng, lầu năm góc, oa-sinh-tơn
VA | tòa thánh, tòa thánh vatican |
VN | việt nam, cộng hòa xã hội chủ nghĩa việt nam, chxhcn việt nam | hà nội, thành phố hồ chí minh, tp hồ chí minh, tphcm, hcm, sài gòn, ba đình, an giang, bà rịa, vũng tàu, bạc liêu, bắc giang, bắc kạn, bắc ninh, bến tre, bình dương, bình định, bình phước, bình thuận, cà mau, cao bằng, cần thơ, đà lạt, đà nẵng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang, hà nam, hà tĩnh, hạ long, hải dương, hải phòng, hậu giang, hoàng sa, huế, hưng yên, khánh hòa, kiên giang, kon tum, lai châu, lạng sơn, lào cai, lâm đồng, long an, lý sơn, nam định, nghệ an, nha trang, ninh bình, ninh thuận, phan thiết, phú quốc, phú thọ, phú yên, quảng bình, quảng nam, quảng ngãi, quảng ninh, quảng trị, quy nhơn, sóc trăng, sơn la, tây ninh, thái bình, thái nguyên, thanh hóa, thừa thiên huế, tiền giang, trà vinh, trường sa, tuyên quang, vĩnh long, vĩnh phúc, yên bái
ZA | nam phi |
UN | liên hợp quốc, liên hiệp quốc, lhq, hội đồng bảo an liên hợp quốc |
NATO | tổ chức hiệp ước bắc đại tây dương, khối quân sự nato |
ASEAN | hiệp hội các quốc gia đông nam á |
IMF | quỹ tiền tệ quốc tế, imf |
World Bank | ngân hàng thế giới, wb |
WTO | tổ chức thương mại thế giới, wto |
WHO | tổ chức y tế thế giới, who |
African Union | liên minh châu phi |
IAEA | cơ quan năng lượng nguyên tử quốc tế |`;

const own = new Map(
  OWN.split('\n').flatMap((line): [string, { names: string[]; seats: string[] }][] => {
    const [code = '', names = '', seats = ''] = line.split('|').map((cell) => cell.trim());
    return code ? [[code, { names: phrases(names), seats: phrases(seats) }]] : [];
  }),
);
const isUsual = (word: string) => word.length >= SHORTEST_ENGLISH && !word.startsWith('the ');

/** Countries in Vietnamese: by their own names, and as in English, which newspapers write as often. A country is said of things by its name. */
export const vietnameseCountries: CountryWords[] = countriesIn('en').map(({ code, names, seats }) => ({
  code,
  names: [...new Set([...names.filter(isUsual), ...(own.get(code)?.names ?? [])])],
  demonyms: [],
  seats: [...new Set([...seats.filter(isUsual), ...(own.get(code)?.seats ?? [])])],
}));
