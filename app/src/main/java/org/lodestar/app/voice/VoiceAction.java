package org.lodestar.app.voice;

import org.lodestar.app.audit.AuditAction;

/**
 * What is done with what residents and advisers said, in the audit record. Names are kept for ever.
 */
public enum VoiceAction implements AuditAction {
  VOICE_ADDED,
  VOICE_VIEWED,
  VOICE_CHANGED,
  VOICE_RESULT_KEPT,
  VOICE_TIED,
  VOICE_ANSWER_PROPOSED,
  VOICE_ANSWER_CHANGED,
  VOICE_ANSWER_PUBLISHED,
  ADVISER_ADDED,
  ADVISER_VIEWED,
  ADVISER_AGREED,
  ADVISER_AGREEMENT_ENDED,
  ADVISER_PAYMENT_CHANGED,
  ADVISED_PRODUCT_VIEWED,
  ADVISED_PRODUCT_CHANGED,
  ADVISED_PRODUCT_MOVED,
  ADVISER_INPUT_CHANGED,
  ADVISED_PRODUCT_STOPPED,
  ADVISED_PRODUCT_STOP_WITHDRAWN
}
