/** Attaching students to the original, and carrying values over. */
import type { Like } from '../../format/format-messages.ts';
import type { carryOverEn } from '../en/carry-over.ts';

export const carryOverEs: Like<typeof carryOverEn> = {
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

  access: {
    custodyOff: 'La custodia no está marcada en esta fila: mire primero los documentos.',
    offThere:
      'El otro contacto tiene una cuenta y su acceso a este estudiante está desactivado: puede que alguien lo haya decidido. Mire primero los documentos.',
    note: 'Dice “{text}”: mire primero los documentos.',
    unwanted:
      'En esta computadora, {name} lleva la marca “Sin acceso al portal”: mire primero los documentos.',
    unread:
      'Kinlink aún no ha leído todo el contacto de {name}: ábralo y mire primero los documentos.',
    identity: {
      box: '☐ {check}',
      ticked: '☑ {check}',
      open: 'Antes de activar el acceso, su distrito le pide confirmar: {checks; }.',
      done: 'Identidad comprobada: {checks; }.',
      unsaved:
        'Su distrito pide comprobar la identidad antes de activar el acceso. Guarde primero este contacto: pulse “Submit” al final de la página.',
    },
    none: 'Sin acceso a {student}',
    addWithout: 'Agregar a {student} sin acceso',
    attachedWithout: '{student}: en este contacto, sin “Data Access”',
    isOn: 'Usted decidió no dar acceso, pero aquí “Data Access” de {student} está activado. Abra la fila, desmarque “Data Access” y pulse “Submit”.',
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
    body: ['Dice: “{message}”', 'No se pierde nada. Corrija lo que pide, o pulse “Cancel”.'],
    addStudents:
      'Si el estudiante ya está en este contacto, mire las filas pasadas y futuras de la sección “Students”: puede estar ahí con una fecha final.',
    school:
      'Si se trata de un permiso, mire qué escuela está elegida en la parte superior de la página: puede haber cambiado en otra pestaña. Si no, consulte a su administrador de PowerSchool.',
    hint: 'PowerSchool lo ha rechazado. Lea lo que dice antes de volver a pulsar “Submit”.',
  },

  carry: {
    phone: 'teléfono',
    email: 'correo electrónico',
    address: 'dirección',
    item: 'Falta aquí: {kind} {value}',
    differs: 'Distinto en el duplicado: {kind} {value}',
    noEmail:
      'No es una sola dirección de correo. Pregunte a la familia y agregue a mano lo correcto.',
    marks: 'Aquí con otras marcas: {kind} {value}',
    marksDetail:
      'Aquí como {here}; el duplicado tiene {there}. Cámbielo a mano si la familia lo dice.',
    ownAccount: {
      by: 'username',
      none: 'El duplicado tiene una cuenta sin nombre de usuario, como con el inicio de sesión único. Al quedar inactivo también se bloquea: pregunte a la familia qué cuenta usa.',
      other:
        'El duplicado tiene la cuenta “{username}”. Al quedar inactivo también se bloquea: pregunte a la familia qué cuenta usa.',
    },
    name: {
      by: 'here',
      none: 'Nombre: {there} en el duplicado, ninguno aquí. Un cambio envía un correo a la familia.',
      other:
        'Nombre: {there} en el duplicado, {here} aquí. Un cambio envía un correo a la familia.',
    },
    read: {
      by: 'name',
      none: 'Contacto {id} (sin nombre), revisado',
      other: '{name}, contacto {id}, revisado',
    },
    readHint:
      'Abra el duplicado una vez para que Kinlink pueda leer lo que contiene y no se pierda nada.',
    notNeeded: 'No hace falta',
    other:
      'Aquí dice {value}. Kinlink no cambia nada; edítelo a mano si el padre o la madre lo indica.',
    unseen: 'Kinlink no puede ver en esta página si está aquí ({kind}). Compruébelo usted.',
    seenByHand: 'Está aquí o no hace falta',
    hiddenAddresses:
      'Marque la casilla de las direcciones pasadas y futuras en esta página: Kinlink no puede ver lo que oculta.',
    lockedAddresses:
      'PowerSchool oculta aquí las direcciones pasadas y futuras, y usted no puede mostrarlas. Pregunte a alguien que pueda verlas si hacen falta.',
    unseenSections:
      'Kinlink no encuentra esto en la página: {sections}. Compruebe usted si hace falta algo de ahí.',
    looked: 'Lo he mirado: no hace falta nada más',
    flags: 'Marcado en el duplicado; decida y márquelo a mano',
    byHand: 'Custodia, relación y datos similares decididos',
    byHandHint:
      'Están abajo. Kinlink nunca los cambia: marque lo que digan los documentos de la familia, o déjelo como está; luego pulse Decidido.',
    decided: 'Decidido',
    openRow: 'Abrir la fila del estudiante',
    mail: {
      label: '“Receives Mail”',
      onThereOnly: '“Receives Mail” de {student}: activado en el duplicado, desactivado aquí',
      onThere: '“Receives Mail” de {student}: activado en el duplicado',
      hint: 'Si esta persona debe recibir la correspondencia sobre {student}, abra la fila del estudiante, marque “Receives Mail” y pulse “Submit”; si no, pulse “No hace falta”. Kinlink nunca marca esa casilla.',
      unseenHere: 'Kinlink no puede verlo aquí.',
      unseen: 'Kinlink no puede verlo. Revise usted mismo “Receives Mail”.',
    },
    flagLine: '{student}: {flags}.',
    relationshipOther: 'Relación con {student}: {there} en el duplicado, {here} aquí.',
    relationshipBlank: 'Relación con {student}: {there} en el duplicado, ninguna aquí.',
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
