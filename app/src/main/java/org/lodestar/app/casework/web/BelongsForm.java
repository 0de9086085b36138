package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.LegalStatus;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;

/**
 * Where a child belongs: chosen from the directory, or typed where it is not in there.
 *
 * @param home as the directory calls it
 * @param homeOther typed, where it is not in the directory
 */
record BelongsForm(
    @Nullable @Size(max = 200, message = "casework.tooLong") String home,
    @Nullable @Size(max = 200, message = "casework.tooLong") String homeOther,
    @Nullable @Size(max = 200, message = "casework.tooLong") String placing,
    @Nullable @Size(max = 200, message = "casework.tooLong") String placingOther,
    @Nullable @NotNull(message = "casework.care.status.missing") LegalStatus status,
    @Nullable Long version) {
  static List<Asked> asked(Page page, List<Option> authorities) {
    return List.of(
        Asked.select(page, "casework.care.home", authorities)
            .empty(page.t("casework.care.notListed")),
        Asked.text(page, "casework.care.homeOther"),
        Asked.select(page, "casework.care.placing", authorities)
            .empty(page.t("casework.care.notListed")),
        Asked.text(page, "casework.care.placingOther"),
        Asked.radios(page, "casework.care.status", LegalStatus.values()));
  }

  static BelongsForm of(ChildCare care, List<Option> authorities) {
    String home = Shown.text(care.home());
    String placing = Shown.text(care.placing());
    boolean homeListed = isListed(home, authorities);
    boolean placingListed = isListed(placing, authorities);
    return new BelongsForm(
        homeListed ? home : "",
        homeListed ? "" : home,
        placingListed ? placing : "",
        placingListed ? "" : placing,
        care.status(),
        null);
  }

  private static boolean isListed(String name, List<Option> authorities) {
    return authorities.stream().anyMatch(each -> each.value().equals(name));
  }

  /** Fields that were typed although something else was chosen from the list. */
  List<String> twice() {
    return Stream.of(
            differ(homeOther, home) ? "homeOther" : "",
            differ(placingOther, placing) ? "placingOther" : "")
        .filter(field -> !field.isEmpty())
        .toList();
  }

  private static boolean differ(@Nullable String typed, @Nullable String chosen) {
    String own = Typed.text(typed);
    String listed = Typed.text(chosen);
    return !own.isEmpty() && !listed.isEmpty() && !own.equals(listed);
  }

  @Nullable PersonalText homeAuthority() {
    return named(homeOther, home);
  }

  @Nullable PersonalText placingAuthority() {
    return named(placingOther, placing);
  }

  private static @Nullable PersonalText named(@Nullable String typed, @Nullable String chosen) {
    PersonalText own = PersonalText.typed(typed);
    return own == null ? PersonalText.typed(chosen) : own;
  }

  LegalStatus legalStatus() {
    return Objects.requireNonNull(status);
  }
}
