package org.lodestar.app.referral.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.referral.ToldAnswer;
import org.lodestar.app.referral.face.PeopleTold;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.ForThePerson;
import org.springframework.stereotype.Component;

/**
 * On a person's own page, once they were told in person: what was answered, up to which day they
 * can ask again, when support ends and who helps. It names neither the scheme nor what they went
 * through, for others may read it.
 */
@Component
class AnswerForThePerson implements ForThePerson {
  private static final int ORDER = 5;

  private final PeopleTold told;

  AnswerForThePerson(PeopleTold told) {
    this.told = told;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Topic topic() {
    return Topic.DECIDED;
  }

  @Override
  public List<Part> parts(CaseFile caseFile, Person person, Page page) {
    return told
        .of(person.id())
        .map(answer -> new Part(page.t("library.own.answer"), lines(answer, page)))
        .stream()
        .toList();
  }

  private static List<String> lines(ToldAnswer answer, Page page) {
    List<String> lines = new ArrayList<>();
    lines.add(
        page.t(
            answer.isNo() ? "library.own.answer.no" : "library.own.answer.yes",
            page.date(answer.on()),
            page.date(answer.toldOn())));
    if (answer.isNo()) {
      again(answer, page, lines);
    }
    if (answer.adult()) {
      lines.add(ends(answer.supportEnds(), page));
    }
    if (answer.isNo()) {
      lines.add(
          answer.lawyer() == null
              ? page.t("library.own.answer.lawyer.none")
              : page.t("library.own.answer.lawyer", answer.lawyer().text()));
      lines.add(page.t("library.own.answer.council"));
    }
    lines.add(page.t("library.own.answer.help"));
    return lines;
  }

  private static void again(ToldAnswer answer, Page page, List<String> lines) {
    if (answer.isNoAgain()) {
      lines.add(page.t("library.own.answer.court"));
    } else if (answer.askedAgain()) {
      lines.add(page.t("library.own.answer.asked"));
    } else if (answer.askBy() != null) {
      lines.add(page.t("library.own.answer.askBy", page.date(answer.askBy())));
    } else {
      lines.add(page.t("library.own.answer.late"));
    }
  }

  private static String ends(@Nullable LocalDate day, Page page) {
    return day == null
        ? page.t("library.own.answer.ends.unknown")
        : page.t("library.own.answer.ends", page.date(day));
  }
}
