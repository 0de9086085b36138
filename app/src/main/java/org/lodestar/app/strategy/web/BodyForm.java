package org.lodestar.app.strategy.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.Body.Representative;
import org.lodestar.app.strategy.BodyKind;

/** A body as it is typed. */
record BodyForm(
    @Nullable
        @NotBlank(message = "strategy.body.name.missing")
        @Size(max = 150, message = "site.tooLong")
        String name,
    @Nullable @NotNull(message = "strategy.body.kind.missing") BodyKind kind,
    @Nullable @Size(max = 1000, message = "site.tooLong") String aliases,
    @Nullable @Valid List<RepresentativeRow> representatives,
    @Nullable @ReadableDate TypedDate endedOn,
    @Nullable UUID successor,
    @Nullable Long version) {
  private static final int ROWS_MORE = 2;

  /** A representative as typed; one without a post is left out. */
  record RepresentativeRow(
      @Nullable @Size(max = 100, message = "site.tooLong") String post, @Nullable UUID worker) {}

  static List<Asked> asked(Page page, int rows, List<Option> bodies, List<Option> workers) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.text(page, "strategy.body.name"));
    asked.add(Asked.radios(page, "strategy.body.kind", BodyKind.values()));
    asked.add(Asked.area(page, "strategy.body.aliases").most(1000));
    for (int row = 0; row < rows; row++) {
      asked.add(representative(page, row, workers));
    }
    asked.add(
        Asked.date(page, "strategy.body.endedOn.ask")
            .named("endedOn")
            .hint(page.t("strategy.body.endedOn.hint")));
    asked.add(
        Asked.select(page, "strategy.body.successor", bodies)
            .empty(page.t("strategy.body.successor.none")));
    return asked;
  }

  private static Asked representative(Page page, int row, List<Option> workers) {
    String field = "representatives[" + row + "].";
    return Asked.group(
        page.t("strategy.body.representative", row + 1),
        List.of(
            Asked.text(page, "strategy.body.post").named(field + "post"),
            Asked.select(page, "strategy.body.worker", workers)
                .named(field + "worker")
                .empty(page.t("strategy.nobody"))));
  }

  /** Workers who are chosen. */
  static Stream<UUID> workers(@Nullable BodyForm form) {
    return form == null || form.representatives() == null
        ? Stream.empty()
        : form.representatives().stream()
            .filter(Objects::nonNull)
            .map(RepresentativeRow::worker)
            .filter(Objects::nonNull);
  }

  static BodyForm empty() {
    return new BodyForm("", null, "", rows(List.of()), TypedDate.of(null), null, 0L);
  }

  static BodyForm of(Body body) {
    Body.Content content = body.content();
    return new BodyForm(
        content.name(),
        content.kind(),
        String.join("\n", content.aliases()),
        rows(content.representatives()),
        TypedDate.of(content.endedOn()),
        content.successor(),
        body.version());
  }

  private static List<RepresentativeRow> rows(List<Representative> present) {
    List<RepresentativeRow> rows = new ArrayList<>();
    present.forEach(each -> rows.add(new RepresentativeRow(each.post(), each.worker())));
    for (int more = 0; more < ROWS_MORE; more++) {
      rows.add(new RepresentativeRow("", null));
    }
    return rows;
  }

  /** How many rows to show. */
  static int shown(@Nullable BodyForm form) {
    List<RepresentativeRow> rows = form == null ? null : form.representatives();
    return rows == null ? ROWS_MORE : rows.size();
  }

  Body.Content content() {
    return new Body.Content(
        Typed.text(name),
        Objects.requireNonNull(kind),
        Typed.lines(aliases),
        speaking(),
        Typed.date(endedOn),
        successor);
  }

  List<Representative> speaking() {
    return representatives == null
        ? List.of()
        : representatives.stream()
            .filter(each -> each != null && !Typed.text(each.post()).isEmpty())
            .map(each -> new Representative(Typed.text(each.post()), each.worker()))
            .toList();
  }
}
