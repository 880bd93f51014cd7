/** What the popup itself says in Spanish. */

import type { Like } from '../format/format-messages.ts';
import type { popupEn } from './en.ts';

export const popupEs: Like<typeof popupEn> = {
  language: 'es',
  rightToLeft: false,

  settings: 'Ajustes',
  worklist: 'Lista de trabajo',
  worklistHint: 'Lo que todavía les falta a los padres de una lista de estudiantes.',
  working: 'Un momento…',
  gone: 'Kinlink se actualizó. Cierre esta ventana y ábrala otra vez.',

  site: {
    heading: 'Este sitio',
    works: {
      contact:
        'Esta es la página “Contact Details” de {host}. Kinlink está en el panel de al lado.',
      'new-contact': 'Este es un contacto nuevo en {host}. Kinlink está en el panel de al lado.',
      'student-contacts':
        'Esta es la página “Contacts” de un estudiante en {host}. Kinlink está en el panel de al lado.',
      'access-accounts':
        'Esta es la página “Access Accounts” de {host}. Kinlink está en el panel de al lado.',
      search: 'Esta es la página “Start Page” de {host}. Kinlink está en el panel de al lado.',
    },
    unknown: 'Kinlink no reconoce esta página de {host}, así que no hace nada aquí.',
    'other-page':
      'Kinlink funciona en {host}, pero no en esta página. Ayuda en los contactos, en la página “Contacts” de un estudiante, en “Access Accounts” y en “Start Page”.',
    silent: 'Kinlink todavía no está en esta página de {host}. Vuelva a cargar la página.',
    'can-add': 'Kinlink no se usa en {host}.',
    cannot:
      'Esta pestaña no es una página de PowerSchool. Las guías de abajo sirven en cualquier lugar.',
    move: 'Mover el panel',
    use: 'Usar Kinlink en este sitio',
    useHint:
      'Solo si este es el PowerSchool de su distrito. El navegador le pedirá permiso para este único sitio.',
    refused: 'El navegador no lo permitió, así que no se cambió nada.',
  },

  check: {
    hint: '¿Algo se ve distinto en esta página? Este botón hace un informe que usted puede enviarnos. No incluye nombres.',
    button: 'Revisar esta página',
    heading: 'Revisión de esta página',
    back: 'Volver',
    cannot: 'Lo que Kinlink no puede hacer aquí',
    looked: 'Lo que Kinlink buscó',
    copy: 'Copiar el informe',
    copyHint: 'No contiene nada sobre ninguna persona.',
    copied:
      'El informe está en el portapapeles. Péguelo en un correo a la persona que le ayuda con Kinlink.',
    failed: 'No se pudo revisar la página. Vuelva a cargarla e inténtelo otra vez.',
  },

  guides: {
    heading: 'Guías',
    search: 'Buscar en las guías',
    none: 'Ninguna guía tiene todas estas palabras. Pruebe con menos palabras o con otras.',
    found: { by: 'count', one: 'Se encontró una guía.', other: 'Se encontraron {#} guías.' },
    here: 'Para esta página',
    all: 'Mostrar las {count} guías',
    practice: 'Practicar en una escuela inventada',
    start: 'Empezar aquí',
    startHint: 'Abre los pasos en el panel al lado de esta página.',
    back: 'Volver a todas las guías',
    steps: 'Dónde hacer clic',
    notes: 'Conviene saber',
  },

  find: {
    heading: 'Buscar un contacto',
    label: 'Correo, teléfono, nombre o número de estudiante',
    placeholder: 'Pegue un correo, un formulario…',
    button: 'Buscar',
    clear: 'Borrar',
    found: 'Elija lo que quiere buscar.',
    nothing: 'Aquí no se encontró nada que buscar.',
    cardTooBig:
      'Este archivo es demasiado grande para una tarjeta de contacto. No se leyó nada de él.',
    cardOnly:
      'Arrastre aquí una sola tarjeta de contacto, un archivo que termina en .vcf. Kinlink no lee otros archivos.',
    kind: {
      email: 'Correo',
      phone: 'Teléfono',
      name: 'Nombre',
      student: 'Número de estudiante',
    },
    studentHint:
      'Kinlink copia el número del estudiante y abre “Start Page”. Péguelo allí en la búsqueda.',
    studentKnown: 'El número de un estudiante abre su página “Contacts”.',
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
    none: 'No hay tareas abiertas.',
    hidden:
      'Sus tareas se muestran mientras tenga abierta una pestaña de PowerSchool con su sesión iniciada.',
    copied: 'Los pasos están en el portapapeles.',
    noClipboard: 'El navegador no permitió que Kinlink copiara.',
    saved: 'El archivo está en sus descargas.',
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
