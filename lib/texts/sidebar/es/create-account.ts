/** A new contact or account, its email and its welcome sheet. */
import type { Like } from '../../format/format-messages.ts';
import type { createAccountEn } from '../en/create-account.ts';

export const createAccountEs: Like<typeof createAccountEn> = {
  create: {
    heading: 'Crear una cuenta del portal',
    allDone: {
      by: 'name',
      none: 'Este contacto tiene una cuenta y ve a todos sus estudiantes actuales.',
      other: '{name} tiene una cuenta y ve a todos sus estudiantes actuales.',
    },
    opened: 'Contacto abierto',
    saved: 'Contacto guardado',
    openedDetail: {
      by: 'name',
      none: 'contacto {id} (sin nombre)',
      other: '{name}, contacto {id}',
    },
    notSaved:
      'Este contacto aún no está guardado. Escriba el nombre y pulse “Submit” al pie de la página; la guía sigue desde ahí.',
    emailListed: 'Correo electrónico en la lista',
    emailQuestion: 'El correo electrónico del padre o la madre',
    addEmail: 'Agregar el correo',
    openEmail: 'Abrir este correo',
    emailIsNone:
      '“{address}” no es una dirección de correo electrónico. Ábrala y corríjala primero.',
    emailInvisible:
      'El correo que parece “{address}” tiene caracteres que no se ven. Ábralo y escríbalo de nuevo.',
    noAddEmail:
      'Kinlink no ve “Add Email” en esta página. Puede que su función no lo tenga: consulte a su administrador de PowerSchool. Si usted lo ve, púlselo, y la guía sigue.',
    emailPrimary: 'El correo es el principal',
    primaryUnclear: 'La página no dice qué correo es el principal. Compruébelo usted.',
    account: 'Existe una cuenta del portal',
    addAccount: 'Agregar la cuenta',
    inactive:
      'Este contacto está inactivo y por eso una cuenta quedaría bloqueada. Si es el contacto correcto, marque primero “Active” y pulse “Submit”.',
    noAddAccount:
      'Kinlink no ve “Add Account” en esta página. Puede que su función no lo tenga: pida a su administrador de PowerSchool que agregue la cuenta o que le permita hacerlo. Si usted lo ve, agregue la cuenta a mano, y la guía sigue.',
    emailLocked:
      'Este correo no se puede abrir aquí: no se encontró su lápiz o su función no permite pulsarlo. Ábralo a mano o consulte a su administrador de PowerSchool.',
    enabled: 'Cuenta habilitada',
    openAccount: 'Abrir la cuenta',
    noEditAccount:
      'Kinlink no ve “Edit Account” en esta página. Puede que su función no lo tenga: consulte a su administrador de PowerSchool. Si usted lo ve, púlselo, y la guía sigue.',
    username: 'El nombre de usuario coincide con el correo',
    usernameIs:
      'El padre o la madre inicia sesión como “{username}”. Déjelo así, salvo que le pidan lo contrario; si lo cambia, PowerSchool envía un correo a esa persona.',
    usernameBlank:
      'La página no muestra ningún nombre de usuario. Donde los padres entran por otro sistema, no hace falta.',
    usernameLeft: 'Su distrito elige los nombres de usuario a mano.',
    usernameTooLong:
      'El correo tiene {length} caracteres y un nombre de usuario puede tener {limit}. Escriba usted un nombre más corto.',
    emailTooLong:
      'El correo tiene {length} caracteres y el correo de una cuenta puede tener {limit}. Pida otra dirección.',
    accountEmail: 'Correo de la cuenta elegido',
    accountEmailHidden:
      'PowerSchool no le muestra el correo de esta cuenta. Quizá su rol no lo permita: consulte a su administrador de PowerSchool.',
    noStudents: '“Data Access” activado para un estudiante',
    noStudentsDetail:
      'Este contacto no tiene ningún estudiante actual. Primero pulse “Add Students” en la sección “Students”.',
    access: '“Data Access” activado para {student}',
    unnamedStudent: 'un estudiante cuyo nombre usted no puede ver',
    accessRest: '“Data Access” activado para los demás estudiantes ({count})',
    openAccess: 'Activar el acceso a {student}',
    turnOnAccess: 'Activar el acceso',
    accessUnclear: 'La página no dice si “Data Access” está activado.',
    rowLocked:
      'Esta fila no se puede editar aquí. Cambie a la escuela del estudiante o consulte a su administrador de PowerSchool.',
    accessTabHidden:
      'PowerSchool no muestra la pestaña “Data Access” en este panel. Ciérrelo y compruebe que la cuenta se guardó.',
    whoseDrawer:
      'Kinlink no puede saber de quién es este panel. Ciérrelo y abra el de {student} desde aquí.',
    noPasswordField:
      'Kinlink no encontró los campos de la contraseña. Si su distrito usa una contraseña temporal, escríbala usted.',
  },

  submitPage: {
    item: 'Página enviada',
    hint: 'La página tiene cambios que aún no están guardados. Pulse “Submit” al pie de la página.',
    none: 'PowerSchool no le muestra “Submit” en esta página, así que no puede cambiar este contacto. Pídaselo a alguien que pueda.',
  },

  newEmail: {
    heading: 'Si cambia el correo',
    lead: 'Agregue aquí el nuevo; después sigue la cuenta. PowerSchool se lo comunica a la familia por correo.',
    offer: 'Cambiar el correo',
    item: 'Correo nuevo agregado',
    type: 'Escriba la nueva dirección en el panel.',
  },

  welcome: {
    heading: 'Para el padre o la madre',
    lead: 'Una hoja para imprimir o enviar: la dirección del portal, el nombre de usuario y los primeros pasos, en el idioma de la familia.',
    open: 'Hoja de bienvenida',
    openWithSecret: 'Hoja de bienvenida con la contraseña',
    keepPassword: 'Conservar la contraseña para la hoja de bienvenida',
    dontKeep: 'No conservar la contraseña',
    keptNote:
      'Se muestra hasta que se cierre este panel; se conserva para la hoja de bienvenida hasta que usted abra la hoja, vuelva a cargar esta página o salga de ella. El padre o la madre la cambia al iniciar sesión por primera vez.',
    created: {
      by: 'name',
      none: 'Este contacto tiene una cuenta del portal',
      other: '{name} tiene una cuenta del portal',
    },
    waits:
      'La contraseña temporal espera a la hoja de bienvenida. Se olvida cuando usted abre la hoja, vuelve a cargar esta página o sale de ella.',
  },

  email: {
    missing: 'Escriba el correo electrónico que le dio el padre o la madre.',
    noAt: 'Una dirección de correo electrónico lleva una @ en medio, como nombre@example.org.',
    spaces: 'Hay un espacio dentro de la dirección. Quítelo.',
    several: 'Escriba una sola dirección.',
    wrong:
      'Esta dirección de correo electrónico no está completa. Compruébela con el padre o la madre.',
    tooLong: 'La dirección tiene {length} caracteres; PowerSchool acepta {limit} como máximo.',
  },

  emailAdvice: {
    several:
      'Aquí hay dos direcciones. Una cuenta lleva una sola: pregunte al padre o a la madre cuál.',
    invisible: 'En esta dirección hay un carácter que no se ve.',
    ends: 'Esta dirección tiene un punto, un espacio o un signo al principio o al final.',
    scripts:
      'Esta dirección mezcla letras parecidas de dos alfabetos. El padre o la madre no podría volver a escribirla.',
    misspelled: '¿Quiso decir {address}?',
    role: 'Varias personas pueden leer “{mailbox}”. Una cuenta es de una sola persona: pida al padre o a la madre un correo propio.',
    district:
      '{domain} es de su distrito. Pida al padre o a la madre un correo que no sea del trabajo ni de la escuela.',
    use: 'Usar esta en su lugar',
    beside: 'Compruebe este correo antes de pulsar Submit',
  },

  onePerEmail: {
    title: 'Una cuenta por correo',
    body: [
      'La cuenta con {email} es de otra persona, así que este contacto necesita un correo propio. No se cambió nada.',
      'Pida otro correo electrónico al padre o a la madre, agréguelo aquí como principal y elíjalo en “Account Email” y en “Username”.',
      'Cuando una familia comparte un correo, solo una persona puede tener una cuenta con él.',
    ],
    samePersonAfterAll: 'Sí es la misma persona',
  },

  check: {
    offer: 'Comprobar este correo',
    running: 'Buscando {text} en los contactos de PowerSchool…',
    free: 'Libre: la búsqueda de contactos de PowerSchool no encuentra a nadie con {text}.',
    freeActive:
      'Libre: la búsqueda de contactos de PowerSchool no encuentra a nadie con {text}. No se buscaron contactos inactivos.',
    unsure:
      'La búsqueda de contactos de PowerSchool no muestra a nadie con {text}, pero no lo muestra todo: allí hay un filtro marcado o hay más resultados. Ábrala y compruébelo.',
    onlyHere: '{text} ya está en este contacto y en ningún otro.',
    onOthers: {
      by: 'count',
      one: '{text} está en otro contacto; vea abajo.',
      other: '{text} está en otros {#} contactos; vea abajo.',
    },
    heading: 'Contactos encontrados para {text}',
  },

  newContact: {
    item: 'Busque antes de crear',
    nothing: 'No había nada con que buscar.',
    question: {
      email: 'El correo electrónico del padre o la madre',
      phone: 'El teléfono del padre o la madre',
    },
    search: { email: 'Buscar por este correo', phone: 'Buscar por este teléfono' },
    byName: 'Buscar por el apellido {surname}',
    skip: { email: 'No hay correo', phone: 'No hay teléfono', name: 'No buscar por nombre' },
    typeName: 'Primero escriba el nombre en la página; entonces Kinlink podrá buscarlo.',
    shortPhone: 'Escriba el número completo, con el código de área.',
    noSuchName:
      'Nadie con el apellido {surname} tiene un nombre parecido, según lo que muestra PowerSchool.',
  },
};
