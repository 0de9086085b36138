package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** Summary and worker in charge. */
record ChangeForm(
    @Nullable @Size(max = 500, message = "casework.tooLong") String summary,
    @Nullable UUID owner,
    @Nullable Long version) {
  static List<Asked> asked(Page page, List<Option> colleagues) {
    return List.of(
        Asked.area(page, "casework.summary").most(500).rows(3),
        Asked.select(page, "casework.owner", colleagues).empty(page.t("casework.owner.nobody")));
  }
}
