/** The family map's texts in Spanish. */
import type { Like } from '../format/format-messages.ts';
import type { familyMapEn } from './en.ts';

export const familyMapEs: Like<typeof familyMapEn> = {
  language: 'es',

  heading: 'Mapa familiar: {name}',
  lead: 'Lo que PowerSchool dice de esta familia, según la última lectura de Kinlink. Haga clic en una persona para abrir su página en PowerSchool.',
  task: {
    title: 'Mapa familiar · Kinlink',
    heading: 'Mapa familiar: {email}',
    now: 'Ahora',
    after: 'Después',
    lead: 'Lo que PowerSchool dice de los contactos de esta tarea, según la última lectura de Kinlink. Los estudiantes pueden tener otros contactos. Haga clic en una persona para abrir su página en PowerSchool.',
    afterLead: {
      by: 'count',
      none: 'Así queda la familia cuando termine todos los pasos: todos los estudiantes en un solo contacto.',
      one: 'Así queda la familia cuando termine todos los pasos: todos los estudiantes en un solo contacto, y el duplicado eliminado o inactivo.',
      other:
        'Así queda la familia cuando termine todos los pasos: todos los estudiantes en un solo contacto, y los duplicados eliminados o inactivos.',
    },
    accessUndecided:
      'Aún sin decidir: “Data Access” a {children}. Kinlink dice por qué en la página del contacto.',
    guessed:
      'Sin línea a {children}: el contacto en el que trabajaba no tiene estudiantes, así que Kinlink usó al estudiante cuyos contactos abrió usted por último.',
    undecided:
      'Responda primero en PowerSchool si son la misma persona. Después esta página también muestra cómo queda la familia.',
    hidden:
      'Para ver esta familia, inicie sesión en PowerSchool y deje abierta esa pestaña. El mapa desaparece cuando la tarea se termina o Kinlink la olvida.',
    working: 'Un momento…',
    gone: 'Kinlink se actualizó. Cierre esta pestaña y vuelva a abrir el mapa.',
  },
  print: 'Imprimir',
  save: 'Guardar como imagen (SVG)',
  saved: 'La imagen está en su carpeta de descargas.',
  close: 'Cerrar',
  fileName: 'kinlink-mapa-familiar.svg',
  summary: {
    children: {
      by: 'count',
      none: 'ningún estudiante',
      one: 'un estudiante',
      other: '{#} estudiantes',
    },
    contacts: { by: 'count', none: 'ningún contacto', one: 'un contacto', other: '{#} contactos' },
    contactsUnknown: 'contactos sin leer',
    all: 'Imagen de la familia: {children}, {contacts}. La lista de abajo dice lo mismo con palabras.',
  },

  unknownSchool: 'Escuela desconocida',
  noName: 'Sin nombre',
  number: 'Número de estudiante {number}',
  dcid: 'Estudiante con el identificador {dcid}',
  contactId: 'Contacto {id}',
  moreChildren: { by: 'count', one: 'Un estudiante más', other: '{#} estudiantes más' },
  moreContacts: { by: 'count', one: 'Un contacto más', other: '{#} contactos más' },
  moreHint: 'En la lista de abajo',

  account: {
    on: 'Cuenta activada',
    off: 'Cuenta desactivada o bloqueada',
    some: 'Tiene cuenta; no se sabe si está activada',
    none: 'Sin cuenta',
    unknown: 'Cuenta: se desconoce',
  },
  noEmail: 'Sin correo electrónico',
  emailsUnknown: 'Correos: se desconocen',
  moreEmails: '{email} y {count} más',
  inactive: 'Inactivo',
  unsaved: 'Todavía no guardado',
  retired: 'Eliminado o inactivo',
  mayBeOther: 'Puede no ser el estudiante correcto',
  contactsUnknown: { all: 'Contactos: sin leer', others: 'Puede haber otros contactos' },
  parentAccessOff: '“Enable Parent Access” está desactivado',
  noAccess: 'Marcado “Sin acceso al portal”',
  warning: 'Tiene una advertencia: vea la página del contacto',
  noCustody: 'Sin custodia',
  noCustodyOf: 'Sin custodia de {children}',

  likelySame: 'Probablemente la misma persona',
  likelySameGroup: 'Parecen varios registros de una misma persona. Compárelos uno por uno.',
  pair: '{first} y {second}: {reasons; }',
  moreReasons: 'Hay más en la lista de abajo',
  reason: {
    email: 'mismo correo {value}',
    'account-email': 'igual al correo de la cuenta {value}',
    phone: 'mismo teléfono {value}',
    street: 'misma calle {value}',
    suffix: 'mismo sufijo después del nombre',
    name: 'mismo nombre',
    nickname: 'mismo apellido, y un nombre es la forma corta del otro',
    'one-letter-off': 'casi el mismo nombre, escrito de otra forma',
    'surname-and-initial': 'mismo apellido y misma inicial',
    'middle-name': 'mismo apellido, y uno usa el segundo nombre del otro',
    'names-swapped': 'mismos nombres, con nombre y apellido cambiados',
    'first-name': 'mismo nombre de pila',
  },

  legend: {
    on: '“Data Access” activado',
    off: '“Data Access” desactivado',
    unknown: '“Data Access” desconocido',
    faint: 'Inactivo o anterior',
    new: 'Nuevo',
  },

  list: {
    heading: 'Como lista',
    headingOf: 'Como lista: {name}',
    children: 'Estudiantes',
    contacts: 'Contactos',
    noChildren: 'Ningún estudiante.',
    noContacts: 'Ningún contacto.',
    contactsUnknown: 'Kinlink no ha leído los contactos.',
    undecided: '“Data Access”: aún sin decidir',
    tie: '{name} ({relationship}): {state; }',
    tieWithout: '{name}: {state; }',
    past: 'relación anterior o futura',
    added: 'nueva',
    sameAs: 'Probablemente la misma persona que {name}: {reasons; }',
    open: 'Abrir la página de {name}',
  },
};
