import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../lib/worker/message-router.ts';

// A module: what the worker and Kinlink's pages both use is packed once.
export default defineBackground({ type: 'module', main: listen });
