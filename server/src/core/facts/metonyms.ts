/**
 * Names of capitals and seats of government that stand for a state in the news, by the names of that state. Both as they are
 * written in several languages; a city whose state goes by its name (Singapore, Kuwait) is none.
 */
export const metonymsByState: readonly (readonly [states: string, metonyms: string])[] = [
  ["Afghanistan|Afganistan|Afganistán|Афганистан", "Kabul|Кабул"],
  ["Argentina|Аргентина", "Buenos Aires|Casa Rosada|Буэнос-Айрес"],
  ["Australia|Австралия", "Canberra|Канберра"],
  ["Austria|Österreich|Австрия", "Vienna|Wien|Viena|Wina|Вена"],
  ["Belarus|Belarús|Беларусь|Білорусь", "Minsk|Минск"],
  ["Bolivia|Боливия", "La Paz|Ла-Пас"],
  ["Brazil|Brasil|Brasilien|Brésil|Бразилия", "Brasília|Brasilia|Planalto|Itamaraty|Бразилиа"],
  ["Canada|Kanada|Canadá|Канада", "Ottawa|Оттава"],
  ["Chile|Чили", "La Moneda"],
  ["China|Tiongkok|Cina|Chine|Китай", "Beijing|Peking|Pekín|Pequim|Pékin|Пекин|Zhongnanhai"],
  ["Colombia|Kolombia|Kolumbien|Колумбия", "Bogotá|Bogota|Casa de Nariño|Богота"],
  ["Cuba|Kuba|Куба", "Havana|La Habana|Havanna|La Havane|Гавана"],
  ["Egypt|Mesir|Egipto|Ägypten|Египет", "Cairo|Kairo|El Cairo|Le Caire|Каир"],
  ["France|Prancis|Francia|França|Frankreich|Франция", "Paris|París|Élysée|Elysée|Quai d'Orsay|Париж"],
  ["Germany|Jerman|Alemania|Alemanha|Allemagne|Deutschland|Германия|Німеччина", "Berlin|Berlín|Берлин"],
  ["India|Индия", "New Delhi|Nueva Delhi|Neu-Delhi|Нью-Дели"],
  ["Indonesia|Indonesien|Индонезия", "Jakarta|Yakarta|Джакарта"],
  ["Iran|Irán|Irã|Иран", "Tehran|Teheran|Teherán|Teerã|Téhéran|Тегеран"],
  ["Iraq|Irak|Iraque|Ирак", "Baghdad|Bagdad|Багдад"],
  ["Italy|Italia|Itália|Italie|Italien|Италия", "Rome|Roma|Rom|Рим|Palazzo Chigi"],
  ["Japan|Jepang|Japón|Japão|Japon|Япония", "Tokyo|Tokio|Tóquio|Токио"],
  ["Mexico|México|Meksiko|Mexique|Mexiko|Мексика", "Los Pinos"],
  ["Nicaragua|Никарагуа", "Managua|Манагуа"],
  ["North Korea|Korea Utara|Corea del Norte|Nordkorea|КНДР", "Pyongyang|Pionyang|Пхеньян"],
  ["Pakistan|Pakistán|Пакистан", "Islamabad|Исламабад"],
  ["Peru|Perú|Перу", "Lima|Лима"],
  ["Philippines|Filipina|Filipinas|Philippinen|Филиппины", "Manila|Malacañang|Манила"],
  ["Poland|Polandia|Polonia|Polen|Польша|Польща", "Warsaw|Warsawa|Varsovia|Varsóvia|Varsovie|Warschau|Варшава"],
  [
    "Russia|Rusia|Rússia|Russie|Russland|Россия|Росія|Russian Federation|Federasi Rusia",
    "Moscow|Moskow|Moskwa|Moscú|Moscou|Moskau|Москва|Kremlin|Kreml|Кремль",
  ],
  ["Saudi Arabia|Arab Saudi|Arabia Saudita|Saudi-Arabien|Саудовская Аравия", "Riyadh|Riad|Эр-Рияд"],
  ["Serbia|Serbien|Сербия", "Belgrade|Belgrado|Belgrad|Белград"],
  ["South Africa|Afrika Selatan|Sudáfrica|África do Sul|Südafrika|ЮАР", "Pretoria|Претория"],
  ["South Korea|Korea Selatan|Corea del Sur|Südkorea|Южная Корея", "Seoul|Seúl|Seul|Séoul|Сеул"],
  ["Spain|Spanyol|España|Espanha|Espagne|Spanien|Испания", "Madrid|Moncloa|Мадрид"],
  ["Syria|Suriah|Siria|Síria|Syrie|Syrien|Сирия", "Damascus|Damaskus|Damasco|Damas|Дамаск"],
  ["Turkey|Türkiye|Turki|Turquía|Turquia|Turquie|Türkei|Турция", "Ankara|Анкара"],
  ["Ukraine|Ukraina|Ucrania|Ucrânia|Украина|Україна", "Kyiv|Kiev|Kiew|Киев|Київ"],
  [
    "United Kingdom|UK|Great Britain|Britain|Inggris|Reino Unido|Royaume-Uni|Großbritannien|Великобритания",
    "London|Londres|Downing Street|Whitehall|Westminster|Лондон",
  ],
  [
    "United States|USA|US|United States of America|Amerika Serikat|AS|Estados Unidos|EE. UU.|EUA|États-Unis|Vereinigte Staaten|США",
    "Washington|White House|Gedung Putih|Casa Blanca|Casa Branca|Maison-Blanche|Weißes Haus|Weiße Haus|Вашингтон|Белый дом|Білий дім",
  ],
  ["Venezuela|Venezuela, Bolivarian Republic of|Vénézuéla|Венесуэла", "Caracas|Miraflores|Каракас"],
  ["Vietnam|Viet Nam|Вьетнам", "Hanoi|Hanói|Ханой"],
];

