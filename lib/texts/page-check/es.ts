/** What a page check says in Spanish. */

import type { Like } from '../format/format-messages.ts';
import type { pageCheckEn } from './en.ts';

export const pageCheckEs: Like<typeof pageCheckEn> = {
  page: {
    contact: 'Esta es la página “Contact Details”.',
    'student-contacts': 'Esta es la página “Contacts” de un estudiante.',
    'access-accounts': 'Esta es la página “Access Accounts”.',
    search: 'Esta es una página de búsqueda de contactos.',
  },
  unrecognised: {
    contact:
      'Por su dirección esta es la página “Contact Details”, pero Kinlink no la reconoce, así que no hace nada aquí. Abajo está lo que buscó.',
    'student-contacts':
      'Por su dirección esta es la página “Contacts” de un estudiante, pero Kinlink no la reconoce, así que no hace nada aquí. Abajo está lo que buscó.',
    'access-accounts':
      'Por su dirección esta es la página “Access Accounts”, pero Kinlink no la reconoce, así que no hace nada aquí. Abajo está lo que buscó.',
    search:
      'Por su dirección esta es una página de búsqueda, pero Kinlink no la reconoce, así que no hace nada aquí. Abajo está lo que buscó.',
    none: 'Kinlink no conoce esta dirección, así que no hace nada aquí. Abajo está lo que distingue a las páginas que conoce.',
  },
  unsettled: {
    translated:
      'Su navegador ha traducido esta página, así que Kinlink no hace nada aquí hasta que usted desactive la traducción.',
    consolidation:
      'En esta página hay una consolidación en curso, así que Kinlink no hace nada aquí hasta que usted la termine o salga de ella.',
  },
  loading: 'La página todavía se está cargando. Revísela otra vez cuando termine.',
  family: {
    '2018': 'Familia de versiones: la interfaz clásica, como en 2018.',
    '2024': 'Familia de versiones: la interfaz más nueva, como en 2024.',
    '2025':
      'Familia de versiones: la interfaz más nueva, cuya parte principal se desplaza sola, como en 2025.',
    unclear: 'Familia de versiones: no queda clara en esta página.',
  },
  language: {
    en: 'Idioma de la página: inglés.',
    es: 'Idioma de la página: español.',
    fr: 'Idioma de la página: francés.',
    ar: 'Idioma de la página: árabe.',
    other:
      'Idioma de la página: uno para el que Kinlink no tiene palabras. Allí se guía solo por los identificadores.',
    none: 'La página no dice su idioma.',
  },
  allThere: 'Se encontró todo lo que Kinlink necesita aquí.',

  cannot: {
    contact:
      'Kinlink no puede saber qué contacto es este, así que no puede ayudar con él. No se encontró: {missing}.',
    emails: 'Kinlink no puede abrir “Add Email” ni completarlo. No se encontró: {missing}.',
    account:
      'Kinlink no puede ver la cuenta de este contacto, así que no puede ayudar con ella. No se encontró: {missing}.',
    fillAccount: 'Kinlink no puede completar el panel de la cuenta. No se encontró: {missing}.',
    openAccount: 'Kinlink no puede abrir el panel de la cuenta. No se encontró: {missing}.',
    access:
      'Kinlink no puede ver ni marcar “Data Access” para los estudiantes de este contacto. No se encontró: {missing}.',
    students: 'Kinlink no puede agregar un estudiante a este contacto. No se encontró: {missing}.',
    phones: 'Kinlink no puede leer los teléfonos ni copiarlos. No se encontró: {missing}.',
    addresses: 'Kinlink no puede leer las direcciones ni copiarlas. No se encontró: {missing}.',
    retire:
      'Kinlink no puede mostrarle aquí cómo eliminar este contacto. No se encontró: {missing}.',
    list: 'Kinlink no puede leer quiénes son los contactos de este estudiante. No se encontró: {missing}.',
    listAccess:
      'Kinlink no puede ver cuáles de estos contactos tienen “Data Access”. No se encontró: {missing}.',
    parentAccess:
      'Kinlink no puede ver si los padres tienen acceso a este estudiante. No se encontró: {missing}.',
    find: 'Kinlink no puede buscar contactos aquí. No se encontró: {missing}.',
  },
  role: 'Puede que su perfil de usuario no incluya esto: {buttons}. Si debería tenerlo, consulte a su administrador de PowerSchool.',

  group: {
    contact: 'La página',
    account: 'Sección “Web Account Access”',
    students: 'Sección “Students”',
    phones: 'Sección “Phone Numbers”',
    emails: 'Sección “Email Addresses”',
    addresses: 'Sección “Addresses”',
    student: 'El estudiante, arriba',
    list: 'La lista de contactos',
    'parent-access': 'Acceso de los padres',
    search: 'La búsqueda',
    'email-drawer': 'Panel de correo',
    'account-drawer': 'Panel de la cuenta',
    'student-drawer': 'Panel del estudiante, pestaña “Data Access”',
    'add-students-drawer': 'Panel “Add Students”',
    'phone-drawer': 'Panel de teléfono',
    'address-drawer': 'Panel de dirección',
  },
  counted: {
    by: 'found',
    one: 'se encontró 1 de {looked}',
    other: 'se encontraron {found} de {looked}',
  },
  notLooked: 'no se miró',

  thing: {
    section: 'Sección “{name}”',
    table: 'Tabla de “{name}”',
    button: 'Botón “{name}”',
    column: 'Columna “{name}”',
    field: 'Campo “{name}”',
  },
  other: {
    'contact.form': 'El formulario de la página',
    'contact.title': 'El título de la página',
    'students.edit': 'Lápiz en la fila de un estudiante',
    'emails.edit': 'Lápiz en la fila de un correo',
    'student.name': 'Nombre del estudiante',
    'list.form': 'El formulario de la lista',
    'list.table': 'La tabla de contactos',
    'list.link': 'Enlace a un contacto',
    'list.edit': 'Lápiz en la fila de un contacto',
    'search.opener': 'Botón que cambia lo que se busca',
    'search.switch': 'Cambio a contactos',
    'search.field': 'Campo de búsqueda de contactos',
  },
  how: {
    id: 'por su identificador',
    field: 'por su campo',
    label: 'por su etiqueta',
    place: 'es el único en su lugar',
    none: 'no se encontró',
    several: 'hay más de uno, así que no se usa',
    unseen: 'todavía no hay nada que mirar',
    template: {
      id: 'por su identificador, en la plantilla del panel',
      field: 'por su campo, en la plantilla del panel',
      label: 'por su etiqueta, en la plantilla del panel',
      none: 'no está en la plantilla del panel',
    },
  },
  report: {
    title: 'Kinlink: revisión de una página de PowerSchool',
    hint: 'No nombra a ninguna persona: solo lo que Kinlink busca, cómo lo encontró y la forma de los identificadores.',
  },
};
