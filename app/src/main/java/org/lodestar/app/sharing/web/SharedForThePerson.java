package org.lodestar.app.sharing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenElsewhere.Given;
import org.lodestar.app.casework.GivenElsewhere.Kind;
import org.lodestar.app.casework.GivenElsewhere.Reach;
import org.lodestar.app.casework.Person;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.Terms;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.sharing.face.TheirNo;
import org.lodestar.app.sharing.face.ToldThePerson;
import org.lodestar.app.sharing.face.ToldThePerson.ByHand;
import org.lodestar.app.sharing.face.ToldThePerson.Line;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.ForThePerson;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** On a person's own page: what was shared about them, with whom, what for and until when. */
@Component
class SharedForThePerson implements ForThePerson {
  private static final int ORDER = 10;

  private final ToldThePerson told;
  private final PartyNames names;
  private final SharingToday today;

  SharedForThePerson(ToldThePerson told, PartyNames names, SharingToday today) {
    this.today = today;
    this.told = told;
    this.names = names;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public List<Part> parts(CaseFile caseFile, Person person, Page page) {
    List<String> said = new ArrayList<>(given(caseFile, person, page));
    told.children(person).forEach(child -> said.addAll(about(child, caseFile, page)));
    said.add(page.t(said.isEmpty() ? "library.own.shared.none" : "library.own.shared.stop"));
    said.add(page.t("library.own.shared.law"));
    return List.of(new Part(page.t("library.own.shared"), said));
  }

  private List<String> given(CaseFile caseFile, Person person, Page page) {
    Parties parties = names.of(page, List.of());
    return Stream.of(
            told.list(person.id()).stream().map(line -> line(line, parties, page)),
            told.byHand(person.id(), person.treatedAsChild()).stream()
                .map(each -> line(each, page)),
            told.elsewhere(caseFile, person.id()).stream().map(each -> elsewhere(each, page)))
        .flatMap(each -> each)
        .toList();
  }

  /** Of a child of theirs no more than to whom, for what and which parts. */
  private List<String> about(Person child, CaseFile caseFile, Page page) {
    Parties parties = names.of(page, List.of());
    String name = child.name().map(PersonalText::text).orElse("");
    return Stream.concat(
            told.aboutChild(child.id()).stream().map(line -> line(line, parties, page)),
            told.elsewhere(caseFile, child.id()).stream().map(each -> elsewhere(each, page)))
        .map(line -> page.t("library.own.shared.about", name, line))
        .toList();
  }

  @Override
  public List<String> leftOut(CaseFile caseFile, Person person, Page page) {
    List<String> lines = new ArrayList<>();
    told.leftOut(caseFile, person.id(), person.treatedAsChild())
        .forEach((why, count) -> lines.add(page.english("sharing.leftOut." + why, count)));
    if (!told.children(person).isEmpty()) {
      lines.add(page.english("sharing.leftOut.children"));
    }
    return lines;
  }

  private String elsewhere(Given given, Page page) {
    PersonalText whom = given.whom();
    String what =
        page.t(
            "library.own.shared.line",
            page.date(given.on()),
            whom == null ? own(page, "body", "sharing.elsewhere.body", given.kind()) : whom.text(),
            purpose(given.kind(), page),
            parts(given, page));
    return Stream.of(what, ground(given, page), reach(given.reach(), page))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** What for, in words that every language of the page has. */
  private static String purpose(Kind kind, Page page) {
    String which =
        switch (kind) {
          case MEETING, REFERRAL -> kind.name();
          case SUMMARY, SERVICE, COUNCIL_CARE, COUNCIL_CHILDREN, ICTG_REFERRAL -> "SUPPORT";
          case COUNCIL_HOUSING -> "HOUSING";
          case LEGAL_ADVICE -> "COURT";
          case SCHOOL_LEAD -> "EDUCATION";
          case POLICE_REPORT, REPORT_CHILD_ABUSE -> "CRIME";
          case CONCERN,
              EMERGENCY,
              TELL_HOME_AUTHORITY,
              CHILD_FRONT_DOOR,
              ADULT_SAFEGUARDING_CONCERN,
              YOUTH_JUSTICE,
              EXPLOITATION_PANEL ->
              "SAFEGUARDING";
        };
    return page.t("library.own.purpose." + which);
  }

  /** In the words of the page, where they are there. */
  private static String own(Page page, String what, String otherwise, Enum<?> kind) {
    String key = "library.own." + what + "." + kind;
    return page.has(key) ? page.t(key) : page.name(otherwise, kind);
  }

  private static String parts(Given given, Page page) {
    boolean summary = given.kind() == Kind.SUMMARY;
    if (given.parts().isEmpty() || summary) {
      return page.t("library.own.part." + (summary ? "SUMMARY" : "WORDS"));
    }
    return given.parts().stream().map(code -> part(code, page)).collect(Collectors.joining(", "));
  }

  private static String ground(Given given, Page page) {
    return switch (given.ground()) {
      case YES -> page.t("library.own.shared.yes");
      case DUTY -> page.t("library.own.shared.duty");
      case UNSAID -> "";
    };
  }

  private String reach(Reach reach, Page page) {
    LocalDate until = reach.until();
    if (until == null) {
      return "";
    }
    if (reach.isOpen(today.date())) {
      return page.t("library.own.shared.canRead") + " " + until(until, page);
    }
    LocalDate ended = reach.ended();
    return page.t("library.own.shared.ended", page.date(ended == null ? until : ended));
  }

  private static String until(LocalDate day, Page page) {
    return page.t("library.own.shared.until", page.date(day));
  }

  /** On which day, to whom, what for, in which words, and on which ground. */
  private static String line(ByHand each, Page page) {
    Told told = each.told();
    String line =
        page.t(
            "library.own.shared.line",
            page.date(told.on()),
            told.whom().text(),
            unstopped(told.why()),
            unstopped(told.what()));
    return Stream.concat(
            Stream.of(line), grounds(each).map(ground -> page.t("library.own.shared." + ground)))
        .collect(Collectors.joining(" "));
  }

  /** The sentence has a full stop of its own. */
  private static String unstopped(PersonalText words) {
    return words.text().strip().replaceFirst("\\.$", "");
  }

  /** That they said yes only where they had, and nothing where nobody knows. */
  private static Stream<String> grounds(ByHand each) {
    Told told = each.told();
    boolean duty = told.basis() != null && told.basis().isDuty();
    if (told.against() != null) {
      return duty ? Stream.of("against", "duty") : Stream.of("against");
    }
    if (duty) {
      return Stream.of("duty");
    }
    return each.saidNo() ? Stream.of("noSince") : each.saidYes() ? Stream.of("yes") : Stream.of();
  }

  private static String line(Line line, Parties parties, Page page) {
    Terms terms = line.share().terms();
    String what =
        page.t(
            "library.own.shared.line",
            page.date(line.given()),
            receiver(line, parties, page),
            page.name("library.own.purpose", terms.purpose()),
            terms.sections().stream()
                .map(code -> part(code, page))
                .collect(Collectors.joining(", ")));
    if (line.ended() != null && TheirNo.isByThem(line.share())) {
      return what + " " + page.t("library.own.shared.endedByMe", page.date(line.ended()));
    }
    return what + " " + page.t("library.own.shared." + ground(line)) + " " + until(line, page);
  }

  private static String ground(Line line) {
    if (line.share().terms().basis().isDuty()) {
      return "duty";
    }
    return line.saidNo() ? "noSince" : "yes";
  }

  /** In the words of the page, where they are there; a part that is new keeps its own. */
  private static String part(String code, Page page) {
    String own = "library.own.part." + code;
    return page.t(page.has(own) ? own : "casework.section." + code);
  }

  private static String receiver(Line line, Parties parties, Page page) {
    Share share = line.share();
    if (!share.receiver().isOutside()) {
      return parties.organisation(share.receiver().organisation());
    }
    return line.outside() == null ? page.t("sharing.outside") : line.outside().text();
  }

  private static String until(Line line, Page page) {
    return line.ended() == null
        ? (line.share().receiver().isOutside() ? "" : page.t("library.own.shared.canRead") + " ")
            + until(line.share().terms().lastDay(), page)
        : page.t("library.own.shared.ended", page.date(line.ended()));
  }
}
