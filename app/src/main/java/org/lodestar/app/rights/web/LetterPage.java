package org.lodestar.app.rights.web;

import java.util.Objects;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.Outcome;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;

/**
 * The letter to the person. Where there is nothing to say it is made of the reference and two days
 * and of nothing else: what was found cannot show in it.
 */
public record LetterPage(DataRequest request) {
  /** What it is about. */
  public String title(Page page) {
    return page.t(request.isComplaint() ? "rights.letter.complaint.title" : "rights.letter.title");
  }

  /** What it answers. */
  public String asked(Page page) {
    return page.t(
        "rights.letter.asked",
        page.date(request.days().received()),
        page.name("rights.letter.right", request.right()));
  }

  /** The answer. */
  public String answer(Page page) {
    String letter = request.isComplaint() ? "rights.letter.complaint" : "rights.letter";
    return page.name(letter, Objects.requireNonNull(request.outcome()));
  }

  /** Words of the case team; none where there is nothing to say. */
  public String words() {
    return request.outcome() == Outcome.NOTHING_TO_SAY
        ? ""
        : PersonalText.shown(request.said().letter());
  }

  /** Where they can go if they do not agree. */
  public String complain(Page page) {
    return page.t(request.isComplaint() ? "rights.letter.complaint.ico" : "rights.letter.complain");
  }

  /** When it was made. */
  public String day(Page page) {
    return page.date(Objects.requireNonNull(request.marks().releasedOn()));
  }
}
