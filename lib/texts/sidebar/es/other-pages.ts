/** Access Accounts, the search pages, and pages that are not recognized. */
import type { Like } from '../../format/format-messages.ts';
import type { otherPagesEn } from '../en/other-pages.ts';

export const otherPagesEs: Like<typeof otherPagesEn> = {
  accessAccounts: {
    heading: 'Página “Access Accounts”',
    on: 'Los padres pueden ver a este estudiante: “Enable Parent Access” está activado.',
    off: '“Enable Parent Access” está desactivado',
    unsaved: '“Enable Parent Access” todavía no se ha guardado. Haga clic en “Submit”.',
    offFor: '“Enable Parent Access” está desactivado para {student}',
    item: 'Revise que los padres puedan ver a {student}',
    offItem: '“Enable Parent Access” está desactivado para este estudiante; vea arriba.',
    unseen:
      'Kinlink no ha visto “Enable Parent Access” en la página “Access Accounts” del estudiante.',
    open: 'Abrir “Access Accounts”',
    offBody: [
      'Ningún padre o madre puede ver a este estudiante, aunque “Data Access” esté activado.',
      'Si no es lo que usted quiere, marque “Enable Parent Access” y haga clic en “Submit”.',
    ],
  },

  popup: {
    nothingTyped: 'Escriba o pegue un correo, un teléfono, un nombre o un número de estudiante.',
    openFirst:
      'Primero abra PowerSchool en una pestaña e inicie sesión; Kinlink busca en el sitio en el que usted ha iniciado sesión.',
    signInFirst:
      'Primero vaya a PowerSchool e inicie sesión, o responda ahí la pregunta de Kinlink. Luego busque otra vez.',
  },

  search: {
    heading: 'Buscar un contacto',
    allSet: 'Listo: la última tarea está terminada',
    allSetLead:
      'Lo que se hizo está en la lista de abajo. Para otra persona, busque aquí su contacto.',
    lead: 'La búsqueda de contactos busca en los correos de los contactos y en los de las cuentas.',
    switch: 'Abra la búsqueda de contactos',
    switchDo: 'Cambiar a contactos',
    switchHint: 'Cambie la búsqueda de PowerSchool a “Contacts and Email” (o “Contacts”).',
    searchFor: 'Busque {text}',
    searchDo: 'Buscar {text}',
    searchHint: 'Escriba {text} en la búsqueda de contactos y haga clic en “Search”.',
    narrowed:
      'Hay un filtro marcado u otro campo con texto, así que la lista puede omitir a esta persona. Quítelo primero.',
    open: 'Abra el contacto',
    openHint: 'Haga clic en el nombre del contacto que corresponde a esta persona.',
    idle: 'Para empezar, abra la página “Contacts” de un estudiante, o un contacto.',
  },

  unknown: {
    heading: 'Kinlink no reconoce esta página',
    lead: 'Aquí no hace nada, para que nada salga mal. Siga usted en la página.',
    loading: 'Esperando a que PowerSchool cargue esta página…',
  },
};
