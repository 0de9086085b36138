package org.lodestar.app.rights.web;

import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.BreachWord;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows those who warn that danger was taken off, by whom and why, and asks what they know. */
@Component
class SafetyPageMaker {
  private final Breaches breaches;
  private final BreachRowMaker maker;

  SafetyPageMaker(Breaches breaches, BreachRowMaker maker) {
    this.breaches = breaches;
    this.maker = maker;
  }

  String show(Worker worker, Breach breach, Page page, Model model) {
    boolean notTold = breach.told().danger() && breach.toHear().contains(worker.id());
    SmallForm form =
        SmallForm.of(
                page.t("rights.breach.safe" + (notTold ? ".toClose" : ""), breach.reference()),
                "/work",
                Addresses.objection(breach.id()))
            .about(maker.warners(worker, breach, page))
            .send(page.t("rights.breach.safe.send"));
    BreachWord off = breaches.takenOff(breach).orElse(null);
    if (off != null) {
      form = form.lead(maker.safe(off, page)).quoted(off.words().text());
    }
    if (breach.closedOn() != null) {
      form = form.lead(page.t("rights.breach.safe.closed"));
    }
    if (!breach.toHear().contains(worker.id())) {
      String state = breach.waitsForWarning() ? "back" : "quiet";
      form = form.inset(page.t("rights.breach.safe." + state));
    }
    return form.show(model, BreachSafetyForm.asked(page), breach.version());
  }
}
