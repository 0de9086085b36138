package org.lodestar.app.rights.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.domain.BreachRules;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.rights.face.DangerOff;
import org.lodestar.app.rights.web.BreachWarningForm.Came;
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
   * @param language that was typed; empty where none was
   */
  String show(
      Worker worker,
      Breach breach,
      String here,
      long version,
      List<SummaryRow> typed,
      String language,
      Page page,
      Model model) {
    String title = page.t("rights.breach.warn", breach.reference());
    WayRowMaker.Reaching reaching = ways.reaching(worker, breach, page);
    List<SummaryRow> rows = new ArrayList<>(reaching.rows());
    rows.addAll(maker.warners(worker, breach, page));
    boolean closed = breach.closedOn() != null;
    if ((closed && !breach.waitsForLook()) || !breach.told().danger()) {
      String over = closed ? "rights.breach.warn.closed" : "rights.breach.warn.noDanger";
      boolean objects = !breach.told().danger() && here.equals(Addresses.warning(breach.id()));
      model.addAttribute(
          "model", new BreachWarnedPage(title, page.t(over), typed, rows, objects ? here : ""));
      return "rights/breachWarned";
    }
    boolean late = breach.isLookDue(breaches.now());
    SmallForm form =
        SmallForm.of(title, "/work", here).caption(reaching.links(), List.of()).about(rows);
    String after = late ? "rights.breach.look.late" : "rights.breach.warn.done";
    form =
        breach.waitsForWarning()
            ? form.warning(page.t("rights.breach.warn.first"))
                .lead(page.t("rights.breach.warn.text"))
            : form.inset(page.t(closed ? "rights.breach.look.closed" : after));
    String second = maker.toConfirm(breach, page);
    if (!second.isEmpty()) {
      form = form.inset(second);
    }
    String mustNot = maker.mustNot(worker, breach, page);
    if (!mustNot.isEmpty()) {
      form = form.inset(mustNot);
    }
    boolean other =
        !language.isEmpty() && !BreachRules.speaks(language, breaches.spoken(worker, breach));
    return form.send(page.t("rights.breach.warn.send"))
        .show(
            model,
            BreachWarningForm.asked(
                page, breaches.lookers(worker, breach), came(worker, breach, here), other),
            version);
  }

  /** What can have come of it for this worker. */
  private List<Came> came(Worker worker, Breach breach, String here) {
    if (breach.closedOn() != null) {
      return List.of(Came.LOOKED, Came.NOT_REACHED, Came.LOOK_OVER);
    }
    List<Came> came =
        new ArrayList<>(List.of(Came.NOT_REACHED, Came.SENT, Came.WARNED, Came.NOT_WARNED));
    if (breaches.mayConfirm(worker, breach)) {
      came.addFirst(Came.CONFIRMED);
    }
    if (breach.warned() != null) {
      came.addFirst(Came.LOOKED);
    }
    if (here.equals(Addresses.warning(breach.id())) && off.maySettle(worker, breach)) {
      came.add(Came.SAFE);
    }
    return came;
  }
}
