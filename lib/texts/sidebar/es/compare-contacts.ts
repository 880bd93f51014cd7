/** Two contacts beside each other. */
import type { Like } from '../../format/format-messages.ts';
import type { compareContactsEn } from '../en/compare-contacts.ts';

export const compareContactsEs: Like<typeof compareContactsEn> = {
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
      more: 'Coincide, pero uno tiene más',
      less: 'Coincide; uno trae más datos',
      neither: 'En ninguno de los dos',
      unknown: 'No se sabe',
      others: 'Hijos distintos, como entre hermanos',
      partly: 'No se sabe todo',
    },
    none: 'Ninguno',
    unknown: 'No se sabe',
    account: 'Tiene una cuenta',
    strength: {
      strong:
        'El correo es el mismo y el nombre concuerda. Lo más probable es que sea una sola persona.',
      likely:
        'Varias cosas concuerdan. Puede ser una sola persona, pero los familiares también comparten esos datos.',
      weak: 'Solo coinciden los nombres; eso por sí solo dice poco.',
      doubtful: 'Pueden ser dos personas. Mire bien antes de responder.',
      none: 'Nada de lo que Kinlink pudo leer indica que sean la misma persona.',
    },
    why: {
      email: 'El mismo correo: {value}',
      'account-email': 'El mismo que el correo de la cuenta: {value}',
      phone: 'El mismo teléfono: {value}',
      street: 'La misma calle: {value}',
      suffix: 'El mismo sufijo después del nombre',
      name: 'El mismo nombre',
      nickname: 'El mismo apellido, y un nombre es la forma corta del otro',
      'one-letter-off': 'Casi el mismo nombre, escrito de otra manera',
      'surname-and-initial': 'El mismo apellido y la misma inicial',
      'middle-name': 'El mismo apellido, y uno usa el segundo nombre del otro',
      'names-swapped': 'Los mismos nombres, con el nombre y el apellido al revés',
      'first-name': 'El mismo nombre de pila',
    },
    against: {
      'no-name': 'Uno de los dos no tiene nombre',
      suffix: 'Sufijos distintos, como los de un padre y un hijo: {first} y {second}',
      'given-names': 'Nombres de pila distintos: {first} y {second}',
      'middle-names': 'Segundos nombres distintos: {first} y {second}',
      names: 'Nombres distintos: {first} y {second}',
      titles: 'Uno dice {first} y el otro {second}: pueden ser dos personas',
      'one-student': {
        by: 'relations',
        none: 'Los dos son contactos de {student}: puede ser que dos personas compartan esto',
        other:
          'Los dos son contactos de {student} ({relations}): puede ser que dos personas compartan esto',
      },
      'other-relationship':
        'Los dos son contactos de {student}, como {relations}: una sola persona rara vez es ambas cosas',
      'own-record': '{name}: puede ser el registro del propio estudiante',
      'two-people':
        '{name}: puede ser que este registro nombre a dos personas, y el acceso sería de las dos',
      'many-students':
        '{name} tiene {count} estudiantes con {surnames} apellidos distintos: ¿una oficina o un hogar?',
      'shared-value':
        '{value} está en {count} contactos de aquí, así que dice poco sobre quién es cada uno',
      'role-mailbox':
        '{value} parece el correo de una oficina o un dato de relleno, así que dice poco',
      'two-addresses':
        '“{value}” no es una sola dirección de correo, así que no dice nada sobre quién es',
    },
    noNameAtAll: 'El contacto sin nombre',
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
      'Puede unir contactos desde la búsqueda de contactos: selecciónelos usted y elija la función “Consolidate Contacts”. No se puede deshacer: queda el contacto maestro y las demás cuentas se eliminan.',
    ],
  },
};
