/** An email that is in use, and whether two contacts are the same person. */
import type { Like } from '../../format/format-messages.ts';
import type { resolveClashEn } from '../en/resolve-clash.ts';

export const resolveClashEs: Like<typeof resolveClashEn> = {
  clash: {
    headings: {
      'email-taken': 'El correo ya está en uso',
      'username-taken': 'El nombre de usuario ya está en uso',
      unclear: 'PowerSchool no guardó la cuenta',
      found: '¿Esta persona ya está en PowerSchool?',
    },
    linked: {
      original: 'Vinculado: lo que falta por hacer',
      duplicate: 'Vinculado al original',
    },
    title: 'Este correo ya tiene una cuenta',
    titleUsername: 'Este nombre de usuario ya está en uso',
    body: [
      'La cuenta de otro contacto ya usa este correo. Puede ser de esta misma persona, creada para un hermano o una hermana, o de otra persona que comparte el correo.',
      'No se pierde nada de lo que usted escribió. Ahora busque ese contacto y vea quién es.',
    ],
    bodyUsername: [
      'Otra cuenta ya inicia sesión con este nombre de usuario. Puede ser de esta misma persona, creada para un hermano o una hermana, o de otra persona.',
      'No se pierde nada de lo que usted escribió. Ahora busque ese contacto y vea quién es.',
      'Si es de otra persona, escriba otro nombre de usuario y haga clic en “Submit”.',
    ],
    ownTitle: 'Este contacto ya tiene la cuenta',
    ownBody:
      'El correo está en uso en la cuenta de este mismo contacto. Puede ser que se haya hecho clic dos veces en “Submit”. Si el panel sigue abierto, haga clic en “Cancel”.',
    unclearTitle: 'PowerSchool no guardó esto',
    unclearBody: [
      'Dice: “{message}”',
      'Si eso significa que el correo o el nombre de usuario ya está en uso, busque el contacto que lo tiene. Si no, corrija lo que pide y haga clic en “Submit” otra vez.',
    ],
    noEmail:
      'Kinlink no puede ver qué correo era. Escríbalo abajo y haga clic en “Buscar el contacto existente”.',
    find: 'Buscar el contacto existente',
    inactiveToo: 'Incluir contactos inactivos',
    byName: 'Buscar por el nombre {name}',
    searching: 'Buscando {text} en los contactos de PowerSchool…',
    noticed: '{email} ya está en uso',
    noticedUsername: 'El nombre de usuario ya está en uso',
    foundFirst: 'Busque {email}',
    searchStopped: 'La búsqueda terminó antes de que PowerSchool respondiera. Busque otra vez.',
    found: 'Busque el contacto que ya usa este correo',
    foundUsername: 'Busque el contacto que ya usa este nombre de usuario',
    nobodyElse: 'No se encontró a nadie más. Abajo están los motivos posibles.',
    duplicateNow:
      'Este contacto es el duplicado. No elimine nada todavía. La lista de abajo dice qué hacer primero.',
    chooseBelow:
      'Mire los contactos de abajo y compare o abra el que pueda ser de esta misma persona.',
    needsYou:
      'La página de búsqueda de PowerSchool está en otra pestaña, porque Kinlink no la reconoció por completo. Siga los pasos allí.',
    attached: 'Agregar a {student}, con “Data Access”',
    attachedDetail: {
      by: 'name',
      none: 'Confirmado en el contacto {id} (sin nombre), a las {time}',
      other: 'Confirmado en {name}, contacto {id}, a las {time}',
    },
    task: 'Trabajando con {email}, para {name}',
    drop: 'Dejar de seguir esto',
  },

  message: {
    title: 'PowerSchool muestra un mensaje que Kinlink no conoce',
    body: [
      'Dice: “{message}”',
      'Léalo y decida qué hacer. Kinlink no ha cambiado nada por este mensaje.',
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
      'Más de uno de estos contactos tiene una cuenta. Si todos son de la misma persona, PowerSchool no puede unir las cuentas aquí. Pregunte cuál usa y siga con ese contacto.',
      'Puede unir contactos desde la búsqueda de contactos: selecciónelos usted y elija la función “Consolidate Contacts”. No se puede deshacer: queda el contacto maestro y las demás cuentas se eliminan.',
    ],
    title: { by: 'name', none: 'contacto {id} (sin nombre)', other: '{name}, contacto {id}' },
    student: { by: 'school', none: '{name}', other: '{name} ({school})' },
    noStudents: 'Sin estudiantes en la lista',
    here: 'Usted está aquí',
    duplicate: 'El contacto en el que trabajaba',
    hasAccount: 'Tiene una cuenta',
    noAccount: 'Sin cuenta',
    inactive: 'Inactivo',
    none: 'La búsqueda de contactos de PowerSchool no encuentra a nadie con {text}.',
    nobodyElse: 'La búsqueda de contactos de PowerSchool no encuentra a nadie más con {text}.',
    maybeInactive: 'Puede que la cuenta sea de un contacto inactivo.',
    noneWhy: [
      'Puede que solo esté ocupado el nombre de usuario.',
      'Puede que un empleado u otro producto de PowerSchool use este correo.',
    ],
    onlyUsername:
      'Puede ser que solo el nombre de usuario esté en uso. Entonces escriba otro en el panel de la cuenta y haga clic en “Submit”.',
    wayOnUsername:
      'Ya se buscó en todo: solo el nombre de usuario está en uso. Abra el panel de la cuenta, escriba otro y haga clic en “Submit”.',
    wayOn:
      'Ya se buscó en todo. Pida otro correo a la familia, o pregunte a su administrador de PowerSchool quién tiene este.',
    more: 'PowerSchool tiene más resultados de los que caben en una página, o hay un filtro marcado allí. Abra su búsqueda para ver los demás.',
  },

  same: {
    item: '¿Es la misma persona?',
    lookBelow: 'Mire los dos contactos de abajo y luego responda.',
    goesOn: {
      by: 'students',
      none: 'Si es la misma persona, Kinlink sigue con el contacto {id}. Si es otra persona, no se hace nada.',
      other:
        'Si es la misma persona, Kinlink prepara el contacto {id} para {students} y usted hace clic en “Submit”. Si es otra persona, no se hace nada.',
    },
    answered: {
      by: 'name',
      none: 'La misma persona: contacto {id} (sin nombre)',
      other: 'La misma persona: {name}, contacto {id}',
    },
    noAccount: 'Este contacto no tiene cuenta, así que no es el que tiene el correo.',
    inUse: '{who} usa {email}.',
    later: '¿Es {name} la misma persona que {other}?',
    notYet: 'A este contacto también se le rechazó el mismo correo. Termine primero lo de arriba.',
    takeBack: 'Cambiar la respuesta: {name} es otra persona',
  },
};
