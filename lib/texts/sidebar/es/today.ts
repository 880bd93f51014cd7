/** Today in the popup: what was done, its counts, and the note for the colleague who takes over. */
import type { Like } from '../../format/format-messages.ts';
import type { todayEn } from '../en/today.ts';

export const todayEs: Like<typeof todayEn> = {
  today: {
    contact: { by: 'name', none: 'contacto {id}', other: '{name}, contacto {id}' },
    newContact: 'un contacto nuevo',
    student: { by: 'number', none: '{name}', other: '{name} ({number})' },
    studentNumber: { by: 'number', none: 'un estudiante', other: 'estudiante {number}' },
    value: 'un dato',
    line: {
      'contact-created': 'Contacto creado: {contact}',
      'account-created': 'Cuenta creada: {contact}',
      attached: 'Estudiante vinculado: {student}, con {contact}',
      'access-on': 'Acceso activado: {student}, para {contact}',
      carried: 'Copiado al original: {thing}, a {contact}',
      deleted: 'Duplicado eliminado: {contact}',
      inactive: 'Duplicado puesto como inactivo: {contact}',
      kept: 'Duplicado sin cambios: {contact}',
      same: 'La misma persona: {contact}',
      different: 'Otra persona: {contact}',
      dismissed: 'No hace falta: {thing}',
      decided: 'Revisado: {things}, para {person}',
      identity: 'Identidad verificada: {things}, de {contact}',
      'no-access': 'Sin acceso: {student}',
      'no-portal-access': 'Sin acceso al portal: {contact}',
    },
    kind: {
      'contact-created': 'Contacto creado',
      'account-created': 'Cuenta creada',
      'access-on': 'Acceso activado',
      'no-portal-access': 'Sin acceso al portal',
    },
    count: {
      contacts: { by: 'count', one: '{#} contacto creado', other: '{#} contactos creados' },
      accounts: { by: 'count', one: '{#} cuenta creada', other: '{#} cuentas creadas' },
      attached: {
        by: 'count',
        one: '{#} estudiante vinculado',
        other: '{#} estudiantes vinculados',
      },
      access: { by: 'count', one: 'Acceso activado una vez', other: 'Acceso activado {#} veces' },
      carried: { by: 'count', one: '{#} dato copiado', other: '{#} datos copiados' },
      retired: {
        by: 'count',
        one: '{#} duplicado eliminado o inactivado',
        other: '{#} duplicados eliminados o inactivados',
      },
      declined: { by: 'count', one: 'Se dijo que no una vez', other: 'Se dijo que no {#} veces' },
    },
    record: 'Hecho el {day}',
    note: {
      heading: 'Nota de relevo, {day}, {time}',
      open: 'Tareas abiertas',
      none: 'No hay ninguna tarea abierta.',
      task: '- {title}: {next}',
      parked: '- {title} (para después): {next}',
      withoutEmail: 'Tarea sobre {contacts}',
      withEmail: '{email} ({contacts})',
      done: 'Hecho hoy',
      nothing: 'Todavía nada.',
      count: '- {count}',
    },
  },
};
