package org.lodestar.app.casework.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Accusation;
import org.lodestar.app.casework.Arrest;
import org.lodestar.app.casework.CalledAdult;
import org.lodestar.app.casework.CourtPlan;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.CustodyPart;
import org.lodestar.app.casework.CustodyView;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.CustodyRules;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.statute.DefencePoint;
import org.lodestar.statute.DefencePoint.Kind;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Component;

/** Makes the page about custody, and the note for police, solicitor and prosecutor. */
@Component
class CustodyPageMaker {
  private static final String WORDS = "casework.custody.";

  private final Colleagues colleagues;
  private final Working working;

  CustodyPageMaker(Colleagues colleagues, Working working) {
    this.colleagues = colleagues;
    this.working = working;
  }

  CustodyPage make(Worker worker, Page page, CustodyView view) {
    Names names = colleagues.names(page, mentioned(view));
    Arrest now = view.now().orElseGet(() -> new Arrest(view.person().id(), List.of()));
    return new CustodyPage(
        view.file(),
        view.person(),
        working.on(view.file(), worker),
        section(page, names, view, now, Accusation.class),
        section(page, names, view, now, CalledAdult.class),
        section(page, names, view, now, DefenceAnswer.class),
        section(page, names, view, now, CustodyOutcome.class),
        section(page, names, view, now, CourtPlan.class),
        view.isCharged(),
        now.newest(DefenceAnswer.class).filter(each -> !each.isWithALawyer()).isPresent(),
        view.person().treatedAsChild() && saysAdultCourt(now),
        page.name("casework.custody.limb", view.limb()),
        DefencePoint.conditions(view.limb(), view.today()),
        DefencePoint.list(Kind.GROUP, view.today()),
        DefencePoint.list(Kind.NOT_TAKEN_OUT, view.today()),
        DefencePoint.list(Kind.STAGE, view.today()),
        about(page, view),
        view.arrests().stream().skip(1).flatMap(each -> all(page, names, view, each)).toList(),
        page.t(WORDS + "made", page.date(view.today()), worker.displayName()));
  }

  private static boolean saysAdultCourt(Arrest now) {
    return Stream.of(
            now.newest(CustodyOutcome.class).map(CustodyOutcome::words),
            now.newest(CourtPlan.class).map(CourtPlan::more),
            now.newest(Accusation.class).map(Accusation::words))
        .flatMap(Optional::stream)
        .anyMatch(CustodyRules::saysAdultCourt);
  }

  private static List<@Nullable UUID> mentioned(CustodyView view) {
    List<@Nullable UUID> ids = new ArrayList<>();
    view.arrests().forEach(arrest -> arrest.parts().forEach(part -> ids.add(part.by())));
    return ids;
  }

  private static List<SummaryRow> about(Page page, CustodyView view) {
    var details = view.person().details();
    return filled(
        SummaryRow.of(page.t("casework.person.age"), Shown.age(page, details)),
        row(page, "age", details.isAgeOpen() ? page.t(WORDS + "age.law") : ""),
        SummaryRow.of(page.t("casework.person.birth"), Shown.birth(page, details)),
        SummaryRow.of(page.t(WORDS + "grounds"), grounds(page, view.facts().reasonableGrounds())));
  }

  /** That nobody has decided is no finding. */
  private static String grounds(Page page, Known known) {
    return known == Known.NOT_KNOWN
        ? page.t(WORDS + "grounds.open")
        : page.name("casework.known", known);
  }

  private static Stream<CustodyPage.Section> all(
      Page page, Names names, CustodyView view, Arrest arrest) {
    return arrest.parts().stream().map(part -> one(page, names, view, part));
  }

  private static CustodyPage.Section section(
      Page page, Names names, CustodyView view, Arrest arrest, Class<? extends CustodyPart> kind) {
    List<CustodyPage.Section> all =
        arrest.entries(kind).stream().map(part -> one(page, names, view, part)).toList();
    if (all.isEmpty()) {
      return new CustodyPage.Section(title(page, kind), List.of(), null, List.of());
    }
    CustodyPage.Section newest = all.getFirst();
    return new CustodyPage.Section(
        newest.title(), newest.rows(), newest.by(), all.subList(1, all.size()));
  }

  private static String title(Page page, Class<? extends CustodyPart> kind) {
    return page.t(WORDS + "title." + kind.getSimpleName());
  }

