package org.lodestar.app.library.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;

/**
 * Why something is sent back.
 *
 * @param read code of what was read, of a page
 */
record ReturnForm(
    @Nullable
        @NotBlank(message = "library.pages.back.why.short")
        @Size(max = 600, message = "library.document.long")
        String why,
    @Nullable String read,
    @Nullable Integer number) {
  static ReturnForm empty() {
    return new ReturnForm("", "", 0);
  }

  /** What is asked of whoever sends a recording back. */
  static List<Asked> asked(Page page) {
    return List.of(Asked.area(page, "library.pages.back.why").rows(4).spelled());
  }

  /** The same of a page, with what was read of it. */
  static List<Asked> asked(Page page, int number, String read) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.hidden("number", String.valueOf(number)));
    asked.add(Asked.hidden("read", read));
    asked.addAll(asked(page));
    return asked;
  }

  String reason() {
    return Typed.text(why);
  }

  String seen() {
    return Objects.requireNonNullElse(read, "");
  }

  int version() {
    return number == null ? -1 : number;
  }
}
