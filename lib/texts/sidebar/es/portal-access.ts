/** A contact that is to have no portal access, and how far a contact of a student is. */
import type { Like } from '../../format/format-messages.ts';
import type { portalAccessEn } from '../en/portal-access.ts';

export const portalAccessEs: Like<typeof portalAccessEn> = {
  noPortalAccess: {
    offer: 'Este contacto no debe tener acceso al portal',
    tag: 'Sin acceso al portal',
    heading: 'Sin acceso al portal',
    lead: {
      by: 'name',
      none: 'En esta computadora, este contacto lleva la marca “Sin acceso al portal”. Aquí no hay nada que hacer.',
      other:
        'En esta computadora, {name} lleva la marca “Sin acceso al portal”. Aquí no hay nada que hacer.',
    },
    takeBack: 'Dar acceso al portal de todos modos',
    changeHeading: 'Si esto cambia',
    hasAccount: 'PowerSchool todavía muestra una cuenta en este contacto.',
    seesStudents: '“Data Access” todavía está activado para {students}.',
  },
};
