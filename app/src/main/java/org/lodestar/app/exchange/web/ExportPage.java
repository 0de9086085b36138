package org.lodestar.app.exchange.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lodestar.app.exchange.CaseExport;
import org.lodestar.app.exchange.NotExported;
import org.lodestar.app.exchange.WantedExport;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.htcds.Loss;
import org.lodestar.htcds.LossKind;

/**
 * An export.
 *
 * @param password empty except right after it was made
 * @param takes whether whoever looks may fetch the file
 * @param seconds who may, where they may not
 * @param maker who made it, with where they work
 * @param fetchedBy who fetched its file; empty before
 * @param refusedBy who said no to it; empty where nobody did
 */
public record ExportPage(
    CaseExport export,
    String password,
    boolean takes,
    List<String> seconds,
    String maker,
    String fetchedBy,
    String refusedBy) {
  public ExportPage {
    seconds = List.copyOf(seconds);
  }

  /** What was asked for, and what came of it. */
  public List<SummaryRow> facts(Page page) {
    WantedExport wanted = export.wanted();
    List<SummaryRow> facts = new ArrayList<>();
    facts.add(
        SummaryRow.of(page.t("exchange.made"), by(maker, page.dateTime(export.madeAt()), page)));
    CaseExport.Fetched fetched = export.fetched();
    if (fetched != null) {
      facts.add(
          SummaryRow.of(
              page.t("exchange.fetched"), by(fetchedBy, page.dateTime(fetched.at()), page)));
    }
    facts.addAll(asked(wanted, page));
    return facts;
  }

  private static String by(String who, String when, Page page) {
    return who.isEmpty() ? when : page.t("exchange.by", who, when);
  }

  /** Why somebody said no; empty where nobody did. */
  public List<SummaryRow> refusal(Page page) {
    CaseExport.Refusal refused = export.refused();
    return refused == null
        ? List.of()
        : List.of(
            SummaryRow.of(
                page.t("exchange.refused"), by(refusedBy, page.dateTime(refused.at()), page)),
            SummaryRow.of(page.t("exchange.refusal"), refused.why().text()));
  }

  /** Whether whoever looks can still say no to it. */
  public boolean refuses() {
    return takes
        && export.wanted().named()
        && export.fileThere() != null
        && export.fetched() == null;
  }

  private List<SummaryRow> asked(WantedExport wanted, Page page) {
    return List.of(
        SummaryRow.of(page.t("exchange.for"), page.name("exchange.purpose", wanted.purpose())),
        SummaryRow.of(page.t("exchange.why"), wanted.reason().text()),
        SummaryRow.of(page.t("exchange.cases"), page.name("exchange.scope", wanted.scope())),
        SummaryRow.of(
            page.t("exchange.names"),
            page.t(wanted.named() ? "exchange.who.NAMED" : "exchange.who.NOBODY")),
        SummaryRow.of(page.t("exchange.dialect"), page.name("exchange.dialect", wanted.dialect())),
        SummaryRow.of(
            page.t("exchange.people"),
            page.t("exchange.people.lines", export.people(), export.lines())));
  }

  /** The kinds of loss that there are, in their order. */
  public List<LossKind> kinds() {
    return Arrays.stream(LossKind.values()).filter(kind -> !losses(kind).isEmpty()).toList();
  }

  /** The losses of a kind. */
  public List<Loss> losses(LossKind kind) {
    return export.losses().stream().filter(loss -> loss.kind() == kind).toList();
  }

  /** Why people are not in it, in order. */
  public List<NotExported> reasons() {
    return export.notExported().keySet().stream().sorted().toList();
  }

  /** Forced criminality in it, which the standard has no code for. */
  public int forcedCriminality() {
    return export.losses().stream()
        .filter(loss -> "ext_ForcedCriminality".equals(loss.field()))
        .mapToInt(Loss::people)
        .max()
        .orElse(0);
  }
}
