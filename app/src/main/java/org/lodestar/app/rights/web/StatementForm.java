package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** What a person says about an entry that stays as it is. */
record StatementForm(
    @Nullable @NotBlank(message = "rights.statement.part.missing") String part,
    @Nullable @Size(max = 2000, message = "rights.tooLong") String quote,
    @Nullable
        @NotBlank(message = "rights.statement.words.missing")
        @Size(max = 5000, message = "rights.tooLong")
        String words,
    @Nullable @ReadableDate(required = true) TypedDate madeOn) {
  static List<Asked> asked(Page page, List<Option> parts) {
    return List.of(
        Asked.select(page, "rights.statement.part", parts).empty(page.t("rights.statement.choose")),
        Asked.area(page, "rights.statement.quote").most(2000).rows(3),
        Asked.area(page, "rights.statement.words").most(5000).rows(5),
        Asked.date(page, "rights.statement.madeOn"));
  }
}
