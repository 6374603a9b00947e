import { fold } from '../../text/fold';

// Names of months and their usual abbreviations, folded, by their number: English, French, German, Spanish, Italian, Portuguese, Dutch, Polish, Swedish,
// Romanian, Indonesian, Turkish, Czech, Russian, Ukrainian, Greek. No name stands for two months.
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan january janvier janv januar jänner janner enero ene gennaio gen janeiro januari styczen stycznia sty januarie ianuarie ocak leden ledna янв января січня ιαν ιανουαριου',
    'feb february fevrier fev febr fevr februar febrero febbraio fevereiro februari luty lutego lut februarie subat unor unora фев февраля лютого φεβ φεβρουαριου',
    'mar march mars marz maerz marzo marco maart mrt marzec marca martie maret mart brezen brezna мар марта березня μαρ μαρτιου',
    'apr april avril avr abril abr aprile kwiecien kwietnia kwi aprilie nisan duben dubna апр апреля квітня απρ απριλιου',
    'may mai mayo maggio mag maio mei maj maja mayis kveten kvetna мая май травня μαι μαιου',
    'jun june juin juni junio giugno giu junho czerwiec czerwca cze iunie haziran cerven cervna июн июня червня ιουν ιουνιου',
    'jul july juillet juil juil juli julio luglio lug julho lipiec lipca lip iulie temmuz cervenec cervence июл июля липня ιουλ ιουλιου',
    'aug august aout aou agosto ago augustus augusti sierpien sierpnia sie agustus agustos srpen srpna авг августа серпня αυγ αυγουστου',
    'sep sept september septembre septiembre settembre set setembro wrzesien wrzesnia wrz septembrie eylul zari сен сентября вересня σεπ σεπτ σεπτεμβριου',
    'oct october octobre oktober okt octubre ottobre ott outubro out pazdziernik pazdziernika paz octombrie ekim rijen rijna окт октября жовтня οκτ οκτωβριου',
    'nov november novembre noviembre novembro listopada noiembrie kasim ноя ноября листопада νοε νοεμβριου',
    'dec december decembre dezember dez diciembre dic dicembre dezembro grudzien grudnia gru decembrie desember aralik prosinec prosince дек декабря грудня δεκ δεκεμβριου',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [fold(name), i + 1])),
);

/** Zones by name, in minutes east of Greenwich. Those of RFC 822 first; names that several countries use mean what feeds in English mean by them. */
export const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ Z: 0, UT: 0, UTC: 0, GMT: 0, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
    ...{
      ET: -300,
      CT: -360,
      MT: -420,
      PT: -480,
      AST: -240,
      ADT: -180,
      NST: -210,
      NDT: -150,
      AKST: -540,
      AKDT: -480,
      HST: -600,
      BRT: -180,
      ART: -180,
    },
    ...{ WET: 0, WEST: 60, BST: 60, CET: 60, CEST: 120, MET: 60, MEST: 120, MEZ: 60, MESZ: 120, EET: 120, EEST: 180, MSK: 180, TRT: 180 },
    ...{
      WAT: 60,
      CAT: 120,
      SAST: 120,
      EAT: 180,
      GST: 240,
      PKT: 300,
      IST: 330,
      NPT: 345,
      ICT: 420,
      WIB: 420,
      HKT: 480,
      SGT: 480,
      PHT: 480,
      MYT: 480,
    },
    ...{ WITA: 480, AWST: 480, JST: 540, KST: 540, WIT: 540, ACST: 570, ACDT: 630, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780 },
  }),
);
