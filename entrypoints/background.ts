import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../lib/worker/listen.ts';

export default defineBackground(listen);
