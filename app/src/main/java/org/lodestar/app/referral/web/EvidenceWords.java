package org.lodestar.app.referral.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Evidence;
import org.lodestar.app.referral.EvidenceState;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;

/** Evidence in words. */
final class EvidenceWords {
  private final Page page;
  private final LocalDate today;

  EvidenceWords(Page page, LocalDate today) {
    this.page = page;
    this.today = today;
  }

  EvidencePage.Line line(Evidence evidence) {
    return new EvidencePage.Line(
        Addresses.evidence(evidence.form()) + "/" + evidence.id(),
        evidence.what().text(),
        page.name("referral.evidenceState", evidence.state()),
        tone(evidence),
        facts(evidence));
  }

  String tone(Evidence evidence) {
    return switch (evidence.state()) {
      case HELD -> today.isAfter(evidence.due()) ? "overdue" : "due";
      case SENT, ACKNOWLEDGED -> "new";
      case CONSIDERED -> "done";
      case KEPT_BACK -> "quiet";
    };
  }

  private String facts(Evidence evidence) {
    String obtained = page.date(evidence.obtainedOn());
    return evidence.state() == EvidenceState.HELD
        ? page.t("referral.evidence.facts.held", obtained, page.date(evidence.due()))
        : evidence.sentOn() == null
            ? page.t("referral.evidence.facts.kept", obtained)
            : page.t("referral.evidence.facts.sent", obtained, page.date(evidence.sentOn()));
  }

  List<SummaryRow> rows(Evidence evidence, Map<UUID, String> names) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row("what", evidence.what().text()));
    add(rows, "source", text(evidence.source()));
    rows.add(row("obtained", page.date(evidence.obtainedOn())));
    rows.add(
        row(
            "added",
            page.t(
                "referral.answer.by",
                ReviewController.named(evidence.addedBy(), names, page),
                page.dateTime(evidence.addedAt()))));
    if (evidence.state() == EvidenceState.HELD) {
      rows.add(
          row(
              "due",
              page.t(
                  "referral.evidence.due.source",
                  page.date(evidence.due()),
                  evidence.dueSource())));
    }
    add(rows, "reason", text(evidence.reason()));
    if (evidence.sentOn() != null && evidence.sentHow() != null) {
      rows.add(
          row(
              "sent",
              page.t(
                  "referral.evidence.sent.how",
                  page.date(evidence.sentOn()),
                  page.name("referral.evidenceWay", evidence.sentHow()),
                  ReviewController.named(evidence.sentBy(), names, page))));
    }
    add(rows, "acknowledged", date(evidence.acknowledgedOn()));
    add(
        rows,
        "considered",
        evidence.considered() == null
            ? null
            : page.name("referral.considered", evidence.considered()));
    add(rows, "said", text(evidence.said()));
    return rows;
  }

  private void add(List<SummaryRow> rows, String name, @Nullable String value) {
    if (value != null) {
      rows.add(row(name, value));
    }
  }

  private SummaryRow row(String name, String value) {
    return SummaryRow.of(page.t("referral.evidence.row." + name), value);
  }

  private @Nullable String date(@Nullable LocalDate day) {
    return day == null ? null : page.date(day);
  }

  private static @Nullable String text(@Nullable PersonalText text) {
    return text == null ? null : text.text();
  }
}
