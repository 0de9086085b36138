package org.lodestar.app.support.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.Overview;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.domain.SheetRules;
import org.lodestar.app.support.web.Addresses.SheetName;

/** What there is of support for a person, in lines for a page. */
final class SupportLines {
  private SupportLines() {}

  /**
   * The lines; to give them their own page is for whoever works on the case.
   *
   * @param works whether whoever looks may change what is in it
   */
  static List<SupportPage.Line> of(Overview now, boolean works, Page page) {
    UUID file = now.person().caseFile();
    UUID person = now.person().id();
    List<SupportPage.Line> lines = new ArrayList<>();
    lines.add(sheet(SheetKind.RISK, now, page));
    lines.add(sheet(SheetKind.SAFETY_PLAN, now, page));
    lines.add(needs(now, Addresses.needs(file, person), page));
    lines.add(plan(now, Addresses.plan(file, person), page));
    lines.add(services(now, Addresses.services(file, person), page));
    for (SheetKind kind : SheetKind.values()) {
      boolean further =
          kind.ordinal() > SheetKind.NEED.ordinal() && !kind.hasTopics() && kind.isOpen();
      if (further && SheetRules.concerns(kind, now.person().treatedAsChild())) {
        lines.add(sheet(kind, now, page));
      }
    }
    lines.add(outcomes(Addresses.outcomes(file, person), page));
    if (works) {
      lines.add(own(Addresses.own(file, person), page));
    }
    return lines;
  }

  /** Whether somebody scored is not told here: nothing may depend on it. */
  private static SupportPage.Line outcomes(String href, Page page) {
    return new SupportPage.Line(
        page.t("support.outcomes.title"),
        page.t("support.outcomes.text"),
        href,
        page.t("support.line.scoringFree"),
        "quiet");
  }

  private static SupportPage.Line own(String href, Page page) {
    return new SupportPage.Line(
        page.t("support.own.title"), page.t("support.own.text"), href, null, "quiet");
  }

  private static SupportPage.Line sheet(SheetKind kind, Overview now, Page page) {
    Overview.@Nullable Dates dates = now.sheets().get(kind);
    String words = "support." + kind;
    boolean late = dates != null && dates.late(now.today());
    String status =
        dates == null
            ? page.t("support.line.none")
            : late
                ? page.t("support.line.late")
                : page.t("support.line.written", page.date(dates.written()));
    return new SupportPage.Line(
        page.t(words + ".title"),
        page.t(words + ".intro"),
        Addresses.sheet(now.person().caseFile(), now.person().id(), new SheetName(kind, "")),
        status,
        dates == null ? "quiet" : late ? "overdue" : "done");
  }

  private static SupportPage.Line needs(Overview now, String href, Page page) {
    return new SupportPage.Line(
        page.t("support.needs.title"),
        page.t("support.needs.text"),
        href,
        page.t("support.needs.gaps", now.gaps()),
        now.gaps() == 0 ? "done" : "new");
  }

  private static SupportPage.Line services(Overview now, String href, Page page) {
    boolean late = now.lateRequests() > 0;
    String status =
        late
            ? page.t("support.line.servicesLate", now.lateRequests())
            : page.t("support.line.services", now.requests());
    return new SupportPage.Line(
        page.t("support.services.title"),
        page.t("support.services.text"),
        href,
        status,
        late ? "overdue" : now.requests() == 0 ? "quiet" : "new");
  }

  private static SupportPage.Line plan(Overview now, String href, Page page) {
    String status =
        now.lateActions() > 0
            ? page.t("support.line.actionsLate", now.lateActions())
            : page.t("support.line.plan", now.openGoals(), now.openActions());
    return new SupportPage.Line(
        page.t("support.plan.title"),
        page.t("support.plan.text"),
        href,
        status,
        now.lateActions() > 0 ? "overdue" : now.openGoals() == 0 ? "quiet" : "new");
  }
}
