package org.lodestar.app.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Ability;
import org.lodestar.app.casework.AdvocateAnswer;
import org.lodestar.app.casework.AdvocateKind;
import org.lodestar.app.casework.BestInterests;
import org.lodestar.app.casework.BestInterests.Part;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.InterestsRecord;
import org.lodestar.app.casework.InterestsReview;
import org.lodestar.app.casework.InterestsView;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.face.CaseDuty;
import org.lodestar.app.casework.web.InterestsPage.Group;
import org.lodestar.app.casework.web.InterestsPage.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Component;

/** What is decided for somebody, in words: the same on the page and on paper. */
@Component
class InterestsPageMaker {
  private final Colleagues colleagues;
  private final Working working;
  private final CaseDuty duty;

  InterestsPageMaker(Colleagues colleagues, Working working, CaseDuty duty) {
    this.colleagues = colleagues;
    this.working = working;
    this.duty = duty;
  }

  InterestsPage page(Page page, Worker worker, InterestsView view) {
    InterestsRecord shown = view.open().or(view::agreed).orElse(null);
    Names names = colleagues.names(page, mentioned(view));
    boolean mayWork = working.on(view.file(), worker);
    return new InterestsPage(
        view.file(),
        view.person(),
        view.matter(),
        questions(page, view),
        duty.numbers(worker.organisation(), worker.id()),
        shown,
        standing(page, view, shown, names),
        shown == null ? List.of() : groups(page, view, shown, names),
        view.lacksCapacity(),
        mayWork,
        mayWork && shown != null && isSecond(worker, shown),
        shown != null && AdvocateAnswer.isOwed(view.advocates(shown)));
  }

  private static List<InterestsPage.Question> questions(Page page, InterestsView view) {
    return Arrays.stream(Matter.values())
        .map(
            each ->
                new InterestsPage.Question(
                    Addresses.interests(view.file().id(), view.person().id(), each),
                    page.name("casework.matter", each),
                    said(page, view, each),
                    each == view.matter()))
        .toList();
  }

  /** What stands about a question; nothing where nobody doubts that they decide. */
  private static String said(Page page, InterestsView view, Matter matter) {
    String found =
        view.others().stream()
            .map(Recorded::what)
            .filter(each -> each.matter() == matter)
            .map(
                each ->
                    page.t(
                        "casework.interests.others.line",
                        Shown.outcome(page, each),
                        Shown.when(page, each)))
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? page.t("casework.interests.others.presumed") : found;
  }

  private static boolean isSecond(Worker worker, InterestsRecord shown) {
    return shown.state() == InterestsRecord.State.WAITING
        && !worker.id().equals(shown.askedBy())
        && !worker.id().equals(shown.writtenBy());
  }

  private static List<@Nullable UUID> mentioned(InterestsView view) {
    List<@Nullable UUID> ids = new ArrayList<>();
    view.records()
        .forEach(
            each ->
                ids.addAll(
                    Arrays.asList(
                        each.writtenBy(), each.askedBy(), each.askedOf(), each.agreedBy())));
    view.reviews().stream().map(Recorded::by).forEach(ids::add);
    return ids;
  }

  private static Standing standing(
      Page page, InterestsView view, @Nullable InterestsRecord shown, Names names) {
    if (shown == null) {
      String key = view.decided() == null ? "none" : "unrecorded";
      return new Standing(page.t("casework.interests.standing." + key), "due");
    }
    return switch (shown.state()) {
      case WRITING -> new Standing(page.t("casework.interests.standing.WRITING"), "due");
      case WAITING ->
          new Standing(
              page.t("casework.interests.standing.WAITING", names.of(shown.askedOf())), "due");
      case AGREED, ENDED ->
          new Standing(
              page.t(
                  "casework.interests.standing.AGREED",
                  outcome(page, shown.content()),
                  names.of(shown.agreedBy()),
                  moment(page, shown.agreedAt())),
              "done");
    };
  }

  private static String moment(Page page, @Nullable Instant at) {
    return at == null ? "" : page.dateTime(at);
  }

  private static List<Group> groups(
      Page page, InterestsView view, InterestsRecord shown, Names names) {
    BestInterests content = shown.content();
    List<Group> groups = new ArrayList<>();
    groups.add(group(page, "question", parts(page, content, Part.QUESTION, Part.SUPPORT)));
    groups.add(group(page, "capacity", capacity(page, content)));
    groups.add(group(page, "person", person(page, content)));
    groups.add(group(page, "advocate", advocates(page, content, view.advocates(shown))));
    groups.add(group(page, "weighing", weighing(page, content)));
    groups.add(group(page, "decision", decision(page, content)));
    groups.add(group(page, "who", who(page, shown, names)));
    List<SummaryRow> looks =
        view.reviews(shown).stream().map(each -> look(page, each, names)).toList();
    if (!looks.isEmpty()) {
      groups.add(group(page, "looks", looks));
    }
    return groups;
  }

