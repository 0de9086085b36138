package org.lodestar.app.notices;

import org.lodestar.app.audit.AuditAction;

/** What is recorded about notices. */
public enum NoticeAction implements AuditAction {
  CALL_SENT,
  CALL_FAILED,
  CALL_DEAD,
  NOTICE_WISHES_CHANGED,
  REMINDER_ASKED,
  REMINDER_SENT,
  REMINDER_FAILED,
  REMINDER_DEAD,
  REMINDER_STOPPED,
  REMINDER_SETTLED,
  OUTGOING_MAIL_VIEWED,
  MAIL_TRIED
}
