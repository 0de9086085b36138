package org.lodestar.app.concerns.form;

import java.time.Instant;
import java.util.List;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Page;

/**
 * What pages without a question have in common.
 *
 * @param back address of the page before; empty where there is no way back
 * @param onward address of the next page; empty where there is none
 * @param until when what was typed is deleted if nothing is done
 * @param helplines numbers to show; may be none
 */
public record Frame(
    Voice voice, String back, String onward, Instant until, List<Helpline> helplines) {
  public Frame {
    helplines = List.copyOf(helplines);
  }

  /** Words in the voice that fits. */
  public String say(Page page, String key) {
    return voice.say(page, key);
  }
}
