package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.ToldNow;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;

/** Opening a case, from a concern or without one. */
record OpenForm(
    @Nullable @Size(max = 500, message = "casework.tooLong") String summary,
    @Nullable @Size(max = 200, message = "casework.tooLong") String who,
    @Nullable Set<ToldNow> now,
    @Nullable UUID owner,
    @Nullable UUID concern,
    @Nullable Long concernVersion,
    @Nullable UUID worry,
    @Nullable UUID taken) {
  static List<Asked> asked(
      Page page, boolean fromConcern, boolean fromOwn, boolean given, List<Option> colleagues) {
    List<Asked> asked = new ArrayList<>();
    if (fromOwn) {
      asked.add(Asked.kept("worry"));
      asked.add(Asked.kept("taken"));
    }
    if (fromConcern) {
      asked.add(Asked.kept("concern"));
      asked.add(Asked.kept("concernVersion"));
    }
    if ((fromConcern || fromOwn) && !given) {
      asked.add(Asked.text(page, "casework.open.who"));
      asked.add(Asked.boxes(page, "casework.open.now", ToldNow.values()));
    }
    asked.add(Asked.area(page, "casework.summary").most(500).rows(3));
    asked.add(
        Asked.select(page, "casework.owner", colleagues).empty(page.t("casework.owner.nobody")));
    return asked;
  }

  NewCase wanted(@Nullable UUID checkedOwner) {
    return new NewCase(
            PersonalText.typed(summary), concern, Typed.version(concernVersion), checkedOwner)
        .about(PersonalText.typed(who))
        .saying(Typed.set(now));
  }
}
