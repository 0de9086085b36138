package org.lodestar.app.library.face;

import org.lodestar.app.audit.AuditAction;

/**
 * What is done with languages of the public pages, a panel's answers, documents, guides, messages,
 * public pages and recordings on them.
 */
enum LibraryAudit implements AuditAction {
  TRANSLATION_CHECKED,
  LANGUAGE_SHOWN,
  LANGUAGE_HIDDEN,
  PANEL_LOADED,
  PANELLIST_FORGOTTEN,
  DOCUMENT_ADDED,
  DOCUMENT_CHANGED,
  DOCUMENT_REVIEWED,
  DOCUMENTS_EXPORTED,
  GUIDE_WRITTEN,
  GUIDE_APPROVED,
  MESSAGE_WRITTEN,
  MESSAGE_APPROVED,
  MESSAGE_RETURNED,
  MESSAGE_STOPPED,
  TOOLKIT_REVIEWED,
  PUBLIC_PAGE_LOOKED_AT,
  PUBLIC_PAGE_WRITTEN,
  PUBLIC_PAGE_APPROVED,
  PUBLIC_PAGE_TRANSLATED,
  PUBLIC_PAGE_WORDS_TAKEN_OFF,
  RECORDING_ADDED,
  RECORDING_APPROVED,
  RECORDING_TAKEN_OFF,
  RECORDING_LOOKED_AT
}
