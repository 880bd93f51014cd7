/** The worklist's texts in Spanish. */
import type { Like } from '../format/format-messages.ts';
import type { worklistEn } from './en.ts';
import { findingsEs } from './es/findings.ts';

export const worklistEs: Like<typeof worklistEn> = {
  language: 'es',
  rightToLeft: false,

  title: 'Lista de trabajo · Kinlink',
  heading: 'Lista de trabajo',
  lead: 'Vea lo que todavía les falta a los padres de sus nuevos estudiantes. Kinlink lee solo lo que usted puede ver en PowerSchool y no cambia nada.',
  working: 'Trabajando…',
  gone: 'Kinlink se actualizó. Cierre esta pestaña y vuelva a abrir la lista de trabajo.',
  hidden: {
    'signed-out':
      'Para ver su lista de trabajo, inicie sesión en PowerSchool y deje abierta esa pestaña.',
    idle: 'Responda en PowerSchool a “¿Sigue siendo usted?”. Después se vuelve a mostrar su lista de trabajo.',
    'no-tab':
      'Para ver su lista de trabajo, inicie sesión en PowerSchool y deje abierta esa pestaña.',
  },
  noSite:
    'Kinlink no encuentra ninguna pestaña de PowerSchool. Abra PowerSchool, inicie sesión, haga clic allí en el botón de Kinlink y abra la lista de trabajo.',

  start: {
    heading: 'Empezar una lista',
    site: 'Para estudiantes de {host}',
    fromPage: 'Tomar los estudiantes de PowerSchool',
    fromPageHint:
      'Primero busque a los estudiantes en “Start Page”. Kinlink toma los que aparecen en esa página, o el estudiante cuya página está abierta.',
    paste: 'Pegue números de estudiante, enlaces o una tabla',
    pasteHint:
      'Un estudiante en cada línea, una tabla copiada de una hoja de cálculo o un archivo CSV. También puede soltar el archivo aquí. Si la tabla tiene columnas de grado, salón e idioma del hogar, las hojas de bienvenida las usan.',
    choose: 'Elegir un archivo CSV',
    tooBig:
      'Este archivo es demasiado grande para una lista de estudiantes. Elija uno más pequeño.',
    readButton: {
      by: 'count',
      one: 'Leer un estudiante',
      other: 'Leer {#} estudiantes',
    },
    read: {
      by: 'count',
      none: 'No se encontró ningún estudiante.',
      one: 'Se encontró un estudiante.',
      other: 'Se encontraron {#} estudiantes.',
    },
    columnLabel: 'Columna con los números',
    columnNumber: 'Columna {column}',
    meaningLabel: 'Los números son',
    meaning: {
      number: 'números de estudiante',
      dcid: 'identificadores propios de PowerSchool (DCID)',
    },
    sheetColumns: 'Las hojas de bienvenida usan estas columnas: {columns}.',
    addresses: 'Kinlink usa solo los enlaces a las páginas de los estudiantes.',
    problems: {
      by: 'count',
      one: 'Kinlink no puede usar una línea',
      other: 'Kinlink no puede usar {#} líneas',
    },
    moreProblems: { by: 'count', one: 'Y una línea más', other: 'Y {#} líneas más' },
    problemLine: 'Línea {line}: {why}',
    why: {
      empty: 'no hay ningún número en esta línea',
      'not-a-number': '“{text}” no es un número',
      'not-a-link': '“{text}” no es un enlace a un estudiante',
      'other-site': 'este enlace lleva a otro PowerSchool, {text}',
      twice: '{text} ya está en la lista',
      quotes: 'falta una comilla',
      'too-many': 'la lista está llena',
    },
    missing: {
      by: 'count',
      one: 'Kinlink no puede leer a un estudiante solo por su número.',
      other: 'Kinlink no puede leer a {#} estudiantes solo por su número.',
    },
    missingWhy:
      'Busque a estos estudiantes en “Start Page” y haga clic en “Buscar otra vez en PowerSchool”. También puede pegar una tabla con los identificadores propios de PowerSchool en una columna llamada “DCID”. Así no tiene que buscar.',
    missingNumbers: 'Todavía faltan: {numbers; }',
    lookAgain: 'Buscar otra vez en PowerSchool',
    pageOther:
      'Esta pestaña de PowerSchool no muestra estudiantes. Vaya a “Start Page” y búsquelos, o abra un estudiante.',
    pageEmpty: '“Start Page” todavía no muestra estudiantes. Búsquelos allí y vuelva a intentarlo.',
    pageUnreadable: 'Kinlink no pudo leer esa pestaña. Vuelva a cargarla e inténtelo de nuevo.',
    pageProblem: {
      busy: 'PowerSchool todavía está trabajando en esa página. Espere a que termine e inténtelo de nuevo.',
      translated:
        'Su navegador ha traducido esa página. Desactive la traducción para este sitio, vuelva a cargar la página e inténtelo de nuevo.',
      'time-out':
        'PowerSchool está por cerrar su sesión. Haga clic en el mensaje de PowerSchool para seguir con la sesión abierta e inténtelo de nuevo.',
      'other-user':
        'Esa página se cargó para otra persona. Vuelva a cargarla e inténtelo de nuevo.',
      'other-school':
        'Usted cambió de escuela en otra pestaña después de cargar esa página. Vuelva a cargarla e inténtelo de nuevo.',
    },
    pagePart:
      'Hay {total} estudiantes seleccionados, pero la página muestra solo {count}. Kinlink toma los que aparecen en la página.',
    updated:
      'Kinlink se actualizó. Una actualización termina la lista: si tenía una, empiécela de nuevo.',
    replaces: 'Una lista nueva reemplaza la que ya tiene.',
    replacesOther: 'Una lista nueva reemplaza la de {host}.',
    cancel: 'Volver a la lista',
    couldNot:
      'Kinlink no pudo empezar. Inicie sesión en PowerSchool, en la pestaña desde la que empezó, e inténtelo de nuevo.',
  },

  progress: {
    heading: 'Lectura',
    of: '{read} de {total} leídos',
    rate: '{rate} por minuto',
    left: {
      seconds: 'falta menos de un minuto',
      minutes: {
        by: 'count',
        one: 'falta cerca de un minuto',
        other: 'faltan unos {#} minutos',
      },
    },
    state: {
      running: 'Leyendo',
      paused: 'En pausa',
      cancelled: 'Cancelada',
      failed: 'PowerSchool no muestra estos registros',
      done: 'Terminada',
    },
    slower: 'PowerSchool está ocupado, por eso Kinlink lee más despacio.',
    pause: 'Pausar',
    resume: 'Continuar',
    cancel: 'Cancelar',
    why: {
      asked: 'Usted la puso en pausa.',
      'signed-out':
        'PowerSchool le pide que inicie sesión. Iníciela y haga clic en “Continuar”. Su lista sigue aquí.',
      idle: 'Responda en PowerSchool a “¿Sigue siendo usted?” y haga clic en “Continuar”. Su lista sigue aquí.',
      'no-tab':
        'No hay ninguna pestaña de PowerSchool abierta. Abra una, inicie sesión y haga clic en “Continuar”. Su lista sigue aquí.',
      'other-user':
        'Otra persona tiene la sesión iniciada en PowerSchool. Quien empezó esta lista puede iniciar sesión y hacer clic en “Continuar”.',
      'other-school':
        'En PowerSchool está seleccionada otra escuela. Seleccione la escuela con la que empezó, o vuelva a cargar la pestaña de PowerSchool y haga clic en “Continuar” para seguir con esta.',
      busy: 'PowerSchool lleva un rato ocupado. Espere unos minutos y haga clic en “Continuar”.',
      full: 'El navegador no tiene espacio para más estudiantes. Termine esta lista y luego empiece otra.',
    },
    cancelled:
      'Puede trabajar con los estudiantes ya leídos, o haga clic en “Continuar” para leer los demás.',
    failed:
      'Vaya página por página: “Siguiente” abre la página “Contacts” de cada estudiante, y la lista se completa a medida que abre las páginas.',
    done: 'Kinlink leyó a todos los estudiantes.',
  },

  summary: {
    heading: 'Resumen',
    todo: 'por hacer',
    check: 'por revisar',
    ready: 'listos',
    'not-needed': 'no hacen falta',
  },

  filter: {
    heading: 'Filtro',
    search: 'Buscar',
    searchHint: 'Nombre, número, escuela',
    show: 'Mostrar',
    finding: 'Mostrar solo',
    anything: 'Todo',
    sort: 'Ordenar por',
    sorts: {
      list: 'Lista',
      student: 'Estudiante',
      contact: 'Contacto',
      school: 'Escuela',
      state: 'Estado',
    },
    family: 'Mantener juntas a las familias',
    custody: 'Dejar fuera los contactos sin custodia',
    keys: 'Teclas: J y K mueven, Entrar abre',
    shown: {
      by: 'count',
      none: 'No hay filas que mostrar.',
      one: 'Una fila.',
      other: '{#} filas.',
    },
    allDone: 'Aquí no queda nada por hacer.',
    noMatch: 'Ninguna fila coincide. Borre la búsqueda o cambie los filtros de arriba.',
  },

  table: {
    caption: 'Los estudiantes y sus padres',
    columns: {
      state: 'Estado',
      student: 'Estudiante',
      contact: 'Contacto',
      findings: 'Qué falta',
      actions: 'Acciones',
    },
    noContact: '—',
    dcid: 'Estudiante con el identificador {dcid}',
    contactId: 'Contacto {id}',
    newFamily: 'Otra familia',
    next: 'Siguiente',
    nextFor: 'Siguiente: {student}, {contact}',
    nextForStudent: 'Siguiente: {student}',
    nextRow: 'Ir a la siguiente fila pendiente',
    dismiss: 'No hace falta',
    dismissFor: 'No hace falta: {student}, {contact}',
    takeBack: 'Deshacer',
    takeBackFor: 'Deshacer: {student}, {contact}',
    family: 'Mapa familiar',
    familyFor: 'Mapa familiar: {student}',
    readAgain: 'Leer otra vez',
    readAgainFor: 'Leer otra vez: {student}',
    reasonLabel: '¿Por qué no hace falta?',
    reasons: {
      noAccess: 'Sin acceso al portal',
      other: 'Otra persona es responsable',
      done: 'Se hizo de otra manera',
      left: 'El estudiante no viene',
    },
    reasonSave: 'Guardar',
    reasonCancel: 'Cancelar',
    noAccessReason: 'Marcado “Sin acceso al portal”',
  },

  state: {
    todo: 'Por hacer',
    check: 'Revisar',
    ready: 'Listo',
    'not-needed': 'No hace falta',
  },
  finding: findingsEs,
  likelySame: 'Probablemente la misma persona que {names}',
  likelySameGroup: 'Se parece a varios otros contactos: {names}. Compárelos uno por uno.',
  unknown: {
    active: 'No se sabe si está activo',
    emails: 'No se conocen los correos',
    account: 'No se sabe si tiene cuenta',
    enabled: 'No se sabe si la cuenta está activada',
    access: 'No se sabe si tiene “Data Access”',
  },
  parentAccessUnseen: '“Enable Parent Access”: todavía sin revisar',
  problem: {
    refused: 'PowerSchool no mostró los contactos. Abra la página “Contacts” del estudiante.',
    failed: 'PowerSchool no respondió. Haga clic en “Leer otra vez”.',
    gone: 'PowerSchool no tiene a ese estudiante',
    'not-read': 'Todavía sin leer',
    'other-number': 'PowerSchool tiene un número de estudiante distinto al de su lista',
    unconfirmed: 'PowerSchool no confirmó este número de estudiante',
  },

  sheets: 'Hojas de bienvenida',
  export: 'Guardar como CSV',
  exported: 'El archivo está en su carpeta de descargas.',
  fresh: 'Empezar una lista nueva',
  forget: 'Olvidar esta lista',
  forgotten: 'Kinlink olvidó la lista.',
  csv: {
    columns: [
      'DCID',
      'Número de estudiante',
      'Estudiante',
      'Escuela',
      'ID del contacto',
      'Contacto',
      'Parentesco',
      'Estado',
      'Qué falta',
      'Motivo',
    ],
  },
};
