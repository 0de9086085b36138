package org.lodestar.app.requests.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;

/** What everybody reads of a request. */
record LogForm(
    @Nullable
        @NotBlank(message = "requests.log.question.missing")
        @Size(max = 500, message = "requests.tooLong")
        String question,
    @Nullable Boolean table) {
  static LogForm of(@Nullable Disclosure entry, boolean table) {
    return entry == null
        ? new LogForm("", table)
        : new LogForm(entry.question(), entry.withTable());
  }

  static List<Asked> asked(Page page, boolean table) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.area(page, "requests.log.question").most(500).rows(3));
    if (table) {
      asked.add(
          Asked.boxes(
              page,
              "requests.log.table",
              List.of(Option.of("true", page.t("requests.log.table.true")))));
    }
    return asked;
  }

  String words() {
    return Typed.text(question);
  }

  boolean withTable() {
    return Typed.yes(table);
  }
}
