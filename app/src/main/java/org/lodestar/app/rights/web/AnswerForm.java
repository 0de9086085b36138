package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.Answer;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** What the case team found and did. */
record AnswerForm(
    @Nullable @NotNull(message = "rights.answer.missing") Answer answer,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String reasons,
    @Nullable @Size(max = 2000, message = "rights.tooLong") String letter,
    @Nullable Long version) {
  static List<Asked> asked(Page page, List<Option> answers) {
    return List.of(
        Asked.kept("version"),
        Asked.radios(page, "rights.answer", answers).large(),
        Asked.area(page, "rights.reasons").most(3000),
        Asked.area(page, "rights.letterWords").named("letter").most(2000));
  }
}
