import type { WelcomeSheetTexts } from './shape.ts';

/** Chinese in simplified characters. */
export const zh: WelcomeSheetTexts = {
  tag: 'zh-Hans',
  rightToLeft: false,
  ownName: '简体中文',
  sentences: {
    title: '欢迎使用家长门户',
    forParent: '致：{parent}',
    intro: '您在家长门户中有一个账户，可以用它查看成绩、出勤、作业和学校通知。',
    introFrom: '{school} 已为您开通家长门户账户，您可以用它查看成绩、出勤、作业和学校通知。',
    address: '门户网址',
    scan: '或用手机相机扫描此二维码。',
    code: '门户网址的二维码',
    username: '用户名',
    password: '临时密码',
    exactly: '请完全按照此处的内容输入，注意区分大小写。',
    noPassword: '此处未列出您的密码。如果您还没有密码，请向学校办公室索取。',
    children: '您可以在此账户中看到',
    steps: '开始使用',
    open: '在浏览器中打开门户网址。',
    openOrScan: '在浏览器中打开门户网址，或用手机相机扫描二维码。',
    signIn: '使用您的用户名和密码登录。',
    signInTemporary: '使用您的用户名和临时密码登录。',
    newPassword: '门户会要求您设置新密码。请设置一个您没有在其他地方用过的密码。',
    newPasswordIfAsked: '如果门户要求设置新密码，请设置一个您没有在其他地方用过的密码。',
    seeChildren: '在页面顶部选择孩子的名字，即可查看该孩子的信息。您的所有孩子都在这一个账户中。',
    oneAccount:
      '您只需要一个账户。如果您还有孩子到我们的学校就读，请告知学校办公室，以便将孩子添加到此账户。',
    keepSafe: '请勿向他人透露这些信息：在您更改密码之前，任何人都可以用它登录您的账户。',
    help: '帮助',
    ask: '如有疑问，或缺少某个孩子，请联系学校办公室。',
    helpAt: '如有疑问，或缺少某个孩子，请联系学校办公室：{contact}',
  },
};
