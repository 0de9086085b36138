package org.lodestar.app.rights.web;

import java.util.Arrays;
import java.util.List;
import org.lodestar.app.rights.Answer;
import org.lodestar.app.rights.RequestState;
import org.lodestar.app.rights.domain.AnswerRules;
import org.lodestar.app.rights.face.DataAnswers;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.lodestar.statute.DataRight;

/**
 * A request as its two workers of the case team see it.
 *
 * @param found who was found, in words
 * @param gathers whether the one who looks is the one who gathers
 * @param reads whether they are the second reader
 * @param gathered whether a copy was gathered
 */
public record AnswerPage(
    DataAnswers.View view, List<Found> found, boolean gathers, boolean reads, boolean gathered) {
  public AnswerPage {
    found = List.copyOf(found);
  }

  /**
   * A person who was found.
   *
   * @param doing where what the person asks for is done
   * @param suspect whether nobody may be told that anything is held on them
   */
  public record Found(
      String id, String name, String file, String href, String doing, boolean suspect) {}

  /** Where the answer lies. */
  public String here() {
    return Addresses.answer(view.finding().id());
  }

  /** A form about it. */
  SmallForm door(Page page, String below, String title) {
    return SmallForm.of(page.t(title), here(), here() + "/" + below)
        .caption(page.t("rights.request", view.request().reference()))
        .cancel(page.t("rights.cancel"));
  }

  /** Whether the one who gathers can go on now. */
  public boolean mayGather() {
    return gathers && view.request().state() == RequestState.ASKED;
  }

  /** Whether the second reader can decide now. */
  public boolean mayRead() {
    return reads && view.request().state() == RequestState.ANSWERED;
  }

  /** Whether the copy of the data can be given to the person now. */
  public boolean mayGive() {
    return gathers
        && view.request().state() == RequestState.RELEASED
        && view.finding().answer() == Answer.GATHERED;
  }

  /** Whether a copy can be gathered now. */
  public boolean mayGatherCopy() {
    return mayGather()
        && view.request().right() == DataRight.ACCESS
        && !found.isEmpty()
        && found.stream().noneMatch(Found::suspect);
  }

  /** Whether there is a copy to read. */
  public boolean hasCopy() {
    return gathered && (mayGather() || view.finding().answer() == Answer.GATHERED);
  }

  /** Answers that fit what was asked. */
  public List<Option> answers(Page page) {
    return Option.all(
        page,
        "rights.answer",
        Arrays.stream(Answer.values())
            .filter(answer -> AnswerRules.fits(view.request().right(), answer))
            .toArray(Answer[]::new));
  }
}
