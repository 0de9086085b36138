package org.lodestar.app.risks.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Assessment;
import org.lodestar.app.risks.Pestelo;
import org.lodestar.app.risks.Sector;
import org.lodestar.app.risks.Threat;
import org.lodestar.app.risks.ThreatDecision;
import org.lodestar.app.risks.ThreatScore;
import org.lodestar.app.risks.ThreatSource;
import org.lodestar.app.risks.face.Sectors;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.risks.face.Threats.Ranked;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.risks.wording.RiskWords;
import org.lodestar.app.site.Choosing;
import org.lodestar.app.site.Choosing.Question;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** Draws threats as they rank, and one with the parts of its score. */
@Component
class ThreatPageMaker {
  private static final int ON_A_PAGE = 20;
  private static final String UNDECIDED = "NONE";
  private static final String TAG = "risks.threat.tag";

  private final RiskFrame frame;
  private final Sectors sectors;

  ThreatPageMaker(RiskFrame frame, Sectors sectors) {
    this.frame = frame;
    this.sectors = sectors;
  }

  ThreatPages.Listed list(
      Worker worker, Page page, List<Ranked> all, String decision, String tag, int number) {
    RiskWords words = frame.words(worker, page, List.of());
    List<Ranked> found =
        all.stream()
            .filter(each -> isDecided(each.threat(), decision) && isTagged(each.threat(), tag))
            .toList();
    int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(number, 1, pages);
    Choosing choosing = new Choosing("/threats", questions(page, decision, tag), "");
    return new ThreatPages.Listed(
        found.stream()
            .skip((shown - 1L) * ON_A_PAGE)
            .limit(ON_A_PAGE)
            .map(each -> line(page, words, each))
            .toList(),
        found.size(),
        nothing(page, all, decision),
        choosing.filter(),
        Paging.numbered(shown, pages, choosing::page),
        worker.mayEver(Action.EDIT_THREATS));
  }

  private static ThreatPages.Nothing nothing(Page page, List<Ranked> all, String decision) {
    if (all.isEmpty()) {
      return new ThreatPages.Nothing(
          page.t("risks.threats.first"), page.t("risks.threats.first.text"));
    }
    boolean decided =
        decision.equals(UNDECIDED)
            && all.stream().noneMatch(each -> isDecided(each.threat(), UNDECIDED));
    return new ThreatPages.Nothing(
        page.t(decided ? "risks.threats.decided" : "risks.threats.none"),
        page.t("risks.threats.none.text"));
  }

  private static boolean isDecided(Threat threat, String asked) {
    ThreatDecision decision = threat.decision();
    if (asked.equals(UNDECIDED)) {
      return decision == null;
    }
    return Choosing.constant(ThreatDecision.Kind.class, asked)
        .map(each -> decision != null && decision.kind() == each)
        .orElse(true);
  }

  private static boolean isTagged(Threat threat, String asked) {
    return Choosing.constant(Pestelo.class, asked)
        .map(threat.content().tags()::contains)
        .orElse(true);
  }

  private static List<Question> questions(Page page, String decision, String tag) {
    List<Option> decisions = new ArrayList<>();
    decisions.add(Option.of(UNDECIDED, page.t("risks.decision.none")));
    decisions.addAll(Option.all(page, "risks.decision", ThreatDecision.Kind.values()));
    return List.of(
        new Question("decision", page.t("risks.threat.ask.decision"), decisions, decision),
        new Question(
            "tag", page.t("risks.threat.ask.tag"), Option.all(page, TAG, Pestelo.values()), tag));
  }

  private Line line(Page page, RiskWords words, Ranked ranked) {
    Threat threat = ranked.threat();
    ThreatScore score = ranked.score();
    Assessment scored = threat.assessment();
    Stream<String> numbers =
        score == null || scored == null
            ? Stream.of(page.t("risks.threat.line.unscored"))
            : Stream.of(
                page.t("risks.threat.line.score", score.risk().toPlainString()),
                page.t(
                    "risks.threat.line.confidence",
                    page.name("risks.confidence", scored.confidence())),
                page.t("risks.threat.line.gap", String.valueOf(scored.gap())));
    String facts =
        Stream.concat(
                numbers,
                Stream.of(words.named(TAG, threat.content().tags()), review(page, threat.review())))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Line(threat.title(), "/threats/" + threat.id(), facts, words.decision(threat));
  }

  /** That a review is over is told in words and is no alarm. */
  private String review(Page page, @Nullable LocalDate review) {
    if (review == null) {
      return "";
    }
    String key =
        review.isBefore(frame.planning().today())
            ? "risks.threat.line.reviewWas"
            : "risks.threat.line.review";
    return page.t(key, page.date(review));
  }

