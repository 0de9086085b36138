package org.lodestar.app.worries.web;

import java.util.List;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Option;

/**
 * A page of a worker's worry.
 *
 * @param title of the whole form: a partner's has its name
 * @param brief whether the numbers to call were shown in full on the page before
 * @param danger whether somebody is in danger now
 * @param child whether it is, or may be, about a child
 * @param urgent numbers for danger
 * @param doors numbers of the front door for children
 * @param signs those of the setting first
 * @param questions of a partner's form
 */
public record WorryStepPage(
    String title,
    String action,
    String back,
    boolean begun,
    boolean brief,
    boolean danger,
    boolean child,
    List<Helpline> urgent,
    List<Helpline> doors,
    List<Option.Group> signs,
    List<String> questions) {
  public WorryStepPage {
    urgent = List.copyOf(urgent);
    doors = List.copyOf(doors);
    signs = List.copyOf(signs);
    questions = List.copyOf(questions);
  }
}
