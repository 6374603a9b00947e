/**
 * Whether a form of a title names several people: "presidents", "ministres des affaires etrangeres", "congressmen".
 * Tells it from the first form, which is singular; a feminine ("presidente") is none.
 */
export function isPlural(form: string, forms: readonly string[]): boolean {
  const words = form.split(/[\s-]+/);
  return forms.some((other) => {
    if (other === form) return false;
    const singular = other.split(/[\s-]+/);
    if (singular.length !== words.length) return false;
    let marked = false;
    for (let i = 0; i < words.length; i++) {
      const a = words[i] as string;
      const b = singular[i] as string;
      if (a === b) continue;
      const more =
        a === `${b}s` ||
        a === `${b}es` ||
        a === `${b}x` ||
        (a.endsWith('ies') && a.slice(0, -3) === b.slice(0, -1)) ||
        (a.endsWith('men') && b.endsWith('man')) ||
        (a.endsWith('aux') && b.endsWith('al'));
      if (!more) return false;
      marked = true;
    }
    return marked;
  });
}
