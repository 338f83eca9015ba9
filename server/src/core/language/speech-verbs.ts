import { wordList } from "./word-list.ts";
import { foldWord } from "./words.ts";

/** Words by which a text hands its reader what somebody said, in the forms of running text, folded; empty without a table. */
export const speechWordsOf = (tag: string): ReadonlySet<string> => tables.get(tag) ?? new Set();

/** Words that do so right before the name, and are others elsewhere: "lanjut Rahman", but "lebih lanjut". Folded. */
export const speechWordsBeforeName = (tag: string): ReadonlySet<string> => beforeName.get(tag) ?? new Set();

/** Each past stem with each of its endings. */
const past = (stems: string, endings: string): string =>
  wordList(stems)
    .flatMap((stem) => wordList(endings).map((ending) => stem + ending))
    .join(" ");

/** Forms that are mostly another word are left out: Spanish "cuenta", French "juge", Russian "заключил". */
const speechWords: Readonly<Record<string, string>> = {
  en: `say says said saying tell tells told state states stated add adds added note notes noted explain explains explained announced
    announces declared declares stressed stresses emphasised emphasises emphasized emphasizes warned warns claimed claims argued argues
    insisted insists replied replies answered responded wrote writes tweeted posted commented remarked according acknowledged
    acknowledges confirmed confirms denied denies admitted admits conceded recalled recalls recounted asked asks promised pledged
    vowed reported predicted predicts suggested suggests concluded observed observes pointed joked quipped urged urges demanded
    complained lamented reiterated assured asserted asserts alleged alleges accused testified cautioned revealed disclosed
    believes thinks hopes hoped criticised criticized praised described describes`,
  id: `kata katanya berkata mengatakan ujar ujarnya tutur tuturnya menuturkan bertutur ucap ucapnya mengucapkan menurut menurutnya
    menyatakan menegaskan tegas tegasnya menambahkan tambah tambahnya imbuh imbuhnya tulis tulisnya menulis menuliskan jelas jelasnya
    menjelaskan ungkap ungkapnya mengungkapkan sebut sebutnya menyebut menyebutkan papar paparnya memaparkan terang terangnya
    menerangkan melaporkan mencatat kisahnya mengisahkan ceritanya menceritakan bercerita mengaku akunya mengakui menilai menekankan
    mengingatkan memperingatkan mengumumkan menjawab jawab jawabnya membantah bantahnya menyampaikan mengutarakan membeberkan bebernya
    mengkritik memuji berharap harap harapnya membenarkan memastikan meminta menyerukan serunya sambung sambungnya lanjutnya pungkas
    pungkasnya tandas tandasnya menandaskan keluh keluhnya mengeluhkan berjanji mengklaim`,
  es: `dijo dice dicen dijeron decía ${past("afirm declar señal asegur indic explic agreg manifest expres subray destac anunci coment contest", "ó a aron")}
    ${past("apunt reiter recalc record relat inform confirm resalt enfatiz puntualiz detall consider opin denunci lament alert", "ó a aron")}
    ${past("remarc argument aleg", "ó a aron")} añadió añade añadieron sostuvo sostiene sostuvieron advirtió advierte escribió escribe
    según respondió responde insistió insiste insistieron contó contaron elogió celebró negó niega admitió admite reconoció reconoce precisó matizó
    criticó reclamó prometió promete pidió pide exigió exige replicó repuso concluyó tuiteó ironizó`,
  pt: `disse diz disseram dizem ${past("afirm declar ressalt destac explic acrescent anunci coment alert reiter fris sublinh salient", "ou a aram")}
    ${past("relat lembr record inform confirm indic apont observ reforç enfatiz avali consider lament assegur adiant revel", "ou a aram")}
    ${past("assinal argument", "ou a aram")} segundo contou contaram escreveu escreve respondeu responde garantiu garante garantiram
    insistiu insiste insistiram negou nega admitiu admite reconheceu reconhece referiu refere criticou defendeu defende prometeu promete elogiou comemorou celebrou
    pediu pede exigiu exige denunciou detalhou advertiu adverte avisou concluiu completou ponderou rebateu questionou opinou vincou realçou`,
  fr: `dit disait disent ${past("déclar affirm indiqu ajout expliqu soulign estim assur précis insist racont confi confirm", "é e")}
    ${past("comment regrett dénonc témoign signal détaill constat critiqu", "é e")} selon annoncé écrit écrivait répondu répond
    averti avertit prévenu prévient lancé martelé martèle rappelé rappelle considère révèle nié nie reconnu reconnaît admis admet relevé révélé considéré promis promet
    plaidé plaide soutenu soutient conclu conclut réagi glissé poursuivi poursuit renchéri rétorqué résume salué`,
  de: `sagte sagt sagten sagen laut zufolge ${past("erklär beton mein äußer warn ergänz bestätig kritisier", "te t ten")}
    ${past("forder mahn versicher erinner bekräftig beklag bedauer lob frag erwider bemerk schilder erläuter", "te t ten")}
    ${past("erzähl kündig argumentier beteuer", "te t ten")} berichtete berichtet berichteten antwortete antwortet behauptete behauptet
    schrieb schreibt unterstrich fügte teilte räumte bestritt bestreitet dementierte verlangte versprach verspricht konstatierte
    resümierte prognostizierte appellierte plädierte urteilte twitterte entgegnete entgegnet verkündete verkündet gestand`,
  ru: `${past("сказа заяви отмети сообщи подчеркну добави поясни рассказа написа объясни ответи предупреди утвержда говори", "л ла ли")}
    ${past("уточни напомни призна подтверди отрица завери пообеща обеща спроси попроси призва потребова возрази", "л ла ли")}
    ${past("указа прокомментирова констатирова замети настаива объяви вспомни посетова раскритикова повтори предположи", "л ла ли")}
    опроверг опровергла опровергли призналась признался пожаловался пожаловалась словам мнению считает считают полагает говорит говорят заявляет заявляют
    отмечает отмечают сообщает подчеркивает добавляет поясняет рассказывает пишет объясняет отвечает предупреждает утверждает утверждают
    уточняет напоминает признает подтверждает настаивает указывает замечает обещает надеется уверяет`,
  uk: `${past("сказа заяви зазначи повідоми підкресли дода поясни розпові написа відпові наголоси попереди стверджува говори", "в ла ли")}
    ${past("каза уточни нагада визна підтверди спростува заперечи запевни пообіця обіця запита попроси заклика вимага", "в ла ли")}
    ${past("вказа прокоментува констатува зауважи наполяга оголоси згада розкритикува повтори припусти", "в ла ли")}
    словами словам думку каже кажуть вважає вважають заявляє зазначає повідомляє підкреслює додає пояснює розповідає пише відповідає
    наголошує попереджає стверджує стверджують уточнює нагадує визнає підтверджує наполягає вказує зауважує обіцяє сподівається`,
};

const speechWordsThere: Readonly<Record<string, string>> = {
  id: "lanjut tutup sambut",
  es: "cuenta prosigue remata zanja",
  pt: "conta prossegue",
  fr: "conclut raconte tranche lâche",
  ru: "продолжил продолжила продолжает заключил заключила",
  uk: "продовжив продовжила продовжує",
};

const tableOf = (words: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(words).map(([tag, list]) => [tag, new Set(wordList(list).map(foldWord))]));

const tables = tableOf(speechWords);
const beforeName = tableOf(speechWordsThere);
