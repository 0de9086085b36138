package org.lodestar.app.pathwayaudit.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathwayaudit.Judged;
import org.lodestar.app.pathwayaudit.Verdict;
import org.lodestar.app.vault.PersonalText;

/** What was found about a step, as typed. */
record VerdictRow(
    @Nullable String step,
    @Nullable Verdict verdict,
    @Nullable @Size(max = 500, message = "pathwayaudit.tooLong") String remark) {
  static VerdictRow of(Judged judged) {
    PersonalText remark = judged.remark();
    return new VerdictRow(judged.step(), judged.shown(), remark == null ? "" : remark.text());
  }

  @Nullable PersonalText words() {
    return remark == null || remark.isBlank() ? null : PersonalText.of(remark);
  }
}
