package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CourtPlan;
import org.lodestar.app.casework.CourtPlan.Bed;
import org.lodestar.app.casework.CourtPlan.Goer;
import org.lodestar.app.casework.domain.CourtRules;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;

/** Where somebody sleeps until court, and who goes there with them: each may be written alone. */
record CourtForm(
    @Nullable Bed bed,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String sleeps,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String certificate,
    @Nullable @Size(max = 200, message = "casework.tooLong") String goesBody,
    @Nullable @Size(max = 200, message = "casework.tooLong") String goesName,
    @Nullable @Size(max = 200, message = "casework.tooLong") String goesNumber,
    @Nullable Set<Nobody> nobody,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String more) {
  /** That nobody was found to go. */
  enum Nobody {
    YET
  }

  static List<Asked> asked(Page page) {
    String words = "casework.custody";
    return List.of(
        Asked.radios(page, words + ".bed", Bed.values()),
        Asked.area(page, words + ".sleeps").rows(2).most(1000),
        Asked.area(page, words + ".certificate").rows(2).most(1000),
        Asked.group(
            page.t(words + ".goes"),
            List.of(
                Asked.text(page, words + ".goesBody"),
                Asked.text(page, words + ".goesName"),
                Asked.text(page, words + ".goesNumber").width(20),
                Asked.boxes(page, words + ".nobody", Nobody.values()))),
        Asked.area(page, words + ".more").rows(2).most(1000));
  }

  static CourtForm fresh() {
    return new CourtForm(null, "", "", "", "", "", Set.of(), "");
  }

  static CourtForm of(CourtPlan plan) {
    Goer goes = plan.goes();
    return new CourtForm(
        plan.bed(),
        PersonalText.shown(plan.sleeps()),
        PersonalText.shown(plan.certificate()),
        goes == null ? "" : goes.body().text(),
        goes == null ? "" : goes.name().text(),
        goes == null ? "" : goes.number().text(),
        Set.of(),
        PersonalText.shown(plan.more()));
  }

  CourtPlan plan() {
    boolean yet = !Typed.set(nobody).isEmpty();
    Goer goes = CourtRules.goer(Typed.text(goesBody), Typed.text(goesName), Typed.text(goesNumber));
    return CourtRules.plan(
        bed,
        PersonalText.typed(sleeps),
        PersonalText.typed(certificate),
        goes,
        yet,
        PersonalText.typed(more));
  }
}
