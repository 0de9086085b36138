package org.lodestar.app.publications;

import org.lodestar.app.audit.AuditAction;

/**
 * What is done with packs, progress reports and problem profiles, in the audit record. Names are
 * kept for ever.
 */
public enum PublicationsAction implements AuditAction {
  PACK_WRITTEN,
  PACK_VIEWED,
  PACK_CHANGED,
  PACK_DROPPED,
  PACK_FROZEN,
  PACK_CHECKED,
  PACK_TAKEN_OUT,
  PACK_REPLACED,
  PACK_WORDS_CLEARED,
  PACK_WITHHELD,
  PACK_WITHHELD_VIEWED,
  PACK_GIVEN_BACK,
  PACK_DESTROYED,
  /** Somebody says that no copy of theirs is left of a withheld pack. */
  PACK_COPIES_DESTROYED,
  /** Nobody needs to take the place of a withheld pack. */
  PACK_WITHHELD_SETTLED,
  /** A pack stays as it is, although it says words that were taken out elsewhere. */
  PACK_WORDS_STAY,
  PAPER_TEMPLATE_CHOSEN,
  PAPER_TEMPLATE_REMOVED,
  PROFILE_WRITTEN,
  PROFILE_VIEWED,
  PROFILE_CHANGED,
  PROFILE_MOVED,
  PROFILE_CHECKED,
  PROGRESS_WRITTEN,
  PROGRESS_VIEWED,
  PROGRESS_CHANGED,
  PROGRESS_MOVED
}
