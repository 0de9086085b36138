package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.LinkRelation;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** A link to another case by its reference, or between two people of this one. */
record LinkForm(
    @Nullable @NotNull(message = "casework.link.relation.missing") LinkRelation relation,
    @Nullable UUID person,
    @Nullable UUID otherPerson,
    @Nullable @Size(max = 40, message = "casework.tooLong") String reference,
    @Nullable @Size(max = 500, message = "casework.tooLong") String note) {
  static List<Asked> asked(Page page, List<Option> people) {
    List<Asked> asked = new ArrayList<>();
    asked.add(
        Asked.radios(
            page,
            "casework.link.relation",
            Option.all(page, "casework.relation", LinkRelation.values())));
    if (!people.isEmpty()) {
      asked.add(
          Asked.select(page, "casework.link.person", people)
              .empty(page.t("casework.link.person.none")));
    }
    if (people.size() > 1) {
      asked.add(
          Asked.select(page, "casework.link.otherPerson", people)
              .empty(page.t("casework.link.otherPerson.none")));
    }
    asked.add(Asked.text(page, "casework.link.reference").width(10));
    asked.add(Asked.area(page, "casework.link.note").most(500).rows(2));
    return asked;
  }
}
