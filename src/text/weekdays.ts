/** The days of the week in folded words of several languages, Monday 1 to Sunday 7. Portuguese is left out: it numbers them. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'monday lundi lunes montag lunedi maandag',
    'tuesday mardi martes dienstag martedi dinsdag',
    'wednesday mercredi miercoles mittwoch mercoledi woensdag',
    'thursday jeudi jueves donnerstag giovedi donderdag',
    'friday vendredi viernes freitag venerdi vrijdag',
    'saturday samedi sabado samstag sabato sonnabend zaterdag',
    'sunday dimanche domingo sonntag domenica zondag',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** The weekday of an ISO date, Monday 1 to Sunday 7. */
export const weekdayOf = (date: string) => new Date(date).getUTCDay() || 7;
