package org.lodestar.app.support.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CasePeople;
import org.lodestar.app.casework.Cases;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.support.Answers;
import org.springframework.stereotype.Component;

/** Draws the short forms about a person. */
@Component
class PlanForm {
  private final Cases cases;
  private final CasePeople people;

  PlanForm(Cases cases, CasePeople people) {
    this.cases = cases;
    this.people = people;
  }

  /**
   * What a form is for.
   *
   * @param words prefix of the keys of its title and introduction
   * @param action where it is sent
   * @param back where it came from
   */
  record Frame(
      Worker worker, UUID caseFile, UUID person, String words, String action, String back) {}

  /**
   * How it is filled.
   *
   * @param standing after a clash, how it stands now; else empty
   */
  record Content(
      Answers answers,
      long version,
      Map<String, String> problems,
      @Nullable String rule,
      List<SummaryRow> standing) {
    static Content of(Answers answers, long version) {
      return new Content(answers, version, Map.of(), null, List.of());
    }

    /** The same after an attempt that failed without a clash. */
    Content failed(Map<String, String> wrong, Attempt attempt) {
      return new Content(answers, version, wrong, attempt.rule(), standing);
    }

    /** The same after a clash. */
    Content clash(long now, List<SummaryRow> rows) {
      return new Content(answers, now, Map.of(), null, rows);
    }
  }

  FormPage page(Frame frame, Asking asking, Content content, Page page) {
    String intro = frame.words() + ".intro";
    return new FormPage(
        cases.head(frame.worker(), frame.caseFile()),
        people.head(frame.worker(), frame.caseFile(), frame.person()),
        page.t(frame.words() + ".title"),
        page.has(intro) ? page.t(intro) : "",
        "",
        frame.action(),
        frame.back(),
        content.version(),
        asking.fields(),
        asking.form(content.answers(), content.problems(), content.rule()),
        content.standing(),
        false,
        false,
        null);
  }
}
