package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.AgendaItem;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
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
  static List<Asked> asked(Page page, List<Option> guests) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.text(page, "meetings.item.title"));
    asked.add(Asked.area(page, "meetings.item.notes").most(2000));
    if (!guests.isEmpty()) {
      asked.add(Asked.boxes(page, "meetings.item.onlyFor", guests));
    }
    return asked;
  }

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
