package org.lodestar.app.members.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.staff.AccessReview.Answer;

/** What is said of the accounts of one page. */
record ReviewForm(@Nullable UUID organisation, @Nullable List<Line> lines) {
  record Line(@Nullable UUID person, @Nullable Answer answer) {}

  /** What was answered; an account that was left out stays as it was. */
  Map<UUID, Answer> answers() {
    Map<UUID, Answer> answers = new LinkedHashMap<>();
    for (Line line : lines == null ? List.<Line>of() : lines) {
      if (line != null && line.person() != null && line.answer() != null) {
        answers.put(line.person(), line.answer());
      }
    }
    return answers;
  }
}
