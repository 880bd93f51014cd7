/** Retiring the duplicate, the open tasks, and the record of each. */
import type { Like } from '../../format/format-messages.ts';
import type { retireEn } from '../en/retire.ts';

export const retireEs: Like<typeof retireEn> = {
  retire: {
    lead: 'Todo está a salvo en el original. Este duplicado se puede retirar.',
    theOriginal: 'el original',
    attached: '{student} está en el contacto de {name} con “Data Access”',
    attachedWithout: '{student} está en el contacto de {name}, sin “Data Access”',
    seenAt: 'Visto en el contacto {id} a las {time}',
    attachFirst: 'Haga esto primero: abra el original y agregue allí al estudiante.',
    enabled: 'La cuenta de {name} está habilitada',
    enableFirst:
      'Haga esto primero: la cuenta que queda está deshabilitada. Abra el contacto original y compruebe si se puede habilitar.',
    carried: 'No queda nada por traspasar',
    left: 'Todavía solo aquí: {things; }',
    carryFirst: 'Haga esto primero: complételo en el original o indique allí que no hace falta.',
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
      'Figura como “{type}” en las páginas antiguas del estudiante, y los informes estatales pueden basarse en eso.',
    typeUnseen: 'Esta página no lo muestra, así que podría tenerlo.',
    unseen: 'Kinlink no puede ver esto en la página. Compruébelo usted.',
    item: {
      by: 'name',
      none: 'Retirar el duplicado: contacto {id} (sin nombre)',
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
    alreadyInactive: 'Ya estaba inactivo',
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
      none: 'Siguiente paso: revisar el contacto {id} (sin nombre), para que no se pierda nada.',
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

  takenBack: {
    title: 'Algo se cambió de nuevo',
    gone: '{student} ya no está en este contacto con “Data Access”.',
    goneWithout: '{student} ya no está en este contacto como usted decidió: sin “Data Access”.',
    active: 'Este duplicado estaba inactivo y está activo otra vez.',
    record: 'Kinlink lo quitó del registro.',
  },

  record: {
    noticed: 'se detectó que {what} está en uso, {at}',
    same: {
      by: 'what',
      none: 'es la misma persona que el contacto {number} (sin nombre), {at}',
      other: 'es la misma persona que {what}, contacto {number}, {at}',
    },
    different: {
      by: 'what',
      none: 'contacto {number} (sin nombre), es otra persona, {at}',
      other: '{what}, contacto {number}, es otra persona, {at}',
    },
    attached: {
      by: 'number',
      none: 'se vinculó a {what} con el contacto {to}, {at}',
      other: 'se vinculó a {what} ({number}) con el contacto {to}, {at}',
    },
    carried: 'se traspasó {what} al contacto {to}, {at}',
    dismissed: 'no hizo falta nada más de {what}, {at}',
    decided: 'se decidió a mano sobre custodia, relación y datos similares de {what}, {at}',
    'no-access': 'decidió que esta persona no vea a {what}, {at}',
    decidedOn: 'decidió a mano para {what}: {things}, {at}',
    identity: 'identidad comprobada: {things; } (contacto {number}), {at}',
    relationship: 'Relación',
    deleted: {
      by: 'what',
      none: 'se eliminó el contacto {number} (sin nombre), {at}',
      other: 'se eliminó {what}, contacto {number}, {at}',
    },
    inactive: {
      by: 'what',
      none: 'se puso como inactivo el contacto {number} (sin nombre), {at}',
      other: 'se puso como inactivo {what}, contacto {number}, {at}',
    },
    kept: {
      by: 'what',
      none: 'se conservó el contacto {number} (sin nombre), tal como está, {at}',
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
      'no-access': 'Sin acceso',
      identity: 'Identidad comprobada',
      deleted: 'Duplicado eliminado',
      inactive: 'Duplicado puesto como inactivo',
      kept: 'Duplicado conservado',
    },
    columns: ['Día', 'Hora', 'Correo', 'Paso', 'Quién o qué', 'Número', 'Al contacto'],
  },
};
