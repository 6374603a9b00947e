import type { Page } from '@playwright/test';

/**
 * What does not fit the width of the window: the page itself when it can be scrolled sideways, and each element that sticks out. What lies in a box
 * that scrolls or cuts is left out, as long as the box fits; so is what is clipped away, there for screen readers alone.
 *
 * @returns A line for each fault: "p.lead sticks out by 12 px".
 */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isClipped = (element: Element) => getComputedStyle(element).clipPath !== 'none';
    const isBox = (element: Element) => element !== document.body && getComputedStyle(element).overflowX !== 'visible';
    const around = (element: Element): Element[] =>
      element.parentElement ? [element.parentElement, ...around(element.parentElement)] : [];
    const describe = (element: Element) => [element.localName, ...element.classList].join('.') + (element.id ? `#${element.id}` : '');

    const scrolled = document.documentElement.scrollWidth - width;
    const faults = scrolled > 0 ? [`the page can be scrolled sideways by ${scrolled} px`] : [];
    for (const element of document.body.querySelectorAll('*')) {
      const { left, right, width: own } = element.getBoundingClientRect();
      const out = Math.max(right - width, -left);
      const isSeen = own > 0 && right > 0 && left < width;
      if (!isSeen || out < 1 || isClipped(element)) continue;
      if (around(element).some((outer) => isBox(outer) || isClipped(outer))) continue;
      faults.push(`${describe(element)} sticks out by ${Math.round(out)} px`);
    }
    return faults;
  });
}
