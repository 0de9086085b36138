package org.lodestar.app.rights.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.BreachWord;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** Puts a breach into words for each of those who read of it. */
@Component
class BreachRowMaker {
  private final Breaches breaches;
  private final RightsWaiting desktop;
  private final People people;

  BreachRowMaker(Breaches breaches, RightsWaiting desktop, People people) {
    this.breaches = breaches;
    this.desktop = desktop;
    this.people = people;
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

  /** Who was called to it. */
  List<String> called(Worker worker, Page page) {
    String officers = names(breaches.officers(worker.organisation()));
    String warners = names(breaches.warners(worker.organisation()));
    return List.of(
        officers.isEmpty()
            ? page.t("rights.breach.nobody")
            : page.t("rights.breach.called", officers),
        warners.isEmpty()
            ? page.t("rights.breach.nobodyWarns")
            : page.t("rights.breach.warns", warners));
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
    rows.add(row(page, "done", PersonalText.shown(told.done())));
    rows.add(row(page, "noticed", page.dateTime(told.noticed())));
    rows.add(row(page, "told", page.dateTime(told.at())));
    breaches
        .added(breach.id())
        .forEach(
            each ->
                rows.add(
                    SummaryRow.of(
                        page.t("rights.breach.row.added"),
                        each.words().text() + "\n" + page.dateTime(each.at()))));
    return rows;
  }

  /** What is known, and why it was opened again, for the officer. */
  List<SummaryRow> officers(Worker officer, Breach breach, Page page) {
    List<SummaryRow> rows = rows(breach, Addresses.warning(breach.id()), page);
    breaches
        .openedAgain(officer, breach.id())
        .forEach(each -> rows.add(said("openedAgain", each, page)));
    return rows;
  }

  /** What came of one that is closed. */
  BreachClosedPage closed(Worker officer, Breach breach, Page page) {
    List<SummaryRow> rows = officers(officer, breach, page);
    decided(Objects.requireNonNull(breach.decided()), rows, page);
    return new BreachClosedPage(
        page.t("rights.breach.one", breach.reference()),
        page.t("rights.breach.closedOn", page.date(Objects.requireNonNull(breach.closedOn()))),
        rows,
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

  private SummaryRow said(String key, BreachWord said, Page page) {
    return row(
        page,
        key,
        said.words().text() + "\n" + name(said.by(), page) + ", " + page.dateTime(said.at()));
  }

  /** What is known, with the way to the page of the warning where it is asked for. */
  List<SummaryRow> rows(Breach breach, @Nullable String warning, Page page) {
    Breach.Told told = breach.told();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "what", told.what().text()));
    rows.add(row(page, "done", PersonalText.shown(told.done())));
    rows.add(row(page, "noticed", page.dateTime(told.noticed())));
    rows.add(row(page, "toldBy", name(told.by(), page) + ", " + page.dateTime(told.at())));
    if (breach.told().danger()) {
      SummaryRow row = row(page, "warned", warned(breach, page));
      rows.add(
          warning != null && breach.waitsForWarning()
              ? SummaryRow.of(row.question(), row.answers().getFirst(), warning, row.question())
              : row);
    }
    breaches.added(breach.id()).forEach(each -> rows.add(said("added", each, page)));
    breach.tellBy().ifPresent(last -> rows.add(row(page, "tellBy", until(breach, last, page))));
    return rows;
  }

  private String warned(Breach breach, Page page) {
    Breach.Warned warned = breach.warned();
    return warned == null
        ? page.t("rights.breach.notWarned")
        : warned.how().text() + "\n" + name(warned.by(), page) + ", " + page.dateTime(warned.at());
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
