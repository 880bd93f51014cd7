import type { WelcomeSheetTexts } from './shape.ts';

/** Spanish as it is written in the Americas, with usted. */
export const sheetEs: WelcomeSheetTexts = {
  tag: 'es-US',
  rightToLeft: false,
  ownName: 'Español',
  sentences: {
    title: 'Le damos la bienvenida al Portal para Padres',
    forParent: 'Para: {parent}',
    intro:
      'Usted tiene una cuenta en el Portal para Padres. Con ella puede consultar las calificaciones, la asistencia, las tareas y las noticias de la escuela.',
    introFrom:
      '{school} ha creado para usted una cuenta en el Portal para Padres. Con ella puede consultar las calificaciones, la asistencia, las tareas y las noticias de la escuela.',
    address: 'Dirección del portal',
    scan: 'O escanee este código con la cámara de su teléfono.',
    code: 'Código QR de la dirección del portal',
    username: 'Nombre de usuario',
    password: 'Contraseña temporal',
    exactly: 'Escríbala exactamente como aparece. Las mayúsculas importan.',
    noPassword:
      'Su contraseña no aparece aquí. Si no tiene una, pídala en la oficina de la escuela.',
    children: 'Con esta cuenta verá a',
    steps: 'Primeros pasos',
    open: 'Abra la dirección del portal en un navegador de internet.',
    openOrScan:
      'Abra la dirección del portal en un navegador de internet o escanee el código con la cámara de su teléfono.',
    signIn: 'Inicie sesión con su nombre de usuario y su contraseña.',
    signInTemporary: 'Inicie sesión con su nombre de usuario y la contraseña temporal.',
    newPassword:
      'El portal le pedirá una contraseña nueva. Elija una propia que no use en ningún otro lugar.',
    newPasswordIfAsked:
      'Si el portal le pide una contraseña nueva, elija una propia que no use en ningún otro lugar.',
    seeChildren:
      'Elija el nombre de un hijo o una hija en la parte superior de la página para ver su información. Todos sus hijos están en esta misma cuenta.',
    oneAccount:
      'Solo necesita una cuenta. Si otro de sus hijos entra en nuestras escuelas, avise a la oficina de la escuela y lo agregarán a esta cuenta.',
    keepSafe:
      'Guarde estos datos en privado. Hasta que usted cambie la contraseña, cualquier persona que los tenga puede entrar en su cuenta.',
    help: 'Ayuda',
    ask: '¿Tiene alguna pregunta o falta alguno de sus hijos? Pregunte en la oficina de la escuela.',
    helpAt:
      '¿Tiene alguna pregunta o falta alguno de sus hijos? Pregunte en la oficina de la escuela: {contact}',
  },
};
