/** Which controls of a PowerSchool page the sidebar covers, as the registrar finds them. */
import type { Page } from '@playwright/test';

interface Covered {
  /** How many controls the page has. */
  total: number;
  /** Names of the controls that stay under the sidebar wherever the page is scrolled to. */
  stuck: string[];
}

/** Looks at each control of the page, or of its open drawer, with the page scrolled to bring it out. */
export const coveredControls = (page: Page): Promise<Covered> =>
  page.evaluate(async () => {
    const host = document.querySelector('kinlink-sidebar') as HTMLElement;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    /** Waits until the sidebar has stayed in its place for some frames. */
    const settled = async () => {
      let before = '';
      for (let still = 0; still < 4; ) {
        await frame();
        const place = JSON.stringify(host.getBoundingClientRect());
        still = place === before ? still + 1 : 0;
        before = place;
      }
    };
    const dialogs = [...document.querySelectorAll<HTMLElement>('.ui-dialog')].filter(
      (dialog) => dialog.getClientRects().length > 0,
    );
    const area: ParentNode = dialogs.at(-1) ?? document;
    const controls = [
      ...area.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea'),
    ].filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width > 2 && height > 2 && getComputedStyle(control).visibility === 'visible';
    });
    /** A control counts as free with three quarters of it, so that a click on its middle meets it. */
    const isFree = (control: Element) => {
      const box = control.getBoundingClientRect();
      const over = host.getBoundingClientRect();
      const width = Math.min(box.right, over.right) - Math.max(box.left, over.left);
      const height = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
      const covered = width > 0 && height > 0 ? width * height : 0;
      const isInWindow = box.bottom > 0 && box.top < innerHeight;
      return isInWindow && covered <= (box.width * box.height) / 4;
    };
    const stuck: string[] = [];
    for (const control of controls) {
      let free = false;
      for (const block of ['nearest', 'start', 'center', 'end'] as const) {
        if (free) break;
        control.scrollIntoView({ block, behavior: 'instant' });
        await settled();
        free = isFree(control);
      }
      const label =
        control.closest('label') ?? document.querySelector(`label[for="${control.id}"]`);
      const name =
        control.getAttribute('aria-label') ??
        (control.innerText || control.title || label?.textContent);
      // The page may have replaced the control since; the old one has no place.
      if (!free && control.isConnected)
        stuck.push(`${control.localName} ${name?.trim() || control.id}`);
    }
    scrollTo(0, 0);
    return { total: controls.length, stuck };
  });
