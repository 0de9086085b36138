package org.lodestar.app.pathway;

import org.lodestar.app.audit.AuditAction;

/** What this module writes into the audit. Names are kept for ever. */
public enum PathwayAction implements AuditAction {
  PATHWAY_DRAFT_BEGUN,
  PATHWAY_DRAFT_CHANGED,
  PATHWAY_DRAFT_PROPOSED,
  PATHWAY_DRAFT_SENT_BACK,
  PATHWAY_DRAFT_DISCARDED,
  PATHWAY_PUBLISHED,
  PATHWAY_REPLAYED,
  CONTINUITY_BEGUN,
  CONTINUITY_ENDED
}
