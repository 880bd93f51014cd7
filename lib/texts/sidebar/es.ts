import type { Like } from '../format/format-messages.ts';
import type { en } from './en.ts';

/**
 * Every sentence a registrar reads in Spanish: as schools in the United States write it, with usted.
 * What PowerSchool's English pages call a thing stays as they show it, in quotes.
 */
export const es: Like<typeof en> = {
  language: 'es',
  rightToLeft: false,

  words: {
    fold: 'Plegar Kinlink a un lado (Alt+Mayús+K va y vuelve)',
    unfold: 'Abrir Kinlink (Alt+Mayús+K va y vuelve)',
    copy: 'Copiar',
    copied: 'Copiado',
    password: 'Contraseña temporal',
    passwordNote:
      'Se muestra hasta que se cierre este panel; después se olvida. El padre o la madre la cambia al iniciar sesión por primera vez.',
    now: 'Ahora en la página',
    want: 'Kinlink pondría',
    working: 'Un momento…',
  },
  state: {
    done: 'Hecho',
    now: 'Ahora',
    todo: 'Por hacer',
    skipped: 'Omitido',
    blocked: 'Detenido',
  },

  checkThenSubmit: 'Revise los datos y luego pulse “Submit”.',
  fillIn: 'Rellenar',
  undo: 'Deshacer lo que rellenó Kinlink',
  replace: 'Reemplazar {field}',
  district: 'Su distrito añade',
  contactWithoutName: 'la persona número {id}',
  contactNotSaved: 'el contacto nuevo',
  openContact: 'Abrir el contacto',
  openSearch: 'Abrir la búsqueda de contactos',
  closeDrawerFirst: 'Primero termine o cierre el panel que está abierto.',
  leaveEmpty: 'Dejar vacío',
  notFoundHere:
    'Kinlink no encontró esto aquí: {things}. Haga este paso a mano; Kinlink no toca nada que no reconozca.',
  noSuchChoice: 'La lista de {field} no tiene “{value}”. Elija usted la opción correcta.',
  keptField: '{field} contiene otra cosa; Kinlink lo dejó como está.',

  things: {
    'contact-id': 'el número del contacto',
    'demographics-section': 'el nombre del contacto',
    'account-section': 'la sección “Web Account Access”',
    'emails-section': 'la sección “Email Addresses”',
    'phones-section': 'la sección “Phone Numbers”',
    'addresses-section': 'la sección “Addresses”',
    'students-section': 'la sección “Students”',
    'contacts-table': 'la lista de contactos',
    'student-id': 'de qué estudiante se trata',
    'student-name': 'el nombre del estudiante',
    'student-number': 'el número del estudiante',
    'contacts-switch': 'el cambio a la búsqueda de contactos',
    'search-button': 'el botón “Search”',
    'include-inactive': 'la casilla que incluye los contactos inactivos',
    'email-button': 'el botón “Add Email”',
    'email-drawer': 'el panel del correo electrónico',
    'account-button': 'el botón “Add Account” o “Edit Account”',
    'account-drawer': 'el panel de la cuenta',
    'student-button': 'el lápiz en la fila del estudiante',
    'student-drawer': 'el panel del estudiante',
    'add-students-button': 'el botón “Add Students”',
    'add-students-drawer': 'el panel “Add Students”',
    drawer: 'el panel que está abierto',
    parts: 'una parte del propio Kinlink; vuelva a cargar la página',
    'parent-access': '“Enable Parent Access”',
    delete: 'el botón “Delete”',
    active: 'la casilla “Active”',
    'search-field': 'el campo de búsqueda de contactos',
    'email.type': '“Type”',
    'email.address': '“Email Address”',
    'email.primary': '“Primary”',
    'account.enabled': '“Account Enabled”',
    'account.username': '“Username”',
    'account.password': '“New Password”',
    'account.confirm': '“Confirm Password”',
    'account.email': '“Account Email”',
    'phone.type': '“Type”',
    'phone.number': '“Number”',
    'phone.extension': '“Extension”',
    'phone.sms': '“SMS”',
    'phone.preferred': '“Preferred”',
    'address.type': '“Type”',
    'address.line1': '“Address”',
    'address.line2': '“Address”, segunda línea',
    'address.unit': '“Unit”',
    'address.city': '“City”',
    'address.state': '“State”',
    'address.zip': '“ZIP”',
    'address.country': '“Country”',
    'phone-button': 'el botón “Add Phone”',
    'address-button': 'el botón “Add Address”',
    'student.access': '“Can Access Student Data And Email”',
    'add-students.number': '“Student Number”',
    'add-students.search': '“Search”',
    'add-students.row': 'la fila del estudiante',
    'add-students.access': '“Data Access”',
    'add-students.relationship': '“Relationship”',
  },

  create: {
    heading: 'Crear una cuenta del portal',
    allDone: {
      by: 'name',
      none: 'Este contacto tiene una cuenta y ve a todos sus estudiantes actuales.',
      other: '{name} tiene una cuenta y ve a todos sus estudiantes actuales.',
    },
    opened: 'Contacto abierto',
    saved: 'Contacto guardado',
    openedDetail: { by: 'name', none: 'contacto {id}', other: '{name}, contacto {id}' },
    notSaved:
      'Este contacto aún no está guardado. Escriba el nombre y pulse “Submit” al pie de la página; la guía sigue desde ahí.',
    emailListed: 'Correo electrónico en la lista',
    emailQuestion: 'El correo electrónico del padre o la madre',
    addEmail: 'Agregar el correo',
    openEmail: 'Abrir este correo',
    emailIsNone:
      '“{address}” no es una dirección de correo electrónico. Ábrala y corríjala primero.',
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
    noStudents: '“Data Access” activado para un estudiante',
    noStudentsDetail:
      'Este contacto no tiene ningún estudiante actual. Primero pulse “Add Students” en la sección “Students”.',
    access: '“Data Access” activado para {student}',
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

  clash: {
    headings: {
      'email-taken': 'El correo ya está en uso',
      'username-taken': 'El nombre de usuario ya está en uso',
      unclear: 'PowerSchool no guardó la cuenta',
      found: 'Esta persona ya está aquí',
    },
    title: 'Este correo ya tiene una cuenta',
    titleUsername: 'Este nombre de usuario está ocupado',
    body: [
      'Otro contacto, a menudo creado para un hermano o una hermana, ya tiene la cuenta con este correo; por eso no hace falta una segunda.',
      'No se pierde nada: lo que usted escribió sigue ahí, y el estudiante se puede agregar a aquel contacto.',
    ],
    bodyUsername: [
      'Otra cuenta ya inicia sesión con este nombre; casi siempre es de la misma persona y se creó para un hermano o una hermana.',
      'No se pierde nada: lo que usted escribió sigue ahí, y el estudiante se puede agregar a aquel contacto.',
    ],
    unclearTitle: 'PowerSchool no guardó esto',
    unclearBody: [
      'Dice: “{message}”',
      'Si eso significa que el correo o el nombre de usuario está en uso, busque el contacto que lo tiene; si no, corrija lo que pide y pulse “Submit” otra vez.',
    ],
    noEmail:
      'Kinlink no puede ver qué correo era. Escríbalo abajo y pulse Buscar el contacto existente.',
    find: 'Buscar el contacto existente',
    findAgain: 'Buscar otra vez',
    inactiveToo: 'Incluir contactos inactivos',
    byName: 'Buscar por el nombre {name}',
    searching: 'Buscando {text} en los contactos de PowerSchool…',
    noticed: 'Conflicto detectado: {email}',
    foundFirst: 'Encontrado antes de cualquier conflicto: {email}',
    searchStopped: 'La búsqueda terminó antes de que PowerSchool respondiera. Busque otra vez.',
    found: 'Contacto existente encontrado',
    nobodyElse: 'No apareció nadie más. Abajo se explica qué puede ser y dónde más buscar.',
    duplicateNow:
      'Este contacto es el duplicado. No elimine nada todavía: las líneas de abajo dicen qué tiene que estar a salvo primero.',
    chooseBelow:
      'Mire los contactos de abajo y compare o abra el que pueda ser de esta misma persona.',
    needsYou:
      'La página de búsqueda de PowerSchool está en otra pestaña, porque Kinlink no la reconoció por completo. Siga los pasos allí.',
    attached: '{student}: agregado, con “Data Access”',
    attachedDetail: {
      by: 'name',
      none: 'Visto en el contacto {id}, a las {time}',
      other: 'Visto en {name}, contacto {id}, a las {time}',
    },
    task: 'Tarea abierta para {email}: {name} es el duplicado.',
    drop: 'Descartar esta tarea',
  },

  message: {
    title: 'PowerSchool muestra un mensaje que Kinlink no conoce',
    body: [
      'Dice: “{message}”',
      'Léalo y decida qué pide. Kinlink no supone nada por él y no ha cambiado nada a causa de él.',
    ],
  },

  found: {
    headingBy: {
      email: 'Contactos con este correo',
      phone: 'Contactos con este teléfono',
      name: 'Contactos con este nombre',
    },
    ruledOut: 'Otra persona',
    severalAccounts: [
      'Más de uno de estos contactos tiene una cuenta. Si todos son de la misma persona, PowerSchool no puede unir las cuentas aquí: pregunte cuál se usa y siga con ese contacto.',
      'Los contactos se pueden unir desde la búsqueda de contactos: selecciónelos a mano y elija la función “Consolidate Contacts”. No se puede deshacer: queda el contacto maestro y las demás cuentas se eliminan.',
    ],
    title: { by: 'name', none: 'contacto {id}', other: '{name}, contacto {id}' },
    student: { by: 'school', none: '{name}', other: '{name} ({school})' },
    noStudents: 'Sin estudiantes en la lista',
    here: 'Usted está aquí',
    duplicate: 'El contacto en el que trabajaba',
    hasAccount: 'Tiene una cuenta',
    noAccount: 'Sin cuenta',
    inactive: 'Inactivo',
    none: 'La búsqueda de contactos de PowerSchool no encuentra a nadie con {text}.',
    noneWhy:
      'Puede que la cuenta sea de un contacto inactivo, que solo esté ocupado el nombre de usuario o que otro producto de PowerSchool tenga este correo; en ese caso, pida otro correo a la familia o ayuda a su administrador.',
    more: 'PowerSchool tiene más resultados de los que caben en una página; abra su búsqueda para ver los demás.',
  },

  attach: {
    add: 'Agregar a {student}',
    numberQuestion: 'Número de estudiante de {student}',
    numberMissing:
      'Kinlink no conoce el número de este estudiante. Escríbalo; está en la parte superior de la página del estudiante.',
    numberWrong: 'Un número de estudiante solo tiene cifras.',
    chooseRelationship:
      'Elija en el panel la relación con {student} (“Relationship”); PowerSchool no acepta que quede en blanco.',
    assumed:
      'El contacto en el que trabajaba no tiene ningún estudiante. Kinlink tomó a {student}, cuyos contactos abrió usted por último: compruebe que es quien corresponde.',
    unknownDrawer: {
      by: 'number',
      none: 'Kinlink no reconoce el panel que está abierto. Si es “Add Students”, busque a {student} a mano, marque la fila, elija “Relationship”, marque “Data Access” y pulse “Submit”; si no, ciérrelo.',
      other:
        'Kinlink no reconoce el panel que está abierto. Si es “Add Students”, busque {number} a mano, marque a {student}, elija “Relationship”, marque “Data Access” y pulse “Submit”; si no, ciérrelo.',
    },
    rowOf:
      'La fila marcada dice {found}. Pulse “Submit” solo si se trata de {student}; si no, deshaga el cambio y revise el número.',
    noAddStudents:
      'Kinlink no ve “Add Students” en esta página. Puede que su función no lo tenga: consulte a su administrador de PowerSchool. Si usted lo ve, púlselo, y la guía sigue.',
    inactiveHere:
      'Este contacto está inactivo y por eso su cuenta está bloqueada. Marque “Active”, pulse “Submit” y compruebe si la cuenta está habilitada; luego siga.',
    locked:
      'Esta cuenta está deshabilitada, así que nadie puede iniciar sesión con ella. Averigüe primero por qué; si puede volver a usarse, marque “Account Enabled” y pulse “Submit”.',
    lockedBody:
      'La página lo muestra. Pero la cuenta está deshabilitada: nadie puede iniciar sesión con ella hasta que se habilite.',
    noAccountHere:
      'Este contacto no tiene cuenta, así que PowerSchool no puede darle “Data Access”. Abra el contacto que tiene la cuenta.',
    done: {
      by: 'students',
      one: '{students} está en el contacto de {name} con “Data Access”',
      other: '{#} estudiantes están en el contacto de {name} con “Data Access”: {students}',
    },
    doneBody: {
      by: 'name',
      none: [
        'La página lo muestra. Desde ahora esta persona inicia sesión una sola vez y ve a todos estos niños.',
      ],
      other: [
        'La página lo muestra. Desde ahora {name} inicia sesión una sola vez y ve a todos estos niños.',
      ],
    },
  },

  carry: {
    phone: 'teléfono',
    email: 'correo electrónico',
    address: 'dirección',
    item: 'Falta aquí: {kind} {value}',
    differs: 'Distinto en el duplicado: {kind} {value}',
    read: { by: 'name', none: 'Contacto {id}, revisado', other: '{name}, contacto {id}, revisado' },
    readHint:
      'Abra el duplicado una vez para que Kinlink pueda leer lo que contiene y no se pierda nada.',
    notNeeded: 'No hace falta',
    other:
      'Aquí dice {value}. Kinlink no cambia nada; edítelo a mano si el padre o la madre lo indica.',
    unseen: 'Kinlink no puede ver en esta página si está aquí ({kind}). Compruébelo usted.',
    flags: 'Marcado en el duplicado; decida y márquelo a mano',
    byHand: 'Custodia, relación y datos similares decididos',
    byHandHint:
      'Están abajo. Kinlink nunca los cambia: marque lo que digan los documentos de la familia, o déjelo como está; luego pulse Decidido.',
    decided: 'Decidido',
    openRow: 'Abrir la fila del estudiante',
    flagLine: '{student}: {flags}.',
    relationshipOther: 'Relación con {student}: {there} en el duplicado, {here} aquí.',
    relationshipBlank: 'Relación con {student}: {there} en el duplicado, ninguna aquí.',
    detailOther: '{field}: {there} en el duplicado, {here} aquí.',
    detailBlank: '{field}: {there} en el duplicado, nada aquí.',
    detail: {
      prefix: 'Tratamiento',
      middle: 'Segundo nombre',
      suffix: 'Sufijo',
      gender: 'Género',
      employer: 'Empleador',
    },
    flag: {
      custody: '“Custody”',
      livesWith: '“Lives With”',
      pickup: '“School Pickup”',
      emergency: '“Emergency Contact”',
    },
  },

  students: {
    heading: 'Contactos de este estudiante',
    listHeading: 'Cómo va cada contacto',
    headingFor: 'Contactos de {student}',
    none: 'Este estudiante no tiene ningún contacto en la lista.',
    noEmail: 'Sin correo',
    noAccount: 'Sin cuenta',
    noAccess: 'Sin “Data Access”',
    ready: 'Listo',
    unclear: 'No se sabe si tiene cuenta',
    openByHand: 'Abra este contacto por su nombre en la lista de PowerSchool.',
    noNumber:
      'Esta página no muestra el número del estudiante; Kinlink lo pedirá cuando haga falta.',
  },

  compare: {
    heading: '¿Es la misma persona?',
    noName: 'Contacto nuevo',
    part: {
      name: 'Nombre',
      emails: 'Correos',
      phones: 'Teléfonos',
      addresses: 'Direcciones',
      students: 'Estudiantes',
      account: 'Cuenta',
    },
    how: {
      equal: 'Igual',
      different: 'Distinto',
      mixed: 'En parte igual, en parte distinto',
      missing: 'Solo en un lado',
      more: 'Un lado tiene más',
      less: 'Un lado dice menos',
      neither: 'En ninguno de los dos',
      unknown: 'No se sabe',
      partly: 'No se sabe todo',
    },
    none: 'Ninguno',
    unknown: 'No se sabe',
    account: 'Tiene una cuenta',
    strength: {
      strong:
        'Comparten un correo. Es una prueba fuerte, salvo que otra persona de la familia también lo use.',
      likely:
        'El nombre concuerda, y también un teléfono o una calle. Es probable, pero los familiares también comparten esos datos.',
      weak: 'Solo coinciden los nombres; eso por sí solo dice poco.',
      none: 'Nada de lo que Kinlink pudo leer indica que sean una misma persona.',
    },
    why: {
      email: 'El mismo correo: {value}',
      phone: 'El mismo teléfono: {value}',
      street: 'La misma calle: {value}',
      'surname-and-initial': 'El mismo apellido y la misma inicial',
      name: 'El mismo nombre',
    },
    open: 'Comparar con el contacto {id}',
    openThis: 'Comparar',
    close: 'Cerrar la comparación',
    toSearch: 'Abrir la búsqueda de PowerSchool',
    samePerson: 'Es la misma persona',
    differentPerson: 'Es otra persona',
    looksLike: 'Se parece a {who}',
    because: '{who}: {reasons; }',
    onlyName: 'Tiene el mismo nombre que {who}; no coincide nada más de lo que Kinlink pudo leer.',
    oneAccount: 'Si son la misma persona, se conserva la cuenta de {who}.',
    noAccounts:
      'Ninguno tiene cuenta todavía. Si son la misma persona, elija el contacto que se conserva y dé una cuenta solo a ese.',
    accountsUnknown:
      'Kinlink no pudo leer cuál de los dos tiene una cuenta. Abra ambos contactos y mire “Web Account Access”.',
    twoAccounts: [
      'Los dos tienen una cuenta y PowerSchool no puede unir dos cuentas aquí. Pregunte al padre o a la madre cuál usa y siga con ese contacto.',
      'La búsqueda de contactos puede unir contactos: selecciónelos a mano y elija la función “Consolidate Contacts”. No se puede deshacer: queda el contacto maestro y las demás cuentas se eliminan.',
    ],
  },

  accessAccounts: {
    heading: 'Página “Access Accounts”',
    on: 'Los padres pueden ver a este estudiante: “Enable Parent Access” está activado.',
    off: '“Enable Parent Access” está desactivado',
    offFor: '“Enable Parent Access” está desactivado para {student}',
    item: 'Los padres pueden ver a {student}',
    offItem: '“Enable Parent Access” está desactivado para este estudiante; vea arriba.',
    unseen:
      'Kinlink no ha visto “Enable Parent Access” en la página “Access Accounts” del estudiante.',
    open: 'Abrir “Access Accounts”',
    offBody: [
      'Ningún padre o madre de este estudiante ve nada, diga lo que diga su contacto.',
      'Si no es lo que usted quiere, marque “Enable Parent Access” y pulse “Submit”.',
    ],
  },

  same: {
    item: '¿Es la misma persona?',
    lookBelow: 'Mire los dos contactos de abajo y luego responda.',
    goesOn: {
      by: 'students',
      none: 'Si es la misma persona, Kinlink sigue con el contacto {id}. Si es otra persona, no se hace nada.',
      other:
        'Si es la misma persona, Kinlink prepara el contacto {id} para {students} y usted pulsa “Submit”. Si es otra persona, no se hace nada.',
    },
    answered: {
      by: 'name',
      none: 'La misma persona: contacto {id}',
      other: 'La misma persona: {name}, contacto {id}',
    },
    noAccount: 'Este contacto no tiene cuenta, así que no es el que tiene el correo.',
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
      'Nadie con el apellido {surname} tiene la misma inicial, según lo que muestra PowerSchool.',
  },

  retire: {
    lead: 'Todo está a salvo en el original. Este duplicado se puede retirar.',
    theOriginal: 'el original',
    attached: '{student} está en el contacto de {name} con “Data Access”',
    seenAt: 'Visto en el contacto {id} a las {time}',
    attachFirst: 'Haga esto primero: abra el original y agregue allí al estudiante.',
    enabled: 'La cuenta de {name} está habilitada',
    enableFirst:
      'Haga esto primero: la cuenta que queda está deshabilitada. Abra el contacto original y compruebe si se puede habilitar.',
    carried: 'No queda nada por traspasar',
    left: 'Todavía solo aquí: {things; }',
    carryFirst: 'Haga esto primero: complételo en el original o indique allí que no hace falta.',
    noAccount: 'El duplicado no tiene cuenta',
    hasAccount:
      'Tiene la cuenta “{username}”; si se elimina el contacto, se elimina también la cuenta.',
    noStudent: 'No tiene ningún otro estudiante',
    hasStudents: 'También vinculados, ahora o antes: {names}',
    noType: 'No tiene “Original Contact Type”',
    hasType:
      'Figura como “{type}” en las páginas antiguas del estudiante, y los informes estatales pueden basarse en eso.',
    typeUnseen: 'Esta página no lo muestra, así que podría tenerlo.',
    unseen: 'Kinlink no puede ver esto en la página. Compruébelo usted.',
    item: {
      by: 'name',
      none: 'Retirar el duplicado: contacto {id}',
      other: 'Retirar el duplicado: {name}, contacto {id}',
    },
    open: 'Abrir el duplicado',
    notYet: 'Primero hay que hacer todo lo de arriba; hasta entonces se perdería algo.',
    inactiveBecause:
      'Por lo que dicen las líneas de arriba, déjelo inactivo en lugar de eliminarlo: desmarque “Active” y pulse “Submit”.',
    noDelete: 'Su función no muestra “Delete” aquí. Desmarque “Active” y pulse “Submit”.',
    policyDelete:
      'Su distrito elimina los duplicados: pulse “Delete” y luego “Confirm”. No se puede deshacer.',
    policyInactive:
      'Su distrito deja inactivos los duplicados: desmarque “Active” y pulse “Submit”.',
    aboutDelete:
      '“Delete” elimina para siempre el contacto y su historial, como piden las guías de algunos distritos. No se puede deshacer.',
    aboutInactive:
      'Inactivo conserva el historial y oculta el contacto en las búsquedas, como prefiere PowerSchool. Se puede deshacer.',
    showDelete: 'Mostrarme “Delete”',
    showActive: 'Mostrarme “Active”',
    keepAndEnd: 'Conservarlo y terminar',
    isGone: 'Ya no está',
    stillThere:
      'PowerSchool todavía tiene este contacto. Ábralo y compruebe si de verdad se eliminó.',
    cannotSee: 'Kinlink no puede ver si el contacto ya no está. Ábralo o indíquelo usted.',
    done: {
      deleted: 'Eliminado, {time}',
      inactive: 'Puesto como inactivo, {time}',
    },
    earlyTitle: 'Todavía no: se perdería algo',
    originalTitle: 'Este es el contacto que se conserva',
    earlyOriginal: 'Este contacto y su cuenta, que la tarea abierta para {email} conserva.',
    earlyBody: 'Pulse “Cancel”. Si pulsa “Confirm” ahora, con el contacto se pierde esto:',
    earlyLine: { by: 'why', none: 'Sin hacer: {line}', other: '{line}: {why}' },
  },

  tasks: {
    open: 'Tareas abiertas',
    others: 'Otras tareas abiertas',
    parked: 'En espera',
    park: 'Dejar en espera',
    takeUp: 'Retomar',
    continue: 'Continuar',
    copy: 'Copiar los pasos',
    copied: 'Los pasos están en el portapapeles.',
    forget: 'Olvidar',
    finished: 'Terminadas hoy',
    save: 'Guardar el día como tabla (CSV)',
    saved: 'La tabla está en sus descargas.',
    toFind: 'Siguiente paso: buscar el contacto que tiene la cuenta.',
    toCompare: 'Siguiente paso: comparar los contactos encontrados.',
    toAttach: 'Siguiente paso: agregar a {student} al contacto de {name}.',
    toRead: {
      by: 'name',
      none: 'Siguiente paso: revisar el contacto {id}, para que no se pierda nada.',
      other: 'Siguiente paso: revisar {name}, contacto {id}, para que no se pierda nada.',
    },
    toCarry: {
      by: 'count',
      one: 'Siguiente paso: traspasar un dato.',
      other: 'Siguiente paso: traspasar {#} datos.',
    },
    toEnable:
      'Siguiente paso: comprobar si la cuenta de {name}, que está deshabilitada, se puede habilitar.',
    toRetire: 'Siguiente paso: retirar el duplicado.',
  },

  record: {
    noticed: 'se detectó que {what} está en uso, {at}',
    same: {
      by: 'what',
      none: 'es la misma persona que el contacto {number}, {at}',
      other: 'es la misma persona que {what}, contacto {number}, {at}',
    },
    different: {
      by: 'what',
      none: 'contacto {number}, es otra persona, {at}',
      other: '{what}, contacto {number}, es otra persona, {at}',
    },
    attached: {
      by: 'number',
      none: 'se vinculó a {what} con el contacto {to}, {at}',
      other: 'se vinculó a {what} ({number}) con el contacto {to}, {at}',
    },
    carried: 'se traspasó {what} al contacto {to}, {at}',
    dismissed: 'no hacía falta: {what}, {at}',
    decided: 'se decidió a mano sobre custodia, relación y datos similares de {what}, {at}',
    deleted: {
      by: 'what',
      none: 'se eliminó el contacto {number}, {at}',
      other: 'se eliminó {what}, contacto {number}, {at}',
    },
    inactive: {
      by: 'what',
      none: 'se puso como inactivo el contacto {number}, {at}',
      other: 'se puso como inactivo {what}, contacto {number}, {at}',
    },
    kept: {
      by: 'what',
      none: 'se conservó el contacto {number}, tal como está, {at}',
      other: 'se conservó {what}, contacto {number}, tal como está, {at}',
    },
    endedDifferent: 'terminó sin hacer nada, {at}',
    endedDone: 'terminó, {at}',
    kind: {
      noticed: 'Conflicto detectado',
      same: 'La misma persona',
      different: 'Otra persona',
      attached: 'Estudiante vinculado',
      carried: 'Traspasado',
      dismissed: 'No hace falta',
      decided: 'Decidido a mano',
      deleted: 'Duplicado eliminado',
      inactive: 'Duplicado puesto como inactivo',
      kept: 'Duplicado conservado',
    },
    columns: ['Día', 'Hora', 'Correo', 'Paso', 'Quién o qué', 'Número', 'Al contacto'],
  },

  popup: {
    openFirst:
      'Primero abra PowerSchool en una pestaña e inicie sesión; Kinlink busca en el sitio en el que usted ha iniciado sesión.',
  },

  search: {
    heading: 'Buscar un contacto',
    lead: 'La búsqueda de contactos mira en los correos de los contactos y en los de las cuentas.',
    switch: 'La búsqueda de contactos está abierta',
    switchDo: 'Cambiar a contactos',
    switchHint: 'Cambie la búsqueda de PowerSchool a “Contacts and Email” (o “Contacts”).',
    searchFor: 'Se buscó {text}',
    searchDo: 'Buscar {text}',
    searchHint: 'Escriba {text} en la búsqueda de contactos y pulse “Search”.',
    open: 'Contacto abierto',
    openHint: 'Haga clic en el nombre del contacto que corresponde a esta persona.',
    idle: 'Abra los contactos de un estudiante, o un contacto, y Kinlink le acompaña.',
  },

  unknown: {
    heading: 'Kinlink no reconoce esta página',
    lead: 'Aquí no ofrece nada, para que nada salga mal. Siga a mano.',
    loading: 'Esperando a que PowerSchool muestre esta página…',
  },

  stopped: {
    title: 'Kinlink se detuvo antes de cambiar nada',
    titleUndone: 'Kinlink se detuvo y dejó todo como estaba',
    none: 'No apareció ningún estudiante con el número {number}. Compruebe el número y que usted esté en la escuela correcta o en la oficina del distrito.',
    several: 'Varias filas muestran el número {number}. Elija usted la correcta.',
    tooSlow: 'PowerSchool no respondió a tiempo. Mire la página y vuelva a intentarlo.',
    busy: 'PowerSchool sigue ocupado. Vuelva a intentarlo en un momento.',
    otherDrawer: 'Hay otro panel abierto. Primero termínelo o ciérrelo.',
    noAccessTab:
      'PowerSchool no muestra aquí la pestaña “Data Access”. Compruebe que la cuenta se guardó.',
    noOption: 'La lista de {field} no tiene esa opción. Elija usted la correcta.',
    locked: '{field} no se puede cambiar aquí. Puede que su función no lo permita.',
    noClipboard:
      'El navegador no permitió que Kinlink usara el portapapeles. Seleccione el texto y cópielo.',
    filled: 'En {field} hay otra cosa. Bórrela si no hace falta y vuelva a intentarlo.',
    moved: 'La página cambió mientras Kinlink la rellenaba. Mírela y vuelva a intentarlo.',
    other: 'Algo lo impidió. Mire la página y haga este paso a mano.',
  },
};
