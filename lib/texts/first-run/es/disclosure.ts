/** What Kinlink reads and what never happens, in Spanish. PRIVACY.md is in English only. */
import type { Like } from '../../format/format-messages.ts';
import type { disclosureEn } from '../en/disclosure.ts';

export const disclosureEs: Like<typeof disclosureEn> = {
  intro:
    'Kinlink es una extensión del navegador sin servidor. Quienes la hacemos no recibimos ningún dato: no se nos envía nada, así que no tenemos nada que divulgar.',
  reads: {
    heading: 'Qué lee',
    lead: 'Kinlink lee solo lo que puede ver la persona que inició sesión en las páginas de administración de PowerSchool, y solo mientras una de estas páginas está abierta o Kinlink busca en una pestaña en segundo plano:',
    where: 'Dónde',
    why: 'Para qué',
    rows: [
      {
        what: 'el nombre de un contacto, otros datos personales (como género y empleador), correos electrónicos, teléfonos, direcciones, nombre de usuario y correo de la cuenta',
        where:
          'los detalles del contacto y sus paneles, la búsqueda de contactos, los registros de PowerSchool sobre un contacto',
        why: 'para decir qué está hecho y qué sigue, y para comparar dos contactos',
      },
      {
        what: 'los estudiantes del contacto: nombre, número de estudiante, escuela, parentesco, acceso a datos (Data Access), tipo de contacto original',
        where: 'las mismas páginas, los contactos de un estudiante',
        why: 'para agregar un estudiante al contacto correcto',
      },
      {
        what: 'custodia, vive con, autorización para recogerlo y contacto de emergencia',
        where: 'los detalles del contacto',
        why: 'para decir qué hay que comparar antes de quitar un duplicado. Kinlink nunca los cambia',
      },
      {
        what: 'si los padres pueden iniciar sesión',
        where: 'Access Accounts de un estudiante',
        why: 'para decir que el acceso de los padres está desactivado. No lee el Access ID del estudiante',
      },
      {
        what: 'la contraseña temporal que Kinlink genera',
        where: 'el panel de la cuenta',
        why: 'para la hoja de bienvenida, cuando usted la pide',
      },
      {
        what: 'para una lista de trabajo que usted inicia: los contactos de cada uno de sus estudiantes, como arriba, con la custodia',
        where: 'los registros de PowerSchool sobre un estudiante',
        why: 'para decir qué le falta todavía a cada padre o madre',
      },
      {
        what: 'quién inició sesión, como un código hecho a partir del nombre, y qué escuela está elegida',
        where: 'la parte de arriba de estas páginas',
        why: 'para que las tareas de una persona no se muestren a otra',
      },
      {
        what: 'los clics en los botones de PowerSchool, como “Submit” y “Sign Out”',
        where: 'las mismas páginas',
        why: 'para saber a qué panel pertenece un mensaje de error, y cuándo alguien cierra la sesión',
      },
      {
        what: 'los mensajes de error y las etiquetas de PowerSchool',
        where: 'las mismas páginas',
        why: 'para reconocer un correo que ya está en uso, y la propia página',
      },
    ],
    more: [
      'Lo que usted pega o suelta en la lista de trabajo se queda en esa página. Los estudiantes se guardan el mismo tiempo que la lista, con el grado, el salón y el idioma del hogar si la tabla los incluye, para las hojas de bienvenida. El texto que pega en la búsqueda de la ventana de Kinlink o en el campo del correo del panel se lee ahí y no se guarda. La búsqueda que usted haga con él se guarda como cualquier otra.',
      'También lee la dirección de la pestaña que está debajo de su ventana, cuando usted la abre, para decir si Kinlink funciona ahí.',
    ],
  },
  never: {
    heading: 'Qué no pasa nunca',
    rows: [
      'No se envía nada a nosotros ni a nadie más. Las únicas peticiones de Kinlink son GET al sitio de PowerSchool en el que usted inició sesión, y lecturas de sus propios archivos.',
      'Sin análisis de uso, sin informes de fallos, sin publicidad, sin venta, sin uso para entrenamiento. Sin código remoto.',
      'Ninguna contraseña se guarda ni se registra.',
      'Kinlink no guarda nada en PowerSchool. Kinlink prepara los datos; usted hace clic en “Submit”.',
    ],
  },
};
