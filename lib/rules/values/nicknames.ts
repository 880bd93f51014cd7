/** Short forms of given names, English and Spanish: a whole name, and what people with it are called. */

/** In plain small letters, as `normalizeText` makes them. One short form may belong to several names. */
const SHORT_FORMS = `
abigail: abby gail
abraham: abe
albert: al bert
alberto: beto
alejandra: ale sandra jandra
alejandro: ale alex jandro
alexander: alex al sandy
alexandra: alex lexi sandra sasha
alfonso: poncho fonso
alfred: al fred
alfredo: fredo
alicia: licha
amanda: mandy
andrea: andy
andrew: andy drew
anthony: tony
antonia: tona
antonio: tono toni
arthur: art
barbara: barb babs
beatriz: bety betty
benjamin: ben benny benja
bernard: bernie
bradley: brad
candelaria: candela
carlos: charlie carlitos
carmen: carmela
carolyn: carol
catalina: cata
charles: charlie chuck chas
christina: chris tina christy
christine: chris tina chrissy
christopher: chris topher kit
claudia: clau
concepcion: concha conchita
consuelo: chelo
cristina: cris tina
cynthia: cindy
daniel: dan danny dani
daniela: dani
david: dave davy
deborah: deb debbie debra
dolores: lola loli
donald: don donny
dorothy: dot dottie
eduardo: lalo edu
edward: ed eddie ted ned
eleanor: ellie nell nora
elizabeth: liz lizzie beth betsy betty eliza libby lisa
emily: em emmy
enrique: quique kike
ernesto: neto
esperanza: lancha pera
eugene: gene
eugenia: quena
federico: fede fico
felipe: pipe
fernando: nando fer
frances: fran fannie
francis: frank fran
francisca: paca pancha paquita
francisco: paco pancho kiko curro cisco fco
frederick: fred freddy
gabriel: gabe gabi
gabriela: gabi gaby
gerald: gerry jerry
gerardo: jerry
gertrudis: tula
gilberto: beto gil
gloria: glo
graciela: chela
gregory: greg
guadalupe: lupe lupita gpe
guillermo: memo guille
gustavo: tavo gus
harold: hal harry
henry: hank harry
herbert: herb
hortensia: tencha
humberto: beto
ignacio: nacho
isabel: chabela isa
isabella: bella isa izzy
jacob: jake
jacqueline: jackie
jaime: jimmy
james: jim jimmy jamie
janet: jan
jennifer: jen jenny
jeffrey: jeff
jessica: jess jessie
jesus: chuy chucho
joaquin: quino
john: johnny jack jon
jonathan: jon nathan
jorge: coque
jose: pepe pepito chepe
josefa: pepa
josefina: fina chepina
joseph: joe joey
joshua: josh
juan: juancho
judith: judy
julian: juli
kathleen: kathy katie
katherine: kate katie kathy kat kitty
kenneth: ken kenny
kimberly: kim
lawrence: larry
leonard: len lenny leo
leonardo: leo
leticia: lety
lilian: lily
lorenzo: lencho
louis: lou
lourdes: lulu
luis: lucho
luisa: lucha
magdalena: magda lena
manuel: manolo manny meme
manuela: manola
marcelino: chelino
margaret: peggy maggie meg marge margie greta
margarita: rita margo mago
maria: mari ma
maribel: mari
mario: mayo
martin: marty tin
matthew: matt
mercedes: meche merche
michael: mike mikey mick
miguel: migue mike
michelle: shelly
mohammed: mo
nancy: nan
natalia: nati talia
nathaniel: nate nat
nicholas: nick nicky
nicolas: nico
octavio: tavo
pamela: pam
patricia: pat patty trish tricia pati paty
patrick: pat paddy
pedro: perico
peter: pete
philip: phil
phillip: phil
rafael: rafa
ramon: moncho
raymond: ray
rebecca: becky becca
ricardo: ricky richi
richard: rick dick rich ricky
robert: bob rob bobby robbie bert
roberto: beto
rodrigo: rodri
ronald: ron ronny
rosalia: lia
rosario: charo chayo
roxana: roxy
salvador: chava
samantha: sam
samuel: sam sammy
santiago: santi chago
sebastian: sebas
sergio: checo
sofia: sofi
socorro: coco
stephanie: steph
stephen: steven steve stevie
steven: steve stevie
susan: sue susie
susana: susi
teresa: tere tessa
terrence: terry
theodore: ted teddy theo
theresa: terry tess
thomas: tom tommy
timothy: tim timmy
tomas: tomy
valeria: vale
veronica: vero roni
vicente: chente
victor: vic
victoria: vicky tori
vincent: vince vinny
virginia: ginny
walter: walt
william: bill billy will willie liam
yolanda: yoli
zachary: zach zack
`;

/** Every name and short form → the whole names that it may stand for. */
const WHOLE = new Map<string, Set<string>>();
for (const line of SHORT_FORMS.trim().split('\n')) {
  const [whole = '', forms = ''] = line.split(': ');
  for (const form of [whole, ...forms.split(' ')])
    WHOLE.set(form, (WHOLE.get(form) ?? new Set()).add(whole));
}

/** Whether the table has this name, as a whole name or as a short form. Given as `normalizeText` makes it. */
export const isKnownName = (name: string): boolean => WHOLE.has(name);

/** Whether two given names may be one person's: equal, or short forms of one whole name. */
export const isNickname = (a: string, b: string): boolean =>
  a === b || [...(WHOLE.get(a) ?? [])].some((whole) => WHOLE.get(b)?.has(whole));
