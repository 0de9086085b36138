package org.lodestar.app.concerns.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lodestar.app.concerns.form.ContactForm;
import org.lodestar.app.concerns.form.Voice;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SpokenLanguages;

/**
 * A page with a question.
 *
 * @param voice how we speak
 * @param back address of the page before
 * @param until when the answers are deleted if nothing is done
 * @param helplines numbers to show; may be none
 * @param groups signs to tick, on the page that asks for them
 * @param way how the reporter wants to be reached, on the page that asks for its rules
 * @param receipt the receipt that the draft has, on the page that can send it at once; empty where
 *     no draft was kept
 * @param carried names and values of what that page holds of the answers before
 * @param place the sort of place that goes along with it, in words; empty for none
 */
public record StepPage(
    Step step,
    Voice voice,
    String back,
    Instant until,
    List<Helpline> helplines,
    List<Option.Group> groups,
    ContactForm.Way way,
    String receipt,
    Map<String, String> carried,
    String place) {
  public StepPage {
    helplines = List.copyOf(helplines);
    groups = List.copyOf(groups);
    carried = Map.copyOf(carried);
  }

  /** Words in the voice that fits. */
  public String say(Page page, String key) {
    return voice.say(page, key);
  }

  /** Where the form goes. */
  public String action(Page page) {
    return page.link(step.path());
  }

  /** Languages to choose from. */
  public List<Option> languages() {
    return SpokenLanguages.options();
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "StepPage[secret]";
  }
}
