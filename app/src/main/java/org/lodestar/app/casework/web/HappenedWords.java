package org.lodestar.app.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AccountView;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Happening;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.UncertainDate;

/** Everything that was done to a person put in order, whatever part of the file says it. */
final class HappenedWords {
  private final Page page;
  private final AccountView view;
  private final String here;

  HappenedWords(Page page, AccountView view) {
    this.page = page;
    this.view = view;
    this.here = Addresses.person(view.file(), view.person());
  }

  private record Dated(UncertainDate date, HappenedPage.Line line) {}

  HappenedPage show(boolean mayWork) {
    return new HappenedPage(
        view.file(), view.person(), stages(), lines(mayWork), view.prompts(), mayWork);
  }

  private List<HappenedPage.Stage> stages() {
    List<Happening> stages =
        view.happenings().stream()
            .map(Recorded::what)
            .filter(what -> what.kind().isStage())
            .sorted(
                Comparator.comparing(Happening::began, inOrder()).thenComparing(Happening::kind))
            .toList();
    return IntStream.range(0, stages.size()).mapToObj(i -> stage(i + 1, stages.get(i))).toList();
  }

  private HappenedPage.Stage stage(int number, Happening what) {
    return new HappenedPage.Stage(
        number,
        page.name("casework.happening", what.kind()),
        when(what.began(), what.ended()),
        Shown.text(what.place()),
        Shown.text(what.ledTo()));
  }

  private List<HappenedPage.Line> lines(boolean mayWork) {
    List<Dated> all = new ArrayList<>();
    view.happenings().forEach(each -> all.add(line(each, mayWork)));
    view.episodes().forEach(each -> all.add(episode(each, mayWork)));
    view.signs().forEach(each -> all.add(sign(each, mayWork)));
    all.sort(Comparator.comparing(Dated::date, inOrder()));
    return all.stream().map(Dated::line).toList();
  }

  /** By the first day that it could be; what could be any day comes last. */
  private Comparator<UncertainDate> inOrder() {
    return Comparator.comparing(
        (UncertainDate date) -> earliest(date).orElse(null),
        Comparator.nullsLast(Comparator.naturalOrder()));
  }

  /** An age is a date for whom the birth is known of. */
  private Optional<LocalDate> earliest(UncertainDate date) {
    return date.earliest(view.person().details().birth());
  }

  private Dated line(Recorded<Happening> each, boolean mayWork) {
    Happening what = each.what();
    return new Dated(
        what.began(),
        new HappenedPage.Line(
            page.name("casework.happening", what.kind()),
            when(what.began(), what.ended()),
            page.t("casework.happened.from.happening"),
            filled(rows(page, what)),
            mayWork ? here + "/happened/" + each.id() : null));
  }

  private Dated episode(Recorded<Episode> each, boolean mayWork) {
    Episode what = each.what();
    return new Dated(
        what.began(),
        new HappenedPage.Line(
            page.t("casework.happened.episode"),
            when(what.began(), what.ended()),
            page.t("casework.happened.from.episode"),
            filled(Shown.episode(page, what)),
            mayWork ? here + "/episodes/" + each.id() : null));
  }

  private Dated sign(Recorded<Sign> each, boolean mayWork) {
    Sign what = each.what();
    return new Dated(
        what.seenOn(),
        new HappenedPage.Line(
            page.t("casework.happened.sign"),
            Shown.date(page, what.seenOn()),
            page.t("casework.happened.from.sign"),
            filled(Shown.sign(page, what)),
            mayWork ? here + "/signs/" + each.id() : null));
  }

  private static List<SummaryRow> filled(List<SummaryRow> rows) {
    return rows.stream().filter(row -> !row.answers().isEmpty()).toList();
  }

  private String when(UncertainDate began, UncertainDate ended) {
    return ended instanceof UncertainDate.Unknown
        ? Shown.date(page, began)
        : page.t("casework.date.range", Shown.date(page, began), Shown.date(page, ended));
  }

  /** A piece, for a summary. */
  static List<SummaryRow> rows(Page page, Happening what) {
    return List.of(
        row(page, "casework.happening.began", Shown.date(page, what.began())),
        row(page, "casework.happening.place", text(what.place())),
        row(page, "casework.happening.ledTo", text(what.ledTo())),
        row(page, "casework.happening.who", text(what.who())),
        row(page, "casework.happening.words", text(what.words())),
        row(page, "casework.happening.toldBy", text(what.toldBy())));
  }

  private static String text(@Nullable PersonalText text) {
    return Shown.text(text);
  }

  private static SummaryRow row(Page page, String key, String value) {
    return SummaryRow.of(page.t(key), value);
  }
}
