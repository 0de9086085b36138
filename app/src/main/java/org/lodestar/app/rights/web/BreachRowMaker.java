package org.lodestar.app.rights.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.BreachWord;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.rights.domain.BreachCourse;
import org.lodestar.app.rights.face.BreachCare;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.BreachRisk;
import org.lodestar.statute.BreachTime;
import org.springframework.stereotype.Component;

/** Puts a breach into words for each of those who read of it. */
@Component
class BreachRowMaker {
  private final Breaches breaches;
  private final RightsWaiting desktop;
  private final People people;
  private final Organisations organisations;
  private final BreachCare care;

  BreachRowMaker(
      Breaches breaches,
      RightsWaiting desktop,
      People people,
      Organisations organisations,
      BreachCare care) {
    this.care = care;
    this.organisations = organisations;
    this.breaches = breaches;
    this.desktop = desktop;
    this.people = people;
  }

  /** Where whoever decides came from. */
  static String back(Worker worker) {
    return worker.mayEver(Action.RUN_DATA_REQUESTS) ? Addresses.REQUESTS : "/work";
  }

  /** Who will read what is told, said before it is sent. */
  String readers(Worker worker, Page page) {
    List<Person> officers = breaches.officers(worker.organisation());
    List<Person> warners = breaches.warners(worker.organisation());
    List<String> said = new ArrayList<>();
    if (officers.isEmpty()) {
      said.add(page.t("rights.breach.readers.nobody"));
    } else if (officers.getFirst().organisation().equals(worker.organisation())) {
      said.add(page.t("rights.breach.readers", names(officers)));
    } else {
      said.add(
          page.t(
              "rights.breach.readers.elsewhere",
              worker.organisationName(),
              officers.getFirst().organisationName(),
              names(officers)));
    }
    if (!warners.isEmpty()) {
      said.add(page.t("rights.breach.readers.danger", names(warners)));
    }
    return String.join("\n", said);
  }

  /** Who was called to it, and to whom it fell since, for whoever told it. */
  List<String> called(Worker worker, Breach breach, Page page) {
    String officers = names(breaches.officers(breach.organisation()));
    String decide =
        officers.isEmpty()
            ? page.t("rights.breach.nobody")
            : page.t("rights.breach.called", officers);
    List<String> said = new ArrayList<>(List.of(decide, warned(breach, page)));
    boolean passedOn =
        breach.waitsForWarning() && care.wasCared(breach.id()) && !care.cares(worker, breach.id());
    if (passedOn) {
      said.add(passedOn(breach, page));
    }
    return said;
  }

  private String passedOn(Breach breach, Page page) {
    return care.holders(breach.id()).stream()
        .flatMap(each -> people.find(each).stream())
        .map(each -> page.t("rights.breach.passed", each.displayName()))
        .findFirst()
        .orElseGet(() -> page.t("rights.breach.passed.nobody"));
  }

  /** What is said to whoever told one that is closed. */
  List<String> over(Breach breach, Page page) {
    String closed = page.t("rights.breach.over");
    return breaches
        .takenOff(breach)
        .map(off -> List.of(closed, safe(off, page)))
        .orElseGet(() -> List.of(closed));
  }

  private String warned(Breach breach, Page page) {
    if (!breach.told().danger()) {
      return breaches
          .takenOff(breach)
          .map(off -> safe(off, page) + " " + page.t("rights.breach.safe.otherwise"))
          .orElseGet(() -> page.t("rights.breach.warnsNobody"));
    }
    if (breach.warned() != null) {
      return ended(breach.warned(), page);
    }
    String warners = names(breaches.warners(breach.organisation()));
    return warners.isEmpty()
        ? page.t("rights.breach.nobodyWarns")
        : page.t("rights.breach.warns", warners);
  }

  /** What came of the warning, without what was written of it; for whoever told the breach. */
  private String ended(Breach.Warned warned, Page page) {
    return page.t("rights.breach.warn.ended", name(warned.by(), page), page.dateTime(warned.at()));
  }

  /** Who judged, and when, that nobody is in danger. */
  String safe(BreachWord off, Page page) {
    return page.t("rights.breach.safe.by", name(off.by(), page), page.dateTime(off.at()));
  }

