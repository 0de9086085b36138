package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.statute.ForcedLabourSign;

/** Signs of forced labour. */
record PaySignsForm(
    @Nullable Set<ForcedLabourSign> signs,
    @Nullable @Size(max = 2000, message = "casework.tooLong") String note,
    @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.boxes(
                page,
                "casework.pay.signs.which",
                Option.all(page, "casework.forcedLabour", ForcedLabourSign.values()))
            .named("signs"),
        Asked.area(page, "casework.pay.signs.note").most(2000));
  }
}