/**
 * What states do and cities do not, as titles and claims say it, by language and folded; verbs of speech apart. In Russian and
 * Ukrainian the city's gender too.
 */
export const actsOfStates: Readonly<Record<string, string>> = {
  en: `accepts accepted accuses accused agrees agreed backs backed condemns condemned criticises criticised criticized denies demands demanded
    expects expects hopes imposes imposed insists intends offered offers opposes opposed pledges pledged promises promised protested
    ratifies ratified recognises recognised recognizes recognized refuses refused rejects rejected sanctioned signs signed supports
    supported threatens threatened urges urged vows vowed wants wanted`,
  id: `akan bersedia ingin mendukung mengakui mengancam mengecam menginginkan mengharapkan menjatuhkan menolak menuduh menuntut
    menandatangani meminta menyetujui menyambut meratifikasi mengutuk berjanji membantah sepakat setuju`,
  es: `acepta aceptó acuerda acordó acusa acusó amenaza amenazó apoya apoyó aprueba condena condenó exige exigió firma firmó impone impuso
    niega negó pide pidió promete prometió quiere ratifica ratificó rechaza rechazó reconoce reconoció respalda respaldó`,
  pt: `aceita aceitou acusa acusou ameaça ameaçou apoia apoiou assina assinou condena condenou exige exigiu impõe impôs nega negou pede pediu
    promete prometeu quer ratifica ratificou recusa recusou reconhece reconheceu rejeita rejeitou`,
  fr: `accepte accuse approuve condamne exige impose menace nie promet propose ratifie reconnaît refuse rejette signe soutient veut`,
  de: `akzeptiert bestreitet droht fordert forderte kritisiert kritisierte lehnt ratifiziert unterstützt unterstützte unterzeichnet
    unterzeichnete verhängt verhängte verlangt verlangte verspricht verurteilt verurteilte weist will wirft`,
  ru: `обвиняет обвинил обвинила осуждает осудил осудила отвергает отверг отвергла отрицает поддержал поддержала поддерживает подписал
    подписала признает признал признала призвал призвала ратифицировал ратифицировала требует угрожает хочет ввел ввела намерен намерена`,
  uk: `відкинув відкинула визнає визнав визнала вимагає заперечує засудив засудила звинувачує підписав підписала підтримав підтримала
    підтримує погрожує ратифікував ратифікувала хоче`,
};

/** Before two names that stand for their states, and what joins the two. */
export const betweenTwo: Readonly<Record<string, readonly [between: string, and: string]>> = {
  en: ["between", "and"],
  id: ["antara", "dan"],
  es: ["entre", "y"],
  pt: ["entre", "e"],
  fr: ["entre", "et"],
  de: ["zwischen", "und"],
  ru: ["между", "и"],
  uk: ["між", "і"],
};
