import { defineBackground } from 'wxt/utils/define-background';
import sidebarStyle from '../components/sidebar/sidebar.css?inline';
import { listenToCommands } from '../lib/worker/commands/browser-commands.ts';
import { createMemory } from '../lib/worker/memory.ts';
import { listen } from '../lib/worker/message-router.ts';
import { listenToFamilyMap } from '../lib/worker/popup/family-map-messages.ts';
import { listenToPopup } from '../lib/worker/popup/popup-messages.ts';
import { listenToWorklist } from '../lib/worker/worklist/worklist-messages.ts';

// A module, so that code shared with Kinlink's own pages is packed once.
export default defineBackground({
  type: 'module',
  main() {
    const memory = createMemory();
    listen(sidebarStyle, memory);
    listenToPopup(memory);
    listenToWorklist(memory);
    listenToFamilyMap(memory);
    listenToCommands();
  },
});
