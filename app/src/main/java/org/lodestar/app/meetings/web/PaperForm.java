package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** Which parts about whom an organisation gets. */
record PaperForm(
    @Nullable @NotNull(message = "meetings.paper.invitation.missing") UUID invitation,
    @Nullable @NotNull(message = "meetings.paper.person.missing") UUID person,
    @Nullable Set<@Nullable String> sections,
    @Nullable @Size(max = 1000, message = "meetings.tooLong") String why,
    @Nullable Boolean readNo) {
  static List<Asked> asked(
      Page page,
      List<Option> invitations,
      List<Option> people,
      List<Option> parts,
      boolean saidNo) {
    List<Asked> asked =
        List.of(
            Asked.radios(page, "meetings.paper.invitation", invitations),
            Asked.radios(page, "meetings.paper.person", people),
            Asked.boxes(page, "meetings.paper.sections", parts),
            Asked.area(page, "meetings.paper.why").most(1000).rows(3));
    List<Option> read = List.of(Option.of("true", page.t("casework.narrow.read.yes")));
    return saidNo
        ? Stream.concat(
                asked.stream(),
                Stream.of(
                    Asked.of(Asked.Kind.BOXES, "readNo", page.t("casework.narrow.read"), read)))
            .toList()
        : asked;
  }
}
