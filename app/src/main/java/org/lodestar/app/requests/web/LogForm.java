package org.lodestar.app.requests.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.requests.DisclosureDraft;
import org.lodestar.app.requests.face.DisclosureHands;
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
    @Nullable Boolean table,
    @Nullable Boolean sure) {
  /** As it was sent back, or else as it stands on the list. */
  static LogForm of(InformationPage.Shown shown, boolean table) {
    @Nullable DisclosureDraft draft = shown.draft();
    @Nullable Disclosure entry = shown.entry();
    if (draft != null) {
      return new LogForm(draft.question().text(), draft.withTable(), null);
    }
    return entry == null
        ? new LogForm("", table, null)
        : new LogForm(entry.question(), entry.withTable(), null);
  }

  /** Words in it that seem to tell who somebody is. */
  List<String> telling() {
    return DisclosureHands.telling(words());
  }

  /**
   * What it asks.
   *
   * @param telling words that seem to tell who somebody is; where there are any, whether they do
   */
  static List<Asked> asked(Page page, boolean table, List<String> telling) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.area(page, "requests.log.question").most(500).rows(3));
    if (table) {
      asked.add(
          Asked.boxes(
              page,
              "requests.log.table",
              List.of(Option.of("true", page.t("requests.log.table.true")))));
    }
    if (!telling.isEmpty()) {
      asked.add(
          Asked.boxes(
                  page,
                  "requests.log.sure",
                  List.of(Option.of("true", page.t("requests.log.sure.true"))))
              .hint(String.join(" · ", telling)));
    }
    return asked;
  }

  String words() {
    return Typed.text(question);
  }

  boolean looked() {
    return Typed.yes(sure);
  }

  boolean withTable() {
    return Typed.yes(table);
  }
}
