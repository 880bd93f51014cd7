import type { WelcomeSheetTexts } from './shape.ts';

export const sheetEn: WelcomeSheetTexts = {
  tag: 'en',
  rightToLeft: false,
  ownName: 'English',
  sentences: {
    title: 'Welcome to the Parent Portal',
    forParent: 'For {parent}',
    intro:
      'You have an account in the Parent Portal. With it you can follow grades, attendance, homework and school news.',
    introFrom:
      '{school} has set up an account for you in the Parent Portal. With it you can follow grades, attendance, homework and school news.',
    address: 'Portal address',
    scan: 'Or scan this code with your phone’s camera.',
    code: 'QR code of the portal address',
    username: 'Username',
    password: 'Temporary password',
    exactly: 'Type it exactly as shown. Capital letters matter.',
    noPassword: 'Your password isn’t printed here. If you don’t have one, ask the school office.',
    children: 'With this account, you can see',
    steps: 'First steps',
    open: 'Open the portal address in a web browser.',
    openOrScan:
      'Open the portal address in a web browser, or scan the code with your phone’s camera.',
    signIn: 'Sign in with your username and your password.',
    signInTemporary: 'Sign in with your username and the temporary password.',
    newPassword:
      'The portal will ask you for a new password. Choose your own, and don’t use it anywhere else.',
    newPasswordIfAsked:
      'If the portal asks you for a new password, choose your own, and don’t use it anywhere else.',
    seeChildren:
      'Choose a child’s name at the top of the page to see that child. All of your children are in this one account.',
    oneAccount:
      'You need only one account. If another child of yours joins our schools, tell the school office, and we will add that child to this account.',
    keepSafe:
      'Keep this private. Until you change the password, anyone who has it can sign in as you.',
    help: 'Help',
    ask: 'Do you have a question, or is a child missing? Ask the school office.',
    helpAt: 'Do you have a question, or is a child missing? Ask the school office: {contact}',
  },
};
