package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.AgendaItem;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.Written;

/** An item of an agenda. */
record ItemForm(
    @Nullable
        @NotBlank(message = "meetings.item.title.missing")
        @Size(max = 200, message = "meetings.tooLong")
        String title,
    @Nullable @Size(max = 2000, message = "meetings.tooLong") String notes,
    @Nullable Set<@Nullable UUID> onlyFor,
    @Nullable Long version) {

  static ItemForm of(AgendaItem item) {
    return new ItemForm(
        item.written().text("title"),
        item.written().text("notes"),
        Set.copyOf(item.onlyFor()),
        item.version());
  }

  Written written() {
    return Written.of("title", Typed.text(title)).with("notes", Typed.text(notes));
  }
}
