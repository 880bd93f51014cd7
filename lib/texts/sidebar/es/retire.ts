/** Retiring the duplicate, the open tasks, and the record of each. */
import type { Like } from '../../format/format-messages.ts';
import type { retireEn } from '../en/retire.ts';

export const retireEs: Like<typeof retireEn> = {
  retire: {
    lead: 'Todo está a salvo en el original. El último paso de abajo dice qué hacer con este duplicado.',
    theOriginal: 'el original',
    attached: '{student} está en el contacto de {name}, con “Data Access”',
    attachedWithout: '{student} está en el contacto de {name}, sin “Data Access”',
    seenAt: 'Confirmado en el contacto {id} a las {time}',
    attachFirst: 'Primero abra el original y agregue allí al estudiante.',
    enabled: 'La cuenta de {name} está habilitada',
    enableFirst:
      'Primero averigüe sobre la cuenta que se conserva: está desactivada. Abra el original y vea si se puede habilitar.',
    carried: 'Todo lo que tiene está copiado en el original, o usted lo decidió',
    left: 'Todavía solo aquí: {things; }',
    carryFirst: 'Primero complételo en el original o indique allí que no hace falta.',
    noAccount: 'No tiene cuenta',
    hasAccount: {
      by: 'username',
      none: 'Tiene una cuenta; si se elimina el contacto, se elimina también la cuenta.',
      other:
        'Tiene la cuenta “{username}”; si se elimina el contacto, se elimina también la cuenta.',
    },
    noStudent: 'No tiene ningún otro estudiante',
    hasStudents: 'También vinculados, ahora o antes: {names}',
    noType: 'No tiene “Original Contact Type”',
    hasType:
      'Figura como “{type}” en las páginas antiguas del estudiante, y los informes estatales pueden depender de eso.',
    typeUnseen: 'Esta página no lo muestra, así que podría tenerlo.',
    unseen: 'Kinlink no puede ver esto en la página. Revíselo usted.',
    item: {
      by: 'name',
      none: 'Eliminar o inactivar el duplicado: contacto {id} (sin nombre)',
      other: 'Eliminar o inactivar el duplicado: {name}, contacto {id}',
    },
    open: 'Abrir el duplicado',
    notYet: 'Termine primero los pasos de arriba; si no, se perderían datos.',
    inactiveBecause:
      'Por lo que dicen las líneas de arriba, déjelo inactivo en lugar de eliminarlo: desmarque “Active” y haga clic en “Submit”.',
    noDelete:
      'Su perfil de usuario no tiene el botón “Delete” aquí. Desmarque “Active” y haga clic en “Submit”.',
    policyDelete:
      'Su distrito elimina los duplicados: haga clic en “Delete” y luego “Confirm”. No se puede deshacer.',
    policyInactive:
      'Su distrito deja inactivos los duplicados: desmarque “Active” y haga clic en “Submit”.',
    aboutDelete: '“Delete”: se elimina para siempre, con su historial. No se puede deshacer.',
    aboutInactive:
      'Inactivo: desmarque “Active” y haga clic en “Submit”. No aparece en las búsquedas y conserva su historial. Se puede deshacer. PowerSchool lo prefiere.',
    notCopied:
      'Usted revisó esto y Kinlink no lo copió: {things; }. Si algo corresponde al original, póngalo allí antes de seguir.',
    notCopiedFor: '{things} ({student})',
    notCopiedOff: '{things} sin marcar ({student})',
    notCopiedDetail: '{field}: {value}',
    showDelete: 'Mostrarme el botón “Delete”',
    showActive: 'Mostrarme la casilla “Active”',
    keepAndEnd: 'Dejarlo así y terminar',
    isGone: 'Ya no está',
    stillThere: 'PowerSchool todavía tiene este contacto. Ábralo y vea si de verdad se eliminó.',
    cannotSee: 'Kinlink no puede ver si el contacto ya no está. Ábralo o indíquelo usted.',
    alreadyInactive: 'Ya estaba inactivo',
    done: {
      deleted: 'Eliminado a las {time}',
      inactive: 'Puesto como inactivo a las {time}',
    },
    earlyTitle: 'Todavía no: se perderían datos',
    originalTitle: 'Este es el contacto que se conserva',
    earlyOriginal: 'Este contacto y su cuenta. Usted los conserva para {email}.',
    earlyBody:
      'Haga clic en “Cancel”. Si hace clic en “Confirm” ahora, con el contacto se pierde esto:',
    earlyLine: { by: 'why', none: 'Sin hacer: {line}', other: '{line}: {why}' },
  },

  tasks: {
    open: 'Tareas abiertas',
    others: 'Otras tareas abiertas',
    parked: 'Para después',
    park: 'Dejar para después',
    takeUp: 'Retomar',
    map: 'Mapa familiar',
    adding: 'Agregando a {students} a {name}',
    continue: 'Continuar',
    copy: 'Copiar los pasos',
    copied: 'Los pasos están en el portapapeles.',
    forget: 'Quitar de la lista',
    finished: 'Terminadas hoy',
    save: 'Descargar el registro de hoy (CSV)',
    saved: 'El archivo está en sus descargas.',
    toFind: 'Siguiente paso: buscar el contacto que tiene la cuenta.',
    toCompare: 'Siguiente paso: comparar los contactos encontrados.',
    toAttach: 'Siguiente paso: agregar a {student} al contacto de {name}.',
    toRead: {
      by: 'name',
      none: 'Siguiente paso: revisar el contacto {id} (sin nombre), para que no se pierda nada.',
      other: 'Siguiente paso: revisar {name}, contacto {id}, para que no se pierda nada.',
    },
    toCarry: {
      by: 'count',
      one: 'Siguiente paso: copiar un dato al original.',
      other: 'Siguiente paso: copiar {#} datos al original.',
    },
    toEnable:
      'Siguiente paso: ver si la cuenta de {name}, que está desactivada, se puede habilitar.',
    toRetire: 'Siguiente paso: eliminar o inactivar el duplicado.',
  },

  takenBack: {
    title: 'Algo se volvió a cambiar',
    gone: '{student} ya no está en este contacto con “Data Access”.',
    goneWithout: '{student} ya no está en este contacto como usted decidió: sin “Data Access”.',
    active: 'Este duplicado estaba inactivo y está activo otra vez.',
    record: 'Kinlink lo quitó del registro.',
  },

  record: {
    noticed: '{at} {what} ya está en uso',
    same: {
      by: 'what',
      none: '{at} Es la misma persona que el contacto {number} (sin nombre)',
      other: '{at} Es la misma persona que {what}, contacto {number}',
    },
    different: {
      by: 'what',
      none: '{at} El contacto {number} (sin nombre) es otra persona',
      other: '{at} {what}, contacto {number}, es otra persona',
    },
    attached: {
      by: 'number',
      none: '{at} Se vinculó a {what} con {to}',
      other: '{at} Se vinculó a {what} ({number}) con {to}',
    },
    carried: '{at} Se agregó {what} a {to}',
    dismissed: '{at} No hizo falta nada más de {what}',
    decided: '{at} Se revisaron custodia, parentesco y otros datos de {what}',
    'no-access': '{at} Se decidió que esta persona no vea a {what}',
    decidedOn: '{at} Se revisó para {what}: {things}',
    identity: '{at} Identidad verificada: {things; } (contacto {number})',
    relationship: 'Parentesco',
    deleted: {
      by: 'what',
      none: '{at} Se eliminó el contacto {number} (sin nombre)',
      other: '{at} Se eliminó {what}, contacto {number}',
    },
    inactive: {
      by: 'what',
      none: '{at} Se puso como inactivo el contacto {number} (sin nombre)',
      other: '{at} Se puso como inactivo {what}, contacto {number}',
    },
    kept: {
      by: 'what',
      none: '{at} Se dejó como está el contacto {number} (sin nombre)',
      other: '{at} Se dejó como está {what}, contacto {number}',
    },
    endedDifferent: '{at} Terminó sin hacer nada',
    endedDone: '{at} Terminó',
    kind: {
      noticed: 'Ya en uso',
      same: 'La misma persona',
      different: 'Otra persona',
      attached: 'Estudiante vinculado',
      carried: 'Copiado al original',
      dismissed: 'No hace falta',
      decided: 'Revisado',
      'no-access': 'Sin acceso',
      identity: 'Identidad verificada',
      deleted: 'Duplicado eliminado',
      inactive: 'Duplicado puesto como inactivo',
      kept: 'Duplicado sin cambios',
    },
    columns: ['Día', 'Hora', 'Correo', 'Paso', 'Quién o qué', 'Número', 'Al contacto'],
  },
};
