package org.lodestar.app.support.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.TheirNoes;
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
  private final TheirNoes noes;
  private final Drafting drafting;

  PlanForm(Cases cases, CasePeople people, TheirNoes noes, Drafting drafting) {
    this.cases = cases;
    this.people = people;
    this.noes = noes;
    this.drafting = drafting;
  }

  /**
   * What a form is for.
   *
   * @param words prefix of the keys of its title and introduction
   * @param action where it is sent
   * @param back where it came from
   */
  record Frame(
      Worker worker, UUID caseFile, UUID person, String words, String action, String back) {
    /** Whether it leads out of here: before that is read what they said no to. */
    boolean sends() {
      return words.equals(RequestPageMaker.WORDS)
          || words.equals("support.EVENT.SEND")
          || words.equals("support.EVENT.CHASE");
    }

    /** The name of its draft: its address below the person. */
    String draft() {
      return action.substring(Addresses.person(caseFile, person).length());
    }
  }

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
    /** Whether nothing was sent yet. */
    boolean isFresh() {
      return problems.isEmpty() && rule == null && standing.isEmpty();
    }

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

  /**
   * Keeps a form unless something is wrong already; its draft is gone then.
   *
   * @param deed what keeps it
   */
  Attempt attempt(Frame frame, Map<String, String> wrong, Runnable deed) {
    Attempt attempt = Attempt.to(wrong, deed);
    if (attempt.saved()) {
      drafting.discard(frame.worker(), frame.caseFile(), frame.person(), frame.draft());
    }
    return attempt;
  }

  /** A form; when it is opened afresh and the worker has a draft of it, that is what it shows. */
  FormPage page(Frame frame, SheetQuestions sheetQuestions, Content content, Page page) {
    Optional<Drafting.Draft> draft =
        content.isFresh()
            ? drafting.open(frame.worker(), frame.caseFile(), frame.person(), frame.draft())
            : Optional.empty();
    Content shown =
        draft
            .map(
                each ->
                    Content.of(
                        Typed.of(sheetQuestions.questions(), each.typed()).answers(),
                        each.version()))
            .orElse(content);
    return page(
        frame, sheetQuestions, shown, page, draft.isPresent() ? Drafts.SHOWN : Drafts.POSSIBLE);
  }

  /** A form of which no draft is kept. */
  FormPage pageWithoutDraft(
      Frame frame, SheetQuestions sheetQuestions, Content content, Page page) {
    return page(frame, sheetQuestions, content, page, Drafts.NONE);
  }

  private enum Drafts {
    NONE,
    POSSIBLE,
    SHOWN
  }

  private FormPage page(
      Frame frame, SheetQuestions sheetQuestions, Content content, Page page, Drafts drafts) {
    String intro = frame.words() + ".intro";
    Person person = people.head(frame.worker(), frame.caseFile(), frame.person());
    return new FormPage(
        cases.head(frame.worker(), frame.caseFile()),
        person,
        page.t(frame.words() + ".title"),
        page.has(intro) ? page.t(intro) : "",
        "",
        frame.action(),
        frame.back(),
        content.version(),
        sheetQuestions.fields(),
        sheetQuestions.form(content.answers(), content.problems(), content.rule()),
        content.standing(),
        drafts == Drafts.SHOWN,
        drafts == Drafts.NONE ? null : frame.draft(),
        null,
        frame.sends() ? noes.of(person, page) : List.of());
  }
}