  private static CustodyPage.Section one(
      Page page, Names names, CustodyView view, Recorded<CustodyPart> part) {
    return new CustodyPage.Section(
        title(page, part.what().getClass()),
        rows(page, view, part.what()),
        page.t("casework.recordedBy", names.of(part.by()), page.dateTime(part.at())),
        List.of());
  }

  private static List<SummaryRow> rows(Page page, CustodyView view, CustodyPart part) {
    return switch (part) {
      case Accusation said -> accusation(page, view, said);
      case CalledAdult adult -> adult(page, adult);
      case DefenceAnswer answer -> answer(page, answer);
      case CustodyOutcome outcome -> outcome(page, outcome);
      case CourtPlan plan ->
          filled(
              row(page, "bed", bed(page, plan)),
              row(page, "sleeps", Shown.text(plan.sleeps())),
              row(page, "certificate", certificate(page, plan)),
              row(page, "goes", goes(page, plan.goes())),
              row(page, "more", Shown.text(plan.more())));
    };
  }

  private static List<SummaryRow> accusation(Page page, CustodyView view, Accusation said) {
    String groups =
        DefencePoint.list(Kind.GROUP, view.today()).stream()
            .filter(point -> said.groups().contains(point.code()))
            .map(DefencePoint::words)
            .collect(Collectors.joining("\n"));
    return filled(
        row(page, "words", said.words().text()),
        row(page, "act", Shown.date(page, said.act())),
        row(page, "where", Shown.text(said.where())),
        row(page, "groups.said", groups));
  }

  private static List<SummaryRow> adult(Page page, CalledAdult adult) {
    return filled(
        row(page, "kind", kind(page, adult)),
        row(page, "name", Shown.text(adult.name())),
        row(page, "asked", moment(page, adult.askedAt())),
        row(page, "came", moment(page, adult.cameAt())),
        row(page, "reason", isNotNeeded(adult) ? "" : Shown.text(adult.reason())));
  }

  private static boolean isNotNeeded(CalledAdult adult) {
    return adult.kind() == CalledAdult.Kind.NOT_NEEDED;
  }

  /** That nobody is needed is never read without the reason. */
  private static String kind(Page page, CalledAdult adult) {
    String kind = page.name("casework.custody.kind", adult.kind());
    return isNotNeeded(adult) ? kind + ": " + Shown.text(adult.reason()) : kind;
  }

  private static String bed(Page page, CourtPlan plan) {
    return plan.bed() == null ? "" : page.name("casework.custody.bed", plan.bed());
  }

  /** Of a cell it is said that nobody wrote of a certificate. */
  private static String certificate(Page page, CourtPlan plan) {
    boolean none = plan.bed() == CourtPlan.Bed.CELL && plan.certificate() == null;
    return none ? page.t(WORDS + "certificate.none") : Shown.text(plan.certificate());
  }

  private static String moment(Page page, @Nullable Instant moment) {
    return moment == null ? "" : page.dateTime(moment);
  }

  private static List<SummaryRow> answer(Page page, DefenceAnswer answer) {
    return filled(
        row(page, "stage", page.name("casework.custody.stage", answer.stage())),
        row(page, "conditions", page.name("casework.custody.limb", answer.limb())),
        row(page, "looked", page.t(WORDS + "looked." + answer.looked())),
        row(page, "answer", answer.answer().text()),
        row(page, "evidence", Shown.text(answer.evidence())),
        row(page, "lawyer", Shown.text(answer.lawyer())),
        row(page, "told", Shown.all(page, "casework.custody.told", answer.told())));
  }

  private static List<SummaryRow> outcome(Page page, CustodyOutcome outcome) {
    return filled(
        row(page, "outcome", page.name("casework.custody.outcome", outcome.kind())),
        row(page, "on", page.date(outcome.on())),
        row(page, "court", court(page, outcome)),
        row(page, "how", Shown.text(outcome.words())));
  }

  private static String goes(Page page, CourtPlan.@Nullable Goer goes) {
    return goes == null ? page.t(WORDS + "nobody.YET") : goes.line();
  }

  private static String court(Page page, CustodyOutcome outcome) {
    return outcome.kind().isCharged()
        ? CourtWords.when(page, outcome.courtOn(), outcome.courtAt())
        : "";
  }

  private static SummaryRow row(Page page, String key, String answer) {
    return SummaryRow.of(page.t(WORDS + key), answer);
  }

  /** What nobody wrote takes no line. */
  private static List<SummaryRow> filled(SummaryRow... rows) {
    return Stream.of(rows).filter(row -> !row.answers().isEmpty()).toList();
  }
}
