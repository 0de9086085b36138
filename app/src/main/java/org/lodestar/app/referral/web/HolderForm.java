package org.lodestar.app.referral.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.OlderAnswer;
import org.lodestar.app.referral.OlderAnswer.Said;
import org.lodestar.app.referral.face.OlderAnswers;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/**
 * What was found out of somebody who may hold an answer that was turned.
 *
 * @param whom as it stood on the page
 */
record HolderForm(
    @Nullable @NotNull(message = "referral.holder.said.missing") Said said,
    @Nullable @Size(max = 2000, message = "referral.happening.note.long") String why,
    @Nullable Integer number,
    @Nullable String whom) {
  static List<Asked> asked(Page page, OlderAnswer about) {
    return List.of(
        Asked.kept("number"),
        Asked.kept("whom"),
        Asked.radios(
            page,
            "referral.holder.said",
            OlderAnswers.answers(about.manner()).stream()
                .map(each -> Option.of(each.name(), page.name("referral.holder.said", each)))
                .toList()),
        Asked.area(page, "referral.holder.why").most(2000).rows(3));
  }

  int line() {
    return number == null ? -1 : number;
  }

  /** Names somebody: never in a log. */
  @Override
  public String toString() {
    return "HolderForm";
  }
}