  ThreatPages.One one(Worker worker, Page page, Threats.View view) {
    Threat threat = view.threat();
    ThreatDecision decision = threat.decision();
    RiskWords words =
        frame.words(worker, page, view.history(), decision == null ? null : decision.by());
    return new ThreatPages.One(
        threat.title(),
        threat.content().seen(),
        marks(page, words, threat),
        rows(worker, page, words, threat),
        score(page, view.ranked()),
        beside(page, threat.assessment()),
        view.sources().stream().map(each -> known(page, each)).toList(),
        words.lines(view.actions()),
        words.history(view.history()),
        "/threats/" + threat.id(),
        worker.mayEver(Action.EDIT_THREATS),
        worker.mayEver(Action.DECIDE_THREAT));
  }

  private List<Mark> marks(Page page, RiskWords words, Threat threat) {
    Mark decided = words.decision(threat);
    return threat.overdue(frame.planning().today())
        ? List.of(decided, new Mark(page.t("risks.threat.reviewWas"), "due"))
        : List.of(decided);
  }

  private List<SummaryRow> rows(Worker worker, Page page, RiskWords words, Threat threat) {
    Threat.Content content = threat.content();
    Map<UUID, Sector> all = sectors.all(worker);
    LocalDate review = threat.review();
    return List.of(
        SummaryRow.of(page.t("risks.threat.tags"), words.named(TAG, content.tags())),
        new SummaryRow(
            page.t("risks.threat.sectors"),
            content.sectors().stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .map(Sector::name)
                .sorted()
                .toList(),
            null,
            null),
        SummaryRow.of(page.t("risks.proximity"), words.proximity(content.proximity())),
        new SummaryRow(
            page.t("risks.decision"), decided(page, words, threat.decision()), null, null),
        SummaryRow.of(
            page.t("risks.threat.review"),
            review == null ? page.t("risks.threat.review.none") : page.date(review)));
  }

  private static List<String> decided(
      Page page, RiskWords words, @Nullable ThreatDecision decision) {
    return decision == null
        ? List.of(page.t("risks.decision.none"))
        : List.of(
            page.t(
                "risks.threat.decided.by",
                page.name("risks.decision", decision.kind()),
                page.date(decision.at()),
                words.plan().name(decision.by())),
            decision.reason());
  }

  private static @Nullable Table score(Page page, Ranked ranked) {
    ThreatScore score = ranked.score();
    Assessment scored = ranked.threat().assessment();
    if (score == null || scored == null) {
      return null;
    }
    String parts = "risks.threat.score.";
    List<SummaryRow> numbers = new ArrayList<>();
    List<String> kinds =
        List.of("physical", "psychological", "financial", "community", "vulnerability");
    for (int place = 0; place < kinds.size(); place++) {
      String number = String.valueOf(scored.harm().all().get(place));
      numbers.add(SummaryRow.of(page.t("risks.harm." + kinds.get(place)), number));
    }
    numbers.add(SummaryRow.of(page.t(parts + "worst"), String.valueOf(score.worst())));
    numbers.add(SummaryRow.of(page.t(parts + "mean"), score.mean().toPlainString()));
    numbers.add(SummaryRow.of(page.t(parts + "harm"), score.harm().toPlainString()));
    numbers.add(SummaryRow.of(page.t("risks.likelihood"), String.valueOf(score.likelihood())));
    numbers.add(SummaryRow.of(page.t(parts + "risk"), score.risk().toPlainString()));
    return Table.of(
        page.t("risks.threat.score.parts"),
        numbers,
        Part.words(page.t(parts + "part"), SummaryRow::question),
        Part.number(page.t(parts + "number"), each -> each.answers().getFirst()));
  }

  private static List<SummaryRow> beside(Page page, @Nullable Assessment scored) {
    return scored == null
        ? List.of()
        : List.of(
            SummaryRow.of(
                page.t("risks.confidence"), page.name("risks.confidence", scored.confidence())),
            SummaryRow.of(page.t("risks.gap.scale"), page.t("risks.gap.scale." + scored.gap())));
  }

  private static ThreatPages.Known known(Page page, ThreatSource source) {
    return new ThreatPages.Known(
        source.title(),
        source.reference(),
        source.linked() ? source.reference() : null,
        page.t(
            "risks.source.facts",
            page.date(source.dated()),
            page.name("risks.source.grade", source.grade()),
            page.t("risks.source.information." + source.information())));
  }

  /** How a threat stands now, for somebody who typed something else. */
  List<SummaryRow> standing(Worker worker, Page page, Threats.View view) {
    ThreatPages.One one = one(worker, page, view);
    ThreatScore score = view.ranked().score();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of(page.t("risks.threat.title"), one.title()));
    rows.add(SummaryRow.of(page.t("risks.threat.seen"), one.seen()));
    rows.addAll(one.rows());
    rows.add(
        SummaryRow.of(
            page.t("risks.threat.score"),
            score == null ? page.t("risks.threat.score.none") : score.risk().toPlainString()));
    rows.addAll(one.beside());
    return rows;
  }
}
