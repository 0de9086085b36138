package org.lodestar.app.concerns.web;

import java.time.Clock;
import java.util.List;
import org.lodestar.app.concerns.form.Frame;
import org.lodestar.app.concerns.form.Voice;
import org.lodestar.app.concerns.store.DraftRows;
import org.springframework.web.servlet.ModelAndView;

/** A mailbox that was shut while somebody wrote: they read why, and what they typed stays. */
final class LapsedMailbox {
  private LapsedMailbox() {}

  /** The way in, with these words beside the receipt. */
  static ModelAndView keeping(String text, Clock clock) {
    return entry(true, clock).addObject("form", new CodeForm("", text));
  }

  /**
   * The way in.
   *
   * @param lapsed whether it says why, and holds a box for the words
   */
  static ModelAndView entry(boolean lapsed, Clock clock) {
    Frame frame = new Frame(Voice.SOMEONE, "", "", clock.instant().plus(DraftRows.IDLE), List.of());
    return new ModelAndView("concerns/mailbox", "model", frame).addObject("lapsed", lapsed);
  }
}
