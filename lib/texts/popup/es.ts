/** What the popup itself says in Spanish. */

import type { Like } from '../format/format-messages.ts';
import type { popupEn } from './en.ts';

export const popupEs: Like<typeof popupEn> = {
  language: 'es',
  rightToLeft: false,

  settings: 'Ajustes',
  working: 'Un momento…',
  gone: 'Kinlink se actualizó. Cierre esta ventana y ábrala otra vez.',

  site: {
    heading: 'Este sitio',
    works: {
      contact: 'Página “Contact Details” en {host}. Kinlink está allí, en su barra lateral.',
      'new-contact': 'Un contacto nuevo en {host}. Kinlink está allí, en su barra lateral.',
      'student-contacts':
        'Los contactos de un estudiante en {host}. Kinlink está allí, en su barra lateral.',
      'access-accounts':
        'Página “Access Accounts” en {host}. Kinlink está allí, en su barra lateral.',
      search: 'Página “Start Page” en {host}. Kinlink está allí, en su barra lateral.',
    },
    unknown: 'Kinlink no reconoce esta página de {host}, así que no ofrece nada en ella.',
    'other-page':
      'Kinlink funciona en {host}, pero no en esta página. Ayuda en los contactos, en los contactos de un estudiante, en “Access Accounts” y en “Start Page”.',
    silent: 'Kinlink todavía no está en esta página de {host}. Vuelva a cargar la página.',
    'can-add': 'Kinlink no se usa en {host}.',
    cannot:
      'Esta pestaña no es una página de PowerSchool. Las guías de abajo sirven en cualquier lugar.',
    use: 'Usar Kinlink en este sitio',
    useHint:
      'Solo si este es el PowerSchool de su distrito. El navegador le preguntará, para este único sitio.',
    refused: 'El navegador no lo permitió, así que no se cambió nada.',
  },

  check: {
    button: 'Revisar esta página',
    heading: 'Revisión de esta página',
    back: 'Volver',
    cannot: 'Lo que Kinlink no puede ofrecer aquí',
    looked: 'Lo que Kinlink buscó',
    copy: 'Copiar el informe',
    copyHint: 'No contiene nada sobre ninguna persona.',
    copied: 'El informe está en el portapapeles. Envíelo a quien se ocupa de Kinlink para usted.',
    failed: 'No se pudo revisar la página. Vuelva a cargarla e inténtelo otra vez.',
  },

  guides: {
    heading: 'Guías',
    search: 'Buscar en las guías',
    none: 'Ninguna guía tiene todas estas palabras. Pruebe con menos palabras o con otras.',
    found: { by: 'count', one: 'Se encontró una guía.', other: 'Se encontraron {#} guías.' },
    here: 'Para esta página',
    all: 'Mostrar las {count} guías',
    start: 'Empezar aquí',
    startHint: 'Abre los pasos en la barra lateral de esta página.',
    back: 'Volver a todas las guías',
    steps: 'Dónde hacer clic',
    notes: 'Conviene saber',
  },

  find: {
    heading: 'Buscar un contacto',
    label: 'Correo, teléfono, nombre o número de estudiante',
    placeholder: 'Pegue lo que tenga: un correo, un formulario…',
    button: 'Buscar',
    clear: 'Borrar',
    found: 'Pulse lo que quiere buscar.',
    nothing: 'Aquí no se encontró nada que buscar.',
    tooBig: 'Este archivo es demasiado grande para una tarjeta de contacto.',
    kind: {
      email: 'Correo',
      phone: 'Teléfono',
      name: 'Nombre',
      student: 'Número de estudiante',
    },
    studentHint:
      'El número de un estudiante se copia y se abre la “Start Page”: péguelo allí en la búsqueda.',
    studentKnown: 'El número de un estudiante abre los contactos del estudiante.',
  },

  forget: {
    button: 'Olvidar todo',
    hint: 'Kinlink olvida todas las tareas, búsquedas y nombres. En PowerSchool no cambia nada.',
    ask: '¿Olvidar todas las tareas? Esto no se puede deshacer.',
    yes: 'Olvidar ahora',
    no: 'Conservarlas',
    done: 'Todo quedó olvidado.',
  },

  tasks: {
    heading: 'Tareas',
    none: 'No hay ninguna tarea abierta.',
    hidden:
      'Las tareas se muestran mientras haya abierta una página de PowerSchool con su sesión iniciada.',
    copied: 'Los pasos están en el portapapeles.',
    noClipboard: 'El navegador no permitió que Kinlink usara el portapapeles.',
    saved: 'La tabla está en sus descargas.',
  },

  today: {
    heading: 'Hoy',
    count: { by: 'count', none: 'nada todavía', one: 'una cosa hecha', other: '{#} cosas hechas' },
    none: 'Aquí aparece lo que usted haga hoy en PowerSchool.',
    copy: 'Copiar como texto',
    save: 'Guardar como CSV',
    numbers: 'Números en lugar de nombres',
    note: 'Copiar la nota de relevo',
    noteHint:
      'La nota contiene las tareas abiertas, lo que falta de cada una y los totales de hoy.',
    copied: 'La lista de hoy está en el portapapeles.',
    noteCopied: 'La nota de relevo está en el portapapeles.',
  },
};
