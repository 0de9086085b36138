package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;

/** To which one thing they said no, for which kind of body, on which day. */
record NarrowNoForm(
    @Nullable @Size(max = 40, message = "casework.tooLong") String part,
    @Nullable @Size(max = 300, message = "casework.tooLong") String words,
    @Nullable @Size(max = 500, message = "casework.tooLong") String marked,
    @Nullable AgencyKind receiver,
    @Nullable UUID organisation,
    @Nullable @ReadableDate(required = true) TypedDate on) {
  static List<Asked> asked(Page page, List<Option> parts, List<Option> bodies) {
    return List.of(
        Asked.select(page, "casework.narrow.part", parts)
            .empty(page.t("casework.narrow.part.none")),
        Asked.text(page, "casework.narrow.words"),
        Asked.area(page, "casework.narrow.marked").most(500).rows(3),
        Asked.select(
                page,
                "casework.narrow.receiver",
                Option.all(page, "members.kind", AgencyKind.values()))
            .empty(page.t("casework.narrow.receiver.all")),
        Asked.select(page, "casework.narrow.organisation", bodies)
            .empty(page.t("casework.narrow.organisation.all")),
        Asked.date(page, "casework.narrow.on"));
  }

  static NarrowNoForm fresh(LocalDate today) {
    return new NarrowNoForm(null, "", "", null, null, TypedDate.of(today));
  }

  /**
   * What it becomes.
   *
   * @param parts codes that there are
   * @param named the organisation that was chosen, which says its kind; null for none
   */
  NarrowNo no(List<String> parts, @Nullable Organisation named) {
    String chosen = part == null || !parts.contains(part) ? null : part;
    PersonalText said = PersonalText.typed(words);
    if (chosen == null && said == null) {
      throw Refused.at("part", "casework.narrow.missing");
    }
    if (named != null && receiver != null && receiver != named.kind()) {
      throw Refused.at("organisation", "casework.narrow.organisation.kind");
    }
    return new NarrowNo(
        chosen,
        said,
        PersonalText.typed(marked),
        named == null ? receiver : named.kind(),
        named == null ? null : named.id(),
        Typed.day(on));
  }
}
