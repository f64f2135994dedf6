// Misspellings that are never words, as people often make them, each with what is meant.

const LISTS: Readonly<Record<string, string>> = {
  en: `
    accomodate accommodate, accomodation accommodation, acheive achieve, accross across, adress address, agressive aggressive,
    apparant apparent, appearence appearance, arguement argument, begining beginning, beleive believe,
    buisness business, catagory category, cemetary cemetery, collegue colleague, comming coming,
    commitee committee, completly completely, concious conscious, curiousity curiosity, definately definitely, definitly definitely,
    desparate desperate, dissapoint disappoint, dissapointed disappointed, embarass embarrass, enviroment environment,
    existance existence, experiance experience, familar familiar, finaly finally, foriegn foreign, fourty forty, freind friend,
    goverment government, gaurantee guarantee, garantee guarantee, guarentee guarantee, happend happened, harrass harass,
    hygeine hygiene, immediatly immediately, independant independent, intresting interesting, knowlege knowledge,
    liason liaison, libary library, lisence licence, maintainance maintenance, maintenence maintenance, millenium millennium,
    mispell misspell, neccessary necessary, necesary necessary, noticable noticeable, occassion occasion, occasionaly occasionally,
    occured occurred, occurence occurrence, paralel parallel, peice piece, posession possession, prefered preferred,
    privelege privilege, priviledge privilege, probaly probably, proffesional professional, profesional professional,
    publically publicly, questionaire questionnaire, realy really, reccomend recommend, recomend recommend, recieve receive,
    recieved received, recieves receives, refered referred, relevent relevant, religous religious, restaraunt restaurant,
    resturant restaurant, seperate separate, seperately separately, sieze seize, sucess success, successfull successful,
    suprise surprise, tommorow tomorrow, tommorrow tomorrow, tounge tongue, truely truly, unforseen unforeseen,
    untill until, usefull useful, vaccum vacuum, wierd weird, writting writing, yeild yield
  `,
  de: `
    addresse Adresse, aggresiv aggressiv, agressiv aggressiv, ammateur Amateur, apperat Apparat,
    defintiv definitiv, deligieren delegieren, dilletant Dilettant,
    entgültig endgültig, entgeldlich entgeltlich, ensprechend entsprechend, gallerie Galerie, gelantine Gelatine,
    herrausragend herausragend, interresse Interesse,
    interressant interessant, intressant interessant, kompromis Kompromiss, konkurenz Konkurrenz,
    maschiene Maschine, nähmlich nämlich, orginal Original, parralel parallel, rethorik Rhetorik,
    reperatur Reparatur, reperieren reparieren, resourcen Ressourcen, rückrad Rückgrat, rythmus Rhythmus, seperat separat,
    standart Standard, sympatisch sympathisch, terasse Terrasse, tolleranz Toleranz, vorraus voraus,
    vorraussetzung Voraussetzung, vorraussichtlich voraussichtlich, warscheinlich wahrscheinlich, wiederspiegeln widerspiegeln,
    wiederstand Widerstand, wilkommen willkommen, willkomen willkommen, zuverläßig zuverlässig
  `,
  fr: `
    acceuil accueil, accueuil accueil, apeller appeler, apercu aperçu, aprés après,
    cauchemard cauchemar, chaquun chacun, courament couramment,
    dévelloper développer, developement développement, environement environnement,
    malgrés malgré, occurence occurrence, parmis parmi, recomander recommander,
    suceptible susceptible, vraimment vraiment
  `,
  es: `
    bienvendo bienvenido, deciamos decíamos, desición decisión, enserio en_serio, esque es_que, exelente excelente,
    excelnte excelente, haiga haya, hechar echar, nesesario necesario, nesecario necesario, ocacion ocasión, ocación ocasión,
    proveyido proveído, recien recién, sinembargo sin_embargo, tambien también, telefono teléfono, aqui aquí, asi así, despues después,
    atencion atención, direccion dirección, informacion información
  `,
  it: `
    accelleratore acceleratore, aereoporto aeroporto, conoscienza conoscenza, daccordo d’accordo,
    efficenza efficienza, efficente efficiente, esperenza esperienza, eccezzionale eccezionale, eccezzione eccezione, pò po’,
    perchè perché, poichè poiché, finchè finché, propio proprio, propietario proprietario,
    scenza scienza, suficiente sufficiente
  `,
  nl: `
    accomodatie accommodatie, aggresief agressief, burgermeester burgemeester,
    definetief definitief, enigzins enigszins, gefelecteerd gefeliciteerd, intervieuw interview, interressant interessant,
    onmiddelijk onmiddellijk, pannekoek pannenkoek, pannekoeken pannenkoeken,
    raport rapport, restourant restaurant, sowiso sowieso, terplekke ter_plekke, uiteraart uiteraard
  `,
};

const MEANT: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, new Map(list.split(',').map(pairIn))]),
);

/** What is meant by a word that is a known misspelling. @param word in small letters */
export function meantBy(word: string, language: string): string | undefined {
  return MEANT.get(language)?.get(word);
}

function pairIn(entry: string): [string, string] {
  const [wrong = '', meant = ''] = entry.trim().split(/\s+/);
  return [wrong, meant.replaceAll('_', ' ')];
}