  private static Group group(Page page, String code, List<SummaryRow> rows) {
    return new Group(page.t("casework.interests.group." + code), rows);
  }

  private static List<SummaryRow> parts(Page page, BestInterests content, Part... parts) {
    return Arrays.stream(parts).map(part -> part(page, content, part)).toList();
  }

  private static SummaryRow part(Page page, BestInterests content, Part part) {
    String said =
        content
            .said(part)
            .map(PersonalText::text)
            .orElseGet(() -> page.t("casework.interests.notWritten"));
    return SummaryRow.of(page.name("casework.interests.part", part), said);
  }

  private static List<SummaryRow> person(Page page, BestInterests content) {
    List<SummaryRow> rows = new ArrayList<>(parts(page, content, Part.WISHES, Part.CONSULTED));
    Known wish = content.asTheyWish();
    if (wish != null) {
      rows.add(
          SummaryRow.of(
              page.t("casework.interests.asTheyWish"), page.name("casework.known", wish)));
    }
    content.said(Part.AGAINST).ifPresent(_ -> rows.add(part(page, content, Part.AGAINST)));
    return rows;
  }

  private static List<SummaryRow> capacity(Page page, BestInterests content) {
    List<SummaryRow> rows = new ArrayList<>();
    for (Ability ability : Ability.values()) {
      Known found = content.abilities().getOrDefault(ability, Known.NOT_KNOWN);
      rows.add(
          SummaryRow.of(
              page.name("casework.interests.ability", ability),
              page.name("casework.interests.able", found)));
    }
    rows.addAll(parts(page, content, Part.SHOWN, Part.CAUSE, Part.REGAIN));
    return rows;
  }

  private static List<SummaryRow> advocates(
      Page page, BestInterests content, Map<AdvocateKind, AdvocateAnswer> answers) {
    List<SummaryRow> rows = new ArrayList<>();
    for (AdvocateKind kind : AdvocateKind.values()) {
      AdvocateAnswer answer = answers.getOrDefault(kind, AdvocateAnswer.none());
      String words = Shown.text(answer.words());
      String state = page.name("casework.interests.advocateState", answer.state());
      rows.add(
          SummaryRow.of(
              page.name("casework.interests.advocate", kind),
              words.isEmpty() ? state : state + ": " + words));
    }
    content.said(Part.WHY_NOW).ifPresent(_ -> rows.add(part(page, content, Part.WHY_NOW)));
    return rows;
  }

  private static List<SummaryRow> weighing(Page page, BestInterests content) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        SummaryRow.of(
            page.t("casework.interests.considered"),
            Shown.all(page, "casework.interests.point", content.considered())));
    rows.add(part(page, content, Part.OPTIONS));
    return rows;
  }

  private static List<SummaryRow> decision(Page page, BestInterests content) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of(page.t("casework.interests.outcome"), outcome(page, content)));
    content.said(Part.AT_ONCE).ifPresent(_ -> rows.add(part(page, content, Part.AT_ONCE)));
    rows.add(part(page, content, Part.REASONS));
    rows.add(part(page, content, Part.DECIDER));
    rows.add(SummaryRow.of(page.t("casework.decision.decidedOn"), day(page, content.decidedOn())));
    rows.add(SummaryRow.of(page.t("casework.interests.reviewOn"), day(page, content.reviewOn())));
    return rows;
  }

  private static String outcome(Page page, BestInterests content) {
    Decision.Outcome outcome = content.outcome();
    return outcome == null
        ? page.t("casework.decision.none")
        : content.matter() == Matter.REFERRAL
            ? page.name("casework.decidedFor", outcome)
            : page.t("casework.interests.outcome." + content.matter() + "." + outcome);
  }

  private static String day(Page page, @Nullable LocalDate day) {
    return day == null ? page.t("casework.interests.notWritten") : page.date(day);
  }

  private static List<SummaryRow> who(Page page, InterestsRecord shown, Names names) {
    String written =
        page.t(
            "casework.recordedBy", names.of(shown.writtenBy()), page.dateTime(shown.writtenAt()));
    String agreed =
        shown.agreedBy() == null
            ? page.t("casework.interests.notAgreed")
            : page.t(
                "casework.recordedBy", names.of(shown.agreedBy()), moment(page, shown.agreedAt()));
    return List.of(
        SummaryRow.of(page.t("casework.interests.written"), written),
        SummaryRow.of(page.t("casework.interests.second"), agreed));
  }

  private static SummaryRow look(Page page, Recorded<InterestsReview> look, Names names) {
    String when = page.t("casework.recordedBy", names.of(look.by()), page.dateTime(look.at()));
    return SummaryRow.of(
        when,
        look.what().words().text()
            + "\n"
            + page.t("casework.interests.lookAgain", page.date(look.what().againOn())));
  }
}
