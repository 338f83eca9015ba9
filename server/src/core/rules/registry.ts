import type { Rule } from "#core/check/rule.ts";
import { actorKind } from "./actor-kind.ts";
import { actorNotInSource } from "./actor-not-in-source.ts";
import { actorOutsideLife } from "./actor-outside-life.ts";
import { ambiguousAlias } from "./ambiguous-alias.ts";
import { archiveDateMismatch } from "./archive-date-mismatch.ts";
import { assessmentAsFact } from "./assessment-as-fact.ts";
import { attributionNotInSource } from "./attribution-not-in-source.ts";
import { beforeInForce } from "./before-in-force.ts";
import { beforeInstrument } from "./before-instrument.ts";
import { boilerplateSupport } from "./boilerplate-support.ts";
import { boundLost } from "./bound-lost.ts";
import { capturedBeforePublished } from "./captured-before-published.ts";
import { catalogueUnreadable } from "./catalogue-unreadable.ts";
import { circularAttribution } from "./circular-attribution.ts";
import { claimWithoutSource } from "./claim-without-source.ts";
import { confidenceExceedsSupport } from "./confidence-exceeds-support.ts";
import { dateAmbiguousNumeric } from "./date-ambiguous-numeric.ts";
import { dateConflict } from "./date-conflict.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dateNarrowerThanSource } from "./date-narrower-than-source.ts";
import { dateNotInSource } from "./date-not-in-source.ts";
import { dateReversed } from "./date-reversed.ts";
import { dateSyntax } from "./date-syntax.ts";
import { dateUnknownBound } from "./date-unknown-bound.ts";
import { dayShift } from "./day-shift.ts";
import { disputedWithoutCounter } from "./disputed-without-counter.ts";
import { duplicateActor } from "./duplicate-actor.ts";
import { duplicateEvent } from "./duplicate-event.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { eventWithoutSource } from "./event-without-source.ts";
import { governingConflict } from "./governing-conflict.ts";
import { gradeFormat } from "./grade-format.ts";
import { headlineOnlySupport } from "./headline-only-support.ts";
import { instrumentNotInSource } from "./instrument-not-in-source.ts";
import { instrumentYearMismatch } from "./instrument-year-mismatch.ts";
import { invalidEnum } from "./invalid-enum.ts";
import { invalidId } from "./invalid-id.ts";
import { lifecycleOrder } from "./lifecycle-order.ts";
import { longQuote } from "./long-quote.ts";
import { manifestName } from "./manifest-name.ts";
import { mergeConflict } from "./merge-conflict.ts";
import { metonym } from "./metonym.ts";
import { missingArchive } from "./missing-archive.ts";
import { missingField } from "./missing-field.ts";
import { missingLanguage } from "./missing-language.ts";
import { missingSpeaker } from "./missing-speaker.ts";
import { missingText } from "./missing-text.ts";
import { nameVariant } from "./name-variant.ts";
import { numberNotInSource } from "./number-not-in-source.ts";
import { numberScale } from "./number-scale.ts";
import { occurredInFuture } from "./occurred-in-future.ts";
import { orderViolation } from "./order-violation.ts";
import { partOfOutside } from "./part-of-outside.ts";
import { plannedOverdue } from "./planned-overdue.ts";
import { publishedInFuture } from "./published-in-future.ts";
import { publishedMismatch } from "./published-mismatch.ts";
import { publishedMissing } from "./published-missing.ts";
import { quoteDiffers } from "./quote-differs.ts";
import { quoteInOtherSource } from "./quote-in-other-source.ts";
import { quoteLanguage } from "./quote-language.ts";
import { quoteNotInSource } from "./quote-not-in-source.ts";
import { quoteTooShort } from "./quote-too-short.ts";
import { relationCycle } from "./relation-cycle.ts";
import { relativeDateMismatch } from "./relative-date-mismatch.ts";
import { relativeDateUnanchored } from "./relative-date-unanchored.ts";
import { retractedSource } from "./retracted-source.ts";
import { roleOutsideInterval } from "./role-outside-interval.ts";
import { roleOverlap } from "./role-overlap.ts";
import { sameOriginSources } from "./same-origin-sources.ts";
import { singleSource } from "./single-source.ts";
import { snapshotBodyAnchor } from "./snapshot-body-anchor.ts";
import { snapshotEncoding } from "./snapshot-encoding.ts";
import { snapshotHashMismatch } from "./snapshot-hash-mismatch.ts";
import { snapshotOutside } from "./snapshot-outside.ts";
import { sortOrder } from "./sort-order.ts";
import { sourcePredatesEvent } from "./source-predates-event.ts";
import { speakerMismatch } from "./speaker-mismatch.ts";
import { supersededSource } from "./superseded-source.ts";
import { suppressionExpired } from "./suppression-expired.ts";
import { suppressionWithoutReason } from "./suppression-without-reason.ts";
import { textCutByComment } from "./text-cut-by-comment.ts";
import { todo } from "./todo.ts";
import { trackingUrl } from "./tracking-url.ts";
import { unknownActor } from "./unknown-actor.ts";
import { unknownInstrument } from "./unknown-instrument.ts";
import { unknownKey } from "./unknown-key.ts";
import { unknownRecord } from "./unknown-record.ts";
import { unknownRule } from "./unknown-rule.ts";
import { unknownSource } from "./unknown-source.ts";
import { unknownTimeZone } from "./unknown-time-zone.ts";
import { unusedRecord } from "./unused-record.ts";
import { unusedSuppression } from "./unused-suppression.ts";
import { weekdayMismatch } from "./weekday-mismatch.ts";
import { wrongKind } from "./wrong-kind.ts";
import { wrongType } from "./wrong-type.ts";
import { yamlSyntax } from "./yaml-syntax.ts";
import { yamlValueTrap } from "./yaml-value-trap.ts";

