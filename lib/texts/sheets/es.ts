/** The texts of the page with all welcome sheets of a worklist, in Spanish. None of them is printed. */
import type { Like } from '../format/format-messages.ts';
import type { sheetsEn } from './en.ts';

export const sheetsEs: Like<typeof sheetsEn> = {
  language: 'es',
  rightToLeft: false,

  title: 'Hojas de bienvenida · Kinlink',
  heading: 'Hojas de bienvenida',
  lead: 'Una hoja para cada padre o madre que está listo, con todos sus hijos.',
  working: 'Un momento…',
  gone: 'Kinlink se actualizó. Cierre esta pestaña y vuelva a abrir las hojas de bienvenida desde su lista de trabajo.',
  hidden: {
    'signed-out':
      'Para ver las hojas de bienvenida, inicie sesión en PowerSchool y deje abierta esa pestaña.',
    idle: 'Responda en PowerSchool a “¿Sigue siendo usted?”. Después se vuelven a mostrar las hojas de bienvenida.',
    'no-tab':
      'Para ver las hojas de bienvenida, inicie sesión en PowerSchool y deje abierta esa pestaña.',
  },

  empty: {
    noList: {
      heading: 'Todavía no hay ninguna lista de trabajo',
      text: 'Las hojas de bienvenida salen de una lista de trabajo. En PowerSchool, haga clic en el botón de Kinlink, luego en “Lista de trabajo”, y empiece una lista. En cuanto haya padres listos, haga clic allí en “Hojas de bienvenida”.',
    },
    reading: {
      heading: 'Kinlink todavía está leyendo su lista',
      text: 'Las hojas aparecen aquí en cuanto el primer padre o la primera madre esté listo.',
    },
    noneReady: {
      heading: 'Todavía no hay nadie listo',
      text: 'Vuelva a su lista de trabajo y haga clic en “Siguiente” en las filas abiertas. Cada padre o madre que quede listo recibe aquí una hoja.',
    },
    allHandedOut: {
      heading: 'Todas las hojas están entregadas',
      text: 'Para volver a verlas, desmarque “Omitir las hojas ya entregadas”.',
    },
    cleared: {
      heading: 'Kinlink vació esta página',
      text: 'Muestra nombres y nombres de usuario, así que se vacía después de diez minutos sin uso. Para volver a ver las hojas, recargue esta página o haga clic en “Hojas de bienvenida” en su lista de trabajo.',
    },
    off: {
      heading: 'Su distrito no usa hojas de bienvenida',
      text: 'Las hojas de bienvenida están desactivadas en los ajustes. Si las necesita, hable con su administrador de PowerSchool.',
    },
  },

  settings: {
    heading: 'Ajustes de impresión',
    language: 'Idioma',
    languageNone:
      'Su lista no tiene el idioma del hogar, así que todas las hojas empiezan en este idioma. Puede cambiarlo para cada padre o madre.',
    languageSome: 'Los padres con un idioma del hogar en su lista reciben la hoja en ese idioma.',
    sort: 'Ordenar por',
    sorts: {
      class: 'Escuela y clase',
      student: 'Apellido del estudiante',
      parent: 'Apellido del padre o de la madre',
    },
    noClasses:
      'Su lista no tiene grado ni salón. Para ordenar por clase, empiece la lista con una tabla que tenga una columna llamada “Grado” o “Salón”.',
    address: 'Dirección para sobre con ventana',
    class: 'Estudiante y clase en la parte de arriba',
    onlyOpen: 'Omitir las hojas ya entregadas',
    more: 'Escuela, dirección del portal y ayuda',
  },

  print: { by: 'count', none: 'Imprimir', one: 'Imprimir una hoja', other: 'Imprimir {#} hojas' },
  handOutAll: {
    by: 'count',
    one: 'Marcar esta hoja como entregada',
    other: 'Marcar estas {#} como entregadas',
  },
  marked: {
    by: 'count',
    one: 'Usted marcó una hoja como entregada.',
    other: 'Usted marcó {#} hojas como entregadas.',
  },
  count: {
    by: 'total',
    one: 'Una hoja; entregadas: {handedOut}',
    other: '{#} hojas; entregadas: {handedOut}',
  },
  noPasswords:
    'Estas hojas no llevan contraseñas temporales. Para darle una a un padre o una madre, imprima su propia hoja de bienvenida justo después de crear la cuenta.',
  reading:
    'Su lista todavía no está completa: {read} de {total} estudiantes leídos. Puede haber más hojas.',
  withoutAddress: {
    by: 'count',
    one: 'Un padre o una madre no tiene dirección completa en PowerSchool, así que esa hoja va sin dirección.',
    other:
      '{#} padres no tienen dirección completa en PowerSchool, así que sus hojas van sin dirección.',
  },
  withoutUsername: {
    by: 'names',
    one: '{names} está listo, pero no tiene nombre de usuario, así que no hay hoja para esta persona.',
    other: 'Estas personas están listas, pero no tienen nombre de usuario ni hoja: {names; }',
  },
  withoutAccess: {
    by: 'count',
    one: 'Un padre o una madre no tiene nada pendiente en su lista de trabajo, pero PowerSchool no muestra que vea a un hijo en el Parent Portal, así que no hay hoja.',
    other:
      '{#} padres no tienen nada pendiente en su lista de trabajo, pero PowerSchool no muestra que vean a un hijo en el Parent Portal, así que no tienen hoja.',
  },

  sheets: 'Hojas',
  parent: {
    notReady: {
      by: 'names',
      one: '{names} todavía no está listo y no aparece en esta hoja.',
      other: '{names} todavía no están listos y no aparecen en esta hoja.',
    },
    newChild: 'Desde que entregó esta hoja, hay otro hijo en ella.',
    language: 'Idioma de la hoja',
    languageFor: 'Idioma de la hoja para {name}',
    fromList: 'De su lista.',
    otherLanguage: 'Su lista dice “{language}”. No hay hoja en ese idioma.',
    noAddress: 'Sin dirección completa en PowerSchool.',
    handedOut: 'Entregada',
    handedOutFor: 'Entregada: {name}',
    copyFor: 'Copiar como texto: {name}',
  },
};
