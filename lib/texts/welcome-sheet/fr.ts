import type { WelcomeSheetTexts } from './shape.ts';

/** French; no line may break before its colons and question marks (U+00A0). */
export const fr: WelcomeSheetTexts = {
  tag: 'fr',
  rightToLeft: false,
  ownName: 'Français',
  sentences: {
    title: 'Bienvenue sur le portail des parents',
    forParent: 'Pour {parent}',
    intro:
      'Vous avez un compte sur le portail des parents. Il vous permet de suivre les notes, les présences, les devoirs et les nouvelles de l’école.',
    introFrom:
      '{school} vous a ouvert un compte sur le portail des parents. Il vous permet de suivre les notes, les présences, les devoirs et les nouvelles de l’école.',
    address: 'Adresse du portail',
    scan: 'Ou scannez ce code avec l’appareil photo de votre téléphone.',
    code: 'Code QR de l’adresse du portail',
    username: 'Nom d’utilisateur',
    password: 'Mot de passe provisoire',
    exactly:
      'Tapez-le exactement comme il est écrit ici\u00a0: les majuscules et les minuscules sont différentes.',
    noPassword:
      'Votre mot de passe ne figure pas ici. Si vous n’en avez pas, demandez-le au secrétariat de l’école.',
    children: 'Avec ce compte, vous voyez',
    steps: 'Premiers pas',
    open: 'Ouvrez l’adresse du portail dans un navigateur internet.',
    openOrScan:
      'Ouvrez l’adresse du portail dans un navigateur internet, ou scannez le code avec l’appareil photo de votre téléphone.',
    signIn: 'Connectez-vous avec votre nom d’utilisateur et votre mot de passe.',
    signInTemporary: 'Connectez-vous avec votre nom d’utilisateur et le mot de passe provisoire.',
    newPassword:
      'Le portail vous demande un nouveau mot de passe. Choisissez-en un bien à vous, que vous n’utilisez nulle part ailleurs.',
    newPasswordIfAsked:
      'Si le portail vous demande un nouveau mot de passe, choisissez-en un bien à vous, que vous n’utilisez nulle part ailleurs.',
    seeChildren:
      'Choisissez le prénom d’un enfant en haut de la page pour voir ses informations. Tous vos enfants se trouvent dans ce même compte.',
    oneAccount:
      'Un seul compte suffit. Si un autre de vos enfants entre dans l’une de nos écoles, prévenez le secrétariat de l’école\u00a0: il sera ajouté à ce compte.',
    keepSafe:
      'Ne montrez ces informations à personne\u00a0: elles permettent d’entrer dans votre compte tant que vous n’avez pas changé le mot de passe.',
    help: 'Aide',
    ask: 'Une question, ou un enfant qui manque\u00a0? Adressez-vous au secrétariat de l’école.',
    helpAt:
      'Une question, ou un enfant qui manque\u00a0? Adressez-vous au secrétariat de l’école\u00a0: {contact}',
  },
};
