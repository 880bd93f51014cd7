/** A new contact or account, its email and its welcome sheet. */
import type { Like } from '../../format/format-messages.ts';
import type { createAccountEn } from '../en/create-account.ts';

export const createAccountEs: Like<typeof createAccountEn> = {
  create: {
    heading: 'Crear una cuenta del portal',
    allSet: 'Todo listo',
    allDone: {
      by: 'name',
      none: 'Este contacto tiene una cuenta, con “Data Access” para todos sus estudiantes actuales.',
      other: '{name} tiene una cuenta, con “Data Access” para todos sus estudiantes actuales.',
    },
    saved: 'Guarde el contacto',
    who: {
      by: 'name',
      none: 'contacto {id} (sin nombre)',
      other: '{name}, contacto {id}',
    },
    notSaved:
      'Este contacto aún no está guardado. Escriba el nombre y haga clic en “Submit” al final de la página. Kinlink continúa desde ahí.',
    emailListed: 'Agregue el correo del padre o la madre',
    emailQuestion: 'El correo electrónico del padre o la madre',
    addEmail: 'Agregar el correo',
    openEmail: 'Abrir este correo',
    emailIsNone:
      '“{address}” no es una dirección de correo electrónico. Ábrala y corríjala primero.',
    emailsOfOthers: {
      by: 'emails',
      one: 'La cuenta de otra persona usa {emails}. Pida otro correo al padre o a la madre.',
      other: 'Las cuentas de otras personas usan {emails}. Pida otro correo al padre o a la madre.',
    },
    emailInvisible:
      'El correo que parece “{address}” tiene caracteres ocultos. Ábralo y escríbalo de nuevo.',
    noAddEmail:
      'Kinlink no encuentra el botón “Add Email”. Puede que su perfil de usuario no lo incluya; consulte a su administrador de PowerSchool. Si usted lo ve, haga clic en él y Kinlink continúa desde ahí.',
    emailPrimary: 'Marque el correo como principal',
    primaryUnclear: 'Kinlink no puede saber qué correo es el principal. Revíselo usted.',
    account: 'Cree la cuenta del portal',
    addAccount: 'Agregar la cuenta',
    inactive:
      'Este contacto está inactivo, así que una cuenta nueva quedaría bloqueada. Si es el contacto correcto, marque primero “Active” y haga clic en “Submit”.',
    noAddAccount:
      'Kinlink no encuentra el botón “Add Account”. Puede que su perfil de usuario no lo incluya; pida a su administrador de PowerSchool que agregue la cuenta o que le permita hacerlo. Si usted lo ve, haga clic en él y Kinlink continúa desde ahí.',
    emailLocked:
      'Este correo no se puede abrir aquí: falta el lápiz o su perfil de usuario no permite usarlo. Ábralo usted o consulte a su administrador de PowerSchool.',
    enabled: 'Habilite la cuenta',
    openAccount: 'Abrir la cuenta',
    noEditAccount:
      'Kinlink no encuentra el botón “Edit Account”. Puede que su perfil de usuario no lo incluya; consulte a su administrador de PowerSchool. Si usted lo ve, haga clic en él y Kinlink continúa desde ahí.',
    username: 'Revise el nombre de usuario',
    usernameIs:
      'El padre o la madre inicia sesión como “{username}”. Déjelo así, a menos que le pidan cambiarlo. Si lo cambia, PowerSchool le envía un correo a esa persona.',
    usernameBlank:
      'La página no muestra ningún nombre de usuario. Si los padres entran por otro sistema, no hace falta.',
    usernameLeft: 'Su distrito asigna los nombres de usuario.',
    usernameTooLong:
      'Este correo es demasiado largo para un nombre de usuario ({length} caracteres; el límite es {limit}). Escriba uno más corto.',
    emailTooLong:
      'Este correo es demasiado largo para una cuenta ({length} caracteres; el límite es {limit}). Pida otro correo.',
    accountEmail: 'Elija el correo de la cuenta',
    accountEmailHidden:
      'PowerSchool no le muestra el correo de esta cuenta. Puede que su perfil de usuario no lo incluya; consulte a su administrador de PowerSchool.',
    noStudents: 'Active “Data Access” para un estudiante',
    noStudentsDetail:
      'Este contacto no tiene estudiantes actuales. Primero haga clic en “Add Students” en la sección “Students”.',
    access: 'Active “Data Access” para {student}',
    unnamedStudent: 'un estudiante cuyo nombre usted no puede ver',
    accessRest: 'Active “Data Access” para los demás estudiantes ({count})',
    openAccess: 'Activar el acceso a {student}',
    turnOnAccess: 'Activar el acceso',
    accessUnclear: 'Kinlink no puede saber si “Data Access” está activado. Revíselo usted.',
    rowLocked:
      'Esta fila no se puede editar aquí. Cambie a la escuela del estudiante o consulte a su administrador de PowerSchool.',
    accessTabHidden:
      'PowerSchool no muestra la pestaña “Data Access” en este panel. Ciérrelo y revise que la cuenta se haya guardado.',
    whoseDrawer:
      'Kinlink no puede saber de qué estudiante es este panel. Ciérrelo y abra el de {student} desde aquí.',
    noPasswordField:
      'Kinlink no encontró los campos de la contraseña. Si su distrito usa una contraseña temporal, escríbala usted.',
  },

  submitPage: {
    item: 'Envíe la página',
    hint: 'Esta página tiene cambios que aún no están guardados. Haga clic en “Submit” al final de la página.',
    none: 'PowerSchool no le muestra el botón “Submit” en esta página, así que usted no puede cambiar este contacto. Pídaselo a un colega que pueda.',
  },

  newEmail: {
    heading: 'Si cambia el correo',
    lead: 'Agregue aquí el nuevo y después actualice la cuenta. PowerSchool le avisa por correo al padre o a la madre.',
    offer: 'Cambiar el correo',
    item: 'Agregue el correo nuevo',
    type: 'Escriba el correo nuevo en el panel.',
    useForAccount: 'Usarlo para la cuenta',
  },

  nextParent: {
    heading: 'Siguiente contacto',
    offer: 'Contactos de {student}',
  },

  welcome: {
    heading: 'Para el padre o la madre',
    lead: 'Para imprimir o enviar, en el idioma de la familia: dónde iniciar sesión, con qué nombre de usuario y los primeros pasos.',
    open: 'Hoja de bienvenida',
    openWithSecret: 'Hoja de bienvenida con la contraseña',
    keepPassword: 'Poner esta contraseña en la hoja de bienvenida',
    dontKeep: 'No poner esta contraseña en la hoja de bienvenida',
    offeredNote:
      'Cópiela ahora o póngala en la hoja de bienvenida. Desaparece cuando se cierra el panel de la cuenta. El padre o la madre la cambia al iniciar sesión por primera vez.',
    keptNote:
      'Desaparece de aquí cuando se cierra el panel de la cuenta. Para que salga en la hoja de bienvenida, abra la hoja antes de volver a cargar esta página o salir de ella. El padre o la madre la cambia al iniciar sesión por primera vez.',
    created: {
      by: 'name',
      none: 'Este contacto tiene una cuenta del portal',
      other: '{name} tiene una cuenta del portal',
    },
    waits:
      'La contraseña temporal está lista para la hoja de bienvenida. Abra la hoja antes de volver a cargar esta página o salir de ella.',
  },

  email: {
    missing: 'Escriba el correo electrónico que le dio el padre o la madre.',
    noAt: 'Una dirección de correo electrónico lleva una @ en medio, como nombre@example.org.',
    cardOnly:
      'Kinlink lee solo tarjetas de contacto. Arrastre aquí un solo archivo que termina en .vcf, de 1 MB como máximo.',
    spaces: 'Hay un espacio dentro del correo. Quítelo.',
    several: 'Escriba un solo correo.',
    wrong: 'Este correo no está completo. Verifíquelo con el padre o la madre.',
    tooLong: 'Este correo es demasiado largo ({length} caracteres; el límite es {limit}).',
  },

  emailAdvice: {
    several:
      'Aquí hay dos correos. Una cuenta lleva uno solo; pregunte al padre o a la madre cuál usar.',
    invisible: 'En este correo hay un carácter oculto.',
    ends: 'Este correo empieza o termina con un punto, un espacio o un símbolo.',
    scripts:
      'Este correo mezcla letras parecidas de dos alfabetos. El padre o la madre no podría volver a escribirlo.',
    misspelled: '¿Quiso decir {address}?',
    role: 'Varias personas pueden leer “{mailbox}”. Una cuenta es de una sola persona; pida al padre o a la madre su propio correo.',
    district:
      '{domain} es de su distrito. Pida al padre o a la madre un correo que no sea del trabajo ni de la escuela.',
    use: 'Usar este en su lugar',
    useThis: 'Usar {address}',
    taken: 'Kinlink usará {address}, que está en este texto.',
    beside: 'Revise este correo antes de hacer clic en “Submit”',
  },

  onePerEmail: {
    title: 'Una cuenta por correo',
    body: [
      'La cuenta con {email} es de otra persona, así que este padre o madre necesita otro correo para tener una cuenta. No se cambió nada.',
      'Pida otro correo electrónico al padre o a la madre, agréguelo aquí como principal y elíjalo en “Account Email” y en “Username”.',
      'Cuando una familia comparte un correo, solo una persona puede tener una cuenta con él.',
    ],
    username:
      'Es de otra persona, así que se necesita otro nombre de usuario. Escríbalo en el panel de la cuenta y haga clic en “Submit”.',
    samePersonAfterAll: 'Sí es la misma persona',
  },

  check: {
    offer: 'Revisar si otro contacto tiene este correo',
    running: 'Buscando {text} en los contactos de PowerSchool…',
    free: 'Ningún contacto tiene {text}, ni activo ni inactivo.',
    freeActive: 'Ningún contacto activo tiene {text}.',
    unsure:
      'La búsqueda de contactos de PowerSchool no muestra a nadie con {text}, pero no muestra a todos: hay un filtro marcado o hay más resultados. Ábrala y revise.',
    onlyHere: '{text} ya está en este contacto y en ningún otro.',
    onOthers: {
      by: 'count',
      one: '{text} está en otro contacto; vea abajo.',
      other: '{text} está en otros {#} contactos; vea abajo.',
    },
    heading: 'Contactos encontrados para {text}',
  },

  newContact: {
    item: '¿Esta persona ya está en PowerSchool?',
    nothing: 'No había nada que buscar.',
    question: {
      email: 'El correo electrónico del padre o la madre',
      phone: 'El teléfono del padre o la madre',
    },
    search: { email: 'Buscar por este correo', phone: 'Buscar por este teléfono' },
    byName: 'Buscar por el apellido {surname}',
    skip: { email: 'No hay correo', phone: 'No hay teléfono', name: 'No buscar por nombre' },
    typeName: 'Primero escriba el nombre en la página; entonces Kinlink podrá buscarlo.',
    shortPhone: 'Escriba el número completo, con el código de área.',
    noSuchName: 'No se encontró a nadie con el apellido {surname} y un nombre parecido.',
  },
};
