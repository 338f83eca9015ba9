import { ambiguousAlias } from "./ambiguous-alias.ts";
import { beforeInstrument } from "./before-instrument.ts";
import { capturedBeforePublished } from "./captured-before-published.ts";
import { circularAttribution } from "./circular-attribution.ts";
import { claimWithoutSource } from "./claim-without-source.ts";
import { confidenceExceedsSupport } from "./confidence-exceeds-support.ts";
import { dateAmbiguousNumeric } from "./date-ambiguous-numeric.ts";
import { dateConflict } from "./date-conflict.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dateReversed } from "./date-reversed.ts";
import { dateSyntax } from "./date-syntax.ts";
import { dateUnknownBound } from "./date-unknown-bound.ts";
import { duplicateActor } from "./duplicate-actor.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { eventWithoutSource } from "./event-without-source.ts";
import { governingConflict } from "./governing-conflict.ts";
import { gradeFormat } from "./grade-format.ts";
import { instrumentYearMismatch } from "./instrument-year-mismatch.ts";
import { invalidEnum } from "./invalid-enum.ts";
import { invalidId } from "./invalid-id.ts";
import { lifecycleOrder } from "./lifecycle-order.ts";
import { mergeConflict } from "./merge-conflict.ts";
import { missingField } from "./missing-field.ts";
import { missingSpeaker } from "./missing-speaker.ts";
import { missingText } from "./missing-text.ts";
import { occurredInFuture } from "./occurred-in-future.ts";
import { orderViolation } from "./order-violation.ts";
import { partOfOutside } from "./part-of-outside.ts";
import { publishedInFuture } from "./published-in-future.ts";
import { publishedMissing } from "./published-missing.ts";
import { relationCycle } from "./relation-cycle.ts";
import { retractedSource } from "./retracted-source.ts";
import { roleOutsideInterval } from "./role-outside-interval.ts";
import { roleOverlap } from "./role-overlap.ts";
import type { Rule } from "./rule.ts";
import { sameOriginSources } from "./same-origin-sources.ts";
import { singleSource } from "./single-source.ts";
import { snapshotBodyAnchor } from "./snapshot-body-anchor.ts";
import { snapshotEncoding } from "./snapshot-encoding.ts";
import { snapshotHashMismatch } from "./snapshot-hash-mismatch.ts";
import { snapshotOutside } from "./snapshot-outside.ts";
import { sourcePredatesEvent } from "./source-predates-event.ts";
import { supersededSource } from "./superseded-source.ts";
import { suppressionWithoutReason } from "./suppression-without-reason.ts";
import { textCutByComment } from "./text-cut-by-comment.ts";
import { unknownActor } from "./unknown-actor.ts";
import { unknownInstrument } from "./unknown-instrument.ts";
import { unknownKey } from "./unknown-key.ts";
import { unknownRecord } from "./unknown-record.ts";
import { unknownSource } from "./unknown-source.ts";
import { weekdayMismatch } from "./weekday-mismatch.ts";
import { wrongKind } from "./wrong-kind.ts";
import { wrongType } from "./wrong-type.ts";
import { yamlSyntax } from "./yaml-syntax.ts";
import { yamlValueTrap } from "./yaml-value-trap.ts";

/** Every rule. A rule is its file, its page and its line here. */
export const rules: readonly Rule[] = [
  ambiguousAlias,
  beforeInstrument,
  capturedBeforePublished,
  circularAttribution,
  claimWithoutSource,
  confidenceExceedsSupport,
  dateAmbiguousNumeric,
  dateConflict,
  dateImpossible,
  dateReversed,
  dateSyntax,
  dateUnknownBound,
  duplicateActor,
  duplicateId,
  duplicateKey,
  eventWithoutSource,
  governingConflict,
  gradeFormat,
  instrumentYearMismatch,
  invalidEnum,
  invalidId,
  lifecycleOrder,
  mergeConflict,
  missingField,
  missingSpeaker,
  missingText,
  occurredInFuture,
  orderViolation,
  partOfOutside,
  publishedInFuture,
  publishedMissing,
  relationCycle,
  retractedSource,
  roleOutsideInterval,
  roleOverlap,
  sameOriginSources,
  singleSource,
  snapshotBodyAnchor,
  snapshotEncoding,
  snapshotHashMismatch,
  snapshotOutside,
  sourcePredatesEvent,
  supersededSource,
  suppressionWithoutReason,
  textCutByComment,
  unknownActor,
  unknownInstrument,
  unknownKey,
  unknownRecord,
  unknownSource,
  weekdayMismatch,
  wrongKind,
  wrongType,
  yamlSyntax,
  yamlValueTrap,
];
