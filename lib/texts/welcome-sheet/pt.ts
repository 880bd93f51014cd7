import type { WelcomeSheetTexts } from './shape.ts';

/** Portuguese as it is written in Brazil. */
export const pt: WelcomeSheetTexts = {
  tag: 'pt-BR',
  rightToLeft: false,
  ownName: 'Português',
  sentences: {
    title: 'Boas-vindas ao Portal dos Pais',
    forParent: 'Para: {parent}',
    intro:
      'Você tem uma conta no Portal dos Pais. Com ela, você acompanha as notas, a frequência, as tarefas e as notícias da escola.',
    introFrom:
      '{school} criou uma conta para você no Portal dos Pais. Com ela, você acompanha as notas, a frequência, as tarefas e as notícias da escola.',
    address: 'Endereço do portal',
    scan: 'Ou aponte a câmera do celular para este código.',
    code: 'Código QR do endereço do portal',
    username: 'Nome de usuário',
    password: 'Senha temporária',
    exactly: 'Digite-a exatamente como está aqui: letras maiúsculas e minúsculas são diferentes.',
    noPassword:
      'Sua senha não está aqui. Se você ainda não tem uma, peça-a na secretaria da escola.',
    children: 'Com esta conta, você vê',
    steps: 'Primeiros passos',
    open: 'Abra o endereço do portal em um navegador de internet.',
    openOrScan:
      'Abra o endereço do portal em um navegador de internet ou aponte a câmera do celular para o código.',
    signIn: 'Entre com seu nome de usuário e sua senha.',
    signInTemporary: 'Entre com seu nome de usuário e a senha temporária.',
    newPassword:
      'O portal pedirá uma nova senha. Escolha uma só sua, que você não use em nenhum outro lugar.',
    newPasswordIfAsked:
      'Se o portal pedir uma nova senha, escolha uma só sua, que você não use em nenhum outro lugar.',
    seeChildren:
      'Escolha o nome de um filho ou de uma filha no alto da página para ver suas informações. Todos os seus filhos estão nesta mesma conta.',
    oneAccount:
      'Você só precisa de uma conta. Se outra criança da família entrar em uma de nossas escolas, avise a secretaria da escola: ela será incluída nesta conta.',
    keepSafe:
      'Não mostre estes dados a ninguém: com eles, qualquer pessoa pode entrar na sua conta até você trocar a senha.',
    help: 'Ajuda',
    ask: 'Tem alguma dúvida ou falta uma criança? Fale com a secretaria da escola.',
    helpAt: 'Tem alguma dúvida ou falta uma criança? Fale com a secretaria da escola: {contact}',
  },
};
