/** Every setting, its choices, and what is wrong with a value. */
import type { Like } from '../../format/format-messages.ts';
import { findingsEs } from '../../worklist/es/findings.ts';
import type { optionsSettingsEn } from '../en/settings.ts';

export const optionsSettingsEs: Like<typeof optionsSettingsEn> = {
  policy: {
    heading: 'Cómo trabaja su distrito',
    lead: 'Si los ajustes no coinciden, valen primero los de su departamento de informática, luego los suyos y luego los del archivo de ajustes.',
    managedRefused:
      'Hay partes de los ajustes de su departamento de informática que no se pueden usar',
    kept: '“{label}” se guardó como usted lo eligió.',
    back: 'Se borró su elección para “{label}”.',
  },
  source: {
    managed: 'Lo fijó su departamento de informática. Aquí no se puede cambiar.',
    own: 'Elegido por usted.',
    imported: 'Del archivo de ajustes.',
    default: 'Valor predeterminado.',
  },
  giveUp: 'Borrar mi elección',
  giveUpOf: 'Borrar mi elección para {label}',

  groups: {
    accounts: 'Cuentas del portal',
    duplicates: 'Duplicados',
    sheet: 'Hoja de bienvenida',
    worklist: 'Lista de trabajo',
    parts: 'Partes de Kinlink',
    language: 'Idioma y colores',
    words: 'Textos y guías',
  },
  setting: {
    username: {
      label: 'Nombre de usuario',
      hint: 'Lo que Kinlink pone como nombre de usuario en una cuenta nueva.',
    },
    emailType: {
      label: 'Tipo de un correo nuevo',
      hint: 'Tal como aparece en la lista del panel de correo de PowerSchool.',
    },
    passwordLength: {
      label: 'Largo de una contraseña temporal',
      hint: 'De 8 a 24 caracteres.',
    },
    passwordClasses: {
      label: 'Una contraseña temporal lleva',
      hint: 'Al menos uno de cada tipo marcado.',
    },
    passwordStyle: {
      label: 'Aspecto de una contraseña temporal',
      hint: 'Las palabras, que son inglesas, se dictan mejor por teléfono. La longitud es entonces la mínima.',
    },
    retire: {
      label: 'El duplicado, cuando ya no se puede perder ningún dato',
      hint: 'Kinlink solo lo prepara; usted lo confirma en PowerSchool.',
    },
    differentPersonDays: {
      label: 'Días para recordar quién es otra persona',
      hint: 'Cuánto tiempo guarda Kinlink la respuesta “Es otra persona”, como un código sin nombres. En ese tiempo ya no dice que los dos se parecen. De 0 a 365; con 0 no se guarda.',
    },
    checkEmail: {
      label: 'Revisar los correos automáticamente',
      hint: 'Busca si un correo ya está en uso antes de que usted agregue una cuenta con él. La búsqueda se hace en una pestaña de fondo y reemplaza la selección de contactos que usted tenga en PowerSchool.',
    },
    nextByItself: {
      label: 'Abrir el siguiente panel automáticamente',
      hint: 'Después de que usted hace clic en “Submit”, Kinlink abre el siguiente panel y lo completa: correo, cuenta, acceso; teléfono, dirección. Usted revisa y envía cada uno.',
    },
    idleMinutes: {
      label: 'Minutos hasta que Kinlink pregunte si sigue siendo usted',
      hint: 'Para escritorios que comparten varias personas. Después de ese tiempo sin trabajo en PowerSchool, Kinlink no muestra nombres ni tareas hasta que usted responda. De 0 a 720; con 0 no pregunta nunca.',
    },
    knownDomains: {
      label: 'Dominios de correo que usan aquí los padres',
      hint: 'Además de los más conocidos. Kinlink avisa si uno está mal escrito. Sepárelos con comas.',
    },
    districtDomains: {
      label: 'Dominios de correo de su distrito',
      hint: 'Del personal y de los estudiantes. Kinlink avisa si el correo de un padre o una madre es de uno de estos. Sepárelos con comas.',
    },
    identityChecks: {
      label: 'Confirmar antes de activar el acceso',
      hint: 'Preguntas cortas, como Identificación con foto; Documentos del tribunal. Kinlink no ofrece el acceso hasta que usted confirme cada una, una vez por contacto. Sepárelas con punto y coma.',
    },
    leaveEmpty: {
      label: 'Campos de la cuenta que se dejan vacíos',
      hint: 'Kinlink escribe “Dejar vacío” junto a cada campo marcado.',
    },
    wordings: {
      label: 'Textos y etiquetas adicionales',
      hint: 'Las palabras propias de su PowerSchool para botones, campos y mensajes. Vienen de un archivo de ajustes o de su departamento de informática.',
    },
    guides: {
      label: 'Pasos y notas adicionales',
      hint: 'Lo que su distrito agrega a las guías. Viene de un archivo de ajustes o de su departamento de informática.',
    },
    school: {
      label: 'Escuela o distrito',
      hint: 'Aparece en la parte superior de la hoja de bienvenida.',
    },
    portal: {
      label: 'Dirección del Portal para Padres',
      hint: 'Donde los padres inician sesión. Empieza con https://.',
    },
    featuresOff: { label: 'Activado', hint: 'Desmarque lo que su distrito no usa.' },
    worklistCounts: {
      label: 'Qué cuenta en la lista de trabajo',
      hint: 'Un padre o una madre está listo solo cuando no se encuentra nada de esto. Desmarque lo que su distrito no pide.',
    },
    theme: {
      label: 'Colores de Kinlink',
      hint: 'Las páginas de PowerSchool son siempre claras. Una página que ya está abierta cambia la próxima vez que se carga.',
    },
    side: {
      label: 'Lado del panel',
      hint: '“Automático” va donde hay más espacio. Para moverlo en un sitio, arrástrelo por la parte de arriba, haga clic en el botón de Kinlink y luego en “Mover el panel”, o use el atajo.',
    },
    language: {
      label: 'Idioma de Kinlink',
      hint: 'Para el panel de al lado y las páginas de Kinlink. El idioma de la hoja de bienvenida se elige en la hoja.',
    },
  },
  choice: {
    username: {
      email: 'El correo',
      'local-part': 'La parte del correo antes de la @',
      'letters-and-digits': 'Las letras y los números antes de la @',
      leave: 'Lo escribo yo',
    },
    passwordStyle: {
      characters: 'Caracteres cualesquiera, como t7#Kqv-4Wmzp',
      words: 'Tres palabras cortas y un número, como Maple-Tractor-Velvet7',
    },
    retire: {
      ask: 'Preguntarme cada vez',
      delete: 'Eliminarlo',
      inactive: 'Dejarlo inactivo',
    },
    theme: { system: 'Los del equipo', light: 'Claros', dark: 'Oscuros' },
    side: { auto: 'Automático', left: 'Izquierda', right: 'Derecha', bottom: 'Abajo' },
    language: { browser: 'El del navegador', en: 'English', es: 'Español' },
    passwordClasses: {
      upper: 'Letras mayúsculas',
      lower: 'Letras minúsculas',
      digits: 'Números',
      signs: 'Símbolos, como ! y ?',
    },
    leaveEmpty: {
      identityProvider: '“Identity Provider Global ID”',
      stateGuardianNumber: '“State Guardian Number”',
    },
    featuresOff: {
      check: 'Revisar un correo antes de crear una cuenta',
      compare: 'Comparar dos contactos lado a lado',
      'carry-over': 'Copiar lo que solo tiene el duplicado',
      retire: 'Eliminar o inactivar el duplicado',
      'welcome-sheet': 'La hoja de bienvenida para los padres',
      'first-run': 'La página de bienvenida al instalar Kinlink',
    },
    worklistCounts: findingsEs,
  },
  on: 'Activado',
  noWordings: 'Ninguno.',
  wordings: {
    by: 'count',
    one: '1 texto adicional ({languages}).',
    other: '{#} textos adicionales ({languages}).',
  },
  guideSteps: 'Guía “{guide}”. Pasos adicionales: {steps}. Notas adicionales: {notes}.',

  takes: {
    username: 'Acepta uno de estos valores: email, local-part, letters-and-digits, leave.',
    emailType: 'Acepta un texto de 1 a 60 caracteres.',
    passwordLength: 'Acepta un número entero de 8 a 24.',
    passwordClasses:
      'Acepta una lista de: upper, lower, digits, signs; al menos uno de estos valores.',
    passwordStyle: 'Acepta uno de estos valores: characters, words.',
    retire: 'Acepta uno de estos valores: ask, delete, inactive.',
    differentPersonDays: 'Acepta un número entero de 0 a 365.',
    checkEmail: 'Acepta true o false.',
    nextByItself: 'Acepta true o false.',
    idleMinutes: 'Acepta un número entero de 0 a 720.',
    knownDomains: 'Acepta una lista de dominios de correo, como example.org; 50 como máximo.',
    districtDomains: 'Acepta una lista de dominios de correo, como example.org; 50 como máximo.',
    identityChecks:
      'Acepta una lista de textos de 1 a 80 caracteres sin punto y coma; 6 como máximo.',
    leaveEmpty: 'Acepta una lista de: identityProvider, stateGuardianNumber.',
    wordings: 'Acepta, para cada idioma y cada expresión, una lista de textos.',
    guides: 'Acepta, para cada guía, listas de textos en steps y notes.',
    school: 'Acepta un texto de 120 caracteres como máximo.',
    portal: 'Acepta una dirección que empiece con https://, como https://ps.district.org/public.',
    featuresOff:
      'Acepta una lista de: check, compare, carry-over, retire, welcome-sheet, first-run.',
    worklistCounts:
      'Acepta una lista de: no-contact, no-email, no-account, account-off, access-off, parent-access-off, access-without-account, account-without-access, shared-email, likely-same, inactive-with-account, district-email, no-preferred-phone, blank-relationship, no-custody.',
    theme: 'Acepta uno de estos valores: system, light, dark.',
    side: 'Acepta uno de estos valores: auto, left, right, bottom.',
    language: 'Acepta uno de estos valores: browser, en, es.',
  },
  wrong: {
    emailType: 'Escriba de 1 a 60 caracteres, como aparece en la lista de PowerSchool.',
    passwordLength: 'Escriba un número entero de 8 a 24.',
    passwordClasses: 'Al menos un tipo tiene que quedar marcado.',
    differentPersonDays: 'Escriba un número entero de 0 a 365.',
    idleMinutes: 'Escriba un número entero de 0 a 720.',
    knownDomains: 'Escriba dominios como example.org, separados con comas.',
    districtDomains: 'Escriba dominios como example.org, separados con comas.',
    identityChecks:
      'Escriba hasta 6 preguntas de hasta 80 caracteres cada una, separadas con punto y coma.',
    school: 'Escriba 120 caracteres como máximo.',
    portal: 'Escriba una dirección que empiece con https://, como https://ps.district.org/public.',
  },
};