  private static String names(List<Person> people) {
    return people.stream()
        .map(each -> each.displayName() + ", " + each.organisationName())
        .collect(Collectors.joining("; "));
  }

  /** What whoever told it wrote themselves, and nothing that others did. */
  List<SummaryRow> own(Breach breach, Page page) {
    Breach.Told told = breach.told();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "what", told.what().text()));
    done(told, rows, page);
    rows.add(row(page, "noticed", page.dateTime(told.noticed())));
    rows.add(row(page, "told", page.dateTime(told.at())));
    if (told.said() != null) {
      rows.add(asked(page, "danger", danger(told.said(), page)));
    }
    breaches
        .added(breach.id())
        .forEach(
            each ->
                rows.add(row(page, "ADDED", words(each, page) + "\n" + page.dateTime(each.at()))));
    return rows;
  }

  private static void done(Breach.Told told, List<SummaryRow> rows, Page page) {
    if (told.done() != null) {
      rows.add(row(page, "done", told.done().text()));
    }
  }

  private static String danger(Danger said, Page page) {
    return page.name("rights.breach.danger", said);
  }

  /** What is known, all that was said of it, and who was warned, for the officer. */
  List<SummaryRow> officers(Worker officer, Breach breach, Page page) {
    return rows(breach, breaches.forOfficers(officer, breach.id()), page);
  }

  /** The same with the law by which they decide. */
  List<SummaryRow> deciding(Worker officer, Breach breach, Page page) {
    List<SummaryRow> rows = new ArrayList<>(officers(officer, breach, page));
    rows.add(row(page, "law", BreachTime.source(breach.told().day())));
    return rows;
  }

  /** What those need to know who warn. */
  List<SummaryRow> warners(Worker worker, Breach breach, Page page) {
    return rows(breach, breaches.forWarners(worker, breach.id()), page);
  }

  /** Who said that the person must not be warned, where a second has to say it; else empty. */
  String mustNot(Worker worker, Breach breach, Page page) {
    return breach.waitsForWarning()
        ? breaches
            .course(worker, breach.id())
            .mustNot()
            .map(each -> page.t("rights.breach.warn.second", name(each.by(), page)))
            .orElse("")
        : "";
  }

  /** Who wrote that they were warned, where a second has to read it; else empty. */
  String toConfirm(Breach breach, Page page) {
    return breaches
        .toConfirm(breach)
        .map(each -> page.t("rights.breach.warn.confirm", name(each.by(), page)))
        .orElse("");
  }

  /** What came of one that is closed. */
  BreachClosedPage closed(Worker officer, Breach breach, List<SummaryRow> typed, Page page) {
    List<SummaryRow> rows = new ArrayList<>(officers(officer, breach, page));
    decided(Objects.requireNonNull(breach.decided()), rows, page);
    return new BreachClosedPage(
        page.t("rights.breach.one", breach.reference()),
        page.t("rights.breach.closedOn", page.date(Objects.requireNonNull(breach.closedOn()))),
        typed,
        rows,
        back(officer),
        Addresses.again(breach.id()));
  }

  private static void decided(Breach.Decided decided, List<SummaryRow> rows, Page page) {
    rows.add(asked(page, "risk", page.name("rights.breach.risk", decided.risk())));
    rows.add(asked(page, "why", decided.why().text()));
    if (decided.regulatorAt() != null) {
      rows.add(asked(page, "regulatorOn", page.dateTime(decided.regulatorAt())));
      rows.add(asked(page, "number", PersonalText.shown(decided.number())));
    }
    if (decided.late() != null) {
      rows.add(asked(page, "late", decided.late().text()));
    }
    if (decided.peopleOn() != null) {
      rows.add(asked(page, "peopleOn", page.date(decided.peopleOn())));
    }
    if (decided.notPeople() != null) {
      rows.add(asked(page, "notPeople", decided.notPeople().text()));
    }
    rows.add(asked(page, "changes", PersonalText.shown(decided.changes())));
  }

  private static SummaryRow asked(Page page, String key, String words) {
    return SummaryRow.of(page.t("rights.breach." + key), words);
  }

  private SummaryRow said(BreachWord said, Page page) {
    return row(
        page,
        said.kind().name(),
        words(said, page) + "\n" + name(said.by(), page) + ", " + page.dateTime(said.at()));
  }

  /** What was said, what it means for danger, and who had been told of what was known before. */
  private static String words(BreachWord said, Page page) {
    String text = said.words().text();
    String shown =
        said.kind() == BreachWord.Kind.RISK
            ? page.name("rights.breach.risk", BreachRisk.valueOf(text))
            : text;
    List<String> lines = new ArrayList<>();
    if (said.danger() == null || !text.equals(said.danger().name())) {
      lines.add(shown);
    }
    if (said.danger() != null) {
      lines.add(page.t("rights.breach.danger") + " " + danger(said.danger(), page));
    }
    if (said.peopleOn() != null) {
      lines.add(page.t("rights.breach.peopleBefore", page.date(said.peopleOn())));
    }
    return String.join("\n", lines);
  }

  private List<SummaryRow> rows(Breach breach, List<BreachWord> said, Page page) {
    Breach.Told told = breach.told();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "what", told.what().text()));
    done(told, rows, page);
    rows.add(row(page, "noticed", page.dateTime(told.noticed())));
    rows.add(row(page, "toldBy", name(told.by(), page) + ", " + page.dateTime(told.at())));
    rows.add(row(page, "danger", stands(breaches.answer(breach), page)));
    said.forEach(each -> rows.add(said(each, page)));
    if (told.danger()) {
      warning(breach, said, page).forEach(rows::add);
    }
    if (breach.look() != null) {
      String who = name(breach.look().by(), page);
      rows.add(row(page, "look", who + ", " + page.dateTime(breach.look().at())));
    }
    String numbers = numbers(breach);
    if (!numbers.isEmpty()) {
      rows.add(row(page, "ring", numbers));
    }
    if (!breach.toHear().isEmpty()) {
      rows.add(row(page, "toHear", unheard(breach)));
    }
    if (breach.decided() == null || breach.decided().regulatorAt() == null) {
      breach.tellBy().ifPresent(last -> rows.add(row(page, "tellBy", until(breach, last, page))));
    }
    return rows;
  }

  /** That nobody was warned yet, or what was kept of it before each word was an entry. */
  private List<SummaryRow> warning(Breach breach, List<BreachWord> said, Page page) {
    Breach.Warned warned = breach.warned();
    if (warned == null) {
      return List.of(row(page, "WARNED", page.t("rights.breach.notWarned")));
    }
    boolean entry =
        said.stream().anyMatch(each -> each.kind().endsWarning() && each.at().equals(warned.at()));
    return entry
        ? List.of()
        : List.of(
            said(
                BreachWord.of(
                    breach.id(), BreachWord.Kind.WARNED, warned.by(), warned.at(), warned.how()),
                page));
  }

  /** The last answer about danger, with who gave it and when. */
  private String stands(BreachCourse.Answer answer, Page page) {
    return danger(answer.danger(), page)
        + "\n"
        + name(answer.by(), page)
        + ", "
        + page.dateTime(answer.at());
  }

  private String unheard(Breach breach) {
    return breach.toHear().stream()
        .flatMap(each -> people.find(each).stream())
        .map(Person::displayName)
        .collect(Collectors.joining(", "));
  }

  /** Whom to ring at the bodies of those who were called and of whoever told it. */
  private String numbers(Breach breach) {
    return Stream.concat(
            Stream.of(breach.organisation()),
            breaches.called(breach).stream().map(Person::organisation))
        .distinct()
        .flatMap(each -> organisations.find(each).stream())
        .filter(each -> !each.ringAtNight().isBlank())
        .map(each -> each.name() + ": " + each.ringAtNight())
        .collect(Collectors.joining("\n"));
  }

  private String name(UUID worker, Page page) {
    return people.find(worker).map(Person::displayName).orElse(page.t("rights.nobody"));
  }

  private String until(Breach breach, Instant last, Page page) {
    String day = page.dateTime(last);
    return breach.clockRuns() && last.isBefore(desktop.now())
        ? page.t("rights.breach.past", day)
        : day;
  }

  private static SummaryRow row(Page page, String key, String words) {
    return SummaryRow.of(page.t("rights.breach.row." + key), words);
  }
}
