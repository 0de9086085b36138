package org.lodestar.app.triage.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.concerns.Caller;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.Particulars;
import org.lodestar.app.concerns.Taking;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Component;

/**
 * How a concern came in, as questions and answers: who took it, when it was heard, what they saw.
 */
@Component
class TakingRows {
  private final StaffNames names;

  TakingRows(StaffNames names) {
    this.names = names;
  }

  /** The rows; the channel alone where no worker took it. */
  List<SummaryRow> of(Concern concern, Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    add(rows, page, "channel", page.name("concerns.staff.by", concern.channel()));
    concern
        .taken()
        .ifPresent(
            taking -> {
              if (concern.takerKnown()) {
                add(rows, page, "takenBy", by(page, taking));
              }
              add(rows, page, "heardAt", page.dateTime(taking.heardAt()));
              add(rows, page, "receipt", receipt(page, concern, taking));
              beside(rows, page, taking.particulars());
            });
    return rows;
  }

  private String by(Page page, Taking taking) {
    return page.t(
        "intake.by", names.worker(taking.by()), names.organisation(taking.organisation()));
  }

  private static String receipt(Page page, Concern concern, Taking taking) {
    if (concern.channel().readByWriter()) {
      return "";
    }
    return page.t(taking.receiptGiven() ? "intake.receipt.given" : "intake.receipt.no");
  }

  private static void beside(List<SummaryRow> rows, Page page, Particulars beside) {
    add(rows, page, "childPresent", beside.childPresent());
    add(rows, page, "childThere", beside.childThere());
    add(rows, page, "careNeeds", beside.careNeeds());
    add(rows, page, "interpreter", beside.interpreter());
    add(rows, page, "theirReference", beside.theirReference());
    add(rows, page, "cut", beside.cut() ? page.t("intake.cut.yes") : "");
    add(rows, page, "againReason", beside.againReason());
  }

  /** What was written about whoever told it; nothing where the reader may not know. */
  List<SummaryRow> caller(Concern concern, Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    Caller caller = concern.caller();
    String kind = caller.kind() == null ? "" : page.name("intake.kind", caller.kind());
    add(rows, page, "callerKind", kind);
    add(rows, page, "safeToTalk", caller.safeToTalk());
    add(rows, page, "ifCut", caller.ifCut());
    return rows;
  }

  private static void add(List<SummaryRow> rows, Page page, String question, Known answer) {
    add(
        rows,
        page,
        question,
        answer == Known.NOT_KNOWN ? "" : page.name("concerns.staff.known", answer));
  }

  private static void add(List<SummaryRow> rows, Page page, String question, String answer) {
    if (!answer.isEmpty()) {
      rows.add(SummaryRow.of(page.t("intake.said." + question), answer));
    }
  }
}
