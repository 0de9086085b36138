package org.lodestar.app.library.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.NewsDates;
import org.lodestar.app.library.PageVersion;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.face.News;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/**
 * A piece of news as it is typed.
 *
 * @param from first day of an event, if it tells of one
 * @param until last day of that, if it is another one
 * @param last day on which it is told; blank for the usual one
 * @param read code of what it takes the place of
 */
record NewsForm(
    @Nullable @NotBlank(message = NewsForm.MISSING) @Size(max = 80, message = NewsForm.LONG)
        String title,
    @Nullable @NotBlank(message = NewsForm.MISSING) @Size(max = 1500, message = NewsForm.LONG)
        String lead,
    @Nullable
        @NotNull(message = NewsForm.WRONG_DAY)
        @ReadableDate(required = true, message = NewsForm.WRONG_DAY)
        TypedDate day,
    @Nullable @ReadableDate(message = NewsForm.WRONG_DAY) TypedDate from,
    @Nullable @ReadableDate(message = NewsForm.WRONG_DAY) TypedDate until,
    @Nullable @Size(max = 120, message = NewsForm.LONG) String place,
    @Nullable @ReadableDate(message = NewsForm.WRONG_DAY) TypedDate last,
    @Nullable @Size(max = 300, message = NewsForm.LONG) String reason,
    @Nullable String read,
    @Nullable Integer number) {
  static final String LONG = "library.document.long";
  static final String MISSING = "library.pages.missing";
  static final String WRONG_DAY = "library.news.day.wrong";

  /** An empty one of today. */
  static NewsForm empty(LocalDate today) {
    return new NewsForm(
        "",
        "",
        TypedDate.of(today),
        TypedDate.of(null),
        TypedDate.of(null),
        "",
        TypedDate.of(null),
        "",
        "",
        1);
  }

  /** What stands, to be changed. */
  static NewsForm of(PageVersion stands) {
    NewsDates dates = Objects.requireNonNull(stands.dates(), "news has dates");
    return new NewsForm(
        stands.words().title(),
        stands.words().lead(),
        TypedDate.of(dates.day()),
        TypedDate.of(dates.from()),
        TypedDate.of(dates.until()),
        dates.place(),
        // What nobody typed follows when the days are moved.
        TypedDate.of(dates.hasUsualLast() ? null : dates.last()),
        stands.approved() ? "" : stands.reason(),
        "",
        1);
  }

  static List<Asked> asked(Page page, int number, String read) {
    return List.of(
        Asked.hidden("read", read),
        Asked.hidden("number", String.valueOf(number)),
        Asked.text(page, "library.pages.title").spelled(),
        Asked.area(page, "library.news.lead").rows(8).spelled(),
        Asked.date(page, "library.news.day"),
        Asked.date(page, "library.news.from"),
        Asked.date(page, "library.news.until"),
        Asked.text(page, "library.news.place").spelled(),
        Asked.date(page, "library.news.last"),
        Asked.text(page, "library.pages.reason").spelled());
  }

  /** What it says, once its dates are known to be readable. */
  News.Text text() {
    LocalDate on = Objects.requireNonNull(day).date().orElseThrow();
    LocalDate first = date(from);
    LocalDate typed = date(until);
    LocalDate end = typed == null ? first : typed;
    LocalDate ends = date(last);
    return new News.Text(
        PageWords.plain(PageForms.line(title), PageForms.lines(lead)),
        new NewsDates(
            on,
            first,
            end,
            PageForms.line(place),
            ends == null ? NewsDates.usualLast(on, end) : ends),
        Typed.text(reason));
  }

  private static @Nullable LocalDate date(@Nullable TypedDate typed) {
    return typed == null ? null : typed.date().orElse(null);
  }

  String seen() {
    return Objects.requireNonNullElse(read, "");
  }

  int version() {
    return number == null ? -1 : number;
  }
}
