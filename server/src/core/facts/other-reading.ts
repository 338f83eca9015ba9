export type OtherReading =
  | { readonly kind: "true" | "false" | "nothing" | "date" }
  | { readonly kind: "number"; readonly number: string };

/**
 * What readers that follow YAML 1.1 see in an unquoted scalar where this format sees its text: PyYAML, Ruby's Psych and the programs
 * made with them. `undefined` where they see the text too, and for what every reader takes for nothing (`~`, `null`).
 */
export function otherReading(text: string): OtherReading | undefined {
  if (!MAY_BE_OTHER.test(text)) return undefined;
  if (/^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/.test(text)) return { kind: "true" };
  if (/^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/.test(text)) return { kind: "false" };
  if (/^(?:Null|NULL)$/.test(text)) return { kind: "nothing" };
  if (/^\d{4}-\d{2}-\d{2}(?:[Tt ].*)?$/.test(text)) return { kind: "date" };
  const number = numberIn(text);
  return number === undefined ? undefined : { kind: "number", number };
}

/** How all of these begin: most texts are longer words. */
const MAY_BE_OTHER = /^(?:[-+.\d]|(?:[Tt]rue|TRUE|[Ff]alse|FALSE|[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF|Null|NULL)$)/;

function numberIn(text: string): string | undefined {
  const plain = text.replaceAll("_", "");
  if (!/^[-+.]?\d/.test(text)) return /^[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)$/.test(text) ? text : undefined;
  if (/^[-+]?0o?[0-7]+$/.test(plain)) return octal(plain);
  if (/^[-+]?0x[0-9a-fA-F]+$/.test(plain) || /^0b[01]+$/.test(plain)) return String(BigInt(plain.replace(/^[-+]/, "")));
  if (/^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$/.test(plain)) return sexagesimal(plain);
  if (/^[-+]?\d+$/.test(plain)) return String(BigInt(plain.replace("+", "")));
  return /^[-+]?(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][-+]?\d+)?$/.test(plain) ? plain.replace(/^\+/, "") : undefined;
}

function octal(text: string): string {
  const digits = text.replace(/^[-+]/, "").replace("o", "");
  return `${text.startsWith("-") ? "-" : ""}${BigInt(`0o${digits}`)}`;
}

/** `12:30` is 12 times 60 and 30. */
function sexagesimal(text: string): string {
  const [sign, digits] = text.startsWith("-") ? ["-", text.slice(1)] : ["", text.replace(/^\+/, "")];
  return `${sign}${digits.split(":").reduce((sum, part) => sum * 60 + Number(part), 0)}`;
}
