/** The heading of the page. */
import type { Like } from '../../format/format-messages.ts';
import type { optionsPageEn } from '../en/page.ts';

export const optionsPageEs: Like<typeof optionsPageEn> = {
  language: 'es',
  rightToLeft: false,
  title: 'Ajustes de Kinlink',
  heading: 'Ajustes',
  lead: 'Los cambios se guardan automáticamente, en todas las pestañas.',
};
