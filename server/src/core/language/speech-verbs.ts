import { wordList } from "./word-list.ts";
import { foldWord } from "./words.ts";

/** Words by which a text hands its reader what somebody said, in the forms of running text, folded; empty without a table. */
export const speechWordsOf = (tag: string): ReadonlySet<string> => tables.get(tag) ?? new Set();

const speechWords: Readonly<Record<string, string>> = {
  en: `said says saying told tells stated states added adds noted notes explained explains announced declared stressed emphasised
    emphasized warned warns claimed claims argued insisted replied answered wrote writes tweeted posted commented remarked
    according acknowledged confirmed denied`,
  id: `kata mengatakan katanya ujar ujarnya tutur tuturnya menuturkan ucap ucapnya mengucapkan menurut menyatakan menegaskan tegas
    tegasnya menambahkan tambah tambahnya imbuh imbuhnya tulis tulisnya menulis jelas jelasnya menjelaskan ungkap ungkapnya
    mengungkapkan sebut sebutnya menyebut menyebutkan papar paparnya terang terangnya melaporkan mencatat`,
  es: `dijo dice dijeron afirmó afirma declaró declara señaló señala aseguró asegura indicó indica explicó explica añadió añade agregó
    sostuvo sostiene manifestó expresó subrayó destacó destaca advirtió advierte anunció comentó escribió según respondió
    apuntó reiteró recalcó`,
  pt: `disse diz disseram afirmou afirma declarou declara ressaltou destacou destaca explicou explica acrescentou segundo escreveu anunciou
    comentou respondeu garantiu alertou reiterou frisou sublinhou salientou`,
  fr: `dit déclaré déclare affirmé affirme indiqué indique ajouté ajoute expliqué explique souligné souligne selon estimé estime assuré
    assure annoncé écrit précisé précise répondu averti prévenu lancé martelé`,
  de: `sagte sagt erklärte erklärt betonte betont meinte meint laut zufolge äußerte warnte warnt schrieb schreibt antwortete ergänzte
    behauptete behauptet unterstrich`,
  ru: `сказал сказала сказали заявил заявила заявили заявляет отметил отметила сообщил сообщила подчеркнул подчеркнула добавил добавила
    пояснил пояснила рассказал рассказала написал написала словам считает объяснил объяснила ответил ответила предупредил
    предупредила утверждает говорит`,
  uk: `сказав сказала сказали заявив заявила заявили заявляє зазначив зазначила повідомив повідомила підкреслив підкреслила додав додала
    пояснив пояснила розповів розповіла написав написала словами вважає відповів відповіла наголосив наголосила попередив
    попередила стверджує каже`,
};

const tables: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(speechWords).map(([tag, words]) => [tag, new Set(wordList(words).map(foldWord))]),
);
