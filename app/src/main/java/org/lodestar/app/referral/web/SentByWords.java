package org.lodestar.app.referral.web;

import java.util.Objects;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.site.Page;

/** Which other body sent a referral, and when. */
final class SentByWords {
  private SentByWords() {}

  /** Such as "sent by the police on 3 March 2026". */
  static String of(Referral referral, Page page) {
    return page.t(
        "referral.others.line",
        page.name("referral.others.line", Objects.requireNonNull(referral.sentBy())),
        page.date(Objects.requireNonNull(referral.sentOn())));
  }
}