/** Every rule. A rule is its file, its page and its line here. */
export const rules: readonly Rule[] = [
  actorKind,
  actorNotInSource,
  actorOutsideLife,
  ambiguousAlias,
  archiveDateMismatch,
  assessmentAsFact,
  attributionNotInSource,
  beforeInForce,
  beforeInstrument,
  boilerplateSupport,
  boundLost,
  capturedBeforePublished,
  catalogueUnreadable,
  circularAttribution,
  claimWithoutSource,
  confidenceExceedsSupport,
  dateAmbiguousNumeric,
  dateConflict,
  dateImpossible,
  dateNarrowerThanSource,
  dateNotInSource,
  dateReversed,
  dateSyntax,
  dateUnknownBound,
  dayShift,
  disputedWithoutCounter,
  duplicateActor,
  duplicateEvent,
  duplicateId,
  duplicateKey,
  eventWithoutSource,
  governingConflict,
  gradeFormat,
  headlineOnlySupport,
  instrumentNotInSource,
  instrumentYearMismatch,
  invalidEnum,
  invalidId,
  lifecycleOrder,
  longQuote,
  manifestName,
  mergeConflict,
  metonym,
  missingArchive,
  missingField,
  missingLanguage,
  missingSpeaker,
  missingText,
  nameVariant,
  numberNotInSource,
  numberScale,
  occurredInFuture,
  orderViolation,
  partOfOutside,
  plannedOverdue,
  publishedInFuture,
  publishedMismatch,
  publishedMissing,
  quoteDiffers,
  quoteInOtherSource,
  quoteLanguage,
  quoteNotInSource,
  quoteTooShort,
  relationCycle,
  relativeDateMismatch,
  relativeDateUnanchored,
  retractedSource,
  roleOutsideInterval,
  roleOverlap,
  sameOriginSources,
  singleSource,
  snapshotBodyAnchor,
  snapshotEncoding,
  snapshotHashMismatch,
  snapshotOutside,
  sortOrder,
  sourcePredatesEvent,
  speakerMismatch,
  supersededSource,
  suppressionExpired,
  suppressionWithoutReason,
  textCutByComment,
  todo,
  trackingUrl,
  unknownActor,
  unknownInstrument,
  unknownKey,
  unknownRecord,
  unknownRule,
  unknownSource,
  unknownTimeZone,
  unusedRecord,
  unusedSuppression,
  weekdayMismatch,
  wrongKind,
  wrongType,
  yamlSyntax,
  yamlValueTrap,
];
