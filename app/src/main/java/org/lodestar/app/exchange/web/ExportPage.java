package org.lodestar.app.exchange.web;

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
 */
public record ExportPage(CaseExport export, String password, boolean takes, List<String> seconds) {
  public ExportPage {
    seconds = List.copyOf(seconds);
  }

  /** What was asked for, and what came of it. */
  public List<SummaryRow> facts(Page page) {
    WantedExport wanted = export.wanted();
    return List.of(
        SummaryRow.of(page.t("exchange.made"), page.dateTime(export.madeAt())),
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
