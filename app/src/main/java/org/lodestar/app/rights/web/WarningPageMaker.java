package org.lodestar.app.rights.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.rights.face.DangerOff;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows whoever warns what is known, and asks what came of it. */
@Component
class WarningPageMaker {
  private final Breaches breaches;
  private final DangerOff off;
  private final BreachRowMaker maker;
  private final WayRowMaker ways;

  WarningPageMaker(Breaches breaches, DangerOff off, BreachRowMaker maker, WayRowMaker ways) {
    this.ways = ways;
    this.breaches = breaches;
    this.off = off;
    this.maker = maker;
  }

  /**
   * The page.
   *
   * @param here its own address
   * @param typed what was typed and could not be kept
   */
  String show(
      Worker worker,
      Breach breach,
      String here,
      long version,
      List<SummaryRow> typed,
      Page page,
      Model model) {
    String title = page.t("rights.breach.warn", breach.reference());
    WayRowMaker.Reaching reaching = ways.reaching(worker, breach, page);
    List<SummaryRow> rows = new ArrayList<>(reaching.rows());
    rows.addAll(maker.warners(worker, breach, page));
    if (breach.closedOn() != null || !breach.told().danger()) {
      String over =
          breach.closedOn() != null ? "rights.breach.warn.closed" : "rights.breach.warn.noDanger";
      boolean objects = !breach.told().danger() && here.equals(Addresses.warning(breach.id()));
      model.addAttribute(
          "model", new BreachWarnedPage(title, page.t(over), typed, rows, objects ? here : ""));
      return "rights/breachWarned";
    }
    boolean late = breach.isLookDue(breaches.now());
    SmallForm form =
        SmallForm.of(title, "/work", here).caption(reaching.links(), List.of()).about(rows);
    form =
        breach.waitsForWarning()
            ? form.warning(page.t("rights.breach.warn.first"))
                .lead(page.t("rights.breach.warn.text"))
            : form.inset(page.t(late ? "rights.breach.look.late" : "rights.breach.warn.done"));
    String mustNot = maker.mustNot(worker, breach, page);
    if (!mustNot.isEmpty()) {
      form = form.inset(mustNot);
    }
    boolean settles = here.equals(Addresses.warning(breach.id())) && off.maySettle(worker, breach);
    return form.send(page.t("rights.breach.warn.send"))
        .show(
            model,
            BreachWarningForm.asked(
                page, breaches.lookers(breach), breach.warned() != null, settles),
            version);
  }
}
