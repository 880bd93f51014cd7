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
        one: '1 par de contactos lleva la marca “Es otra persona”.',
        other: '{#} pares de contactos llevan la marca “Es otra persona”.',
      },
      'no-access': {
        by: 'count',
        one: '1 contacto lleva la marca “Sin acceso al portal”.',
        other: '{#} contactos llevan la marca “Sin acceso al portal”.',
      },
    },
    forget: {
      different: 'Olvidar quién es otra persona',
      'no-access': 'Olvidar quién no debe tener acceso al portal',
    },
    forgotten: {
      different: 'Olvidado. Kinlink volverá a señalar los contactos que se parecen.',
      'no-access': 'Olvidado. Kinlink volverá a pedir sus cuentas.',
    },
  },
};
