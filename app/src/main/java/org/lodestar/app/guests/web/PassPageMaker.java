package org.lodestar.app.guests.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.guests.GuestMatter;
import org.lodestar.app.guests.GuestPurpose;
import org.lodestar.app.guests.Pass;
import org.lodestar.app.guests.PassState;
import org.lodestar.app.guests.face.PassSending.Sheet;
import org.lodestar.app.guests.face.Passes;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Draws links for those who ask. */
@Component
class PassPageMaker {
  private final Passes passes;
  private final People people;
  private final List<GuestPurpose> purposes;
  private final String address;

  PassPageMaker(
      Passes passes, People people, List<GuestPurpose> purposes, Environment environment) {
    this.passes = passes;
    this.people = people;
    this.purposes = List.copyOf(purposes);
    this.address = environment.getProperty("LODESTAR_ADDRESS", "");
  }

  static String listOf(String purpose, UUID object) {
    return "/guests/for/" + purpose + "/" + object;
  }

  static String pageOf(UUID pass) {
    return "/guests/" + pass;
  }

  PassesPage list(Worker worker, Page page, Passes.About about) {
    String key = about.purpose().key();
    List<Line> lines =
        passes.list(worker, key, about.object()).stream().map(each -> line(page, each)).toList();
    return new PassesPage(
        page.t(about.purpose().words() + ".ask"),
        crumb(about.matter()),
        about.matter().open() ? listOf(key, about.object()) + "/new" : "",
        lines);
  }

  private static Crumb crumb(GuestMatter matter) {
    return new Crumb(matter.title(), matter.href());
  }

  private static Line line(Page page, Pass pass) {
    String facts =
        pass.second() == null
            ? page.t("guests.until", page.date(lastDay(pass)))
            : second(page, pass.second());
    return new Line(who(page, pass), pageOf(pass.id()), facts, mark(page, pass));
  }

  private static Instant lastDay(Pass pass) {
    return pass.until().minusMillis(1);
  }

  private static String who(Page page, Pass pass) {
    Pass.Who who = pass.who();
    return who == null
        ? page.t("guests.forgotten")
        : page.t("guests.who", who.name().text(), who.organisation().text());
  }

  private static Mark mark(Page page, Pass pass) {
    String tone =
        switch (pass.state()) {
          case MADE -> "due";
          case SENT, OPENED -> "new";
          case USED -> "done";
          case ENDED, RUN_OUT -> "quiet";
        };
    return new Mark(page.name("guests.state", pass.state()), tone);
  }

  private static String second(Page page, Pass.Second second) {
    return page.t("guests.second", page.date(second.at()));
  }

  /**
   * One of them.
   *
   * @param reads whether whoever looks reads what was written with it
   */
  PassPage page(Page page, Pass pass, boolean reads) {
    GuestPurpose purpose = purpose(pass);
    Crumb about =
        passes
            .matterOf(pass)
            .map(PassPageMaker::crumb)
            .orElseGet(() -> new Crumb(page.t(purpose.words() + ".ask"), null));
    Pass.Second second = pass.state().isOpen() ? pass.second() : null;
    return new PassPage(
        who(page, pass),
        about,
        listOf(pass.purpose(), pass.object()),
        pageOf(pass.id()),
        mark(page, pass),
        rows(page, pass),
        about.href() == null || !pass.answered() || !reads
            ? ""
            : about.href() + purpose.answers() + pass.id(),
        second == null ? "" : second(page, second),
        second == null ? "" : second.number(),
        pass.state().isOpen(),
        pass.state() == PassState.MADE,
        passes.isByLetter() && email(pass) != null,
        pass.version());
  }

  private static @Nullable PersonalText email(Pass pass) {
    return pass.who() == null ? null : pass.who().email();
  }

  private List<SummaryRow> rows(Page page, Pass pass) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        SummaryRow.of(
            page.t("guests.state"),
            page.t("guests.since." + pass.state(), page.date(pass.changedAt()))));
    if (!pass.endedWhy().isEmpty()) {
      rows.add(SummaryRow.of(page.t("guests.end.why"), pass.endedWhy()));
    }
    rows.add(SummaryRow.of(page.t("guests.lastDay"), page.date(lastDay(pass))));
    PersonalText email = email(pass);
    rows.add(
        SummaryRow.of(
            page.t("guests.way"),
            email == null ? page.name("guests.way", pass.way()) : email.text()));
    Map<UUID, String> names = people.names(List.of(pass.askedBy()));
    rows.add(
        SummaryRow.of(
            page.t("guests.askedBy"),
            names.getOrDefault(pass.askedBy(), page.t("guests.somebody"))));
    if (pass.told() != null) {
      told(page, pass.told(), rows);
    }
    return rows;
  }

  private static void told(Page page, Pass.Told told, List<SummaryRow> rows) {
    if (told.about() != null) {
      rows.add(SummaryRow.of(page.t("guests.about"), told.about().text()));
    }
    rows.add(SummaryRow.of(page.t("guests.ring"), told.ring().text()));
  }

  private GuestPurpose purpose(Pass pass) {
    return purposes.stream()
        .filter(each -> each.key().equals(pass.purpose()))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  SheetPage sheet(Worker worker, Sheet sheet) {
    Pass.Who who = sheet.pass().who();
    String here =
        address.isEmpty()
            ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
            : address;
    return new SheetPage(
        pageOf(sheet.pass().id()),
        who == null ? "" : who.name().text(),
        who == null ? "" : who.organisation().text(),
        purpose(sheet.pass()).words() + ".asked",
        passes.matterOf(sheet.pass()).map(GuestMatter::title).orElse(""),
        sheet.pass().told() == null ? "" : sheet.pass().told().ring().text(),
        worker.organisationName(),
        here + "/by-link/" + sheet.link().grouped(),
        lastDay(sheet.pass()));
  }
}
