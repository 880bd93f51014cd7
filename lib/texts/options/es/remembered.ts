/** What Kinlink remembers beyond a task. */
import type { Like } from '../../format/format-messages.ts';
import type { optionsRememberedEn } from '../en/remembered.ts';

export const optionsRememberedEs: Like<typeof optionsRememberedEn> = {
  remembered: {
    heading: 'Lo que Kinlink recuerda',
    lead: 'Solo códigos en esta computadora, sin nombres, correos ni números.',
    none: 'Nada por ahora.',
    count: {
      different: {
        by: 'count',
        one: 'Usted indicó que 1 par de contactos no es la misma persona.',
        other: 'Usted indicó que {#} pares de contactos no son la misma persona.',
      },
      'no-access': {
        by: 'count',
        one: 'Usted indicó que 1 contacto no debe tener acceso al portal.',
        other: 'Usted indicó que {#} contactos no deben tener acceso al portal.',
      },
    },
    forget: {
      different: 'Olvidar quién no es la misma persona',
      'no-access': 'Olvidar quién no debe tener acceso al portal',
    },
    forgotten: {
      different: 'Olvidado. Los contactos que se parecen se vuelven a señalar.',
      'no-access': 'Olvidado. Kinlink vuelve a pedir sus cuentas.',
    },
  },
};
