package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.FoundReport;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** That somebody who was missing is found, and who has seen that they are well. */
record FoundForm(
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @NotBlank(message = "casework.missing.time.missing")
        @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String at,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String words,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String seenBy) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.date(page, "casework.missing.foundOn").named("on"),
        Asked.text(page, "casework.note.at").hint(page.t("casework.contact.time.hint")).width(5),
        Asked.area(page, "casework.missing.foundHow").named("words").most(5000),
        Asked.area(page, "casework.missing.seenBy").rows(2).most(1000));
  }

  static FoundForm now(LocalDateTime wallClock) {
    LocalTime time = wallClock.toLocalTime().withSecond(0).withNano(0);
    return new FoundForm(TypedDate.of(wallClock.toLocalDate()), time.toString(), "", "");
  }

  FoundReport report() {
    return new FoundReport(
        Typed.moment(on, at), PersonalText.typed(words), PersonalText.typed(seenBy));
  }
}
