/** Adding and removing the PowerSchool sites on which Kinlink may work. */
import { browser } from 'wxt/browser';
import { siteOf, siteProblem } from '../contracts/sites.ts';
import { urlOf } from '../powerschool/core/urls.ts';
import { addSite, removeSite } from '../settings/site-permissions.ts';
import type { OptionsActions } from '../ui/options-ui.ts';
import type { Reporter } from './reporter.ts';

/** Creates the actions on sites. `isListed` says whether the page already lists a host. */
export function createSiteActions(
  { texts, report }: Reporter,
  isListed: (host: string) => boolean,
): Pick<OptionsActions, 'addSite' | 'removeSite' | 'lookAt'> {
  const reportProblem = async (text: string) => {
    await report({ place: 'sites', tone: 'bad', text });
    return false;
  };
  return {
    async addSite(typed) {
      const t = texts().sites;
      const problem = siteProblem(typed);
      const host = siteOf(typed);
      if (problem || !host) return reportProblem(t.problem[problem ?? 'not-an-address']);
      if (isListed(host)) return reportProblem(t.already({ host }));
      try {
        // First, because the browser asks for a permission only during the click.
        if (!(await addSite(host))) return reportProblem(t.denied({ host }));
      } catch {
        return reportProblem(t.failed({ host }));
      }
      await report({ place: 'sites', tone: 'good', text: t.added({ host }) });
      return true;
    },
    async removeSite(host) {
      await removeSite(host);
      await report({ place: 'sites', tone: 'good', text: texts().sites.removed({ host }) });
    },
    async lookAt(host) {
      await browser.tabs.create({ url: urlOf(`https://${host}`, 'search') });
    },
  };
}
