package org.lodestar.app.figures.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.OutsideCount;
import org.lodestar.app.figures.OutsideCount.Said;
import org.lodestar.app.figures.OutsideCount.Stage;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;

/** What others counted in a month, as typed. */
record OutsideForm(
    @Nullable
        @NotBlank(message = "figures.outside.body.missing")
        @Size(max = OutsideCount.BODY, message = "site.tooLong")
        @BoardsRead
        String body,
    @Nullable
        @NotBlank(message = "figures.outside.source.missing")
        @Size(max = OutsideCount.WORDS, message = "site.tooLong")
        @BoardsRead
        String source,
    @Nullable @NotNull(message = WRONG) @Pattern(regexp = WHOLE, message = WRONG) String disrupted,
    @Nullable @NotNull(message = WRONG) @Pattern(regexp = WHOLE, message = WRONG) String identified,
    @Nullable @NotNull(message = WRONG) @Pattern(regexp = WHOLE, message = WRONG) String charged,
    @Nullable @NotNull(message = WRONG) @Pattern(regexp = WHOLE, message = WRONG) String convicted,
    @Nullable @Size(max = OutsideCount.WORDS, message = "site.tooLong") String why,
    @Nullable Long version) {
  private static final String WHOLE = "\\s*[0-9]{1,3}\\s*";
  private static final String WRONG = "figures.outside.wrong";

  /**
   * Its questions.
   *
   * @param corrects whether the month was typed before
   */
  static List<Asked> asked(Page page, boolean corrects) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.kept("version"));
    asked.add(Asked.text(page, "figures.outside.body"));
    asked.add(Asked.text(page, "figures.outside.source"));
    asked.add(Asked.number(page, "figures.outside.disrupted"));
    asked.add(Asked.number(page, "figures.outside.identified"));
    asked.add(Asked.number(page, "figures.outside.charged"));
    asked.add(Asked.number(page, "figures.outside.convicted"));
    if (corrects) {
      asked.add(Asked.text(page, "figures.outside.why"));
    }
    return asked;
  }

  /** For a month that was not typed yet: who counted and where it stands are as the last time. */
  static OutsideForm empty(@Nullable OutsideCount last) {
    return new OutsideForm(
        last == null ? "" : last.said().body(),
        last == null ? "" : last.said().source(),
        "",
        "",
        "",
        "",
        "",
        0L);
  }

  static OutsideForm of(OutsideCount count) {
    Said said = count.said();
    return new OutsideForm(
        said.body(),
        said.source(),
        Typed.number(said.count(Stage.DISRUPTED)),
        Typed.number(said.count(Stage.IDENTIFIED)),
        Typed.number(said.count(Stage.CHARGED)),
        Typed.number(said.count(Stage.CONVICTED)),
        "",
        (long) count.number());
  }

  Said said() {
    return new Said(
        Typed.text(body),
        Typed.text(source),
        Map.of(
            Stage.DISRUPTED, Typed.count(disrupted),
            Stage.IDENTIFIED, Typed.count(identified),
            Stage.CHARGED, Typed.count(charged),
            Stage.CONVICTED, Typed.count(convicted)));
  }

  String reason() {
    return Typed.text(why);
  }

  long looked() {
    return Typed.version(version);
  }
}
