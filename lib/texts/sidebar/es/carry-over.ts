/** Attaching students to the original, and carrying values over. */
import type { Like } from '../../format/format-messages.ts';
import type { carryOverEn } from '../en/carry-over.ts';

export const carryOverEs: Like<typeof carryOverEn> = {
  attach: {
    add: 'Agregar a {student}',
    numberQuestion: 'Número de estudiante de {student}',
    numberMissing:
      'Kinlink no conoce el número de este estudiante. Escríbalo aquí; está en la parte superior de la página del estudiante.',
    numberWrong: 'Un número de estudiante solo tiene dígitos.',
    relationshipFrom:
      'Kinlink puso la misma relación (“Relationship”) que con {sibling}: {relationship}. Si con {student} es otra, cámbiela en el panel.',
    chooseRelationship:
      'Elija en el panel la relación con {student} (“Relationship”); PowerSchool no acepta que quede en blanco.',
    assumed:
      'El contacto en el que trabajaba no tiene estudiantes. Kinlink usó a {student}, cuyos contactos abrió usted por último. ¿Es el estudiante correcto?',
    unknownDrawer: {
      by: 'number',
      none: 'Kinlink no reconoce el panel que está abierto. Si es “Add Students”, busque usted a {student}, marque la fila, elija “Relationship”, marque “Data Access” y haga clic en “Submit”. Si no, ciérrelo.',
      other:
        'Kinlink no reconoce el panel que está abierto. Si es “Add Students”, busque usted {number}, marque a {student}, elija “Relationship”, marque “Data Access” y haga clic en “Submit”. Si no, ciérrelo.',
    },
    rowOf:
      'La fila marcada dice {found}. Haga clic en “Submit” solo si se trata de {student}; si no, deshaga el cambio y revise el número.',
    noAddStudents:
      'Kinlink no encuentra el botón “Add Students”. Puede que su perfil de usuario no lo incluya; consulte a su administrador de PowerSchool. Si usted lo ve, haga clic en él y Kinlink continúa desde ahí.',
    inactiveHere:
      'Este contacto está inactivo y por eso su cuenta está bloqueada. Marque “Active”, haga clic en “Submit” y vea si la cuenta está habilitada. Luego continúe.',
    locked:
      'Esta cuenta está desactivada. Averigüe primero por qué. Si se puede activar, marque “Account Enabled” y haga clic en “Submit”.',
    lockedBody:
      'Pero esta cuenta está desactivada. Nadie puede iniciar sesión con ella hasta que se habilite.',
    noAccountHere:
      'Este contacto no tiene cuenta, así que PowerSchool no puede darle “Data Access”. Abra el contacto que tiene la cuenta.',
    done: {
      by: 'students',
      one: '{students} ya está en el contacto de {name}, con “Data Access”',
      other: '{#} estudiantes ya están en el contacto de {name}, con “Data Access”: {students}',
    },
    doneBody: {
      by: 'name',
      none: [
        'Listo. Esta persona ya puede ver a todos estos estudiantes con un solo inicio de sesión.',
      ],
      other: ['Listo. {name} ya puede ver a todos estos estudiantes con un solo inicio de sesión.'],
    },
  },

  access: {
    custodyOff:
      'La custodia no está marcada en esta fila. Primero revise los documentos de la familia.',
    offThere:
      'El otro contacto tiene una cuenta con el acceso desactivado aquí. Puede que alguien lo haya decidido, así que primero revise los documentos de la familia.',
    note: 'Dice “{text}”. Primero revise los documentos de la familia.',
    relationship:
      'La relación es “{text}”. Asegúrese de que esta persona puede ver los datos del estudiante.',
    unwanted:
      'En esta computadora, {name} lleva la marca “Sin acceso al portal”. Primero revise los documentos de la familia.',
    unread:
      'Kinlink aún no ha leído todo el contacto de {name}. Ábralo y revise primero los documentos de la familia.',
    identity: {
      box: '☐ {check}',
      ticked: '☑ {check}',
      open: 'Antes de activar el acceso, su distrito le pide confirmar: {checks; }.',
      done: 'Identidad verificada: {checks; }.',
      unsaved:
        'Su distrito pide verificar la identidad antes de activar el acceso. Guarde primero este contacto: haga clic en “Submit” al final de la página.',
    },
    none: 'Sin acceso a {student}',
    addWithout: 'Agregar a {student} sin acceso',
    attachedWithout: 'Agregar a {student}, sin “Data Access”',
    isOn: 'Usted decidió no dar acceso, pero aquí “Data Access” de {student} está activado. Abra la fila, desmarque “Data Access” y haga clic en “Submit”.',
    starts:
      'En el otro contacto, {student} empieza el {date}. Aquí PowerSchool deja las fechas en blanco: escriba después la fecha de inicio en la fila del estudiante.',
    ended: {
      by: 'date',
      none: '{student} estuvo antes en este contacto, en una fila que la página oculta. PowerSchool no agrega dos veces a un estudiante: muestre todas las filas de la sección “Students”, abra esa y borre su fecha final, si los documentos lo dicen.',
      other:
        '{student} estuvo en este contacto hasta el {date}. PowerSchool no agrega dos veces a un estudiante: muestre todas las filas de la sección “Students”, abra esa y borre su fecha final, si los documentos lo dicen.',
    },
    newStudent: {
      by: 'names',
      one: 'Nuevo en este contacto: {names}',
      other: 'Nuevos en este contacto: {names}',
    },
    newStudentBody:
      'La tarea en la que trabaja trata de otro estudiante. Si este se agregó por error, abra la fila y quítelo.',
    unlisted: {
      by: 'names',
      one: 'Según sus registros tiene acceso a {names}, que no aparece en este contacto',
      other: 'Según sus registros tiene acceso a {names}, que no aparecen en este contacto',
    },
    unlistedBody:
      'Alguien dio este acceso antes. Averigüe por qué antes de agregar al estudiante, o pida a su administrador de PowerSchool que quite el acceso.',
  },

  refused: {
    title: 'PowerSchool no lo aceptó',
    body: ['Dice: “{message}”', 'No se pierde nada. Corrija lo que pide, o haga clic en “Cancel”.'],
    addStudents:
      'Si el estudiante ya está en este contacto, mire las filas pasadas y futuras de la sección “Students”: puede estar ahí con una fecha final.',
    school:
      'Si se trata de un permiso, mire qué escuela está elegida en la parte superior de la página: puede haber cambiado en otra pestaña. Si no, consulte a su administrador de PowerSchool.',
    hint: 'PowerSchool lo ha rechazado. Lea lo que dice antes de volver a hacer clic en “Submit”.',
  },

  carry: {
    phone: 'teléfono',
    email: 'correo electrónico',
    address: 'dirección',
    item: 'Copie al original: {kind} {value}',
    alreadyHere: {
      by: 'here',
      none: 'Está en el duplicado. Aquí todavía no hay nada de este tipo.',
      other: 'Está en el duplicado. Aquí: {here; }.',
    },
    differs: 'Distinto en el duplicado: {kind} {value}',
    notCurrent:
      'Puede ser una dirección pasada o futura. Revise sus fechas en el duplicado y cópielas también.',
    noEmail: 'No es un solo correo. Pregunte a la familia y agregue usted el correcto.',
    marks: 'Ya está aquí, con otras marcas: {kind} {value}',
    marksDetail:
      'Aquí dice {here}; en el duplicado, {there}. Cámbielo usted si la familia lo pide.',
    ownAccount: {
      by: 'username',
      none: 'El duplicado tiene una cuenta sin nombre de usuario, como con el inicio de sesión único. Al quedar inactivo también se bloquea. Pregunte a la familia qué cuenta usa.',
      other:
        'El duplicado tiene la cuenta “{username}”. Al quedar inactivo también se bloquea. Pregunte a la familia qué cuenta usa.',
    },
    name: {
      by: 'here',
      none: 'Nombre: {there} en el duplicado, ninguno aquí. Si lo cambia, PowerSchool le envía un correo a la familia.',
      other:
        'Nombre: {there} en el duplicado, {here} aquí. Si lo cambia, PowerSchool le envía un correo a la familia.',
    },
    read: {
      by: 'name',
      none: 'Revise el contacto {id} (sin nombre)',
      other: 'Revise {name}, contacto {id}',
    },
    readHint:
      'Abra el duplicado una vez para que Kinlink pueda leer lo que contiene y no se pierda nada.',
    notNeeded: 'No hace falta',
    other: 'Aquí dice {value}. Kinlink no cambia nada; edítelo usted si la familia lo pide.',
    unseen: 'Kinlink no puede ver en esta página si ya está aquí ({kind}). Revíselo usted.',
    byYourself:
      'Agréguelo usted aquí y haga clic en “Submit”. Si no hace falta, haga clic en “No hace falta”.',
    seenByHand: 'Está aquí o no hace falta',
    hiddenAddresses:
      'Marque la casilla de las direcciones pasadas y futuras en esta página: Kinlink no puede ver lo que oculta.',
    lockedAddresses:
      'PowerSchool oculta aquí las direcciones pasadas y futuras, y usted no puede mostrarlas. Pregunte a alguien que pueda verlas si hacen falta.',
    unseenSections:
      'Kinlink no encuentra esto en la página: {sections}. Revise usted si hace falta algo de ahí.',
    looked: 'Ya lo revisé: no hace falta nada más',
    flags: 'En el duplicado: márquelo usted si corresponde',
    byHand: 'Revise custodia, parentesco y otros datos',
    byHandHint:
      'Kinlink nunca cambia estos datos. Márquelos según los documentos de la familia o déjelos como están, y luego haga clic en “Ya lo revisé”.',
    decided: 'Ya lo revisé',
    openRow: 'Abrir la fila del estudiante',
    mail: {
      label: '“Receives Mail”',
      onThereOnly: '“Receives Mail” de {student}: activado en el duplicado, desactivado aquí',
      onThere: '“Receives Mail” de {student}: activado en el duplicado',
      hint: 'Si esta persona debe recibir la correspondencia sobre {student}, abra la fila del estudiante, marque “Receives Mail” y haga clic en “Submit”; si no, haga clic en “No hace falta”. Kinlink nunca marca esa casilla.',
      unseenHere: 'Kinlink no puede verlo aquí.',
      unseen: 'Kinlink no puede verlo. Revise usted “Receives Mail”.',
    },
    flagLine: '{student}: {flags}, marcado en el duplicado.',
    offLine:
      '{student}: marcado aquí, pero no en el duplicado: {flags}. Revise los documentos de la familia.',
    relationshipOther: 'Parentesco con {student}: {there} en el duplicado, {here} aquí.',
    relationshipBlank: 'Parentesco con {student}: {there} en el duplicado, ninguno aquí.',
    detailOther: '{field}: {there} en el duplicado, {here} aquí.',
    detailBlank: '{field}: {there} en el duplicado, nada aquí.',
    detail: {
      name: 'Nombre',
      account: 'Cuenta',
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
      receivesMail: '“Receives Mail”',
      access: '“Data Access”',
    },
  },

  students: {
    heading: 'Contactos de este estudiante',
    listHeading: 'Lo que falta en cada contacto',
    headingFor: 'Contactos de {student}',
    item: '¿Tiene el correo o el teléfono de la familia? Empiece aquí',
    start:
      'Busque primero aquí al padre o a la madre. Si no aparece nadie, haga clic en “Add” y luego en “New Contact”.',
    question: 'El correo o el teléfono del padre o de la madre, o pegue todo lo que envió',
    found: {
      by: 'count',
      one: 'Se encontró un contacto con {text}.',
      other: 'Se encontraron {count} contactos con {text}.',
    },
    nobody:
      'No se encontró a nadie con {text}. Si es un padre o una madre que aún no está, haga clic en “Add” y luego en “New Contact”.',
    addHere: 'Agregar a {student} a este contacto',
    namesake:
      '{name} ({id}) ya está en la lista de este estudiante y puede ser la misma persona. Abra ese contacto: ahí Kinlink compara los dos.',
    openNamesake: 'Abrir {name} ({id})',
    addEmail: 'Agregar {email}',
    listed: 'Ya está en la lista de este estudiante',
    none: 'Kinlink no ve ningún contacto de este estudiante.',
    noEmail: 'Sin correo',
    noAccount: 'Sin cuenta',
    noAccess: 'Sin “Data Access”',
    ready: 'Listo',
    accessOn: '“Data Access” activado',
    notEnabled: 'Cuenta no habilitada',
    inactive: 'Contacto inactivo',
    notCurrent: 'Relación no vigente',
    unclear: 'No se sabe si tiene cuenta',
    openByHand: 'Abra este contacto por su nombre en la lista de PowerSchool.',
    noNumber:
      'Esta página no muestra el número del estudiante; Kinlink lo pedirá cuando haga falta.',
  },
};
