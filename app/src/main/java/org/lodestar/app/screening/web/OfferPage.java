package org.lodestar.app.screening.web;

import java.util.List;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Language;

/**
 * The check of a job offer.
 *
 * @param look what the browser looks for, in the language of the page and in English
 * @param others where it is handed what it looks for in the other languages
 * @param signs to tick by eye, heaviest first
 * @param questions what is only asked
 * @param languages in which the browser can look
 * @param checked whether somebody who speaks it has read the patterns of each of them
 */
public record OfferPage(
    String look,
    String others,
    List<Sign> signs,
    List<Sign> questions,
    List<Language> languages,
    boolean checked,
    List<Helpline> emergency,
    List<Helpline> ask) {
  public OfferPage {
    signs = List.copyOf(signs);
    questions = List.copyOf(questions);
    languages = List.copyOf(languages);
    emergency = List.copyOf(emergency);
    ask = List.copyOf(ask);
  }

  /**
   * A sign as it is told.
   *
   * @param todo what to do
   */
  public record Sign(String id, String name, String why, String todo) {}
}
